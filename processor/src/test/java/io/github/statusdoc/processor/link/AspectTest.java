package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Aspects of the application's own, around handlers of Spring. */
class AspectTest {
  private static final String SHOP =
      """
      package com.acme;
      import jakarta.servlet.http.HttpServletResponse;
      import java.lang.annotation.*;
      import org.aspectj.lang.ProceedingJoinPoint;
      import org.aspectj.lang.annotation.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @Retention(RetentionPolicy.RUNTIME) @interface Admin {}
      @ResponseStatus(HttpStatus.FORBIDDEN) class Forbidden extends RuntimeException {}
      @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS) class TooMany extends RuntimeException {}
      record RsData(String code, Object data) {
        int status() { return Integer.parseInt(code.split("-")[0]); }
        static RsData created() { return new RsData("201-1", null); }
      }
      """;

  private static void check(String handlers, String aspect) {
    Inferred.check(
        SHOP
            + "@RestController class C {\n%s}\n".formatted(handlers)
            + "@Aspect class Rules {\n%s}\n".formatted(aspect));
  }

  /** As Korean courses teach it: the code of the answer's content becomes its status. */
  @Test
  void theStatusOfTheContent() {
    check(
        """
          @GetMapping("a") RsData ok() { return new RsData("200", "x"); } //= 200
          @PostMapping("b") RsData created() { return RsData.created(); } //= 201
          @PostMapping("c") RsData either(boolean b) { return b ? RsData.created() : new RsData("202-1", "x"); } //= 201 202
          @PostMapping("d") String other() { return "x"; } //= 200
          @PatchMapping("e") RsData notSelected() { return RsData.created(); } //= 200
          @PostMapping("f") ResponseEntity<RsData> entity() { return ResponseEntity.accepted().body(RsData.created()); } //= 202
          @PostMapping("g") @ResponseStatus(HttpStatus.ACCEPTED) RsData stronger() { return RsData.created(); } //= 202
          @PostMapping("h") RsData thrown(boolean b) { if (b) { throw new Forbidden(); } return RsData.created(); } //= 201 403
          @PostMapping("i") void nothing() { } //= 200
          @PostMapping("j") RsData fromElsewhere(@RequestBody RsData given) { return given; } //= ?
        """,
        """
          private final HttpServletResponse response;
          Rules(HttpServletResponse response) { this.response = response; }
          @Around(\"""
              within(@org.springframework.web.bind.annotation.RestController *) &&
              (@annotation(org.springframework.web.bind.annotation.GetMapping) || @annotation(org.springframework.web.bind.annotation.PostMapping))
              \""")
          Object status(ProceedingJoinPoint call) throws Throwable {
            Object result = call.proceed();
            if (result instanceof RsData data) { response.setStatus(data.status()); }
            return result;
          }
        """);
  }

  @Test
  void whatTheyThrow() {
    check(
        """
          @GetMapping("a") @Admin String guarded() { return "x"; } //= 200 403
          @GetMapping("b") String open() { return "x"; } //= 200 429
          @GetMapping("c") void nothing() { } //= 200
        """,
        """
          @Pointcut("@annotation(com.acme.Admin)") void guarded() {}
          @Pointcut("execution(String com.acme..*(..)) || execution(java.lang.String com.acme..*(..))") void texts() {}
          @Before("guarded()") void check() { if (hashCode() == 1) { throw new Forbidden(); } }
          @Around("com.acme.Rules.texts() && !@annotation(Admin)") Object limit(ProceedingJoinPoint call) throws Throwable {
            if (hashCode() == 1) { throw new TooMany(); }
            try { return call.proceed(); } catch (Throwable t) { System.gc(); throw t; }
          }
        """);
  }

  @Test
  void byParameters() {
    check(
        """
          @GetMapping("a") @Admin String guarded() { return "x"; } //= 200 403
          @GetMapping("b") RsData created() { return RsData.created(); } //= 201
          @GetMapping("c") String other() { return "x"; } //= 200
        """,
        """
          HttpServletResponse response;
          @Before("@annotation(admin)") void check(Admin admin) { if (hashCode() == 1) { throw new Forbidden(); } }
          @AfterReturning(pointcut = "execution(com.acme.RsData *(..))", returning = "data")
          void status(RsData data) { response.setStatus(data.status()); }
        """);
  }

  /** What a handler only throws, or what is no handler of Spring, has no status to be written. */
  @Test
  void whereNothingIsGiven() {
    check(
        """
          @GetMapping("a") RsData thrown() { throw new Forbidden(); } //= 403
          @GetMapping("b") java.util.concurrent.CompletableFuture<RsData> later() { return java.util.concurrent.CompletableFuture.completedFuture(RsData.created()); } //= 200
          @GetMapping("c") java.util.Optional<RsData> perhaps() { return java.util.Optional.of(RsData.created()); } //= 200
          @GetMapping("d") String text() { return "201-1"; } //= 200
          @GetMapping("e") public final RsData notAround() { return RsData.created(); } //= 200
          @GetMapping("f") HttpStatus constant() { return HttpStatus.CREATED; } //= 200
        """,
        """
          HttpServletResponse response;
          @Around("within(com.acme.*)") Object status(ProceedingJoinPoint call) throws Throwable {
            Object result = call.proceed();
            if (result instanceof RsData data) { response.setStatus(data.status()); }
            return result;
          }
        """);
    Inferred.check(
        SHOP
            + """
            @jakarta.ws.rs.Path("/") class Resource {
              @jakarta.ws.rs.GET public String get() { return "x"; } //= 200
            }
            @Aspect class Rules { @Before("within(com.acme.*)") void check() { throw new TooMany(); } }
            """);
  }

  /** An aspect is a class of which there are objects, and whatever it inherits. */
  @Test
  void inherited() {
    Inferred.check(
        SHOP
            + """
            @RestController class C {
              @GetMapping("a") @Admin String a() { return "x"; } //= 200 403
              @GetMapping("b") String b() { return "x"; } //= 200 429
              @GetMapping("c") void c() { } //= 200
            }
            abstract class Base { @Pointcut("execution(java.lang.String *(..))") void texts() {} }
            @Aspect class Limits extends Base { @After("texts() and !@annotation(Admin)") void limit() { if (hashCode() == 1) { throw new TooMany(); } } }
            @Aspect abstract class Guard {
              @Before("@annotation(Admin)") void check() { if (isBad()) { throw new Forbidden(); } }
              abstract boolean isBad();
            }
            @Aspect class RealGuard extends Guard { boolean isBad() { return hashCode() == 1; } }
            @Aspect abstract class Unused { @Before("within(com.acme.*)") void check() { throw new IllegalStateException(); } }
            """);
  }

  /** They cost no more than they say. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void hostile() {
    String many = "a.".repeat(30_000) + "x()";
    check(
        """
          @GetMapping("a") String text() { return "x"; } //= 200
        """,
        """
          @Before("%s") void one() { throw new TooMany(); }
          @Pointcut("b()||b()||b()||b()||b()||b()||b()||b()||c()") void a() {}
          @Pointcut("c()||c()||c()||c()||c()||c()||c()||c()||a()") void b() {}
          @Pointcut("a()||a()||a()||a()||b()||b()||b()||b()||c()") void c() {}
          @Before("a() && b()") void two() { throw new TooMany(); }
          @Before("execution(* %s(..))") void three() { throw new TooMany(); }
          @Before("execution(* %s(..))") void four() { throw new TooMany(); }
        """
            .formatted(many, "*".repeat(2000) + "x", "*a".repeat(40)));
  }

  /** Nobody can tell whether they run: what they write may be the status, what they throw not. */
  @Test
  void notKnown() {
    check(
        """
          @GetMapping("a") RsData created() { return RsData.created(); } //= ?
          @GetMapping("b") @Admin void written(HttpServletResponse own) { own.setStatus(203); } //= ?
        """,
        """
          HttpServletResponse response;
          @Around("@annotation(com.acme.Admin)") Object around(ProceedingJoinPoint call) throws Throwable {
            response.setStatus(202);
            return call.proceed();
          }
          @Before("bean(shop)") void check() { if (hashCode() == 1) { throw new Forbidden(); } }
          @Before("no pointcut") void none() { if (hashCode() == 1) { throw new TooMany(); } }
          @AfterReturning(pointcut = "args(..)", returning = "data")
          void status(RsData data) { response.setStatus(data.status()); }
        """);
  }

  /** They run around exception handlers, too: what one of these gives is not 200 by itself. */
  @Test
  void aroundExceptionHandlers() {
    Inferred.check(
        SHOP
            + """
            @RestController class C {
              @GetMapping("a") RsData gone() { throw new java.util.NoSuchElementException(); } //= 404
              @GetMapping("b") RsData open() { throw new IllegalStateException(); } //= ?
              @GetMapping("c") RsData alone() { throw new IllegalArgumentException(); } //= 200
              @GetMapping("d") RsData strict() { throw new UnsupportedOperationException(); } //= 410
            }
            @interface Read { boolean strict() default true; }
            @RestControllerAdvice class Errors {
              @ExceptionHandler(java.util.NoSuchElementException.class) @ResponseBody RsData gone() { return new RsData("404-1", null); }
              @ExceptionHandler(IllegalStateException.class) RsData open() { return new RsData("404-1", null); }
              @ExceptionHandler(IllegalArgumentException.class) RsData alone() { return new RsData("404-1", null); }
              @ExceptionHandler(UnsupportedOperationException.class) @Read RsData strict() { return new RsData("404-1", null); }
            }
            @Aspect class Rules {
              HttpServletResponse response;
              @AfterReturning(pointcut = "@annotation(org.springframework.web.bind.annotation.ResponseBody) || execution(* Errors.open(..)) && bean(x)", returning = "data")
              void status(RsData data) { response.setStatus(data.status()); }
              @AfterReturning("@annotation(read)") void read(Read read) { response.setStatus(read.strict() ? 410 : 411); }
            }
            """);
  }

  /** Who calls a service gets what the service does, whatever runs around it. */
  @Test
  void notAroundServices() {
    Inferred.check(
        SHOP
            + """
            @RestController class C {
              private final Service service = new Service();
              @GetMapping("a") String a() { return service.find(); } //= 200 403
            }
            class Service {
              @io.github.statusdoc.Returns(403) String find() { if (hashCode() == 1) { throw new Forbidden(); } return "x"; } //= 403
            }
            @Aspect class Rules { @Before("execution(* com.acme.Service.*(..)) || execution(* com.acme.Service.find(..))") void check() { throw new TooMany(); } }
            """);
  }

  @Test
  void noAspect() {
    Inferred.check(
        SHOP
            + """
            @RestController class C {
              @GetMapping("a") String a() { return "x"; } //= 200
            }
            class Rules { @Before("execution(* *(..))") void check() { throw new Forbidden(); } }
            """);
  }
}
