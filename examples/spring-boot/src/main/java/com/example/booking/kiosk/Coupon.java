package com.example.booking.kiosk;

public record Coupon(String code, int discountPercent, boolean onPaper) {}
