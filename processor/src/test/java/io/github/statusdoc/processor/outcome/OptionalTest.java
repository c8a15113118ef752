package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** An {@code Optional} is empty where what it was made of may be null. */
class OptionalTest {
  @Test
  void ofWhatIsThere() {
    check(
        """
        @GetMapping("/a") void required(@PathVariable String id) { Optional.ofNullable(id).orElseThrow(NotFound::new); } //= 200
        @GetMapping("/b") void optional(@RequestParam(required = false) String id) { Optional.ofNullable(id).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/c") void made(@PathVariable String id) { Optional.of(id).orElseThrow(NotFound::new); } //= 200
        @GetMapping("/d") void asked(@RequestParam(required = false) String id) { //= 200
          if (id == null) { return; }
          Optional.ofNullable(id).orElseThrow(NotFound::new);
        }
        String of(String s) { return Optional.ofNullable(s).orElseThrow(NotFound::new); }
        @GetMapping("/e") String passedOn(@PathVariable String id) { return of(id); } //= 200
        @GetMapping("/f") String perhaps(@RequestParam(required = false) String id) { return of(id); } //= 200 404
        @GetMapping("/g") String constant() { return of("x"); } //= 200
        @GetMapping("/h") String nothing() { return of(null); } //= 404
        """);
  }

  @Test
  void ofWhatIsNotKnown() {
    check(
        """
        interface Names { String find(String id); }
        Names names;
        String last;
        record Body(String name) {}
        @GetMapping("/a") void called(@PathVariable String id) { Optional.ofNullable(names.find(id)).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/b") void looked(@RequestBody Map<String, String> m) { Optional.ofNullable(m.get("x")).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/c") void ofAField() { Optional.ofNullable(last).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/d") void ofARecord(@RequestBody Body b) { Optional.ofNullable(b.name()).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/e") void chosen(@RequestParam(required = false) String id, boolean b) { //= 200 404
          String s = b ? null : id;
          Optional.ofNullable(s).orElseThrow(NotFound::new);
        }
        """);
  }

  @Test
  void thatWasChanged() {
    check(
        """
        interface Names { String find(String id); }
        Names names;
        record Body(String name) {}
        @GetMapping("/a") void mapped(@PathVariable String id) { Optional.ofNullable(id).map(s -> s + "x").orElseThrow(NotFound::new); } //= 200
        @GetMapping("/b") void mappedToNull(@PathVariable String id) { Optional.ofNullable(id).map(names::find).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/c") void filtered(@PathVariable String id) { Optional.of(id).filter(s -> s.length() > 3).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/d") void flat(@PathVariable String id) { Optional.of(id).flatMap(s -> Optional.ofNullable(names.find(s))).orElseThrow(NotFound::new); } //= 200 404
        @GetMapping("/e") void member(@RequestBody Body b) { Optional.ofNullable(b).map(Body::name).orElseThrow(NotFound::new); } //= 200 404
        """);
  }

  @Test
  void asAResponse() {
    check(
        """
        interface Names { Optional<String> find(String id); String name(String id); }
        Names names;
        @GetMapping("/a") ResponseEntity<String> found(String id) { return ResponseEntity.of(names.find(id)); } //= 200 404
        @GetMapping("/b") ResponseEntity<String> there(@PathVariable String id) { return ResponseEntity.of(Optional.of(id)); } //= 200
        @GetMapping("/c") ResponseEntity<String> perhaps(@RequestParam(required = false) String id) { return ResponseEntity.of(Optional.ofNullable(id)); } //= 200 404
        @GetMapping("/d") ResponseEntity<String> named(String id) { return ResponseEntity.ofNullable(names.name(id)); } //= 200 404
        @GetMapping("/e") ResponseEntity<Map<String, String>> map(@PathVariable String id) { return ResponseEntity.ofNullable(Map.of("id", id)); } //= 200
        @GetMapping("/f") ResponseEntity<String> asked(@RequestParam(required = false) String id) { return id == null ? ResponseEntity.noContent().build() : ResponseEntity.ofNullable(id); } //= 200 204
        """);
  }

  private static void check(String members) {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          %s
        }
        @ResponseStatus(HttpStatus.NOT_FOUND) class NotFound extends RuntimeException {}
        """
            .formatted(members));
  }
}
