package com.example.booking.studio;

/** 예약 쪽이 구현하므로, 스튜디오 패키지는 예약을 알지 못합니다. */
public interface StudioUsage {
  boolean isBooked(long studioId);
}
