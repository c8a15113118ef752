package com.example.booking.studio;

import jakarta.validation.constraints.Min;

public record StudioSearch(@Min(1) Integer minCapacity) {
  boolean matches(Studio studio) {
    return minCapacity == null || studio.capacity() >= minCapacity;
  }
}
