package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Enums of error codes, as Korean services have them: the status of each constant gets through. */
class ErrorCodeTest {
  @Test
  void constantsOfHttpStatus() {
    Inferred.check(
        ErrorCodes.enumOf(
            "HttpStatus", "HttpStatus.BAD_REQUEST HttpStatus.NOT_FOUND HttpStatus.CONFLICT"),
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
        ErrorCodes.HANDLERS);
  }

  @Test
  void numbers() {
    Inferred.check(
        ErrorCodes.enumOf("int", "400 404 409"),
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
        ErrorCodes.HANDLERS);
  }

  @Test
  void numbersInABox() {
    Inferred.check(
        ErrorCodes.enumOf("Integer", "400 404 409"),
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
        ErrorCodes.HANDLERS);
  }

  @Test
  void valuesOfConstants() {
    Inferred.check(
        ErrorCodes.enumOf(
            "int",
            "HttpStatus.BAD_REQUEST.value() HttpStatus.NOT_FOUND.value() HttpStatus.CONFLICT.value()"),
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
        ErrorCodes.HANDLERS);
  }

  /** A text that is a status is followed; of others the advice fails, which is a 500. */
  @Test
  void texts() {
    checkText("\"400\" \"404\" \"409\"", "404");
    checkText("\"E400\" \"E404\" \"E409\"", "");
  }

  private static void checkText(String texts, String status) {
    Inferred.check(
        ErrorCodes.enumOf("String", texts),
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE.replace(
            "errorCode.getStatus()", "Integer.parseInt(errorCode.getStatus())"),
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping void text() { throw new UserNotFoundException(); } //= %s
        }
        """
            .formatted(status));
  }

  /** A constant from outside is none that is known. */
  @Test
  void whatIsNotTold() {
    Inferred.check(
        ErrorCodes.enumOf("int", "400 404 409"),
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
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
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
        ErrorCodes.HANDLERS);
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
        ErrorCodes.EXCEPTION,
        ErrorCodes.ADVICE,
        ErrorCodes.HANDLERS);
  }

  /** An error code from outside is none of another enum with the same interface. */
  @Test
  void codesFromOutside() {
    Inferred.check(
        """
        package com.acme;
        import java.util.Arrays;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        interface Coded { HttpStatus getStatus(); }
        enum ErrorCode implements Coded {
          MISSING(HttpStatus.NOT_FOUND), TAKEN(HttpStatus.CONFLICT);
          private final HttpStatus status;
          ErrorCode(HttpStatus status) { this.status = status; }
          @Override public HttpStatus getStatus() { return status; }
        }
        enum CouponError implements Coded { EXPIRED; @Override public HttpStatus getStatus() { return HttpStatus.GONE; } }
        class BusinessException extends RuntimeException {
          final Coded code;
          BusinessException(Coded code) { this.code = code; }
        }
        class CouponException extends BusinessException { CouponException(CouponError code) { super(code); } }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> handle(BusinessException e) { return ResponseEntity.status(e.code.getStatus()).build(); }
          @ExceptionHandler @ResponseStatus(HttpStatus.BAD_REQUEST) String bad(IllegalArgumentException e) { return "x"; }
        }
        @RestController class C {
          @GetMapping("/a") String given(ErrorCode c) { throw new BusinessException(c); } //= ?
          @GetMapping("/b") String read(String s) { throw new BusinessException(ErrorCode.valueOf(s)); } //= 400 ?
          @GetMapping("/c") String looked(int i) { for (ErrorCode c : ErrorCode.values()) { if (c.ordinal() == i) { throw new BusinessException(c); } } return "x"; } //= 200 ?
          @GetMapping("/d") String chosen(int i) { throw new BusinessException(Arrays.stream(ErrorCode.values()).filter(c -> c.ordinal() == i).findFirst().orElse(ErrorCode.TAKEN)); } //= 409 ?
          @GetMapping("/e") String passedOn() { return fail(ErrorCode.TAKEN); } //= 409
          private String fail(ErrorCode c) { throw new BusinessException(c); }
          @GetMapping("/f") String one() { throw new BusinessException(CouponError.EXPIRED); } //= 410
          @GetMapping("/g") String sub(CouponError c) { throw new CouponException(c); } //= 410
        }
        """);
  }
}
