package com.example.booking.review;

public enum ReviewState {
  VISIBLE,
  DELETED,
  BLOCKED
}
