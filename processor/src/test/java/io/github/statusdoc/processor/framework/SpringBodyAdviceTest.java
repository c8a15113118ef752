package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a {@code ResponseBodyAdvice} makes of the answers of controllers, in the real Spring. */
class SpringBodyAdviceTest {
  private static final String CONTROLLERS =
      """
      package com.acme;
      import java.util.NoSuchElementException;
      import org.springframework.http.*;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.*;
      @RestController public class Orders {
        @GetMapping("created") public Data created() { return new Data(201); }
        @GetMapping("either") public Data either(@RequestParam("b") boolean b) { return new Data(b ? 201 : 202); }
        @GetMapping("text") public String text() { return "x"; }
        @GetMapping("nothing") public void nothing() { }
        @GetMapping("none") public Data none() { return null; }
        @GetMapping("accepted") @ResponseStatus(HttpStatus.ACCEPTED) public Data accepted() { return new Data(201); }
        @GetMapping("acceptedNone") @ResponseStatus(HttpStatus.ACCEPTED) public void acceptedNone() { }
        @GetMapping("entity") public ResponseEntity<String> entity() { return ResponseEntity.status(409).body("x"); }
        @GetMapping("written") public Data written(jakarta.servlet.http.HttpServletResponse response) { response.setStatus(203); return new Data(201); }
        @GetMapping("answered") public void answered(jakarta.servlet.http.HttpServletResponse response) { response.setStatus(203); }
        @GetMapping("headers") public HttpHeaders headers() { return new HttpHeaders(); }
        @GetMapping("redirected") public org.springframework.web.servlet.view.RedirectView redirected() { return new org.springframework.web.servlet.view.RedirectView("/x"); }
        @GetMapping("noEntity") public ResponseEntity<Data> noEntity() { return null; }
        @GetMapping("reason") @ResponseStatus(code = HttpStatus.ACCEPTED, reason = "x") public Data reason() { return new Data(201); }
        @GetMapping("number") public int number() { return 1; }
        @GetMapping("missing") public Data missing() { throw new NoSuchElementException(); }
        @GetMapping("refused") public Refused refused() { return new Refused(); }
      }
      @Controller class Views {
        @GetMapping("view") String view() { return "redirect:/x"; }
        @GetMapping("body") @ResponseBody Data body() { return new Data(201); }
      }
      class Data {
        private final int status;
        Data(int status) { this.status = status; }
        public int getStatus() { return status; }
      }
      class Refused {
        public int getStatus() { return 1; }
      }
      """;

  private static final String ADVICE =
      """
      package com.acme;
      import java.util.NoSuchElementException;
      import org.springframework.core.MethodParameter;
      import org.springframework.http.*;
      import org.springframework.http.converter.HttpMessageConverter;
      import org.springframework.http.server.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
      @RestControllerAdvice public class Statuses implements ResponseBodyAdvice<Object> {
        @ExceptionHandler public Data missing(NoSuchElementException e) { return new Data(404); }
        @Override public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
          return !type.getParameterType().equals(ResponseEntity.class);
        }
        @Override public Object beforeBodyWrite(Object body, MethodParameter type, MediaType media,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
          if (body instanceof Refused) { throw new ResponseStatusException(HttpStatus.GONE); }
          if (body instanceof Integer) { response.setStatusCode(HttpStatus.ALREADY_REPORTED); }
          if (body instanceof Data) { response.setStatusCode(HttpStatus.valueOf(((Data) body).getStatus())); }
          return body;
        }
      }
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> controllers = List.of("new Orders()", "new Views()");
    SpringMvcServer.check(library, controllers, "new Statuses()", List.of(CONTROLLERS, ADVICE));
  }
}
