package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What aspects throw around the methods of services, in the real Spring. */
class SpringServiceAspectsTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import org.springframework.web.bind.annotation.*;
      @RestController class Orders {
        private final Payments payments;
        private final Stock stock;
        private final Helper helper = new Helper();
        Orders(Payments payments, Stock stock) { this.payments = payments; this.stock = stock; }
        @GetMapping("locked") String locked() { payments.pay(); return "x"; }
        @GetMapping("returned") String returned() { return payments.receipt(); }
        @GetMapping("free") String free() { payments.free(); return "x"; }
        @GetMapping("inside") String inside() { payments.inside(); return "x"; }
        @GetMapping("strict") String strict() { payments.strict(); return "x"; }
        @GetMapping("lenient") String lenient() { payments.lenient(); return "x"; }
        @GetMapping("caught") String caught() { try { payments.pay(); } catch (Locked e) { return "y"; } return "x"; }
        @GetMapping("failing") String failing() { return payments.fail(); }
        @GetMapping("ofInterface") String ofInterface() { stock.take(); return "x"; }
        @GetMapping("ofInterfaceOnly") String ofInterfaceOnly() { stock.give(); return "x"; }
        @GetMapping("noBean") String noBean() { helper.help(); return "x"; }
        @GetMapping("later") String later() { payments.later(); return "x"; }
      }
      """;

  private static final String SERVICES =
      """
      package com.acme;
      import java.lang.annotation.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.stereotype.*;
      import org.springframework.web.bind.annotation.ResponseStatus;
      @Retention(RetentionPolicy.RUNTIME) @interface Lock {}
      @Retention(RetentionPolicy.RUNTIME) @interface Late {}
      @Retention(RetentionPolicy.RUNTIME) @interface Limit { boolean strict() default false; }
      @ResponseStatus(HttpStatus.LOCKED) class Locked extends RuntimeException {}
      @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS) class Limited extends RuntimeException {}
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      @Service class Payments {
        @Lock public void pay() {}
        @Lock public String receipt() { return "x"; }
        public void free() {}
        public void inside() { pay(); }
        @Limit(strict = true) public void strict() {}
        @Limit public void lenient() {}
        @Lock public String fail() { throw new Taken(); }
        @Late public void later() {}
      }
      interface Stock { void take(); @Lock void give(); }
      @Component class Shelf implements Stock {
        @Override @Lock public void take() {}
        @Override public void give() {}
      }
      class Helper { @Lock public void help() {} }
      """;

  private static final String ASPECT =
      """
      package com.acme;
      import org.aspectj.lang.ProceedingJoinPoint;
      import org.aspectj.lang.annotation.*;
      import org.springframework.context.annotation.*;
      import org.springframework.stereotype.Component;
      import org.springframework.web.context.request.*;
      import org.springframework.web.servlet.config.annotation.EnableWebMvc;
      @Configuration @EnableWebMvc @EnableAspectJAutoProxy(proxyTargetClass = true) class Web {}
      @Aspect @Component class Guards {
        private boolean isMarked() {
          return "true".equals(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest().getParameter("b"));
        }
        @Around("@annotation(com.acme.Lock)") public Object lock(ProceedingJoinPoint call) throws Throwable {
          if (isMarked()) { throw new Locked(); }
          return call.proceed();
        }
        @Before("@annotation(limit)") public void limit(Limit limit) {
          if (limit.strict() && isMarked()) { throw new Limited(); }
        }
        @AfterReturning("@annotation(Late)") public void late() {
          if (isMarked()) { throw new Gone(); }
        }
      }
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> beans =
        List.of("Orders.class", "Payments.class", "Shelf.class", "Web.class", "Guards.class");
    SpringMvcServer.checkApplication(library, beans, List.of(CONTROLLER, SERVICES, ASPECT));
  }
}
