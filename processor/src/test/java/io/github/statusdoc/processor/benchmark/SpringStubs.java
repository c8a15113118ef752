package io.github.statusdoc.processor.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** As much of Spring's and Jakarta's API as the controllers use, annotated as the originals are. */
final class SpringStubs {
  private static final String WEB = "org.springframework.web.bind.annotation";
  private static final List<String> METHODS = List.of("Get", "Post", "Put", "Patch", "Delete");

  private static final String IMPORTS =
      """
      import java.lang.annotation.*;
      import static java.lang.annotation.ElementType.*;

      @Documented
      @Retention(RetentionPolicy.RUNTIME)
      """;

  private SpringStubs() {}

  /** Sources by path. */
  static Map<String, String> all() {
    Map<String, String> sources = new TreeMap<>();
    add(
        sources,
        WEB,
        "RequestMethod",
        "public enum RequestMethod { GET, POST, PUT, PATCH, DELETE }");
    add(sources, WEB, "RequestMapping", IMPORTS + requestMapping());
    for (String method : METHODS) {
      add(sources, WEB, method + "Mapping", IMPORTS + shortcut(method));
    }
    add(
        sources,
        WEB,
        "RestController",
        IMPORTS + "@Target(TYPE) public @interface RestController {}");
    for (String name : List.of("PathVariable", "RequestParam", "RequestBody")) {
      add(sources, WEB, name, IMPORTS + parameter(name));
    }
    for (String name : List.of("Valid", "constraints/NotNull", "constraints/NotBlank")) {
      addConstraint(sources, name);
    }
    add(sources, "org.springframework.http", "ResponseEntity", responseEntity());
    return sources;
  }

  private static void add(Map<String, String> into, String inPackage, String name, String text) {
    into.put(
        inPackage.replace('.', '/') + "/" + name + ".java", "package " + inPackage + ";\n" + text);
  }

  private static void addConstraint(Map<String, String> into, String path) {
    int slash = path.indexOf('/');
    String inPackage = "jakarta.validation" + (slash < 0 ? "" : ".constraints");
    String name = path.substring(slash + 1);
    add(into, inPackage, name, IMPORTS + "public @interface " + name + " {}");
  }

  private static String requestMapping() {
    return """
        @Target({TYPE, METHOD})
        public @interface RequestMapping {
          String[] value() default {};
          RequestMethod[] method() default {};
        }
        """;
  }

  private static String shortcut(String method) {
    return """
        @Target(METHOD)
        @RequestMapping(method = RequestMethod.%s)
        public @interface %sMapping {
          String[] value() default {};
        }
        """
        .formatted(method.toUpperCase(java.util.Locale.ROOT), method);
  }

  private static String parameter(String name) {
    return """
        @Target(PARAMETER)
        public @interface %s {
          String value() default "";
          String defaultValue() default "";
          boolean required() default true;
        }
        """
        .formatted(name);
  }

  private static String responseEntity() {
    return """
        public final class ResponseEntity<T> {
          private final int status;
          private final T body;

          private ResponseEntity(int status, T body) {
            this.status = status;
            this.body = body;
          }

          public static <T> ResponseEntity<T> ok(T body) {
            return new ResponseEntity<>(200, body);
          }

          public static BodyBuilder created(java.net.URI location) {
            return new BodyBuilder(201);
          }

          public static BodyBuilder noContent() {
            return new BodyBuilder(204);
          }

          public static final class BodyBuilder {
            private final int status;

            BodyBuilder(int status) {
              this.status = status;
            }

            public <T> ResponseEntity<T> body(T body) {
              return new ResponseEntity<>(status, body);
            }

            public <T> ResponseEntity<T> build() {
              return new ResponseEntity<>(status, null);
            }
          }
        }
        """;
  }
}
