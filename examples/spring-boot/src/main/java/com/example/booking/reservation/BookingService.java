package com.example.booking.reservation;

import com.example.booking.auth.Member;
import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import com.example.booking.studio.Studio;
import com.example.booking.studio.StudioFinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;

/** 빈 시간을 확인하고 저장하는 사이에 다른 예약이 끼어들지 않도록 한 번에 하나씩 처리합니다. */
@Service
class BookingService {
  private static final Duration DOOR_OPENS_BEFORE = Duration.ofMinutes(15);

  private final BookingRepository bookings;
  private final BookingFinder finder;
  private final StudioFinder studios;
  private final SlotPolicy policy;
  private final Clock clock;

  BookingService(
      BookingRepository bookings,
      BookingFinder finder,
      StudioFinder studios,
      SlotPolicy policy,
      Clock clock) {
    this.bookings = bookings;
    this.finder = finder;
    this.studios = studios;
    this.policy = policy;
    this.clock = clock;
  }

  synchronized Booking book(Member member, BookingRequest request) {
    Studio studio = studios.get(request.studioId());
    long id = bookings.nextId();
    policy.check(studio, member, request.slot(), id);
    return bookings.save(
        new Booking(id, studio.id(), member.id(), request.slot(), BookingState.RESERVED));
  }

  List<Booking> findMine(Member member) {
    return bookings.findByMember(member.id());
  }

  synchronized Booking reschedule(long id, Member member, RescheduleRequest request) {
    Booking booking = getBeforeStart(id, member);
    policy.check(studios.get(booking.studioId()), member, request.slot(), id);
    return bookings.save(booking.with(request.slot()));
  }

  synchronized void cancel(long id, Member member) {
    bookings.save(getBeforeStart(id, member).with(BookingState.CANCELLED));
  }

  synchronized Booking checkIn(long id, Member member) {
    Booking booking = finder.getActive(id, member);
    if (booking.state() == BookingState.RESERVED) {
      throw new BusinessException(ErrorCode.BOOKING_UNPAID);
    }
    if (LocalDateTime.now(clock).isBefore(booking.slot().start().minus(DOOR_OPENS_BEFORE))) {
      throw new BusinessException(ErrorCode.CHECK_IN_TOO_EARLY);
    }
    return bookings.save(booking.with(BookingState.CHECKED_IN));
  }

  private Booking getBeforeStart(long id, Member member) {
    Booking booking = finder.getActive(id, member);
    if (!LocalDateTime.now(clock).isBefore(booking.slot().start())) {
      throw new BusinessException(ErrorCode.BOOKING_STARTED);
    }
    return booking;
  }
}
