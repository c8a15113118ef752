package com.example.booking.scenario;

import java.util.stream.Stream;

final class KioskScenarios {
  private KioskScenarios() {}

  static Stream<Scenarios> all() {
    return Stream.of(studios(), coupon());
  }

  private static Scenarios studios() {
    return Scenarios.of("KioskController.studios")
        .answers(308, "옮겨 간 주소", w -> w.guest().get("/kiosk/v1/studios"));
  }

  private static Scenarios coupon() {
    return Scenarios.of("KioskController.coupon")
        .answers(200, "쓸 수 있는 쿠폰", w -> w.guest().get("/kiosk/v1/coupons/SPRING10"))
        .answers(404, "없는 쿠폰", w -> w.guest().get("/kiosk/v1/coupons/NONE"))
        .answers(418, "종이 쿠폰", w -> w.guest().get("/kiosk/v1/coupons/PAPER20"));
  }
}
