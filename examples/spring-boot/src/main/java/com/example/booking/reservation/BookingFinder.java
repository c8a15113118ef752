package com.example.booking.reservation;

import com.example.booking.auth.Member;
import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import org.springframework.stereotype.Component;

@Component
public class BookingFinder {
  private final BookingRepository bookings;

  BookingFinder(BookingRepository bookings) {
    this.bookings = bookings;
  }

  public Booking getOwned(long id, Member member) {
    Booking booking = bookings.findById(id).orElseThrow(BookingNotFoundException::new);
    if (!booking.belongsTo(member)) {
      throw new BusinessException(ErrorCode.BOOKING_OF_OTHER);
    }
    return booking;
  }

  public Booking getActive(long id, Member member) {
    Booking booking = getOwned(id, member);
    if (!booking.isActive()) {
      throw new BusinessException(ErrorCode.BOOKING_CANCELLED);
    }
    return booking;
  }
}
