package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** The application's own {@code ResponseBodyAdvice}, which Spring asks before it writes content. */
class BodyAdviceTest {
  private static final String SHOP =
      """
      package com.acme;
      import java.util.NoSuchElementException;
      import org.springframework.core.MethodParameter;
      import org.springframework.http.*;
      import org.springframework.http.server.*;
      import org.springframework.stereotype.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
      record RsData<T>(int status, T data) {
        static <T> RsData<T> created(T data) { return new RsData<>(201, data); }
      }
      @RestController class C {
        @GetMapping("a") RsData<String> created() { return RsData.created("x"); } //= %s
        @GetMapping("b") String text() { return "x"; } //= %s
        @GetMapping("c") @ResponseStatus(HttpStatus.ACCEPTED) RsData<String> stronger() { return RsData.created("x"); } //= %s
        @GetMapping("d") RsData<String> missing() { throw new NoSuchElementException(); } //= %s
        @GetMapping("e") ResponseEntity<RsData<String>> entity() { return ResponseEntity.status(409).body(RsData.created("x")); } //= %s
        @GetMapping("f") void nothing() { } //= %s
      }
      @Controller class Views {
        @GetMapping("g") String view() { return "x"; } //= 200
      }
      @RestControllerAdvice class Errors {
        @ExceptionHandler RsData<String> missing(NoSuchElementException e) { return new RsData<>(404, "x"); }
      }
      """;

  private static void check(String supports, String write, String... statuses) {
    checkOf("@RestControllerAdvice", supports, write, statuses);
  }

  private static void checkOf(
      String annotation, String supports, String write, String... statuses) {
    Inferred.check(
        SHOP.formatted((Object[]) statuses)
            + advice(annotation, "StatusAdvice", supports, write + " return body;"));
  }

  private static String advice(String annotation, String name, String supports, String write) {
    return """
        %s class %s implements ResponseBodyAdvice<Object> {
          public boolean supports(MethodParameter p, Class<? extends org.springframework.http.converter.HttpMessageConverter<?>> c) { return %s; }
          public Object beforeBodyWrite(Object body, MethodParameter p, MediaType t, Class<? extends org.springframework.http.converter.HttpMessageConverter<?>> c, ServerHttpRequest req, ServerHttpResponse res) {
            %s
          }
        }
        """
        .formatted(annotation, name, supports, write);
  }

  private static String global(String name, String supports, String write) {
    return advice("@RestControllerAdvice", name, supports, write);
  }

  private static final String BY_TYPE = "RsData.class.isAssignableFrom(p.getParameterType())";
  private static final String WRITE =
      "if (body instanceof RsData<?> data) { res.setStatusCode(HttpStatus.valueOf(data.status())); }";

  @Test
  void byType() {
    check(BY_TYPE, WRITE, "201", "200", "201", "404", "409", "200");
  }

  /** Of the content of a response nothing is known. */
  @Test
  void always() {
    check("true", WRITE, "201", "200", "201", "404", "409 ?", "200");
  }

  @Test
  void notKnownWhere() {
    check("p.getMethod().getName().length() > 3", WRITE, "?", "200", "?", "?", "409 ?", "200");
  }

  @Test
  void whatItThrows() {
    check(
        BY_TYPE,
        "if (req.getURI() == null) { throw new org.springframework.web.server.ResponseStatusException(HttpStatus.GONE); }",
        "200 410",
        "200",
        "202 410",
        "200",
        "409",
        "200");
  }

  @Test
  void whereItIsFor() {
    String[] none = {"200", "200", "202", "200", "409", "200"};
    checkOf("@Component", BY_TYPE, WRITE, none);
    checkOf("@RestControllerAdvice(\"com.other\")", BY_TYPE, WRITE, none);
    String[] some = {"201", "200", "201", "404", "409", "200"};
    checkOf("@RestControllerAdvice(\"com.acme\")", BY_TYPE, WRITE, some);
    String[] controllers = {"201", "200", "201", "200", "409", "200"};
    checkOf("@ControllerAdvice(assignableTypes = C.class)", BY_TYPE, WRITE, controllers);
  }

  /** What a framework gets later, or does not write from what is followed. */
  @Test
  void contentThatIsNotFollowed() {
    Inferred.check(
        SHOP.formatted("201", "200", "201", "404", "409 ?", "200")
            + """
            @RestController class Later {
              @GetMapping("a") java.util.concurrent.Callable<RsData<String>> called() { return () -> RsData.created("x"); } //= 200 ?
              @GetMapping("b") java.util.concurrent.CompletableFuture<RsData<String>> completed() { return java.util.concurrent.CompletableFuture.completedFuture(RsData.created("x")); } //= 200 ?
              @GetMapping("c") HttpEntity<RsData<String>> inAnEntity() { return new HttpEntity<>(RsData.created("x")); } //= 200 ?
              @GetMapping("d") Data someData(java.util.List<Data> all) { return all.get(0); } //= 200 203 204
            }
            class Data {
              HttpStatus status() { return HttpStatus.OK; }
            }
            class Special extends Data {
              @Override HttpStatus status() { return HttpStatus.NON_AUTHORITATIVE_INFORMATION; }
            }
            class Empty extends Data {
              @Override HttpStatus status() { return HttpStatus.NO_CONTENT; }
            }
            """
            + global(
                "StatusAdvice",
                "true",
                WRITE
                    + " if (body instanceof Data data) { res.setStatusCode(data.status()); } return body;"));
  }

  /** What always writes the same, and what throws where it may not be asked. */
  @Test
  void inDoubt() {
    String later =
        """
        @Controller class Pages {
          @GetMapping("a") java.util.concurrent.Callable<String> page() { return () -> "redirect:/x"; } //= %s
          @GetMapping("b") Object any(java.util.List<Object> all) { return all.get(0); } //= %s
        }
        """;
    String writes = "res.setStatusCode(HttpStatus.ACCEPTED); return body;";
    Inferred.check(
        SHOP.formatted("202", "202", "202", "202", "202", "202")
            + later.formatted("?", "?")
            + global("StatusAdvice", "true", writes));
    String isMarked = "p.hasMethodAnnotation(Deprecated.class)";
    Inferred.check(
        SHOP.formatted("200 ?", "200 ?", "202 ?", "200 ?", "409 ?", "200 ?")
            + later.formatted("302 ?", "?")
            + global("StatusAdvice", isMarked, "throw new IllegalArgumentException();"));
  }

  /** In which order several run is not known, nor what one gets that another has made. */
  @Test
  void several() {
    String first = global("First", BY_TYPE, WRITE + " return body;");
    String second = "res.setStatusCode(HttpStatus.ACCEPTED); return body;";
    Inferred.check(
        SHOP.formatted("?", "200", "?", "?", "409", "200")
            + first
            + global("Second", BY_TYPE, second));
    Inferred.check(
        SHOP.formatted("201", "202", "201", "404", "202", "202")
            + first
            + global("Second", "!" + BY_TYPE, second));
    Inferred.check(
        SHOP.formatted("200 ?", "200", "202 ?", "200 ?", "409", "200")
            + first
            + global("Wrapping", "true", "return new RsData<>(202, body);"));
    Inferred.check(
        SHOP.formatted("410 ?", "200 410", "410 ?", "?", "409 410", "200 410")
            + first
            + global(
                "Throwing",
                "true",
                "if (req.getURI() == null) { throw new org.springframework.web.server.ResponseStatusException(HttpStatus.GONE); } return body;"));
  }

  /** It answers in place of the handler, but where Spring does not ask it. */
  @Test
  void alwaysThrowing() {
    Inferred.check(
        SHOP.formatted("410", "410", "410", "", "410", "410")
            + """
            @RestController class NotAsked {
              @GetMapping("h") ResponseEntity<String> none() { return null; } //= 200
              @GetMapping("i") @ResponseStatus(code = HttpStatus.ACCEPTED, reason = "x") String reason() { return "x"; } //= 202
              @GetMapping("j") void written(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(203); } //= 203
            }
            """
            + global(
                "StatusAdvice",
                "true",
                "throw new org.springframework.web.server.ResponseStatusException(HttpStatus.GONE);"));
  }

  /** The class of the controller counts, not that in which the method is written. */
  @Test
  void inheritedHandlers() {
    Inferred.check(
        SHOP.formatted("200", "200", "202", "200", "409", "200")
            + """
            abstract class Base {
              @GetMapping("a") RsData<String> inherited() { return RsData.created("x"); } //= 201
            }
            @RestController class Sub extends Base { }
            """
            + advice(
                "@RestControllerAdvice(assignableTypes = Sub.class)",
                "StatusAdvice",
                BY_TYPE,
                WRITE + " return body;"));
  }

  @Test
  void onlyContent() {
    check(
        "true",
        "res.setStatusCode(HttpStatus.ACCEPTED);",
        "202",
        "202",
        "202",
        "202",
        "202",
        "202");
  }
}
