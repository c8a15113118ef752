package com.example.booking.review;

import com.example.booking.support.InMemoryRepository;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class ReviewRepository extends InMemoryRepository<Review> {
  List<Review> findVisible(long studioId) {
    return findAll().stream()
        .filter(review -> review.studioId() == studioId && review.state() == ReviewState.VISIBLE)
        .toList();
  }

  boolean exists(long studioId, String memberId) {
    return findAll().stream()
        .anyMatch(
            review ->
                review.studioId() == studioId
                    && review.memberId().equals(memberId)
                    && review.state() != ReviewState.DELETED);
  }
}
