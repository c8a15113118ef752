package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring MVC answers where an argument resolver throws. */
class SpringArgumentsTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      @RestController class Members implements Api {
        @GetMapping("own") String own(@Login String member) { return "x"; }
        @GetMapping("optional") String optional(@Login(required = false) String member) { return "x"; }
        @GetMapping("throwsItself") String throwsItself(@Login String member) { throw new ResponseStatusException(HttpStatus.CONFLICT); }
        @GetMapping("created") @ResponseStatus(HttpStatus.CREATED) String created(@Login String member) { return "x"; }
        @Override public String ofInterface(String member) { return "x"; }
        @GetMapping("composed") String composed(@Composed String member) { return "x"; }
        @GetMapping("byType") String byType(StringBuffer given) { return "x"; }
        @GetMapping("asksItself") String asksItself(@RequestParam("b") Boolean given) { return "x"; }
        @GetMapping("without") String without() { return "x"; }
      }
      """;

  private static final String API =
      """
      package com.acme;
      import java.lang.annotation.*;
      import org.springframework.web.bind.annotation.*;
      interface Api {
        @GetMapping("ofInterface") String ofInterface(@Login String member);
      }
      @Retention(RetentionPolicy.RUNTIME) @interface Login { boolean required() default true; }
      @Retention(RetentionPolicy.RUNTIME) @Login @interface Composed {}
      """;

  private static final String RESOLVER =
      """
      package com.acme;
      import org.springframework.core.MethodParameter;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.support.WebDataBinderFactory;
      import org.springframework.web.context.request.NativeWebRequest;
      import org.springframework.web.method.support.*;
      import org.springframework.web.server.ResponseStatusException;
      class LoginResolver implements HandlerMethodArgumentResolver {
        @Override public boolean supportsParameter(MethodParameter parameter) {
          return parameter.hasParameterAnnotation(Login.class)
              || StringBuffer.class.equals(parameter.getParameterType())
              || Boolean.class.equals(parameter.getParameterType());
        }
        @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory factory) {
          Login login = parameter.getParameterAnnotation(Login.class);
          boolean isKnown = "true".equals(request.getParameter("b"));
          if (login == null && isKnown) { throw new ResponseStatusException(HttpStatus.GONE); }
          if (login == null) { return new StringBuffer(); }
          if (login.required() && !isKnown) { throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); }
          return "x";
        }
      }
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> sources = List.of(CONTROLLER, API, RESOLVER);
    List<String> members = List.of("new Members()");
    SpringMvcServer.check(library, members, "", "new LoginResolver()", sources);
  }
}
