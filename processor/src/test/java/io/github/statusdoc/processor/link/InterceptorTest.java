package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which interceptors count for which handlers, where the code leaves that open. */
class InterceptorTest {
  private static final String APPLICATION =
      """
      package com.acme;
      import jakarta.servlet.http.*;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.method.HandlerMethod;
      import org.springframework.web.servlet.HandlerInterceptor;
      import org.springframework.web.servlet.config.annotation.*;
      @ResponseStatus(HttpStatus.UNAUTHORIZED) class Unauthorized extends RuntimeException {}
      @interface Open {}
            class Checks {
        static boolean isOpen(Object of) { return of.hashCode() == 1; }
        static boolean isOpen(HandlerMethod of) { return of.getMethod().getName().equals("x"); }
      }
      """;

  private static String asking(String statements) {
    return """
        class Login implements HandlerInterceptor {
          private System.Logger log;
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
            %s
            if (request.getHeader("Authorization") == null) { throw new Unauthorized(); }
            return true;
          }
          private boolean isOpen(String path) { return path.equals("/a"); }
          private boolean isMarked(Object asked) { return ((HandlerMethod) asked).hasMethodAnnotation(Open.class); }
        }
        """
        .formatted(statements);
  }

  private static String registering(String statements) {
    return """
        class Web implements WebMvcConfigurer {
          private static final String[] ARRAY = {"/orders/**"};
          private static final List<String> LIST = List.of("/orders/**", "/x");
          private List<String> open = new ArrayList<>();
          @Override public void addInterceptors(InterceptorRegistry registry) { %s }
        }
        """
        .formatted(statements);
  }

  private static void check(String codes, String interceptor, String configuration) {
    String controller =
        """
        @RestController @RequestMapping("orders") class Orders {
          @GetMapping("{id}") String find(@PathVariable long id) { return "x"; } //= %s
        }
        """
            .formatted(codes);
    Inferred.check(APPLICATION + controller + interceptor + configuration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "log.log(System.Logger.Level.INFO, request.getRequestURI(), handler);",
        "String path = request.getRequestURI(); log.log(System.Logger.Level.INFO, \"asked: \" + path);",
        "if (!(handler instanceof HandlerMethod)) { return true; }",
        "if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Open.class)) { return true; }",
        "if (isMarked(handler)) { return true; }",
        "HandlerMethod method = (HandlerMethod) handler; if (method.getMethodAnnotation(Open.class) != null) { return true; }",
        "if (HttpMethod.OPTIONS.name().equals(request.getMethod())) { return true; }",
        "if (HttpMethod.OPTIONS.matches(request.getMethod())) { return true; }",
        "if (request.getHeader(\"x\") == null) { return HandlerInterceptor.super.preHandle(request, response, handler); }",
        "String method = request.getMethod(); if (\"POST\".equals(method) || method.equalsIgnoreCase(\"PUT\")) { return true; }"
      })
  void whatIsKnown(String statements) {
    check("200 401", asking(statements), registering("registry.addInterceptor(new Login());"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (request.getRequestURI().startsWith(\"/orders\")) { return true; }",
        "if (isOpen(request.getServletPath())) { return true; }",
        "String path = request.getRequestURI(); if (isOpen(path)) { return true; }",
        "String path = request.getRequestURI(); String name = path.substring(1); if (log.isLoggable(System.Logger.Level.valueOf(name))) { return true; }",
        "if (Checks.isOpen(handler)) { return true; }",
        "if (handler instanceof HandlerMethod method && Checks.isOpen(method)) { return true; }",
        "HandlerMethod method = (HandlerMethod) handler; if (method.getMethod().getName().equals(\"find\")) { return true; }",
        "if (((HandlerMethod) handler).getBeanType().getSimpleName().isEmpty()) { return true; }",
        "if (handler.toString().isEmpty()) { return true; }",
        "if (HttpMethod.GET.matches(request.getMethod())) { return true; }",
        "if (HttpMethod.GET.name().equals(request.getMethod())) { return true; }",
        "String method = request.getMethod(); if (List.of(\"GET\").contains(method)) { return true; }"
      })
  void whatNobodyCanTell(String statements) {
    check("200", asking(statements), registering("registry.addInterceptor(new Login());"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".addPathPatterns(\"/orders/*\")",
        ".addPathPatterns(\"/x\").addPathPatterns(\"/orders/**\")",
        ".addPathPatterns(ARRAY)",
        ".addPathPatterns(LIST)",
        ".excludePathPatterns(\"/orders/me\").order(1)",
      })
  void registered(String patterns) {
    check(
        "200 401",
        asking(""),
        registering("registry.addInterceptor(new Login())" + patterns + ";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".addPathPatterns(\"/orders\")",
        ".addPathPatterns(\"/orders/me\")",
        ".excludePathPatterns(LIST)",
        ".excludePathPatterns(open)",
        ".addPathPatterns(\"/**\").pathMatcher(null)",
        ".addPathPatterns(System.getProperty(\"x\"))"
      })
  void registeredForOthers(String patterns) {
    check("200", asking(""), registering("registry.addInterceptor(new Login())" + patterns + ";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (open.isEmpty()) { registry.addInterceptor(new Login()); }",
        "for (String path : open) { registry.addInterceptor(new Login()).addPathPatterns(path); }",
        "registry.getClass();",
        "new Object() { void add() { registry.addInterceptor(new Login()); } };"
      })
  void perhapsRegistered(String statements) {
    check("200", asking(""), registering(statements));
  }

  @Test
  void registeredByAnotherMethod() {
    check(
        "200 401",
        asking(""),
        "class Web { void login(InterceptorRegistry registry) { registry.addInterceptor(new Login()); } }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Profile(\"local\")", "Conditional({})"})
  void registeredSomewhere(String condition) {
    check(
        "200",
        asking(""),
        "@org.springframework.context.annotation.%s ".formatted(condition)
            + registering("registry.addInterceptor(new Login());"));
  }

  /** Every handler is called for a method that there is. */
  @Test
  void methodsByName() {
    check(
        "200 401",
        asking(
                "if (RequestMethod.valueOf(request.getMethod()) == null) { throw new IllegalStateException(); }")
            + "@RestControllerAdvice class Errors { @ExceptionHandler @ResponseStatus(HttpStatus.GONE) void bad(IllegalArgumentException e) {} }",
        registering("registry.addInterceptor(new Login());"));
  }

  /** Where paths are moved, patterns say nothing but that an interceptor is for all. */
  @Test
  void movedPaths() {
    String moving =
        "class Paths implements WebMvcConfigurer { @Override public void configurePathMatch(PathMatchConfigurer paths) { paths.addPathPrefix(\"/api\", type -> true); } }";
    String login = "registry.addInterceptor(new Login())";
    check("200", asking(""), registering(login + ".excludePathPatterns(\"/x\");") + moving);
    check("200 401", asking(""), registering(login + ".addPathPatterns(\"/**\");") + moving);
  }
}
