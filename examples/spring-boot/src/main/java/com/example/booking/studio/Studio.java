package com.example.booking.studio;

import com.example.booking.support.Identified;
import java.time.LocalTime;

public record Studio(
    long id, String name, int capacity, LocalTime opensAt, LocalTime closesAt, long version)
    implements Identified {
  public boolean isOpen(LocalTime from, LocalTime to) {
    return from.isBefore(to) && !from.isBefore(opensAt) && !to.isAfter(closesAt);
  }
}
