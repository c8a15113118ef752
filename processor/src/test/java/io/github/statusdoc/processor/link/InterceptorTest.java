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
      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Open {}
            class Other implements HandlerInterceptor {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { throw new Unauthorized(); }
      }
      class Kept {
        private final HttpServletRequest request;
        Kept(HttpServletRequest request) { this.request = request; }
        boolean isNew() { return request.getSession().isNew(); }
        boolean isOpen() { return request.getRequestURI().isEmpty(); }
      }
      class Checks {
        static boolean isMarked(HandlerMethod of) { return of.hasMethodAnnotation(Open.class); }
        static String token(HttpServletRequest of) { return of.getHeader("token"); }
        static void forget(HttpServletResponse of) { of.addHeader("Set-Cookie", "token=; Max-Age=0"); }
        static boolean isAnyOpenPath(jakarta.servlet.ServletRequest of) { return ((HttpServletRequest) of).getRequestURI().isEmpty(); }
        static boolean isOpenPath(HttpServletRequest of) { return of.getRequestURI().isEmpty(); }
        static boolean isOpen(Object of) { return of.hashCode() == 1; }
        static boolean isOpen(HandlerMethod of) { return of.getMethod().getName().equals("x"); }
      }
      """;

  private static String asking(String statements) {
    return """
        class Login implements HandlerInterceptor {
          private System.Logger log;
          Login() {}
          Login(boolean isStrict) {}
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
            %s
            return isKnown(request);
          }
          private void refuse(String path) { throw new Unauthorized(); }
          private boolean isKnown(HttpServletRequest request) {
            if (request.getHeader("Authorization") == null) { throw new Unauthorized(); }
            return true;
          }
          protected boolean isOpenInside(HttpServletRequest request) { return request.getServletPath().isEmpty(); }
          private boolean isOpen(String path) { return path.equals("/a"); }
          private boolean isMarked(Object asked) { return ((HandlerMethod) asked).hasMethodAnnotation(Open.class); }
        }
        """
        .formatted(statements);
  }

  private static String registering(String statements) {
    return """
        @org.springframework.context.annotation.Configuration class Web implements WebMvcConfigurer {
          private static final String[] ARRAY = {"/orders/**"};
          private static final List<String> LIST = List.of("/orders/**", "/x");
          private static final String[] SELF = Cycle.SELF;
          private final Login login = new Login(true);
          private final Other other = new Other();
          private List<String> open = new ArrayList<>();
          static class Cycle { static final String[] SELF = Web.SELF; }
          private void except(InterceptorRegistration login) { login.excludePathPatterns("/**"); }
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
        "if (handler == null) { return true; }",
        "if (org.springframework.web.util.WebUtils.getCookie(request, \"token\") != null) { return true; }",
        "if (org.springframework.web.cors.CorsUtils.isPreFlightRequest(request)) { return true; }",
        "if (request.getHeader(\"x\") == null) { throw new IllegalStateException(\"asked \" + request.getRequestURI()); }",
        "if (new Kept(request).isNew()) { return true; }",
        "if (org.springframework.core.annotation.AnnotationUtils.findAnnotation(((HandlerMethod) handler).getBeanType(), Open.class) != null) { return true; }",
        "if (Checks.isMarked((HandlerMethod) handler)) { return true; }",
        "if (Checks.token(request) == null) { return true; }",
        "HandlerMethod method = (HandlerMethod) handler; if (method.getMethodAnnotation(Open.class) != null) { return true; }",
        "Open open = ((HandlerMethod) handler).getMethodAnnotation(Open.class); if (open == null) { open = ((HandlerMethod) handler).getBeanType().getAnnotation(Open.class); } if (open != null) { return true; }",
        "if (HttpMethod.OPTIONS.name().equals(request.getMethod())) { return true; }",
        "if (HttpMethod.OPTIONS.matches(request.getMethod())) { return true; }",
        "if (request.getHeader(\"x\") == null) { return HandlerInterceptor.super.preHandle(request, response, handler); }",
        "if (request.getHeader(\"x\") == null) { Checks.forget(response); throw new Unauthorized(); }",
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
        "if (Checks.isOpenPath(request)) { return true; }",
        "if (Checks.isAnyOpenPath(request)) { return true; }",
        "if (new Kept(request).isOpen()) { return true; }",
        "java.util.function.Predicate<HttpServletRequest> isKnown = asked -> true; if (isKnown.test(request)) { return true; }",
        "if (new org.springframework.web.context.request.ServletWebRequest(request).getDescription(false).isEmpty()) { return true; }",
        "org.springframework.util.Assert.isTrue(request.getRequestURI().isEmpty(), \"x\");",
        "java.util.Optional.of(request.getRequestURI()).filter(String::isEmpty).ifPresent(this::refuse);",
        "if (request.getHeader(\"x\") == null) { throw new org.springframework.web.server.ResponseStatusException(request.getRequestURI().isEmpty() ? HttpStatus.GONE : HttpStatus.CONFLICT); }",
        "Open open = ((HandlerMethod) handler).getMethodAnnotation(Open.class); boolean isAsked = false; if (open != null) { isAsked = true; } if (!isAsked) { return true; }",
        "Open open = ((HandlerMethod) handler).getMethodAnnotation(Open.class); boolean[] asked = {false}; Optional.ofNullable(open).ifPresent(one -> asked[0] = true); if (!asked[0]) { return true; }",
        "if (isOpenInside(request)) { return true; }",
        "Open open = ((HandlerMethod) handler).getMethodAnnotation(Open.class); Open other = null; if (open == null) { other = ((HandlerMethod) handler).getBeanType().getAnnotation(Open.class); } if (other != null) { return true; }",
        "Open open = ((HandlerMethod) handler).getMethodAnnotation(Open.class); if (open != null) { open = ((HandlerMethod) handler).getBeanType().getAnnotation(Open.class); } if (open != null) { return true; }",
        "boolean isAsked = false; if (isMarked(handler)) { isAsked = true; } if (((HandlerMethod) handler).hasMethodAnnotation(Open.class)) { isAsked = true; } if (!isAsked) { return true; }",
        "Class<Open> type = Open.class; if (((HandlerMethod) handler).getMethodAnnotation(type) == null) { return true; }",
        "if (request.getAttribute(org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) != null) { return true; }",
        "java.util.function.Supplier<String> path = request::getRequestURI; if (path.get().isEmpty()) { return true; }",
        "if (request.getHeader(\"x\") == null) { throw request.getRequestURI().isEmpty() ? new Unauthorized() : new IllegalStateException(); }",
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
        ".addPathPatterns(LIST).addPathPatterns(LIST)",
        ".excludePathPatterns(\"/orders/me\").order(1)",
        ".order(1); registry.addInterceptor(new Login())",
        ".addPathPatterns(\"/x\"); registry.addInterceptor(other).addPathPatterns(\"/orders/*\")",
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
        ".excludePathPatterns(SELF)",
        ".excludePathPatterns(\"/orders/*/\")",
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
        "registry.addInterceptor(new Login()).excludePathPatterns(\"/orders/{*id}\");",
        "registry.addInterceptor(login).excludePathPatterns(\"/x\"); registry.addInterceptor(new Login());",
        "String[] paths = {\"/**\"}; paths[0] = \"/x\"; registry.addInterceptor(new Login()).addPathPatterns(paths);",
        "if (open.isEmpty()) { return; } registry.addInterceptor(new Login());",
        "InterceptorRegistration login = registry.addInterceptor(new Login()); for (String one : open) { login.excludePathPatterns(one); }",
        "InterceptorRegistration login = registry.addInterceptor(new Login()); LIST.forEach(login::excludePathPatterns);",
        "InterceptorRegistration login = registry.addInterceptor(new Login()); except(login);",
        "registry.addInterceptor(new Login(true)).addPathPatterns(\"/x\"); registry.addInterceptor(new Login(false));",
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
        "@org.springframework.context.annotation.Configuration class Web implements WebMvcConfigurer { "
            + "@Override public void addInterceptors(InterceptorRegistry registry) { login(registry); login(registry); } "
            + "private void login(InterceptorRegistry registry) { registry.addInterceptor(new Login()); } }");
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
    Inferred.check(
        APPLICATION
            + """
            @RestController class Requests {
              @GetMapping("named") String named(HttpServletRequest request) { return RequestMethod.valueOf(request.getMethod()).name(); } //= 200
              @GetMapping("kept") String kept(HttpServletRequest request) { return name(request.getMethod()); } //= 200
              @GetMapping("sent") String sent(HttpServletRequest request) { return name(request.getHeader("x")); } //= 200 410
              private static String name(String text) { return RequestMethod.valueOf(text).name(); }
              @ExceptionHandler @ResponseStatus(HttpStatus.GONE) void bad(IllegalArgumentException e) {}
            }
            """);
  }

  /** A class that nobody makes a bean registers nothing, nor does one that Spring does not ask. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Web implements WebMvcConfigurer",
        "@org.springframework.context.annotation.Configuration abstract class Web implements WebMvcConfigurer",
        "@org.springframework.context.annotation.Configuration class Web"
      })
  void registersNothing(String type) {
    String registering =
        " { public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(new Login()); } }";
    check("200", asking(""), type + registering);
  }

  /** Who extends the class may be what is there. */
  @Test
  void extended() {
    String lax =
        "class Lax extends Login { @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { return true; } }";
    check("200", asking("") + lax, registering("registry.addInterceptor(login);"));
  }

  /** What a base class answers depends on the paths of the class that extends it. */
  @Test
  void inheritedHandlers() {
    Inferred.check(
        APPLICATION
            + """
            abstract class Base { @GetMapping("list") String list() { return "x"; } } //= 200
            @RestController @RequestMapping("orders") class Orders extends Base {}
            """
            + asking("")
            + registering("registry.addInterceptor(new Login()).addPathPatterns(\"/list\");"));
  }

  /** Where paths are moved, patterns say nothing but that an interceptor is for all. */
  @Test
  void movedPaths() {
    String moving =
        "@org.springframework.context.annotation.Configuration class Paths implements WebMvcConfigurer { @Override public void configurePathMatch(PathMatchConfigurer paths) { paths.addPathPrefix(\"/api\", type -> true); } }";
    String login = "registry.addInterceptor(new Login())";
    check("200", asking(""), registering(login + ".excludePathPatterns(\"/x\");") + moving);
    check("200 401", asking(""), registering(login + ".addPathPatterns(\"/**\");") + moving);
  }
}
