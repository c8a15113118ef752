package com.example.booking.reservation;

import com.example.booking.studio.Studio;
import com.example.booking.studio.StudioFinder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

@Service
class SlotService {
  private final StudioFinder studios;
  private final SlotPolicy policy;

  SlotService(StudioFinder studios, SlotPolicy policy) {
    this.studios = studios;
    this.policy = policy;
  }

  List<TimeSlot> findFree(long studioId, LocalDate date) {
    Studio studio = studios.get(studioId);
    LocalDateTime close = date.atTime(studio.closesAt());
    List<TimeSlot> hours =
        Stream.iterate(
                TimeSlot.of(date.atTime(studio.opensAt()), 1),
                slot -> !slot.end().isAfter(close),
                slot -> TimeSlot.of(slot.end(), 1))
            .toList();
    return policy.free(studio, hours);
  }
}
