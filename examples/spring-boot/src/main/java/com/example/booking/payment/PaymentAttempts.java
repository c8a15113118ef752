package com.example.booking.payment;

import com.example.booking.auth.Member;
import com.example.booking.error.ErrorCode;
import com.example.booking.error.RetryLaterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PaymentAttempts {
  private static final int LIMIT = 3;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Map<String, Deque<Instant>> attempts = new HashMap<>();
  private final Clock clock;

  PaymentAttempts(Clock clock) {
    this.clock = clock;
  }

  synchronized void count(Member member) {
    Instant now = clock.instant();
    Deque<Instant> recent = attempts.computeIfAbsent(member.id(), id -> new ArrayDeque<>());
    recent.removeIf(attempt -> !attempt.isAfter(now.minus(WINDOW)));
    if (recent.size() >= LIMIT) {
      Duration wait = Duration.between(now, recent.getFirst().plus(WINDOW));
      throw new RetryLaterException(ErrorCode.PAYMENT_ATTEMPTS_EXCEEDED, wait);
    }
    recent.addLast(now);
  }
}
