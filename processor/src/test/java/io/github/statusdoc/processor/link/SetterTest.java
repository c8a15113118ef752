package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects with setters: what these set counts where they are called. */
class SetterTest {
  private static final String HEAD =
      """
      package com.acme;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      class Error {
        private HttpStatus status;
        private String message;
        Error() { }
        Error(HttpStatus status) { this.status = status; }
        HttpStatus getStatus() { return status; }
        void setStatus(HttpStatus status) { this.status = status; }
        void setMessage(String message) { this.message = message; }
      }
      """;

  private static void check(String... rest) {
    String[] all = new String[rest.length + 1];
    all[0] = HEAD;
    for (int i = 0; i < rest.length; i++) {
      all[i + 1] = HEAD.substring(0, HEAD.indexOf("class Error")) + rest[i];
    }
    Inferred.check(all);
  }

  @Test
  void numbers() {
    check(
        """
        class Wrapper {
          private int statusCode;
          int getStatusCode() { return statusCode; }
          void setStatusCode(int statusCode) { this.statusCode = statusCode; }
          static Wrapper of(int status) { Wrapper wrapper = new Wrapper(); wrapper.setStatusCode(status); return wrapper; }
        }
        @RestController class C {
          @GetMapping ResponseEntity<?> here() { Wrapper w = new Wrapper(); w.setStatusCode(201); return ResponseEntity.status(w.getStatusCode()).build(); } //= 201
          @GetMapping ResponseEntity<?> there() { return ResponseEntity.status(Wrapper.of(409).getStatusCode()).build(); } //= 409
        }
        """);
  }

  @Test
  void nobodyCallsIt() {
    check(
        """
        @RestController class C {
          private static ResponseEntity<Error> build(Error error) { return new ResponseEntity<>(error, error.getStatus()); }
          @GetMapping ResponseEntity<Error> gone() { return build(new Error(HttpStatus.GONE)); } //= 410
          @GetMapping ResponseEntity<Error> withText() { Error error = new Error(HttpStatus.CONFLICT); error.setMessage("x"); return build(error); } //= 409
        }
        """);
  }

  @Test
  void onWhatTheMethodHasMade() {
    check(
        """
        @RestController class C {
          private static ResponseEntity<Error> build(Error error) { return new ResponseEntity<>(error, error.getStatus()); }
          @GetMapping ResponseEntity<Error> set() { Error error = new Error(); error.setStatus(HttpStatus.GONE); error.setMessage("x"); return build(error); } //= 410
          @GetMapping ResponseEntity<Error> setAgain() { Error error = new Error(HttpStatus.GONE); error.setStatus(HttpStatus.CONFLICT); return build(error); } //= 409
          @GetMapping ResponseEntity<Error> perhaps(boolean b) { Error error = new Error(HttpStatus.GONE); if (b) { error.setStatus(HttpStatus.CONFLICT); } return build(error); } //= 409 410
          @GetMapping ResponseEntity<Error> untouched() { return build(new Error(HttpStatus.LOCKED)); } //= 423
        }
        """);
  }

  @Test
  void whereItIsCalledOnOthers() {
    check(
        """
        class Changer { static void change(Error error) { error.setStatus(HttpStatus.CONFLICT); } }
        """,
        """
        @RestController class C {
          @GetMapping ResponseEntity<Error> changed() { Error error = new Error(HttpStatus.GONE); Changer.change(error); return new ResponseEntity<>(error, error.getStatus()); } //= ?
        }
        """);
  }

  @Test
  void whereItIsAFunction() {
    check(
        """
        @RestController class C {
          private final BiConsumer<Error, HttpStatus> setter = Error::setStatus;
          @GetMapping ResponseEntity<Error> changed() { Error error = new Error(HttpStatus.GONE); setter.accept(error, HttpStatus.OK); return new ResponseEntity<>(error, error.getStatus()); } //= ?
        }
        """);
  }

  @Test
  void whereAConstructorCallsIt() {
    check(
        """
        class Sub extends Error { Sub(HttpStatus status) { setStatus(status); } }
        @RestController class C {
          @GetMapping ResponseEntity<Error> changed() { Error error = new Sub(HttpStatus.GONE); return new ResponseEntity<>(error, error.getStatus()); } //= ?
        }
        """);
  }

  @Test
  void whereAnInterfaceHasIt() {
    check(
        """
        interface Settable { void setStatus(HttpStatus status); }
        class Failure implements Settable {
          private HttpStatus status;
          Failure(HttpStatus status) { this.status = status; }
          HttpStatus getStatus() { return status; }
          @Override public void setStatus(HttpStatus status) { this.status = status; }
        }
        class Changer { static void change(Settable settable) { settable.setStatus(HttpStatus.CONFLICT); } }
        @RestController class C {
          @GetMapping ResponseEntity<Void> changed() { Failure failure = new Failure(HttpStatus.GONE); Changer.change(failure); return new ResponseEntity<>(failure.getStatus()); } //= ?
        }
        """);
  }

  /** What others hold may be changed by them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Error other = error; other.setStatus(HttpStatus.CONFLICT);",
        "java.util.function.Supplier<HttpStatus> later = () -> error.getStatus(); error.setStatus(HttpStatus.CONFLICT);",
        "Keeper.keep(error); error.setStatus(HttpStatus.CONFLICT);",
        "org.springframework.beans.BeanUtils.copyProperties(new Error(), error);"
      })
  void onWhatOthersHave(String statements) {
    checkChanged("Error", statements);
  }

  /** A copy sets inherited fields, too. */
  @Test
  void onWhatIsInherited() {
    checkChanged(
        "Kept", "org.springframework.beans.BeanUtils.copyProperties(new Object(), error);");
  }

  private static void checkChanged(String type, String statements) {
    check(
        """
        class Kept extends Error { Kept(HttpStatus status) { super(status); } }
        class Keeper { static void keep(Error error) { } }
        @RestController class C {
          @GetMapping ResponseEntity<Error> shared() { //= ?
            %1$s error = new %1$s(HttpStatus.GONE);
            %2$s
            return new ResponseEntity<>(error, error.getStatus());
          }
        }
        """
            .formatted(type, statements));
  }

  /** A setter that returns its object is one of a builder. */
  @Test
  void thatReturnsTheObject() {
    check(
        """
        class Failure {
          private HttpStatus status = HttpStatus.GONE;
          HttpStatus getStatus() { return status; }
          Failure setStatus(HttpStatus status) { this.status = status; return this; }
        }
        @RestController class C {
          @GetMapping ResponseEntity<Void> chained() { Failure failure = new Failure().setStatus(HttpStatus.CONFLICT); return new ResponseEntity<>(failure.getStatus()); } //= 409
          @GetMapping ResponseEntity<Void> dropped() { Failure failure = new Failure(); failure.setStatus(HttpStatus.LOCKED); return new ResponseEntity<>(failure.getStatus()); } //= 423
        }
        """);
  }

  /** What nobody knows takes the place of what the constructor gave. */
  @Test
  void ofAStatusThatNobodyKnows() {
    check(
        """
        class Failure {
          private HttpStatus status;
          Failure(HttpStatus status) { this.status = status; }
          HttpStatus getStatus() { return status; }
          void setStatus(HttpStatus status) { this.status = status; }
        }
        @RestController class C {
          @GetMapping ResponseEntity<Void> set(int code) { //= ?
            Failure failure = new Failure(HttpStatus.CONFLICT);
            failure.setStatus(HttpStatus.valueOf(code));
            return new ResponseEntity<>(failure.getStatus());
          }
        }
        """);
  }
}
