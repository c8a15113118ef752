package com.example.booking.auth;

public record Member(String id, String name, Role role, boolean suspended) {
  boolean has(Role required) {
    return role == required || role == Role.MANAGER;
  }
}
