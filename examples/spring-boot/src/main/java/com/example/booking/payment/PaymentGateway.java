package com.example.booking.payment;

interface PaymentGateway {
  String approve(String cardNumber, long amount);
}
