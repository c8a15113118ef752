package com.example.booking.support;

public interface Identified {
  long id();
}
