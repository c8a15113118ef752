package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Exceptions that take their status out of an error code when they are made. */
class ErrorCodeExceptionTest {
  @Test
  void statusInTheException() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        ErrorCodes.EXCEPTION.replace(
            "public ErrorCode getErrorCode",
            "public org.springframework.http.HttpStatus getHttpStatus() { return errorCode.getStatus(); }\n"
                + "  public ErrorCode getErrorCode"),
        ErrorCodes.ADVICE.replace("errorCode.getStatus()", "e.getHttpStatus()"),
        ErrorCodes.HANDLERS);
  }

  @Test
  void statusInAFieldOfTheException() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        class BusinessException extends RuntimeException {
          protected HttpStatus httpStatus;
          BusinessException(ErrorCode errorCode) { this(errorCode.getMessage(), errorCode); }
          BusinessException(String message, ErrorCode errorCode) { super(message); httpStatus = errorCode.getStatus(); }
          HttpStatus getHttpStatus() { return this.httpStatus; }
        }
        class UserNotFoundException extends BusinessException {
          UserNotFoundException() { super(ErrorCode.USER_NOT_FOUND); }
        }
        class EmailTakenException extends BusinessException {
          EmailTakenException(String email) { super(email, ErrorCode.EMAIL_TAKEN); }
        }
        """,
        ErrorCodes.ADVICE
            .replace("ErrorCode errorCode = e.getErrorCode();", "")
            .replace("errorCode.getStatus()", "e.getHttpStatus()")
            .replace("ErrorResponse.of(errorCode)", "new ErrorResponse(\"x\", e.getMessage())"),
        ErrorCodes.HANDLERS);
  }

  /** The exception is Spring's own and takes the status out of the code. */
  @Test
  void responseStatusException() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        """
        package com.acme;
        class BusinessException extends org.springframework.web.server.ResponseStatusException {
          BusinessException(ErrorCode code) { this(code.getMessage(), code); }
          BusinessException(String message, ErrorCode code) { super(code.getStatus(), message); }
        }
        class UserNotFoundException extends BusinessException {
          UserNotFoundException() { super(ErrorCode.USER_NOT_FOUND); }
        }
        class EmailTakenException extends BusinessException {
          EmailTakenException(String email) { super(email, ErrorCode.EMAIL_TAKEN); }
        }
        """,
        ErrorCodes.HANDLERS);
  }

  @Test
  void aBoxOfDetails() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        interface BaseErrorCode { ErrorReason getReason(); }
        record ErrorReason(HttpStatus httpStatus, String code, String reason) { }
        enum UserErrorCode implements BaseErrorCode {
          USER_NOT_FOUND(HttpStatus.NOT_FOUND, "USER_404_1", "x");
          private final HttpStatus status; private final String code; private final String reason;
          UserErrorCode(HttpStatus status, String code, String reason) { this.status = status; this.code = code; this.reason = reason; }
          @Override public ErrorReason getReason() { return new ErrorReason(status, code, reason); }
        }
        class AppException extends RuntimeException {
          private final BaseErrorCode errorCode;
          AppException(BaseErrorCode errorCode) { this.errorCode = errorCode; }
          ErrorReason getErrorReason() { return this.errorCode.getReason(); }
        }
        class UserNotFoundException extends AppException {
          static final AppException EXCEPTION = new UserNotFoundException();
          private UserNotFoundException() { super(UserErrorCode.USER_NOT_FOUND); }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler(AppException.class) ResponseEntity<String> on(AppException e) {
            ErrorReason reason = e.getErrorReason();
            return ResponseEntity.status(HttpStatus.valueOf(reason.httpStatus().value())).body(reason.reason());
          }
        }
        @RestController class C {
          @GetMapping void shared() { throw UserNotFoundException.EXCEPTION; } //= 404
          @GetMapping void made() { throw new AppException(UserErrorCode.USER_NOT_FOUND); } //= 404
        }
        """);
  }
}
