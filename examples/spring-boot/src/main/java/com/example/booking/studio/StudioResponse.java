package com.example.booking.studio;

import java.time.LocalTime;

public record StudioResponse(
    long id, String name, int capacity, LocalTime opensAt, LocalTime closesAt) {
  static StudioResponse from(Studio studio) {
    return new StudioResponse(
        studio.id(), studio.name(), studio.capacity(), studio.opensAt(), studio.closesAt());
  }
}
