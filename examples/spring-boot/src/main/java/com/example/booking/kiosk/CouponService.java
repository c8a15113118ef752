package com.example.booking.kiosk;

import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class CouponService {
  private final Map<String, Coupon> coupons =
      Map.of(
          "SPRING10", new Coupon("SPRING10", 10, false),
          "PAPER20", new Coupon("PAPER20", 20, true));

  Coupon get(String code) {
    Coupon coupon =
        Optional.ofNullable(coupons.get(code))
            .orElseThrow(() -> new BusinessException(ErrorCode.COUPON_NOT_FOUND));
    if (coupon.onPaper()) {
      throw new BusinessException(ErrorCode.COUPON_ON_PAPER);
    }
    return coupon;
  }
}
