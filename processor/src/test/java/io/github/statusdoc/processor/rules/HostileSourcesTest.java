package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sources that no person writes end in findings, never in a defect. */
class HostileSourcesTest {
  /** javac has no tree for a class that is above itself (JLS 8.1.4). */
  @Test
  void aClassAboveItself() {
    List<Message> said =
        JAVAC
            .withBodies()
            .compile(
                "class A extends B { Object a() { throw new E(); } }",
                "class B extends A {}",
                "class E extends F {}",
                "class F extends E {}")
            .messages();

    assertThat(said).extracting(Message::text).allMatch(text -> text.contains("cyclic")).hasSize(2);
  }

  /** The stack of the compiler's own thread would not hold so many. */
  @Test
  void callsAThousandDeep() {
    String calls =
        IntStream.range(0, 2000)
            .mapToObj(i -> "  ResponseEntity<String> m%d() { return m%d(); }".formatted(i, i + 1))
            .collect(Collectors.joining("\n"));

    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestController class C {
              @GetMapping @Returns(400) ResponseEntity<String> find() { return m0(); }
            %s
              ResponseEntity<String> m2000() { return ResponseEntity«UndeclaredStatus».status(404).build(); }
            }
            """
                .formatted(calls))
        .assertMarkedFindings();
  }
}
