package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What aspects make of the answers of controllers, in the real Spring. */
class SpringAspectsTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import java.lang.annotation.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      @RestController public class Orders {
        @GetMapping("get") public Data get() { return new Data("200", "x"); }
        @GetMapping("created") public Data created() { return new Data("201-1", "x"); }
        @GetMapping("either") public Data either(@RequestParam("b") boolean b) { return b ? new Data("201-1", "x") : new Data("202-2", "x"); }
        @GetMapping("text") public String text() { return "x"; }
        @GetMapping("nothing") public void nothing() { }
        @RequestMapping(path = "mapped", method = RequestMethod.GET) public Data mapped() { return new Data("201-1", "x"); }
        @GetMapping("entity") public ResponseEntity<String> entity() { return ResponseEntity.accepted().body("x"); }
        @GetMapping("stronger") @ResponseStatus(HttpStatus.ACCEPTED) public Data stronger() { return new Data("201-1", "x"); }
        @GetMapping("thrown") public Data thrown(@RequestParam("b") boolean b) {
          if (b) { throw new ResponseStatusException(HttpStatus.CONFLICT); }
          return new Data("201-1", "x");
        }
        @GetMapping("guarded") @Guarded public String guarded() { return "x"; }
        @GetMapping("early") @Early public String early() { return "x"; }
        @GetMapping("earlyEntity") @Early public ResponseEntity<String> earlyEntity() { return ResponseEntity.status(404).body("x"); }
        @GetMapping("earlyWritten") @Early public void earlyWritten(jakarta.servlet.http.HttpServletResponse response) { response.setStatus(203); }
        @GetMapping("earlyThrown") @Early public String earlyThrown() { throw new ResponseStatusException(HttpStatus.CONFLICT); }
        @GetMapping("late") @Late public String late() { return "x"; }
        @GetMapping("lateEntity") @Late public ResponseEntity<String> lateEntity() { return ResponseEntity.status(404).body("x"); }
        @GetMapping("lateWritten") @Late public void lateWritten(jakarta.servlet.http.HttpServletResponse response) { response.setStatus(203); }
        @GetMapping("object") public Object object(@RequestParam("b") boolean b) { return b ? ResponseEntity.status(410).body("x") : new Data("201-1", "x"); }
        @GetMapping("limited") @Limited public ResponseEntity<String> limited() { return ResponseEntity.status(203).body("x"); }
        @GetMapping("strict") @Rule(strict = true) public String strict() { return "x"; }
        @GetMapping("lenient") @Rule public String lenient() { return "x"; }
        @GetMapping("typed") @Typed public String typed() { return "x"; }
        @GetMapping("typedData") @Typed public Data typedData() { return new Data("201-1", "x"); }
        @GetMapping("words") @Words public String words() { return "x"; }
        @GetMapping("missing") public Data missing() { throw new java.util.NoSuchElementException(); }
        @GetMapping("taken") public Data taken() { throw new Taken(); }
        @GetMapping("full") public Data full() { throw new Full(); }
        @GetMapping("stopped") public Data stopped() { throw new IllegalStateException(); }
        @GetMapping("after") @Guarded public Data after() { return new Data("201-1", "x"); }
      }
      class Data {
        private final String code;
        private final String text;
        Data(String code, String text) { this.code = code; this.text = text; }
        int status() { return Integer.parseInt(code.split("-")[0]); }
        public String getText() { return text; }
      }
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
      class Full extends RuntimeException {}
      @Retention(RetentionPolicy.RUNTIME) @interface Guarded {}
      @Retention(RetentionPolicy.RUNTIME) @interface Early {}
      @Retention(RetentionPolicy.RUNTIME) @interface Late {}
      @Retention(RetentionPolicy.RUNTIME) @interface Limited {}
      @Retention(RetentionPolicy.RUNTIME) @interface Typed {}
      @Retention(RetentionPolicy.RUNTIME) @interface Words {}
      @Retention(RetentionPolicy.RUNTIME) @interface Rule { boolean strict() default false; }
      """;

  private static final String ADVICE =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @RestControllerAdvice public class Errors {
        @ExceptionHandler(java.util.NoSuchElementException.class) public Data missing() { return new Data("404-1", "x"); }
        @ExceptionHandler @Guarded public Data taken(Taken taken) { return new Data("422-1", "x"); }
        @ExceptionHandler @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE) public Data full(Full full) { return new Data("422-1", "x"); }
        @ExceptionHandler public ResponseEntity<Data> stopped(IllegalStateException e) { return ResponseEntity.status(410).body(new Data("422-1", "x")); }
      }
      """;

  private static final String ASPECT =
      """
      package com.acme;
      import org.aspectj.lang.ProceedingJoinPoint;
      import org.aspectj.lang.annotation.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.context.request.*;
      import org.springframework.web.server.ResponseStatusException;
      @Aspect public class Statuses {
        @Pointcut("within(@org.springframework.web.bind.annotation.RestController *)") public void controllers() {}
        @Pointcut("@within(org.springframework.web.bind.annotation.RestControllerAdvice)") public void advice() {}
        @Around("controllers() && @annotation(org.springframework.web.bind.annotation.GetMapping) || advice()")
        public Object status(ProceedingJoinPoint call) throws Throwable {
          Object result = call.proceed();
          if (result instanceof Data) {
            ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse().setStatus(((Data) result).status());
          }
          return result;
        }
        private boolean isMarked() {
          return "true".equals(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest().getParameter("b"));
        }
        @Before("@annotation(Early)") public void early() { ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse().setStatus(202); }
        @AfterReturning("@annotation(Late)") public void late() {
          if (isMarked()) { ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse().setStatus(202); }
        }
        @Around("@annotation(Limited)") public Object limit(ProceedingJoinPoint call) throws Throwable {
          return isMarked() ? org.springframework.http.ResponseEntity.status(429).body("x") : call.proceed();
        }
        @Before("@annotation(rule)") public void check(Rule rule) {
          if (rule.strict()) { throw new ResponseStatusException(HttpStatus.FORBIDDEN); }
        }
        @AfterReturning(pointcut = "@annotation(Typed)", returning = "data") public void typed(Data data) {
          throw new ResponseStatusException(HttpStatus.GONE);
        }
        @Before("@annotation(Words) and not within(com.other..*)") public void words() {
          if (isMarked()) { throw new ResponseStatusException(HttpStatus.GONE); }
        }
        @Before("@annotation(guarded)") public void guard(Guarded guarded) {
          ServletRequestAttributes attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
          if (!"true".equals(attributes.getRequest().getParameter("b"))) { throw new ResponseStatusException(HttpStatus.FORBIDDEN); }
        }
      }
      """;

  /** As Spring makes a bean that an aspect is for. */
  private static final String PROXY =
      """
      (Object) new org.springframework.aop.aspectj.annotation.AspectJProxyFactory(new %s()) {{
        setProxyTargetClass(true);
        addAspect(new Statuses());
      }}.getProxy()
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    SpringMvcServer.check(
        library,
        List.of(PROXY.formatted("Orders")),
        PROXY.formatted("Errors"),
        List.of(CONTROLLER, ADVICE, ASPECT));
  }
}
