package com.example.booking.review;

import com.example.booking.auth.Member;
import com.example.booking.error.BusinessException;
import com.example.booking.error.ErrorCode;
import com.example.booking.reservation.BookingRepository;
import com.example.booking.studio.Studio;
import com.example.booking.studio.StudioFinder;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class ReviewService {
  private final ReviewRepository reviews;
  private final StudioFinder studios;
  private final BookingRepository bookings;

  ReviewService(ReviewRepository reviews, StudioFinder studios, BookingRepository bookings) {
    this.reviews = reviews;
    this.studios = studios;
    this.bookings = bookings;
  }

  List<Review> findByStudio(long studioId) {
    return reviews.findVisible(studios.get(studioId).id());
  }

  synchronized Review write(long studioId, Member member, ReviewRequest request) {
    Studio studio = studios.get(studioId);
    if (!bookings.existsVisit(studio.id(), member.id())) {
      throw new BusinessException(ErrorCode.REVIEW_WITHOUT_VISIT);
    }
    if (reviews.exists(studio.id(), member.id())) {
      throw new BusinessException(ErrorCode.REVIEW_EXISTS);
    }
    return reviews.save(
        new Review(
            reviews.nextId(),
            studio.id(),
            member.id(),
            request.stars(),
            request.text(),
            ReviewState.VISIBLE));
  }

  Review get(long id) {
    Review review = getNotDeleted(id);
    if (review.state() == ReviewState.BLOCKED) {
      throw new BusinessException(ErrorCode.REVIEW_BLOCKED);
    }
    return review;
  }

  void delete(long id, Member member) {
    Review review = getNotDeleted(id);
    if (!review.memberId().equals(member.id())) {
      throw new BusinessException(ErrorCode.REVIEW_OF_OTHER);
    }
    reviews.save(review.with(ReviewState.DELETED));
  }

  void block(long id) {
    reviews.save(getNotDeleted(id).with(ReviewState.BLOCKED));
  }

  private Review getNotDeleted(long id) {
    Review review =
        reviews.findById(id).orElseThrow(() -> new BusinessException(ErrorCode.REVIEW_NOT_FOUND));
    if (review.state() == ReviewState.DELETED) {
      throw new BusinessException(ErrorCode.REVIEW_DELETED);
    }
    return review;
  }
}
