package com.example.booking.payment;

public enum PaymentState {
  APPROVED,
  REFUND_REQUESTED
}
