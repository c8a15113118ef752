package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application's own argument resolvers throw before a handler of Spring is called. */
class ArgumentResolverTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import java.lang.annotation.*;
      import java.util.*;
      import org.springframework.core.MethodParameter;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.bind.support.WebDataBinderFactory;
      import org.springframework.web.context.request.NativeWebRequest;
      import org.springframework.web.method.support.*;
      enum Role { USER, ADMIN }
      @Retention(RetentionPolicy.RUNTIME) @interface Login { boolean required() default true; int level() default 1; String name() default ""; Role role() default Role.USER; }
      class Member { boolean isAdmin() { return hashCode() > 0; } }
      class Guest extends Member {}
      @ResponseStatus(HttpStatus.UNAUTHORIZED) class Unauthorized extends RuntimeException {}
      @ResponseStatus(HttpStatus.FORBIDDEN) class Forbidden extends RuntimeException {}
      @ResponseStatus(HttpStatus.CONFLICT) class Conflict extends RuntimeException {}
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      class Source { static Member find(Object request) { return request.hashCode() == 1 ? null : new Member(); } }
      """;

  private static void check(String handlers, String resolver) {
    Inferred.check(
        CONTROLLER
            + "@RestController class C {\n%s}\n".formatted(handlers)
            + "class LoginResolver implements HandlerMethodArgumentResolver {\n%s}\n"
                .formatted(resolver));
  }

  private static String throwing(String condition) {
    return """
        @Override public boolean supportsParameter(MethodParameter parameter) { %s }
        @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory factory) {
          Member found = Source.find(request);
          if (found == null) { throw new Unauthorized(); }
          return found;
        }
        """
        .formatted(condition);
  }

  @Test
  void annotated() {
    check(
        """
          @GetMapping("a") String own(@Login Member member) { return "x"; } //= 200 401
          @GetMapping("b") String second(@RequestParam String name, @Login Long id) { return "x"; } //= 200 401
          @GetMapping("c") String without(Member member) { return "x"; } //= 200
          @GetMapping("d") String none() { return "x"; } //= 200
          void noHandler(@Login Member member) {}
        """,
        throwing("return parameter.hasParameterAnnotation(Login.class);"));
  }

  @Test
  void annotatedAndOfType() {
    String handlers =
        """
          @GetMapping("a") String both(@Login Member member) { return "x"; } //= 200 401
          @GetMapping("b") String subtype(@Login Guest guest) { return "x"; } //= %s
          @GetMapping("c") String otherType(@Login Long id) { return "x"; } //= 200
          @GetMapping("d") String notAnnotated(Member member) { return "x"; } //= 200
        """;
    String exact = handlers.formatted("200");
    String any = handlers.formatted("200 401");
    check(
        exact,
        throwing(
            """
            boolean isAnnotated = parameter.getParameterAnnotation(Login.class) != null;
            boolean isMember = Member.class.equals(parameter.getParameterType());
            return isAnnotated && isMember;
            """));
    check(
        exact,
        throwing(
            """
            if (!parameter.hasParameterAnnotation(Login.class)) { return false; }
            return parameter.getParameterType() == Member.class;
            """));
    check(
        any,
        throwing(
            """
            return parameter.hasParameterAnnotation(Login.class)
                && Member.class.isAssignableFrom(parameter.getParameterType());
            """));
    check(
        any,
        throwing(
            """
            Class<?> type = parameter.getParameterType();
            Login login = parameter.getParameterAnnotation(Login.class);
            return login != null && Member.class.isAssignableFrom(type);
            """));
  }

  @Test
  void ofType() {
    String handlers =
        """
          @GetMapping("a") String asked(Member member) { return "x"; } //= 200 401
          @PostMapping("b") String body(@RequestBody Member member) { return "x"; } //= 200
          @GetMapping("c") String another(Long id) { return "x"; } //= 200
        """;
    check(handlers, throwing("return parameter.getParameterType().equals(Member.class);"));
    check(
        handlers,
        throwing("Class<?> type = parameter.getParameterType(); return type == Member.class;"));
  }

  @Test
  void ofPrimitiveType() {
    check(
        """
          @GetMapping("a") String id(@Login long id) { return "x"; } //= 200 401
          @GetMapping("b") String boxed(@Login Long id) { return "x"; } //= 200
          @GetMapping("c") String number(@Login int id) { return "x"; } //= 200
        """,
        throwing(
            "return parameter.hasParameterAnnotation(Login.class) && parameter.getParameterType().equals(long.class);"));
  }

  @Test
  void notWhatSpringFillsItself() {
    check(
        """
          @GetMapping("a") String locale(java.util.Locale locale) { return "x"; } //= 200
          @GetMapping("b") String request(jakarta.servlet.http.HttpServletRequest request) { return "x"; } //= 200
          @GetMapping("c") String model(java.util.Map<String, Object> model) { return "x"; } //= 200
          @GetMapping("d") String map(@Login java.util.Map<String, Object> own) { return "x"; } //= 200 401
          @GetMapping("e") String other(Member member) { return "x"; } //= 200 401
        """,
        throwing("return true;"));
  }

  /** Nothing is claimed of what nobody can tell. */
  @Test
  void notKnown() {
    check(
        """
          @GetMapping("a") String named(Member member) { return "x"; } //= 200
        """,
        throwing("return \"member\".equals(parameter.getParameterName());"));
  }

  @Test
  void byMembersOfTheAnnotation() {
    check(
        """
          @GetMapping("a") String required(@Login Member member) { return "x"; } //= 200 401
          @GetMapping("b") String optional(@Login(required = false) Member member) { return "x"; } //= 200
          @GetMapping("c") String admin(@Login(role = Role.ADMIN) Member member) { return "x"; } //= 200 401 403
          @GetMapping("d") String any(@Login(required = false, role = Role.ADMIN) Member member) { return "x"; } //= 200 403
          @GetMapping("e") String level(@Login(required = false, level = 3) Member member) { return "x"; } //= 200 409
          @GetMapping("f") String named(@Login(required = false, name = "root") Member member) { return "x"; } //= 200 410
        """,
        """
          @Override public boolean supportsParameter(MethodParameter parameter) { return parameter.hasParameterAnnotation(Login.class); }
          @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory factory) {
            Login login = parameter.getParameterAnnotation(Login.class);
            Member found = Source.find(request);
            if (found == null && login.required()) { throw new Unauthorized(); }
            check(found, login);
            if (login.level() > 2 && found == null) { throw new Conflict(); }
            if (login.name().equals("root") && found == null) { throw new Gone(); }
            return found;
          }
          private void check(Member found, Login login) {
            if (login.role() == Role.ADMIN && !found.isAdmin()) { throw new Forbidden(); }
          }
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parameter.getParameterAnnotation(Login.class).required()",
        "Objects.requireNonNull(parameter.getParameterAnnotation(Login.class)).required()",
        "Optional.ofNullable(parameter.getParameterAnnotation(Login.class)).map(Login::required).orElse(true)",
        "Optional.of(parameter.getParameterAnnotation(Login.class)).map(login -> login.required()).get()",
        "parameter.getParameter().getAnnotation(Login.class).required()",
        "find(parameter).required()",
      })
  void howeverTheAnnotationIsFound(String required) {
    check(
        """
          @GetMapping("a") String required(@Login Member member) { return "x"; } //= 200 401
          @GetMapping("b") String optional(@Login(required = false) Member member) { return "x"; } //= 200
        """,
        """
          @Override public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameter().isAnnotationPresent(Login.class) && parameter.getParameter().getType() == Member.class;
          }
          private Login find(MethodParameter parameter) { return parameter.getParameterAnnotation(Login.class); }
          @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory factory) {
            boolean required = %s;
            Member found = Source.find(request);
            if (found == null && required) { throw new Unauthorized(); }
            return found;
          }
        """
            .formatted(required));
  }

  @Test
  void onTheInterfaceOfTheController() {
    Inferred.check(
        CONTROLLER
            + """
            interface Api { @GetMapping("a") String own(@Login Member member); }
            @RestController class C implements Api {
              @Override public String own(Member member) { return "x"; } //= 200 401
            }
            abstract class Resolver implements HandlerMethodArgumentResolver {
              @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory factory) {
                return find(request);
              }
              abstract Object find(NativeWebRequest request);
            }
            class LoginResolver extends Resolver {
              @Override public boolean supportsParameter(MethodParameter parameter) { return parameter.hasParameterAnnotation(Login.class); }
              @Override Object find(NativeWebRequest request) { throw new Unauthorized(); }
            }
            class OtherResolver extends Resolver {
              @Override public boolean supportsParameter(MethodParameter parameter) { return parameter.hasParameterAnnotation(Deprecated.class); }
              @Override Object find(NativeWebRequest request) { throw new Forbidden(); }
            }
            """);
  }

  @Test
  void ofWebFlux() {
    Inferred.check(
        CONTROLLER.replace("org.springframework.web.method.support.*", "reactor.core.publisher.*")
            + """
            @RestController class C {
              @GetMapping("a") Mono<String> own(@Login Member member) { return Mono.just("x"); } //= 200 401
            }
            class LoginResolver implements org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver {
              @Override public boolean supportsParameter(MethodParameter parameter) { return parameter.hasParameterAnnotation(Login.class); }
              @Override public Mono<Object> resolveArgument(MethodParameter parameter, org.springframework.web.reactive.BindingContext context, org.springframework.web.server.ServerWebExchange exchange) {
                return Mono.justOrEmpty((Object) Source.find(exchange)).switchIfEmpty(Mono.error(new Unauthorized()));
              }
            }
            """);
  }
}
