package com.example.booking.auth;

public enum Role {
  MEMBER,
  MANAGER
}
