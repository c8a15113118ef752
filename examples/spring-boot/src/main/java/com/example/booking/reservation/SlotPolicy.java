package com.example.booking.reservation;

import com.example.booking.auth.Member;
import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import com.example.booking.studio.Studio;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SlotPolicy {
  private final BookingRepository bookings;
  private final Clock clock;

  SlotPolicy(BookingRepository bookings, Clock clock) {
    this.bookings = bookings;
    this.clock = clock;
  }

  void check(Studio studio, Member member, TimeSlot slot, long bookingId) {
    if (slot.start().isBefore(LocalDateTime.now(clock))) {
      throw new BusinessException(ErrorCode.SLOT_IN_PAST);
    }
    if (!isOpen(studio, slot)) {
      throw new BusinessException(ErrorCode.SLOT_OUT_OF_HOURS);
    }
    if (isTaken(bookings.findActiveByStudio(studio.id()), slot, bookingId)) {
      throw new BusinessException(ErrorCode.SLOT_TAKEN);
    }
    if (isTaken(bookings.findActiveByMember(member.id()), slot, bookingId)) {
      throw new BusinessException(ErrorCode.SLOT_DOUBLED);
    }
  }

  List<TimeSlot> free(Studio studio, List<TimeSlot> slots) {
    List<Booking> booked = bookings.findActiveByStudio(studio.id());
    LocalDateTime now = LocalDateTime.now(clock);
    return slots.stream()
        .filter(slot -> !slot.start().isBefore(now))
        .filter(slot -> booked.stream().noneMatch(booking -> booking.slot().overlaps(slot)))
        .toList();
  }

  private static boolean isOpen(Studio studio, TimeSlot slot) {
    return slot.start().toLocalDate().equals(slot.end().toLocalDate())
        && studio.isOpen(slot.start().toLocalTime(), slot.end().toLocalTime());
  }

  private static boolean isTaken(List<Booking> booked, TimeSlot slot, long bookingId) {
    return booked.stream()
        .filter(booking -> booking.id() != bookingId)
        .anyMatch(booking -> booking.slot().overlaps(slot));
  }
}
