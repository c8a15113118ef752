package com.example.booking.payment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

public record PaymentRequest(@NotNull @Pattern(regexp = "\\d{16}") String cardNumber) {}
