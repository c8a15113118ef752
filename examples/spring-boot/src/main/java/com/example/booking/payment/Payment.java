package com.example.booking.payment;

import com.example.booking.support.Identified;

public record Payment(
    long id, long bookingId, String memberId, long amount, String approval, PaymentState state)
    implements Identified {
  Payment with(PaymentState newState) {
    return new Payment(id, bookingId, memberId, amount, approval, newState);
  }
}
