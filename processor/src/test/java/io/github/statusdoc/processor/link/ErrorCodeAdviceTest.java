package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Advices that take the status from an error code, each in its own way. */
class ErrorCodeAdviceTest {
  @Test
  void chainInTheAdvice() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) {
            return ResponseEntity.status(e.getErrorCode().getStatus()).body(e.getErrorCode().getMessage());
          }
        }
        """,
        ErrorCodes.HANDLERS);
  }

  @Test
  void constructorOfTheResponse() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) { return toResponse(e.getErrorCode()); }
          private static ResponseEntity<String> toResponse(ErrorCode code) {
            return new ResponseEntity<>(code.getMessage(), HttpStatus.valueOf(code.getStatus().value()));
          }
        }
        """,
        ErrorCodes.HANDLERS);
  }

  @Test
  void problemDetail() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ProblemDetail handle(BusinessException e) {
            ProblemDetail problem = ProblemDetail.forStatus(e.getErrorCode().getStatus());
            problem.setTitle(e.getMessage());
            return problem;
          }
        }
        """,
        ErrorCodes.HANDLERS);
  }

  @Test
  void switchInTheAdvice() {
    Inferred.check(
        ErrorCodes.enumOf("HttpStatus", "HttpStatus.OK HttpStatus.OK HttpStatus.OK"),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
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
        """,
        ErrorCodes.HANDLERS);
  }

  @Test
  void oldSwitchInTheAdvice() {
    Inferred.check(
        ErrorCodes.enumOf("HttpStatus", "HttpStatus.OK HttpStatus.OK HttpStatus.OK"),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
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
        """,
        ErrorCodes.HANDLERS);
  }

  @Test
  void ifInTheAdvice() {
    Inferred.check(
        ErrorCodes.enumOf("HttpStatus", "HttpStatus.OK HttpStatus.OK HttpStatus.OK"),
        ErrorCodes.EXCEPTION,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestControllerAdvice class GlobalExceptionHandler {
          @ExceptionHandler
          ResponseEntity<String> handle(BusinessException e) {
            if (e.getErrorCode() == ErrorCode.USER_NOT_FOUND) { return ResponseEntity.status(404).body("x"); }
            if (ErrorCode.EMAIL_TAKEN.equals(e.getErrorCode())) { return ResponseEntity.status(409).body("x"); }
            return ResponseEntity.badRequest().body("x");
          }
        }
        """,
        ErrorCodes.HANDLERS);
  }

  /** The enum says its status by a body of each constant, or by a switch of its own. */
}
