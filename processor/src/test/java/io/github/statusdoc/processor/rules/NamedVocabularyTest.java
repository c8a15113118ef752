package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations of a company's own that name its error codes and exceptions. */
class NamedVocabularyTest {
  private static final String HEAD =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @interface ApiErrors { ErrorCode[] value(); }
      @interface ApiErrorsOf { Class<?>[] value(); }
      class BusinessException extends RuntimeException {
        final ErrorCode code;
        BusinessException(ErrorCode code) { this.code = code; }
      }
      class UserNotFound extends BusinessException { UserNotFound() { super(ErrorCode.USER_NOT_FOUND); } }
      @RestControllerAdvice class Advice {
        @ExceptionHandler ResponseEntity<Void> failed(BusinessException e) { return ResponseEntity.status(e.code.getStatus()).build(); }
      }
      """;

  private static final String CODES =
      """
      package com.acme;
      import org.springframework.http.HttpStatus;
      enum ErrorCode {
        USER_NOT_FOUND(HttpStatus.NOT_FOUND, 101, "no such user"),
        NAME_TAKEN(HttpStatus.CONFLICT, 102, "taken");
        private final HttpStatus status; private final int number; private final String text;
        ErrorCode(HttpStatus status, int number, String text) { this.status = status; this.number = number; this.text = text; }
        HttpStatus getStatus() { return status; }
      }
      """;

  private static final String SERVICE =
      """
      package com.acme;
      class Service {
        void find(int k) { if (k == 1) throw new UserNotFound(); if (k == 2) throw new BusinessException(ErrorCode.NAME_TAKEN); }
      }
      """;

  @Test
  void whatTheAnnotationSaysOfItself() {
    check(
        "com.acme.Usual#value,com.acme.Usual#code,com.acme.UsualFailure#value",
        """
        @interface Usual { ErrorCode[] value() default ErrorCode.USER_NOT_FOUND; int code() default 400; }
        @interface UsualFailure { Class<?>[] value() default UserNotFound.class; String text() default ""; }
        @RestController class C {
          private final Service service = new Service();
          @GetMapping("a") @Usual
          void «UndeclaredStatus»a(int k) { service.find(k); }
          @GetMapping("b") @Usual(ErrorCode.NAME_TAKEN)
          void «UndeclaredStatus»b(int k) { service.find(k); }
          @GetMapping("c") @UsualFailure
          void «UndeclaredStatus»c(int k) { service.find(k); }
        }
        """);
  }

  private static void check(String controller) {
    check("com.acme.ApiErrors#value,com.acme.ApiErrorsOf#value", controller);
  }

  private static void check(String vocabulary, String controller) {
    JAVAC
        .withBodies(
            "-Astatusdoc.severity=CheckedHandlers:off", "-Astatusdoc.vocabulary=" + vocabulary)
        .compile(CODES, SERVICE, HEAD + controller)
        .assertMarkedFindings();
  }

  @Test
  void constants() {
    check(
        """
        @RestController class C {
          Service service;
          @ApiErrors({ErrorCode.USER_NOT_FOUND, ErrorCode.NAME_TAKEN}) @GetMapping("/a") void both(int k) { service.find(k); }
          @ApiErrors(ErrorCode.USER_NOT_FOUND) @GetMapping("/b") void «UndeclaredStatus»one(int k) { service.find(k); }
          @ApiErrors({}) @GetMapping("/c") void noClaim(int k) { service.find(k); }
        }
        """);
  }

  /** All its constants. */
  @Test
  void enumsAndExceptions() {
    check(
        """
        enum OtherCode { GONE(HttpStatus.GONE); final HttpStatus status; OtherCode(HttpStatus status) { this.status = status; } }
        @RestController class C {
          Service service;
          @ApiErrorsOf(ErrorCode.class) @GetMapping("/a") void all(int k) { service.find(k); }
          @ApiErrorsOf(OtherCode.class) @GetMapping("/b") void «UndeclaredStatus»«UndeclaredStatus»others(int k) { service.find(k); }
          @ApiErrorsOf(UserNotFound.class) @GetMapping("/c") void «UndeclaredStatus»exception(int k) { service.find(k); }
          @ApiErrorsOf({UserNotFound.class, OtherCode.class}) @GetMapping("/d") void «UndeclaredStatus»more(int k) { service.find(k); }
        }
        """);
  }

  /** What is not known covers everything: nothing is guessed. */
  @Test
  void unknown() {
    check(
        """
        enum Plain { A, B }
        class Docs { BusinessException notFound; }
        @RestController class C {
          Service service;
          @ApiErrorsOf(Plain.class) @GetMapping("/a") void plain(int k) { service.find(k); }
          @ApiErrorsOf(Docs.class) @GetMapping("/b") void other(int k) { service.find(k); }
          @ApiErrorsOf(BusinessException.class) @GetMapping("/c") void anyCode(int k) { service.find(k); }
        }
        """);
  }

  /** A status as a number, in an object, from a method, by another constructor. */
  @Test
  void shapesOfEnums() {
    check(
        """
        record Reason(int status, String text) {}
        enum Number { A(404, "x"); Number(int status, String text) {} }
        enum Numbers { A(404, 300); Numbers(int status, int milliseconds) {} int milliseconds() { return 300; } int status() { return 404; } }
        enum Held { A(new Reason(404, "x")); final Reason reason; Held(Reason reason) { this.reason = reason; } }
        enum Said { A; HttpStatus getStatus() { return HttpStatus.NOT_FOUND; } }
        enum Short { A("x"); Short(String text) { this(HttpStatus.NOT_FOUND, text); } Short(HttpStatus status, String text) {} }
        enum Body { A { HttpStatus status() { return HttpStatus.NOT_FOUND; } }; abstract HttpStatus status(); }
        @RestController class C {
          Service service;
          @ApiErrorsOf(Number.class) @GetMapping("/a") void «UndeclaredStatus»number(int k) { service.find(k); }
          @ApiErrorsOf(Numbers.class) @GetMapping("/f") void anyOfTwo(int k) { service.find(k); }
          @ApiErrorsOf(Held.class) @GetMapping("/b") void «UndeclaredStatus»held(int k) { service.find(k); }
          @ApiErrorsOf(Said.class) @GetMapping("/c") void «UndeclaredStatus»said(int k) { service.find(k); }
          @ApiErrorsOf(Short.class) @GetMapping("/d") void «UndeclaredStatus»another(int k) { service.find(k); }
          @ApiErrorsOf(Body.class) @GetMapping("/e") void «UndeclaredStatus»body(int k) { service.find(k); }
        }
        """);
  }

  /** All members count together, in whatever order the option names them, and however often. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.Errors#value,com.acme.Errors#groups",
        "com.acme.Errors#groups,com.acme.Errors#value",
        "com.acme.Errors#value,com.acme.ApiErrors#value,com.acme.Errors#groups,com.acme.Errors#value"
      })
  void severalMembers(String vocabulary) {
    check(
        vocabulary,
        """
        enum Group { TAKEN(ErrorCode.NAME_TAKEN); final ErrorCode code; Group(ErrorCode code) { this.code = code; } }
        @interface Errors { ErrorCode[] value() default {}; Group[] groups() default {}; }
        @RestController class C {
          Service service;
          @Errors(value = ErrorCode.USER_NOT_FOUND, groups = Group.TAKEN) @GetMapping("/a") void both(int k) { service.find(k); }
          @Errors(ErrorCode.USER_NOT_FOUND) @GetMapping("/b") void «UndeclaredStatus»one(int k) { service.find(k); }
          @Errors(groups = Group.TAKEN) @GetMapping("/c") void «UndeclaredStatus»other(int k) { service.find(k); }
          @Errors(value = ErrorCode.NAME_TAKEN, groups = Group.TAKEN) @GetMapping("/d") void «UndeclaredStatus»same(int k) { service.find(k); }
          @Errors @GetMapping("/e") void noClaim(int k) { service.find(k); }
        }
        """);
  }

  /**
   * Collections are not followed: what such a constant declares is not known, as {@code unknown}.
   */
  @Test
  void severalMembersOneUnknown() {
    check(
        "com.acme.Errors#value,com.acme.Errors#groups",
        """
        enum Group { TAKEN(java.util.EnumSet.of(ErrorCode.NAME_TAKEN)); final java.util.Set<ErrorCode> codes; Group(java.util.Set<ErrorCode> codes) { this.codes = codes; } }
        @interface Errors { ErrorCode[] value() default {}; Group[] groups() default {}; }
        @RestController class C {
          Service service;
          @Errors(value = ErrorCode.USER_NOT_FOUND, groups = Group.TAKEN) @GetMapping("/a") void both(int k) { service.find(k); }
          @Errors(ErrorCode.USER_NOT_FOUND) @GetMapping("/b") void «UndeclaredStatus»one(int k) { service.find(k); }
        }
        """);
  }

  /** On the interface, around the handler, and for a success. */
  @Test
  void whereItStands() {
    check(
        """
        enum Success { CREATED(HttpStatus.CREATED); final HttpStatus status; Success(HttpStatus status) { this.status = status; } }
        interface Api { @ApiErrors(ErrorCode.USER_NOT_FOUND) void find(int k); }
        @RestController class C implements Api {
          @GetMapping("/a") public void find(int k) { if (k == 1) throw new UserNotFound(); }
          @ApiErrorsOf(Success«UnreturnedStatus».class) @GetMapping("/b") public void «UndeclaredStatus»success() { }
        }
        """);
  }
}
