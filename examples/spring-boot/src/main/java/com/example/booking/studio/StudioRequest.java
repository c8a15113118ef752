package com.example.booking.studio;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

public record StudioRequest(
    @NotBlank String name,
    @Min(1) @Max(50) int capacity,
    @NotNull LocalTime opensAt,
    @NotNull LocalTime closesAt) {
  Studio toStudio(long id, long version) {
    return new Studio(id, name, capacity, opensAt, closesAt, version);
  }
}
