package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Enums of error codes, as Korean services have them: the status of each constant gets through. */
class ErrorCodeTest {
  private static final String ADVICE =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      record ErrorResponse(String code, String message) {
        static ErrorResponse of(ErrorCode code) { return new ErrorResponse(code.name(), code.toString()); }
      }
      @RestControllerAdvice class GlobalExceptionHandler {
        @ExceptionHandler(BusinessException.class)
        protected ResponseEntity<ErrorResponse> handle(BusinessException e) {
          ErrorCode errorCode = e.getErrorCode();
          return ResponseEntity.status(errorCode.getStatus()).body(ErrorResponse.of(errorCode));
        }
      }
      """;

  private static final String EXCEPTION =
      """
      package com.acme;
      class BusinessException extends RuntimeException {
        private final ErrorCode errorCode;
        public BusinessException(ErrorCode errorCode) { super(errorCode.getMessage()); this.errorCode = errorCode; }
        public BusinessException(String message, ErrorCode errorCode) { super(message); this.errorCode = errorCode; }
        public ErrorCode getErrorCode() { return errorCode; }
      }
      class UserNotFoundException extends BusinessException {
        UserNotFoundException() { super(ErrorCode.USER_NOT_FOUND); }
      }
      class EmailTakenException extends BusinessException {
        EmailTakenException(String email) { super(email + " is taken", ErrorCode.EMAIL_TAKEN); }
      }
      """;

  private static final String HANDLERS =
      """
      package com.acme;
      import java.util.Optional;
      import org.springframework.web.bind.annotation.*;
      class UserService {
        private final UserRepository repository = null;
        String find(long id) { return repository.findById(id).orElseThrow(() -> new BusinessException(ErrorCode.USER_NOT_FOUND)); }
        String subclass(long id) { return repository.findById(id).orElseThrow(UserNotFoundException::new); }
        String code(long id) { return repository.findById(id).orElseThrow(ErrorCode.USER_NOT_FOUND::toException); }
        void join(String email) {
          if (repository.existsByEmail(email)) { throw new EmailTakenException(email); }
          if (email.isBlank()) { throw new BusinessException("blank", ErrorCode.INVALID); }
        }
        BusinessException either(boolean b) { return new BusinessException(b ? ErrorCode.EMAIL_TAKEN : ErrorCode.USER_NOT_FOUND); }
        BusinessException local() { ErrorCode code = ErrorCode.EMAIL_TAKEN; return code.toException(); }
        BusinessException given(ErrorCode code) { return new BusinessException(code); }
      }
      interface UserRepository { Optional<String> findById(long id); boolean existsByEmail(String email); }
      @RestController class UserController {
        private final UserService service;
        UserController(UserService service) { this.service = service; }
        @GetMapping String find(long id) { return service.find(id); } //= 200 404
        @GetMapping String subclass(long id) { return service.subclass(id); } //= 200 404
        @GetMapping String code(long id) { return service.code(id); } //= 200 404
        @PostMapping void join(String email) { service.join(email); } //= 200 400 409
        @GetMapping void either(boolean b) { throw service.either(b); } //= 404 409
        @GetMapping void local() { throw service.local(); } //= 409
        @GetMapping void passed() { throw service.given(ErrorCode.INVALID); } //= 400
      }
      """;

  private static String code(String type, String values) {
    return """
        package com.acme;
        import org.springframework.http.HttpStatus;
        public enum ErrorCode {
          INVALID(#0, "C001", "x"),
          USER_NOT_FOUND(#1, "U001", "사용자를 찾을 수 없습니다."),
          EMAIL_TAKEN(#2, "U002", "x");
          private final TYPE status;
          private final String code;
          private final String message;
          ErrorCode(TYPE status, String code, String message) { this.status = status; this.code = code; this.message = message; }
          public TYPE getStatus() { return status; }
          public String getMessage() { return message; }
          public BusinessException toException() { return new BusinessException(this); }
        }
        """
        .replace("TYPE", type)
        .replace("#0", values.split(" ")[0])
        .replace("#1", values.split(" ")[1])
        .replace("#2", values.split(" ")[2]);
  }

  @Test
  void constantsOfHttpStatus() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        EXCEPTION,
        ADVICE,
        HANDLERS);
  }

  @Test
  void numbers() {
    Inferred.check(code("int", "400 404 409"), EXCEPTION, ADVICE, HANDLERS);
  }

  @Test
  void numbersInABox() {
    Inferred.check(code("Integer", "400 404 409"), EXCEPTION, ADVICE, HANDLERS);
  }

  @Test
  void valuesOfConstants() {
    Inferred.check(
        code(
            "int",
            "HttpStatus.BAD_REQUEST.value() HttpStatus.NOT_FOUND.value() HttpStatus.CONFLICT.value()"),
        EXCEPTION,
        ADVICE,
        HANDLERS);
  }

  /** What becomes of a text is not followed; a constant from outside is none that is known. */
  @Test
  void whatIsNotTold() {
    Inferred.check(
        code("String", "\"400\" \"404\" \"409\""),
        EXCEPTION,
        ADVICE.replace("errorCode.getStatus()", "Integer.parseInt(errorCode.getStatus())"),
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping void text() { throw new UserNotFoundException(); } //= ?
        }
        """);
    Inferred.check(
        code("int", "400 404 409"),
        EXCEPTION,
        ADVICE,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping void given(ErrorCode code) { throw new BusinessException(code); } //= ?
          @GetMapping void named(String name) { throw new BusinessException(ErrorCode.valueOf(name)); } //= ?
        }
        """);
  }

  @Test
  void chainInTheAdvice() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        EXCEPTION,
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
        HANDLERS);
  }

  @Test
  void constructorOfTheResponse() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        EXCEPTION,
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
        HANDLERS);
  }

  @Test
  void problemDetail() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        EXCEPTION,
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
        HANDLERS);
  }

  @Test
  void switchInTheAdvice() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.OK HttpStatus.OK HttpStatus.OK"),
        EXCEPTION,
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
        HANDLERS);
  }

  @Test
  void oldSwitchInTheAdvice() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.OK HttpStatus.OK HttpStatus.OK"),
        EXCEPTION,
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
        HANDLERS);
  }

  @Test
  void ifInTheAdvice() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.OK HttpStatus.OK HttpStatus.OK"),
        EXCEPTION,
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
        HANDLERS);
  }

  /** The enum says its status by a body of each constant, or by a switch of its own. */
  @Test
  void methodsOfConstants() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        enum ErrorCode {
          INVALID { @Override HttpStatus getStatus() { return HttpStatus.BAD_REQUEST; } },
          USER_NOT_FOUND { @Override HttpStatus getStatus() { return HttpStatus.NOT_FOUND; } },
          EMAIL_TAKEN { @Override HttpStatus getStatus() { return HttpStatus.CONFLICT; } };
          abstract HttpStatus getStatus();
          String getMessage() { return name(); }
          BusinessException toException() { return new BusinessException(this); }
        }
        """,
        EXCEPTION,
        ADVICE,
        HANDLERS);
  }

  @Test
  void switchInTheEnum() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        enum ErrorCode {
          INVALID, USER_NOT_FOUND, EMAIL_TAKEN;
          HttpStatus getStatus() {
            return switch (this) {
              case INVALID -> HttpStatus.BAD_REQUEST;
              case USER_NOT_FOUND -> HttpStatus.NOT_FOUND;
              case EMAIL_TAKEN -> HttpStatus.CONFLICT;
            };
          }
          String getMessage() { return name(); }
          BusinessException toException() { return new BusinessException(this); }
        }
        """,
        EXCEPTION,
        ADVICE,
        HANDLERS);
  }

  /** The exception takes the status out of the code, and keeps it in a field. */
  @Test
  void statusInTheException() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        EXCEPTION.replace(
            "public ErrorCode getErrorCode",
            "public org.springframework.http.HttpStatus getHttpStatus() { return errorCode.getStatus(); }\n"
                + "  public ErrorCode getErrorCode"),
        ADVICE.replace("errorCode.getStatus()", "e.getHttpStatus()"),
        HANDLERS);
  }

  @Test
  void statusInAFieldOfTheException() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
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
        ADVICE
            .replace("ErrorCode errorCode = e.getErrorCode();", "")
            .replace("errorCode.getStatus()", "e.getHttpStatus()")
            .replace("ErrorResponse.of(errorCode)", "new ErrorResponse(\"x\", e.getMessage())"),
        HANDLERS);
  }

  /** The exception is Spring's own and takes the status out of the code. */
  @Test
  void responseStatusException() {
    Inferred.check(
        code("HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
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
        HANDLERS);
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
