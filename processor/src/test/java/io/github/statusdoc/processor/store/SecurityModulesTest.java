package io.github.statusdoc.processor.store;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Inferred;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom another module lets through to the handlers of one. */
class SecurityModulesTest {
  private static final Path[] SPRING =
      Inferred.jars("spring-7").map(File::toPath).toArray(Path[]::new);

  private static String security(String rules) {
    return """
        package com.acme.security;
        import org.springframework.context.annotation.*;
        import org.springframework.security.config.annotation.web.builders.HttpSecurity;
        import org.springframework.security.core.Authentication;
        import org.springframework.security.core.context.SecurityContextHolder;
        import org.springframework.security.web.SecurityFilterChain;
        public class Current {
          public static Object user() {
            Authentication user = SecurityContextHolder.getContext().getAuthentication();
            if (user == null) { throw new IllegalStateException(); }
            return user;
          }
        }
        @Configuration class Security {
          @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(rules -> rules%s).build();
          }
        }
        """
        .formatted(rules);
  }

  private static final String CONTROLLER =
      """
      package com.acme.web;
      import com.acme.security.Current;
      import io.github.statusdoc.Returns;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @RestController class Members {
        @GetMapping("/members/me") @Returns(200) Object me() { return Current.user(); }
        @ExceptionHandler ResponseEntity<Void> nobody(IllegalStateException e) { return ResponseEntity.status(401).build(); }
      }
      """;

  @Test
  void inAnotherModule() {
    assertThat(findings(".anyRequest().authenticated()")).isEmpty();
    assertThat(
            findings(".requestMatchers(\"/members/**\").permitAll().anyRequest().authenticated()"))
        .containsExactly("UndeclaredStatus");
  }

  private static List<String> findings(String rules) {
    Path module = JAVAC.withBodies().classPath(SPRING).compile(security(rules)).output();
    Path[] all = Stream.concat(Stream.of(module), Stream.of(SPRING)).toArray(Path[]::new);
    return JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off")
        .classPath(all)
        .compile(CONTROLLER)
        .findings()
        .stream()
        .map(Compiled.Message::rule)
        .toList();
  }
}
