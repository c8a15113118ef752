package com.example.booking.payment;

import com.example.booking.auth.Member;
import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import com.example.booking.reservation.Booking;
import com.example.booking.reservation.BookingFinder;
import com.example.booking.reservation.BookingRepository;
import com.example.booking.reservation.BookingState;
import org.springframework.stereotype.Service;

@Service
class PaymentService {
  private static final long PRICE_PER_HOUR = 20_000;

  private final PaymentRepository payments;
  private final PaymentAttempts attempts;
  private final PaymentGateway gateway;
  private final BookingFinder finder;
  private final BookingRepository bookings;

  PaymentService(
      PaymentRepository payments,
      PaymentAttempts attempts,
      PaymentGateway gateway,
      BookingFinder finder,
      BookingRepository bookings) {
    this.payments = payments;
    this.attempts = attempts;
    this.gateway = gateway;
    this.finder = finder;
    this.bookings = bookings;
  }

  synchronized Payment pay(long bookingId, Member member, PaymentRequest request) {
    Booking booking = finder.getActive(bookingId, member);
    if (booking.state() != BookingState.RESERVED) {
      throw new BusinessException(ErrorCode.PAYMENT_DONE);
    }
    attempts.count(member);
    long amount = booking.hours() * PRICE_PER_HOUR;
    String approval = gateway.approve(request.cardNumber(), amount);
    bookings.save(booking.with(BookingState.PAID));
    return payments.save(
        new Payment(
            payments.nextId(), bookingId, member.id(), amount, approval, PaymentState.APPROVED));
  }

  Payment get(long id, Member member) {
    Payment payment =
        payments.findById(id).orElseThrow(() -> new BusinessException(ErrorCode.PAYMENT_NOT_FOUND));
    if (!payment.memberId().equals(member.id())) {
      throw new BusinessException(ErrorCode.PAYMENT_OF_OTHER);
    }
    return payment;
  }

  synchronized Payment refund(long id, Member member) {
    Payment payment = get(id, member);
    if (payment.state() == PaymentState.REFUND_REQUESTED) {
      throw new BusinessException(ErrorCode.PAYMENT_REFUNDED);
    }
    return payments.save(payment.with(PaymentState.REFUND_REQUESTED));
  }
}
