package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What a conditional expression gives to a variable (JLS 15.25), and what is asked of it. */
class ChoiceTest {
  @Test
  void nullAndTruth() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          private static ResponseStatusException gone() { return new ResponseStatusException(HttpStatus.GONE); }
          private static void need(String s) { if (s == null) { throw gone(); } }
          private static boolean isDemanded(boolean is) { boolean b = is ? true : false; return b; }
          @GetMapping String never(String s) { String v = s != null ? s : "x"; if (v == null) { throw gone(); } return v; } //= 200
          @GetMapping String either(String s, String t) { String v = s != null ? s : t; if (v == null) { throw gone(); } return v; } //= 200 410
          @GetMapping String orNull(boolean is) { String v = is ? "x" : null; if (v == null) { throw gone(); } return v; } //= 200 410
          @GetMapping String always(boolean is) { String v = is ? null : null; if (v == null) { throw gone(); } return v; } //= 410
          @GetMapping String truth(String s) { boolean b = s == null ? true : true; if (!b) { throw gone(); } return s; } //= 200
          @GetMapping String ofAnother() { if (!isDemanded(true)) { throw gone(); } return "x"; } //= 200
          @GetMapping String changed(String s) { String v = s != null ? s : "x"; v = null; if (v == null) { throw gone(); } return v; } //= 410
          @GetMapping ResponseEntity<String> response(boolean is) { ResponseEntity<String> r = is ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); return r; } //= 200 404
          @GetMapping ResponseEntity<String> status(boolean is) { HttpStatus s = is ? HttpStatus.ACCEPTED : HttpStatus.GONE; return ResponseEntity.status(s).build(); } //= 202 410
          @GetMapping String exception(boolean is) { RuntimeException e = is ? gone() : new ResponseStatusException(HttpStatus.CONFLICT); throw e; } //= 409 410
        }
        """);
  }

  /** No method of String yields null. */
  @Test
  void texts() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          private static String need(String s) { if (s == null) { throw new ResponseStatusException(HttpStatus.GONE); } return s; }
          @GetMapping String trimmed(@RequestParam String s) { return need(s.trim()); } //= 200
          @GetMapping String chained(@RequestParam String s) { return need(s.strip().toLowerCase(Locale.ROOT).substring(1)); } //= 200
          @GetMapping String optional(@RequestParam(required = false) String s) { return need(s); } //= 200 410
        }
        """);
  }

  @Test
  void ofAnAnnotation() {
    Inferred.check(
        """
        package com.acme;
        import java.lang.annotation.*;
        import jakarta.servlet.http.*;
        import org.springframework.context.annotation.Configuration;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.method.HandlerMethod;
        import org.springframework.web.server.ResponseStatusException;
        import org.springframework.web.servlet.*;
        import org.springframework.web.servlet.config.annotation.*;
        @Retention(RetentionPolicy.RUNTIME) @interface Login { boolean required() default true; }
        class Gate implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!(handler instanceof HandlerMethod method)) { return true; }
            Login ofMethod = method.getMethodAnnotation(Login.class);
            Login login = ofMethod != null ? ofMethod : method.getBeanType().getAnnotation(Login.class);
            if (login == null) { return true; }
            boolean isRequired = login != null ? login.required() : true;
            if (isRequired && request.getHeader("user") == null) { throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); }
            return true;
          }
        }
        @Configuration class Web implements WebMvcConfigurer {
          @Override public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(new Gate()); }
        }
        @RestController class Open {
          @GetMapping("/a") String free() { return "x"; } //= 200
          @GetMapping("/b") @Login String closed() { return "x"; } //= 200 401
          @GetMapping("/c") @Login(required = false) String optional() { return "x"; } //= 200
        }
        @Login @RestController class Closed {
          @GetMapping("/d") String ofClass() { return "x"; } //= 200 401
          @GetMapping("/e") @Login(required = false) String ofMethod() { return "x"; } //= 200
        }
        """);
  }
}
