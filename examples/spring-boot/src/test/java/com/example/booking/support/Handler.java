package com.example.booking.support;

public record Handler(String name, Class<?> controller, String method, String path) {
  @Override
  public String toString() {
    return name;
  }
}
