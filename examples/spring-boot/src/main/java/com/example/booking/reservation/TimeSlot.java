package com.example.booking.reservation;

import java.time.LocalDateTime;

public record TimeSlot(LocalDateTime start, LocalDateTime end) {
  static TimeSlot of(LocalDateTime start, int hours) {
    return new TimeSlot(start, start.plusHours(hours));
  }

  boolean overlaps(TimeSlot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }
}
