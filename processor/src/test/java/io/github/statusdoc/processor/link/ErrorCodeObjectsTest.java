package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Error codes of other forms: interfaces, nested enums, suppliers, objects made of objects. */
class ErrorCodeObjectsTest {
  /** {@code resolve} yields null for what is no status, which none of these is. */
  @Test
  void aNumberThatMayBeNoStatus() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Failure extends RuntimeException {
          final int status;
          Failure(int status) { this.status = status; }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<?> handle(Failure e) {
            HttpStatus status = HttpStatus.resolve(e.status);
            return new ResponseEntity<>(status != null ? status : HttpStatus.INTERNAL_SERVER_ERROR);
          }
        }
        @RestController class C {
          @GetMapping String known() { throw new Failure(404); } //= 404
          @GetMapping String given(int status) { throw new Failure(status); } //= 500 ?
        }
        """);
  }

  @Test
  void anInterfaceOfSeveralEnums() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        interface ErrorCode { HttpStatus getStatus(); default BusinessException toException() { return new BusinessException(this); } }
        enum UserError implements ErrorCode {
          NOT_FOUND(HttpStatus.NOT_FOUND), TAKEN(HttpStatus.CONFLICT);
          private final HttpStatus status;
          UserError(HttpStatus status) { this.status = status; }
          @Override public HttpStatus getStatus() { return status; }
        }
        enum OrderError implements ErrorCode {
          CLOSED(410), TOO_MANY(429);
          private final int code;
          OrderError(int code) { this.code = code; }
          @Override public HttpStatus getStatus() { return HttpStatus.valueOf(code); }
        }
        enum FixedError implements ErrorCode {
          ANY;
          @Override public HttpStatus getStatus() { return HttpStatus.BAD_GATEWAY; }
        }
        class BusinessException extends RuntimeException {
          private final ErrorCode errorCode;
          BusinessException(ErrorCode errorCode) { this.errorCode = errorCode; }
          ErrorCode getErrorCode() { return errorCode; }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> on(BusinessException e) {
            return ResponseEntity.status(e.getErrorCode().getStatus()).body("x");
          }
        }
        @RestController class C {
          @GetMapping void user() { throw new BusinessException(UserError.NOT_FOUND); } //= 404
          @GetMapping void order() { throw new BusinessException(OrderError.TOO_MANY); } //= 429
          @GetMapping void fixed() { throw new BusinessException(FixedError.ANY); } //= 502
          @GetMapping void byDefault() { throw OrderError.CLOSED.toException(); } //= 410
          @GetMapping void both(boolean b) { throw new BusinessException(b ? UserError.TAKEN : OrderError.CLOSED); } //= 409 410
        }
        """);
  }

  @Test
  void nestedEnums() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import static com.acme.Errors.User.*;
        class Errors {
          interface Code { int status(); }
          enum User implements Code {
            MISSING(404), TAKEN(409);
            final int status;
            User(int status) { this.status = status; }
            public int status() { return status; }
          }
          static class Failure extends RuntimeException {
            final Code code;
            Failure(Code code) { this.code = code; }
          }
          static Failure of(Code code) { return new Failure(code); }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> on(Errors.Failure e) { return ResponseEntity.status(e.code.status()).body("x"); }
        }
        @RestController class C {
          @GetMapping void qualified() { throw new Errors.Failure(Errors.User.MISSING); } //= 404
          @GetMapping void imported() { throw Errors.of(TAKEN); } //= 409
        }
        """);
  }

  /** One enum of a system inside another: {@code implements Supplier}, a code in a code. */
  @Test
  void aSupplierOfExceptions() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.function.Supplier;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Kind {
          MISSING(HttpStatus.NOT_FOUND);
          final HttpStatus status;
          Kind(HttpStatus status) { this.status = status; }
        }
        enum ErrorCode implements Supplier<BusinessException> {
          USER_NOT_FOUND(Kind.MISSING);
          private final Kind kind;
          ErrorCode(Kind kind) { this.kind = kind; }
          HttpStatus status() { return kind.status; }
          @Override public BusinessException get() { return new BusinessException(this); }
        }
        class BusinessException extends RuntimeException {
          private final ErrorCode errorCode;
          BusinessException(ErrorCode errorCode) { this.errorCode = errorCode; }
          ErrorCode errorCode() { return errorCode; }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> on(BusinessException e) { return ResponseEntity.status(e.errorCode().status()).body("x"); }
        }
        @RestController class C {
          @GetMapping String get(Optional<String> s) { return s.orElseThrow(ErrorCode.USER_NOT_FOUND); } //= 200 404
          @GetMapping String reference(Optional<String> s) { return s.orElseThrow(ErrorCode.USER_NOT_FOUND::get); } //= 200 404
        }
        """);
  }

  /** A constant is made of other objects, by calls of its own, or holds a function. */
  @Test
  void whatConstantsAreMadeOf() {
    Inferred.check(
        """
        package com.acme;
        import java.util.function.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        record Reason(int status, String text) {
          static Reason of(int status) { return new Reason(status, "x"); }
          static final Reason TEAPOT = new Reason(new Reason(418, "y").status(), "x");
        }
        enum Code {
          MADE(new Reason(410, "x")), CALLED(Reason.of(423)), NAMED(Reason.TEAPOT), CHOSEN(System.nanoTime() > 0 ? Reason.of(404) : new Reason(409, "x"));
          final Reason reason;
          Code(Reason reason) { this.reason = reason; }
        }
        enum Lazy {
          A(() -> ResponseEntity.status(402).build(), s -> t -> ResponseEntity.status(s).build());
          final Supplier<ResponseEntity<String>> answer;
          final Function<Integer, Function<String, ResponseEntity<String>>> curried;
          Lazy(Supplier<ResponseEntity<String>> a, Function<Integer, Function<String, ResponseEntity<String>>> c) { answer = a; curried = c; }
        }
        @RestController class C {
          private static ResponseEntity<String> of(Code code) { return ResponseEntity.status(code.reason.status()).build(); }
          @GetMapping ResponseEntity<String> made() { return of(Code.MADE); } //= 410
          @GetMapping ResponseEntity<String> called() { return of(Code.CALLED); } //= 423
          @GetMapping ResponseEntity<String> named() { return of(Code.NAMED); } //= 418
          @GetMapping ResponseEntity<String> chosen() { return of(Code.CHOSEN); } //= 404 409
          @GetMapping ResponseEntity<String> function() { return Lazy.A.answer.get(); } //= 402
          @GetMapping ResponseEntity<String> curried() { return Lazy.A.curried.apply(451).apply("x"); } //= 451
        }
        """);
  }

  @Test
  void aDefaultOfTheField() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class AppException extends RuntimeException {
          private HttpStatus status = HttpStatus.BAD_REQUEST;
          AppException(String message) { super(message); }
          AppException(HttpStatus status) { this.status = status; }
          HttpStatus getStatus() { return status; }
        }
        class ChangedException extends RuntimeException {
          private HttpStatus status = HttpStatus.BAD_REQUEST;
          HttpStatus getStatus() { return status; }
          ChangedException with(HttpStatus status) { this.status = status; return this; }
        }
        class SetException extends AppException {
          private HttpStatus own = HttpStatus.BAD_REQUEST;
          SetException() { super("x"); }
          void setStatus(HttpStatus status) { this.own = status; }
          @Override HttpStatus getStatus() { return own; }
        }
        class MaybeException extends AppException {
          private HttpStatus own = HttpStatus.BAD_REQUEST;
          MaybeException(boolean isGone) { super("x"); if (isGone) { this.own = HttpStatus.GONE; } }
          @Override HttpStatus getStatus() { return own; }
        }
        class MadeException extends AppException {
          private HttpStatus own = HttpStatus.BAD_REQUEST;
          MadeException() { super("x"); }
          static class Maker {
            static MadeException make(HttpStatus s) { MadeException e = new MadeException(); e.own = s; return e; }
          }
          static MadeException of(HttpStatus s) { return Maker.make(s); }
          @Override HttpStatus getStatus() { return own; }
        }
        class OtherException extends AppException {
          OtherException(HttpStatus status) { super(status); }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> on(AppException e) { return ResponseEntity.status(e.getStatus()).body("x"); }
          @ExceptionHandler ResponseEntity<String> on(ChangedException e) { return ResponseEntity.status(e.getStatus()).body("x"); }
        }
        @RestController class C {
          @GetMapping void byDefault() { throw new AppException("x"); } //= 400
          @GetMapping void named() { throw new AppException(HttpStatus.GONE); } //= 410
          @GetMapping void changes() { throw new ChangedException().with(HttpStatus.GONE); } //= 410
          @GetMapping void changed() { throw new ChangedException(); } //= ?
          @GetMapping void set(HttpStatus s) { SetException e = new SetException(); e.setStatus(s); throw e; } //= ?
          @GetMapping void onCondition() { throw new MaybeException(true); } //= 400 410
          @GetMapping void fromOutside() { throw MadeException.of(HttpStatus.GONE); } //= ?
          @GetMapping void inAnother(AppException e) { throw new OtherException(e.getStatus()); } //= ?
        }
        """);
  }

  @Test
  void jaxRs() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.Response;
        import jakarta.ws.rs.ext.*;
        enum ErrorCode {
          MISSING(404), TAKEN(409);
          private final int status;
          ErrorCode(int status) { this.status = status; }
          int getStatus() { return status; }
        }
        class BusinessException extends RuntimeException {
          private final ErrorCode errorCode;
          BusinessException(ErrorCode errorCode) { this.errorCode = errorCode; }
          ErrorCode getErrorCode() { return errorCode; }
        }
        @Provider class Mapper implements ExceptionMapper<BusinessException> {
          @Override public Response toResponse(BusinessException e) {
            return Response.status(e.getErrorCode().getStatus()).entity(e.getMessage()).build();
          }
        }
        @Path("/") class R {
          @GET public String missing() { throw new BusinessException(ErrorCode.MISSING); } //= 404
          @GET public String taken(boolean b) { if (b) { throw new BusinessException(ErrorCode.TAKEN); } return "x"; } //= 200 409
        }
        """);
  }
}
