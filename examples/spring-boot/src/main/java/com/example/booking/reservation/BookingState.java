package com.example.booking.reservation;

public enum BookingState {
  RESERVED,
  PAID,
  CHECKED_IN,
  CANCELLED
}
