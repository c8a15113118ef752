package com.example.booking.payment;

import com.example.booking.auth.LoginRequired;
import com.example.booking.auth.Member;
import com.example.booking.web.AcceptsJson;
import io.github.statusdoc.ResponseStatusDoc;
import io.github.statusdoc.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "결제")
@RestController
@LoginRequired
@ResponseStatusDoc
public class PaymentController {
  private final PaymentService service;

  PaymentController(PaymentService service) {
    this.service = service;
  }

  @Operation(summary = "예약 결제")
  @PostMapping("/bookings/{bookingId}/payments")
  @AcceptsJson
  @Returns(201)
  @Returns(value = 403, when = "다른 회원의 예약일 때")
  @Returns(value = 404, when = "예약이 없을 때")
  @Returns(value = 409, when = "이미 결제한 예약일 때")
  @Returns(value = 410, when = "취소된 예약일 때")
  @Returns(value = 422, when = "카드사가 승인을 거절했을 때")
  @Returns(value = 429, when = "1분에 세 번 넘게 결제를 시도했을 때")
  @Returns(value = 502, when = "결제 대행사의 응답을 읽을 수 없을 때")
  @Returns(value = 504, when = "결제 대행사가 제때 응답하지 않았을 때")
  public ResponseEntity<PaymentResponse> pay(
      @PathVariable long bookingId,
      @RequestAttribute Member member,
      @Valid @RequestBody PaymentRequest request) {
    Payment payment = service.pay(bookingId, member, request);
    return ResponseEntity.created(URI.create("/payments/" + payment.id()))
        .body(PaymentResponse.from(payment));
  }

  @Operation(summary = "결제 조회")
  @GetMapping("/payments/{id}")
  @Returns(200)
  @Returns(value = 403, when = "다른 회원의 결제일 때")
  @Returns(value = 404, when = "결제가 없을 때")
  public PaymentResponse find(@PathVariable long id, @RequestAttribute Member member) {
    return PaymentResponse.from(service.get(id, member));
  }

  @Operation(summary = "환불 접수")
  @PostMapping("/payments/{id}/refund")
  @Returns(value = 202, when = "환불을 접수했을 때. 카드사 처리에 며칠이 걸립니다.")
  @Returns(value = 403, when = "다른 회원의 결제일 때")
  @Returns(value = 404, when = "결제가 없을 때")
  @Returns(value = 409, when = "이미 환불을 접수했을 때")
  public ResponseEntity<PaymentResponse> refund(
      @PathVariable long id, @RequestAttribute Member member) {
    return ResponseEntity.accepted().body(PaymentResponse.from(service.refund(id, member)));
  }
}
