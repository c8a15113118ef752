package com.example.booking.reservation;

import com.example.booking.auth.Member;
import com.example.booking.support.Identified;
import java.time.Duration;

public record Booking(long id, long studioId, String memberId, TimeSlot slot, BookingState state)
    implements Identified {
  public Booking with(BookingState newState) {
    return new Booking(id, studioId, memberId, slot, newState);
  }

  Booking with(TimeSlot newSlot) {
    return new Booking(id, studioId, memberId, newSlot, state);
  }

  public boolean belongsTo(Member member) {
    return memberId.equals(member.id());
  }

  boolean isActive() {
    return state != BookingState.CANCELLED;
  }

  public long hours() {
    return Duration.between(slot.start(), slot.end()).toHours();
  }
}
