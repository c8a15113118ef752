package com.example.booking.scenario;

import static com.example.booking.support.World.CARD;
import static com.example.booking.support.World.cardJson;

import com.example.booking.support.Api;
import com.example.booking.support.Reply;
import com.example.booking.support.World;
import java.util.stream.Stream;

final class PaymentScenarios {
  private static final String DECLINED = "4000000000000002";
  private static final String BROKEN = "4000000000000119";
  private static final String SILENT = "4000000000000127";

  private PaymentScenarios() {}

  static Stream<Scenarios> all() {
    return Stream.of(pay(), find(), refund());
  }

  private static Scenarios pay() {
    return Scenarios.of("PaymentController.pay")
        .answers(201, "승인되는 카드", w -> pay(w.jiwoo(), w.booking(), CARD))
        .answers(400, "카드 번호가 아닌 값", w -> pay(w.jiwoo(), w.booking(), "1234"))
        .requiresMember(api -> pay(api, 1, CARD))
        .answers(403, "다른 회원의 예약", w -> pay(w.seojun(), w.booking(), CARD))
        .answers(404, "없는 예약", w -> pay(w.jiwoo(), 999, CARD))
        .answers(409, "이미 결제한 예약", PaymentScenarios::payTwice)
        .answers(410, "취소된 예약", w -> pay(w.jiwoo(), w.cancelledBooking(), CARD))
        .answers(415, "JSON이 아닌 본문", w -> w.jiwoo().sendText("POST", "/bookings/1/payments"))
        .answers(422, "거절되는 카드", w -> pay(w.jiwoo(), w.booking(), DECLINED))
        .answers(429, "네 번째 시도", PaymentScenarios::payTooOften)
        .answers(502, "읽을 수 없는 응답", w -> pay(w.jiwoo(), w.booking(), BROKEN))
        .answers(504, "제때 오지 않는 응답", w -> pay(w.jiwoo(), w.booking(), SILENT));
  }

  private static Reply pay(Api api, long booking, String card) {
    return api.post("/bookings/" + booking + "/payments", cardJson(card));
  }

  private static Reply payTwice(World w) {
    long booking = w.booking();
    w.payment(booking);
    return pay(w.jiwoo(), booking, CARD);
  }

  private static Reply payTooOften(World w) {
    long booking = w.booking();
    for (int attempt = 1; attempt <= 3; attempt++) {
      pay(w.jiwoo(), booking, DECLINED);
    }
    return pay(w.jiwoo(), booking, CARD);
  }

  private static Scenarios find() {
    return Scenarios.of("PaymentController.find")
        .answers(200, "본인의 결제", w -> w.jiwoo().get("/payments/" + w.payment()))
        .requiresMember(api -> api.get("/payments/1"))
        .answers(403, "다른 회원의 결제", w -> w.seojun().get("/payments/" + w.payment()))
        .answers(404, "없는 결제", w -> w.jiwoo().get("/payments/999"));
  }

  private static Scenarios refund() {
    return Scenarios.of("PaymentController.refund")
        .answers(202, "본인의 결제", w -> refund(w.jiwoo(), w.payment()))
        .requiresMember(api -> refund(api, 1))
        .answers(403, "다른 회원의 결제", w -> refund(w.seojun(), w.payment()))
        .answers(404, "없는 결제", w -> refund(w.jiwoo(), 999))
        .answers(409, "이미 접수한 환불", PaymentScenarios::refundTwice);
  }

  private static Reply refund(Api api, long payment) {
    return api.post("/payments/" + payment + "/refund", "");
  }

  private static Reply refundTwice(World w) {
    long payment = w.payment();
    refund(w.jiwoo(), payment);
    return refund(w.jiwoo(), payment);
  }
}
