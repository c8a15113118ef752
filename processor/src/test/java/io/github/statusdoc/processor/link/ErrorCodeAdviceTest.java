package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Advices that take the status from an error code, each in its own way. */
class ErrorCodeAdviceTest {
  private static final String STATUSES =
      "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT";

  /** The advice knows the statuses, not the codes. */
  private static final String NONE = "HttpStatus.OK HttpStatus.OK HttpStatus.OK";

  private static void check(String statuses, String advice) {
    Inferred.check(
        ErrorCodes.enumOf("HttpStatus", statuses),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        """
            + advice,
        ErrorCodes.HANDLERS);
  }

  @Test
  void chainInTheAdvice() {
    check(
        STATUSES,
        """
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) {
            return ResponseEntity.status(e.getErrorCode().getStatus()).body(e.getErrorCode().getMessage());
          }
        }
        """);
  }

  @Test
  void constructorOfTheResponse() {
    check(
        STATUSES,
        """
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) { return toResponse(e.getErrorCode()); }
          private static ResponseEntity<String> toResponse(ErrorCode code) {
            return new ResponseEntity<>(code.getMessage(), HttpStatus.valueOf(code.getStatus().value()));
          }
        }
        """);
  }

  @Test
  void problemDetail() {
    check(
        STATUSES,
        """
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ProblemDetail handle(BusinessException e) {
            ProblemDetail problem = ProblemDetail.forStatus(e.getErrorCode().getStatus());
            problem.setTitle(e.getMessage());
            return problem;
          }
        }
        """);
  }

  @Test
  void switchInTheAdvice() {
    check(
        NONE,
        """
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) {
            HttpStatus status = switch (e.getErrorCode()) {
              case USER_NOT_FOUND -> HttpStatus.NOT_FOUND;
              case EMAIL_TAKEN -> HttpStatus.CONFLICT;
              default -> HttpStatus.BAD_REQUEST;
            };
            return ResponseEntity.status(status).body(e.getMessage());
          }
        }
        """);
  }

  @Test
  void oldSwitchInTheAdvice() {
    check(
        NONE,
        """
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) {
            switch (e.getErrorCode()) {
              case USER_NOT_FOUND: return ResponseEntity.status(404).body("x");
              case EMAIL_TAKEN: return ResponseEntity.status(HttpStatus.CONFLICT).body("x");
              default: return ResponseEntity.badRequest().body("x");
            }
          }
        }
        """);
  }

  @Test
  void ifInTheAdvice() {
    check(
        NONE,
        """
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) {
            if (e.getErrorCode() == ErrorCode.USER_NOT_FOUND) { return ResponseEntity.status(404).body("x"); }
            if (ErrorCode.EMAIL_TAKEN.equals(e.getErrorCode())) { return ResponseEntity.status(409).body("x"); }
            return ResponseEntity.badRequest().body("x");
          }
        }
        """);
  }

  /** The enum says its status by a body of each constant, or by a switch of its own. */
}
