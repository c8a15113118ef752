package com.example.booking.kiosk;

public record CouponResponse(String code, int discountPercent) {
  static CouponResponse from(Coupon coupon) {
    return new CouponResponse(coupon.code(), coupon.discountPercent());
  }
}
