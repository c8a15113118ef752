package com.example.booking.review;

public record ReviewResponse(long id, long studioId, int stars, String text) {
  static ReviewResponse from(Review review) {
    return new ReviewResponse(review.id(), review.studioId(), review.stars(), review.text());
  }
}
