package com.example.booking.reservation;

import com.example.booking.support.InMemoryRepository;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Repository;

@Repository
public class BookingRepository extends InMemoryRepository<Booking> {
  List<Booking> findByMember(String memberId) {
    return find(booking -> booking.memberId().equals(memberId));
  }

  List<Booking> findActiveByMember(String memberId) {
    return find(booking -> booking.isActive() && booking.memberId().equals(memberId));
  }

  List<Booking> findActiveByStudio(long studioId) {
    return find(booking -> booking.isActive() && booking.studioId() == studioId);
  }

  public boolean existsVisit(long studioId, String memberId) {
    return findByMember(memberId).stream()
        .anyMatch(
            booking ->
                booking.studioId() == studioId && booking.state() == BookingState.CHECKED_IN);
  }

  private List<Booking> find(Predicate<Booking> condition) {
    return findAll().stream().filter(condition).toList();
  }
}
