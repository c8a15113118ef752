package com.example.booking.kiosk;

import com.example.booking.status.HttpStatuses;
import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 매장에 남아 있는 구형 키오스크가 부르는 주소. */
@Tag(name = "키오스크")
@RestController
@RequestMapping("/kiosk/v1")
@ResponseStatusDoc
public class KioskController {
  private final CouponService coupons;

  KioskController(CouponService coupons) {
    this.coupons = coupons;
  }

  @Operation(summary = "옮겨 간 스튜디오 목록", deprecated = true)
  @GetMapping("/studios")
  @Returns(HttpStatuses.Code.PERMANENT_REDIRECT)
  public ResponseEntity<Void> studios() {
    return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
        .location(URI.create("/studios"))
        .build();
  }

  /**
   * 구형 키오스크의 펌웨어는 418을 받아야만 "카운터에서 사용하세요" 화면을 띄웁니다. 펌웨어를 고칠 수 없으므로 기기를 교체할 때까지 남겨 두며, 컴파일러의 경고도
   * 그때까지 일부러 켜 둡니다.
   */
  @Operation(summary = "쿠폰 조회", deprecated = true)
  @GetMapping("/coupons/{code}")
  @Returns(200)
  @Returns(value = 404, when = "쿠폰이 없을 때")
  @Returns(value = 418, when = "종이 쿠폰일 때")
  public CouponResponse coupon(@PathVariable String code) {
    return CouponResponse.from(coupons.get(code));
  }
}
