package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Texts that whoever runs an application has written for it are right. */
class SettingsTest {
  /** As that of Spring Boot, which is not among the libraries of the tests. */
  private static final String LIBRARY =
      """
      package org.springframework.boot.context.properties;
      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
      public @interface ConfigurationProperties { String value() default ""; }
      """;

  @Test
  void ofClasses() {
    Inferred.checkAgainst(
        LIBRARY,
        """
        package com.acme;
        import org.springframework.beans.factory.annotation.Value;
        import org.springframework.boot.context.properties.ConfigurationProperties;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ConfigurationProperties("ids") record Ids(String first, Inner inner, java.util.List<String> more) {
          record Inner(String second) {}
        }
        @ConfigurationProperties("numbers") class Numbers {
          private String first;
          private String changed;
          String getFirst() { return first; }
          void setFirst(String first) { this.first = first; }
          String getChanged() { return changed; }
          void setChanged(String changed) { this.changed = changed; }
          private static String last;
          static void setLast(String text) { last = text; }
          static String getLast() { return last; }
          private String kept;
          void keep(String text) { kept = text; }
          String getKept() { return kept; }
          private String made;
          String getMade() { return made; }
          private String given;
          String getGiven() { return given; }
          void setGiven(String given) { this.given = given; made = given + "x"; }
          static class Body { private String text; String getText() { return text; } void setText(String text) { this.text = text; } }
        }
        record Sent(String first) {}
        @RestController class Settings {
          private final Ids ids;
          private final Numbers numbers;
          @Value("${id}") private String id;
          Settings(Ids ids, Numbers numbers) { this.ids = ids; this.numbers = numbers; }
          @GetMapping("/a") long field() { return Long.parseLong(id); } //= 200
          @GetMapping("/b") long component() { return Long.parseLong(ids.first()); } //= 200
          @GetMapping("/c") long inner() { return Long.parseLong(ids.inner().second()); } //= 200
          @GetMapping("/d") long getter() { return Long.parseLong(numbers.getFirst()); } //= 200
          @GetMapping("/e") long element() { return Long.parseLong(ids.more().get(0)); } //= 200 400
          @PostMapping("/f") long sent(@RequestBody Sent sent) { return Long.parseLong(sent.first()); } //= 200 400
          @GetMapping("/g") long made(@RequestParam String id) { return Long.parseLong(new Ids(id, null, null).first()); } //= 200 400
          @GetMapping("/h") long changed(@RequestParam String id) { numbers.setChanged(id); return Long.parseLong(numbers.getChanged()); } //= 200 400
          @GetMapping("/j") long isStatic() { return Long.parseLong(Numbers.getLast()); } //= 200 400
          @GetMapping("/k") long kept() { return Long.parseLong(numbers.getKept()); } //= 200 400
          @GetMapping("/l") long madeOfAnother() { return Long.parseLong(numbers.getMade()); } //= 200 400
          @GetMapping("/m") long given() { return Long.parseLong(numbers.getGiven()); } //= 200
          @PostMapping("/n") long noPart(@RequestBody Numbers.Body sent) { return Long.parseLong(sent.getText()); } //= 200 400
          @GetMapping("/i") long missing() { if (ids.first() == null) { throw new NumberFormatException(); } return 1; } //= 200 400
          @ExceptionHandler @ResponseStatus(HttpStatus.BAD_REQUEST) String refused(NumberFormatException e) { return ""; }
        }
        """);
  }
}
