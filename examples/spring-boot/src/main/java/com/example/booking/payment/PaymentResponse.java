package com.example.booking.payment;

public record PaymentResponse(
    long id, long bookingId, long amount, String approval, PaymentState state) {
  static PaymentResponse from(Payment payment) {
    return new PaymentResponse(
        payment.id(), payment.bookingId(), payment.amount(), payment.approval(), payment.state());
  }
}
