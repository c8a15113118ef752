package com.example.booking.reservation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;

public record RescheduleRequest(@NotNull LocalDateTime start, @Min(1) @Max(8) int hours) {
  TimeSlot slot() {
    return TimeSlot.of(start, hours);
  }
}
