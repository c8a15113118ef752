package io.github.statusdoc.processor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.testing.Inferred;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who logs a number that a client has sent does not limit it, whatever he logs it by. */
class LoggedNumberTest {
  private static final String VARIADIC = "void info(String text, Object... values);";

  /** Those of libraries are declared here, as far as they are called. */
  static Stream<Arguments> logs() {
    List<Arguments> logs =
        List.of(
            arguments("java.io.PrintStream", "println(page)", ""),
            arguments("java.lang.System.Logger", "log(System.Logger.Level.INFO, page)", ""),
            arguments("java.util.logging.Logger", "log(Level.INFO, \"\", page)", ""),
            arguments("org.apache.commons.logging.Log", "info(page)", "void info(Object value);"),
            arguments("org.apache.logging.log4j.Logger", "info(\"\", page)", VARIADIC),
            arguments("org.slf4j.Logger", "info(\"\", page)", VARIADIC));
    assertThat(logs.stream().map(log -> log.get()[0]))
        .containsExactlyElementsOf(DataFile.column(PassedNumbers.class, "logs.tsv"));
    return logs.stream();
  }

  @ParameterizedTest
  @MethodSource("logs")
  void limitsNothing(String type, String call, String declared) {
    int last = type.lastIndexOf('.');
    String library =
        "package %s;\npublic interface %s { %s }\n"
            .formatted(type.substring(0, last), type.substring(last + 1), declared);
    Inferred.check(
        declared.isEmpty() ? "package com.acme;" : library,
        """
        package com.acme;
        import java.util.logging.Level;
        import org.springframework.data.domain.PageRequest;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private final %s log;
          C(%s log) { this.log = log; }
          @ExceptionHandler(IllegalArgumentException.class) @ResponseStatus(HttpStatus.BAD_REQUEST) void bad() { }
          @GetMapping("/a") String a(@RequestParam int page) { log.%s; return "" + PageRequest.of(page, 10); } //= 200 400
        }
        """
            .formatted(type, type, call));
  }
}
