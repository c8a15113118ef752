package com.example.booking.review;

import com.example.booking.support.Identified;

public record Review(
    long id, long studioId, String memberId, int stars, String text, ReviewState state)
    implements Identified {
  Review with(ReviewState newState) {
    return new Review(id, studioId, memberId, stars, text, newState);
  }
}
