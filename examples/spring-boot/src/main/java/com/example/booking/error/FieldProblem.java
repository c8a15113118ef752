package com.example.booking.error;

import org.springframework.validation.FieldError;

record FieldProblem(String field, String message) {
  static FieldProblem from(FieldError error) {
    return new FieldProblem(error.getField(), error.getDefaultMessage());
  }
}
