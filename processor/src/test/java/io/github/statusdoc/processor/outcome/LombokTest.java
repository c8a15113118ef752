package io.github.statusdoc.processor.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.StatusdocPlugin;
import io.github.statusdoc.processor.testing.ForkedJavac;
import io.github.statusdoc.processor.testing.Inferred;
import io.github.statusdoc.processor.testing.Source;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** The real Lombok: what it writes into classes is seen, as every body is. */
class LombokTest {
  private static final String ERROR_CODE =
      """
      package com.acme;
      import lombok.*;
      import org.springframework.http.HttpStatus;
      @Getter @RequiredArgsConstructor
      public enum ErrorCode {
        USER_NOT_FOUND(HttpStatus.NOT_FOUND, "U001", "사용자를 찾을 수 없습니다."),
        EMAIL_TAKEN(HttpStatus.CONFLICT, "U002", "이미 가입한 이메일입니다.");
        private final HttpStatus status;
        private final String code;
        private final String message;
      }
      """;

  private static final String EXCEPTION =
      """
      package com.acme;
      import lombok.*;
      @Getter @RequiredArgsConstructor
      public class BusinessException extends RuntimeException {
        private final ErrorCode errorCode;
      }
      """;

  private static final String STANDARD_EXCEPTIONS =
      """
      package com.acme;
      import lombok.experimental.StandardException;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.CONFLICT) @StandardException class Taken extends RuntimeException {}
      @StandardException class Wrapped extends RuntimeException {}
      class Sub extends Wrapped { Sub(Throwable cause) { super("x", cause); } }
      @StandardException class Asked extends Exception {}
      @RestController class Standard {
        @ExceptionHandler ResponseEntity<String> asked(Asked e) { return ResponseEntity.status(e.getCause() == null ? 410 : 423).build(); }
        @GetMapping void withMessage() { throw new Wrapped("x", new Taken()); } //= 409
        @GetMapping void withCause() { throw new Wrapped(new Taken()); } //= 409
        @GetMapping void caught() { try { throw new Taken(); } catch (Taken e) { throw new Wrapped(e); } } //= 409
        @GetMapping void inherited() { throw new Sub(new Taken("x")); } //= 409
        @GetMapping void none() throws Exception { throw new Asked("x"); } //= 410
        @GetMapping void nothing() throws Exception { throw new Asked(); } //= 410
        @GetMapping void some() throws Exception { throw new Asked("x", new Taken()); } //= 423
        @GetMapping void maybe(boolean b) throws Exception { throw new Asked(b ? new Taken() : null); } //= 410 423
      }
      """;

  private static final String ADVICE =
      """
      package com.acme;
      import lombok.extern.java.Log;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @Log @RestControllerAdvice class GlobalExceptionHandler {
        @ExceptionHandler(BusinessException.class)
        protected ResponseEntity<String> handle(BusinessException e) {
          ErrorCode errorCode = e.getErrorCode();
          return ResponseEntity.status(errorCode.getStatus()).body(errorCode.getMessage());
        }
      }
      """;

  private static final String SERVICE =
      """
      package com.acme;
      import java.util.Optional;
      import lombok.*;
      interface UserRepository { Optional<String> findById(long id); boolean existsByEmail(String email); }
      @RequiredArgsConstructor class UserService {
        private final UserRepository repository;
        String find(long id) {
          return repository.findById(id).orElseThrow(() -> new BusinessException(ErrorCode.USER_NOT_FOUND));
        }
        void join(@NonNull String email) {
          if (repository.existsByEmail(email)) { throw new BusinessException(ErrorCode.EMAIL_TAKEN); }
        }
      }
      """;

  private static final String CONTROLLER =
      """
      package com.acme;
      import lombok.*;
      import org.springframework.web.bind.annotation.*;
      @RestController @RequiredArgsConstructor class UserController {
        private final UserService service;
        @GetMapping String find(long id) { return service.find(id); } //= 200 404
        @PostMapping void join(String email) { service.join(email); } //= 200 409
      }
      """;

  @Test
  void causesOfStandardExceptions() {
    Inferred.checkWith("lombok", STANDARD_EXCEPTIONS);
  }

  @Test
  void errorCodesAndServices() {
    Inferred.checkWith("lombok", ERROR_CODE, EXCEPTION, ADVICE, SERVICE, CONTROLLER);
  }

  /**
   * What nobody wrote guards against defects, and these are no answers. A check of one's own is
   * one.
   */
  @Test
  void nullChecks() {
    Inferred.checkWith(
        "lombok",
        """
        package com.acme;
        import lombok.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping String checked(String s) { return use(s); } //= 200
          private String use(@NonNull String s) { return s; }
          @GetMapping String own(String s) { return useOwn(s); } //= 200 500
          private String useOwn(String s) { if (s == null) { throw new NullPointerException(); } return s; }
          @GetMapping String other(String s) { return useOther(s); } //= 200 404
          private String useOther(@NonNull String s) { if (s == null) { throw new Missing(); } return s; }
          @GetMapping String built(java.util.List<String> s) { return Job.builder().tags(s).build().toString(); } //= 200
          @Builder @Value static class Job { @Singular java.util.List<String> tags; }
          @ResponseStatus(HttpStatus.NOT_FOUND) static class Missing extends RuntimeException {}
        }
        @RestControllerAdvice class A {
          @ExceptionHandler(NullPointerException.class) ResponseEntity<?> any(Exception e) { return ResponseEntity.status(500).build(); }
        }
        """);
  }

  @Test
  void fluentAccessorsValuesAndFactories() {
    Inferred.checkWith(
        "lombok",
        """
        package com.acme;
        import lombok.*;
        import lombok.experimental.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @Value(staticConstructor = "of") class Reason { int status; String text; }
        @Getter @Accessors(fluent = true) @AllArgsConstructor(access = AccessLevel.PRIVATE)
        enum Code { GONE(Reason.of(410, "x")); final Reason reason; }
        @Getter @Accessors(fluent = true) class Failure extends RuntimeException {
          private final Code code;
          Failure(Code code) { super(code.reason().getText()); this.code = code; }
        }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> on(Failure e) {
            val reason = e.code().reason();
            return ResponseEntity.status(reason.getStatus()).body(reason.getText());
          }
        }
        @RestController class C {
          @GetMapping void gone() { throw new Failure(Code.GONE); } //= 410
          @GetMapping ResponseEntity<String> a() { return ResponseEntity.status(Reason.of(410, "x").getStatus()).build(); } //= 410
          @GetMapping ResponseEntity<String> b() { return ResponseEntity.status(Code.GONE.reason().getStatus()).build(); } //= 410
          @GetMapping ResponseEntity<String> c() { val r = Code.GONE.reason(); return ResponseEntity.status(r.getStatus()).build(); } //= 410
        }
        """);
  }

  /** What such a constructor leaves empty, who reads a request fills. */
  @Test
  void constructorsForOthers() {
    Inferred.checkWith(
        "lombok",
        """
        package com.acme;
        import lombok.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.*;
        enum Kind { A, B }
        @Getter @NoArgsConstructor(access = AccessLevel.PRIVATE, force = true) class Order {
          private final String title;
          private final Kind kind;
          private final boolean forced;
          private final int count;
        }
        @RestController class Strict {
          private final boolean strict;
          Strict() { strict = false; }
          @GetMapping void ofBean() { if (strict) C.refuse(); } //= 200
        }
        @RestController class C {
          static void refuse() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
          @PostMapping void text(@RequestBody Order order) { if (order.getTitle() != null) refuse(); } //= 200 409
          @PostMapping void constant(@RequestBody Order order) { if (order.getKind() == Kind.B) refuse(); } //= 200 409
          @PostMapping void truth(@RequestBody Order order) { if (order.isForced()) refuse(); } //= 200 409
          @PostMapping void number(@RequestBody Order order) { if (order.getCount() == 3) refuse(); } //= 200 409
        }
        """);
  }

  @Test
  void sneakyThrows() {
    Inferred.checkWith(
        "lombok",
        """
        package com.acme;
        import lombok.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class Missing extends Exception { }
        @RestControllerAdvice class Advice {
          @ExceptionHandler ResponseEntity<String> on(Missing e) { return ResponseEntity.notFound().build(); }
        }
        @RestController class C {
          @SneakyThrows private String read(boolean b) { if (b) { throw new Missing(); } return "x"; }
          @SneakyThrows private void cleaned(boolean b) { @Cleanup java.io.StringReader r = new java.io.StringReader("x"); if (b) { throw new Missing(); } }
          @GetMapping String sneaky(boolean b) { return read(b); } //= 200 404
          @SneakyThrows @GetMapping String itself(boolean b) { if (b) { throw new Missing(); } return "x"; } //= 200 404
          @GetMapping void cleanup(boolean b) { cleaned(b); } //= 200 404
        }
        """);
  }

  /** Whichever comes first on the processor path: bodies are read when all processors are done. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void inARealCompilation(boolean isLombokFirst) {
    List<String> ours = List.of(ForkedJavac.home(StatusdocPlugin.class), ForkedJavac.javaPoet());
    List<String> lombok = Inferred.jars("lombok").map(File::getPath).toList();
    String path =
        (isLombokFirst ? Stream.of(lombok, ours) : Stream.of(ours, lombok))
            .flatMap(List::stream)
            .collect(Collectors.joining(File.pathSeparator));
    String classPath =
        Stream.of(
                Stream.of(ForkedJavac.annotations(), ForkedJavac.home(HttpStatus.class)),
                lombok.stream(),
                Inferred.jars("spring-7").map(File::getPath))
            .flatMap(s -> s)
            .collect(Collectors.joining(File.pathSeparator));
    String declared =
        CONTROLLER.replace("@GetMapping", "@GetMapping @io.github.statusdoc.Returns(200)");

    ForkedJavac.Outcome outcome =
        ForkedJavac.with("-Astatusdoc.lang=en")
            .run(
                Stream.of(ERROR_CODE, EXCEPTION, ADVICE, SERVICE, declared)
                    .map(Source::of)
                    .toList(),
                List.of("-cp", classPath, "-processorpath", path));

    assertThat(outcome.exit()).as(outcome.log()).isZero();
    assertThat(outcome.log())
        .contains("UserController.java:6: warning: [UndeclaredStatus]")
        .contains("404")
        .contains("Handlers: 2, statuses: 4, unknown: 0, findings: 1")
        .doesNotContain("InternalStatusdocError");
  }
}
