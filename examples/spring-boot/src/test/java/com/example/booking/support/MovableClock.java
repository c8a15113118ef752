package com.example.booking.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

public final class MovableClock extends Clock {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private volatile Instant now = LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(SEOUL).toInstant();

  /** 앞선 시험이 남긴 결제 시도 횟수가 섞이지 않도록 날마다 새로 시작합니다. */
  void moveToNextMorning() {
    now = LocalDate.now(this).plusDays(1).atTime(LocalTime.of(9, 0)).atZone(SEOUL).toInstant();
  }

  public void move(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return SEOUL;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
