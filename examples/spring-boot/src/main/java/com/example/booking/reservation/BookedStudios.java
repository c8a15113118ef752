package com.example.booking.reservation;

import com.example.booking.studio.StudioUsage;
import org.springframework.stereotype.Component;

@Component
class BookedStudios implements StudioUsage {
  private final BookingRepository bookings;

  BookedStudios(BookingRepository bookings) {
    this.bookings = bookings;
  }

  @Override
  public boolean isBooked(long studioId) {
    return !bookings.findActiveByStudio(studioId).isEmpty();
  }
}
