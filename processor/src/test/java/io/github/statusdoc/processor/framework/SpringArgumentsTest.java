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
        @GetMapping("locale") String locale(java.util.Locale given) { return "x"; }
        @GetMapping("model") String model(org.springframework.ui.Model given) { return "x"; }
        @GetMapping("map") String map(java.util.Map<String, Object> given) { return "x"; }
        @GetMapping("annotatedMap") String annotatedMap(@Login java.util.Map<String, Object> given) { return "x"; }
        @GetMapping("builder") String builder(org.springframework.web.util.UriComponentsBuilder given) { return "x"; }
        @GetMapping("entity") String entity(org.springframework.http.HttpEntity<String> given) { return "x"; }
        @GetMapping("request") String request(org.springframework.web.context.request.WebRequest given) { return "x"; }
        @GetMapping("zone") String zone(java.time.ZoneId given) { return "x"; }
        @GetMapping("stream") String stream(java.io.InputStream given) { return "x"; }
        @GetMapping("primitive") String primitive(long given) { return "x"; }
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
              || Boolean.class.equals(parameter.getParameterType())
              || parameter.getParameterType() == long.class
              || java.util.Locale.class.equals(parameter.getParameterType())
              || org.springframework.ui.Model.class.equals(parameter.getParameterType())
              || java.util.Map.class.equals(parameter.getParameterType())
              || org.springframework.web.util.UriComponentsBuilder.class.equals(parameter.getParameterType())
              || org.springframework.http.HttpEntity.class.equals(parameter.getParameterType())
              || org.springframework.web.context.request.WebRequest.class.equals(parameter.getParameterType())
              || java.time.ZoneId.class.equals(parameter.getParameterType())
              || java.io.InputStream.class.equals(parameter.getParameterType());
        }
        @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory factory) {
          Login login = parameter.getParameterAnnotation(Login.class);
          boolean isKnown = "true".equals(request.getParameter("b"));
          if (login == null && isKnown) { throw new ResponseStatusException(HttpStatus.GONE); }
          if (login != null && login.required() && !isKnown) { throw new ResponseStatusException(HttpStatus.UNAUTHORIZED); }
          Class<?> type = parameter.getParameterType();
          if (type == long.class) { return 1L; }
          if (type == java.util.Map.class) { return new java.util.HashMap<>(); }
          return type == String.class ? "x" : new StringBuffer();
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
