package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

class NeverNullTest {
  @Test
  void methodsOfTheJdk() {
    Inferred.check(
        """
        package com.acme;
        import java.nio.file.Path;
        import java.time.*;
        import java.time.temporal.TemporalQueries;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.CONFLICT) class Missing extends RuntimeException { }
        @RestController class C {
          Clock clock;
          Path path;
          @GetMapping void now() { check(Instant.now()); } //= 200
          @GetMapping void later() { check(Instant.now().plusSeconds(3)); } //= 200
          @GetMapping void ofClock() { check(clock.instant()); } //= 200
          @GetMapping void local() { LocalDateTime at = LocalDateTime.now(clock); if (at == null) throw new Missing(); } //= 200
          @GetMapping void file() { check(path.toFile()); } //= 200
          @GetMapping void id() { check(java.util.UUID.randomUUID()); } //= 200
          @GetMapping void sum() { check(new java.math.BigDecimal("1").add(java.math.BigDecimal.ONE)); } //= 200
          @GetMapping void parent() { check(path.getParent()); } //= 200 409
          @GetMapping void zone() { check(Instant.now().query(TemporalQueries.zone())); } //= 200 409
          @GetMapping void environment() { check(System.getenv("X")); } //= 200 409
          @GetMapping void transition() { check(ZoneId.of("Asia/Seoul").getRules().nextTransition(Instant.now())); } //= 200 409
          @GetMapping void zoneOfFormat() { check(java.time.format.DateTimeFormatter.ISO_DATE.getZone()); } //= 200 409
          private void check(Object given) { if (given == null) throw new Missing(); }
        }
        """);
  }
}
