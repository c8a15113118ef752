package com.example.booking.reservation;

import java.time.LocalDateTime;

public record BookingResponse(
    long id, long studioId, LocalDateTime start, LocalDateTime end, BookingState state) {
  static BookingResponse from(Booking booking) {
    return new BookingResponse(
        booking.id(),
        booking.studioId(),
        booking.slot().start(),
        booking.slot().end(),
        booking.state());
  }
}
