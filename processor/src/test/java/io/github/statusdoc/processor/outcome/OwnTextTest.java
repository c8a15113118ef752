package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What an application has written itself can be read again; what clients send may be anything. */
class OwnTextTest {
  /** As those of the library for tokens, which is not among the libraries of the tests. */
  private static final String LIBRARY =
      """
      package io.jsonwebtoken;
      public interface Claims extends java.util.Map<String, Object> {
        String getSubject();
        <T> T get(String name, Class<T> type);
        void each(Runnable visitor);
      }
      """;

  private static final String TOKENS =
      """
      package com.acme;
      import io.jsonwebtoken.Claims;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      enum Role { USER, ADMIN }
      @ResponseStatus(HttpStatus.UNAUTHORIZED) class Unauthorized extends RuntimeException {}
      class Tokens {
        private Claims claims;
        String subject() { return claims.getSubject(); }
        String checked() { String subject = claims.getSubject(); if (subject == null) { throw new Unauthorized(); } return subject; }
        Optional<String> perhaps() { return Optional.ofNullable(claims.getSubject()); }
        String sent(String text) { return text; }
      }
      class Parser {
        static long number(String text) { return Long.parseLong(text); }
        static UUID id(String text) { return UUID.fromString(text); }
      }
      @RestControllerAdvice class Advice {
        @ExceptionHandler(IllegalArgumentException.class) ResponseEntity<?> handle() { return ResponseEntity.status(422).build(); }
      }
      """;

  private static void check(String handlers) {
    Inferred.checkAgainst(
        LIBRARY,
        TOKENS
            + "@RestController class C { Claims claims; Tokens tokens; java.security.Principal user;\n"
            + " org.springframework.data.redis.core.ValueOperations<String, String> store;\n"
            + handlers
            + "}\n");
  }

  @Test
  void atOnce() {
    check(
        """
          @GetMapping("a") long number() { return Long.parseLong(claims.getSubject()); } //= 200
          @GetMapping("b") Role constant() { return Role.valueOf(claims.get("role", String.class)); } //= 200
          @GetMapping("c") long ofMap() { return Long.parseLong(claims.get("id").toString()); } //= 200
          @GetMapping("d") long asText() { return Long.parseLong(String.valueOf(claims.get("id"))); } //= 200
          @GetMapping("e") long cast() { return Long.parseLong((String) claims.get("id")); } //= 200
          @GetMapping("f") int part() { return Integer.parseInt(claims.getSubject().substring(2).replace("x", "")); } //= 200
          @GetMapping("g") UUID id() { String subject = claims.getSubject(); return UUID.fromString(subject); } //= 200
          @GetMapping("i") String visited() { claims.each(() -> { throw new Unauthorized(); }); return "x"; } //= 200 401
          @GetMapping("j") long kept(jakarta.servlet.http.HttpServletRequest r) { return Long.parseLong(r.getAttribute("id").toString()); } //= 200
        """);
  }

  /** What a store has, the application has put there; a key may be missing. */
  @Test
  void stored() {
    check(
        """
          @GetMapping("a") long checked() { String n = store.get("n"); return n == null ? 0 : Long.parseLong(n); } //= 200
          @GetMapping("b") long asked() { String n = store.get("n"); if (n == null) { throw new Unauthorized(); } return Parser.number(n); } //= 200 401
          @GetMapping("c") long missing() { return Long.parseLong(store.get("n")); } //= 200 422
          @GetMapping("d") Role constant() { return Optional.ofNullable(store.get("r")).map(Role::valueOf).orElse(null); } //= 200
          @GetMapping("e") long other() { return store.increment("n"); } //= 200
        """);
  }

  /** Settings are of whoever runs the application. */
  @Test
  void settings() {
    check(
        """
          @org.springframework.beans.factory.annotation.Value("${id}") String setting;
          @org.springframework.beans.factory.annotation.Value("${ids}") List<String> all;
          @org.springframework.beans.factory.annotation.Autowired String bean;
          String field;
          @GetMapping("a") UUID passed() { return Parser.id(setting); } //= 200
          @GetMapping("b") UUID here() { return UUID.fromString(setting); } //= 200
          @GetMapping("c") UUID ofBean() { return UUID.fromString(bean); } //= 200 422
          @GetMapping("d") UUID plain() { return UUID.fromString(field); } //= 200 422
          @GetMapping("e") UUID listed() { return UUID.fromString(all.get(0)); } //= 200 422
        """);
  }

  /**
   * The name of a constant is one of its enum, where it is asked at once; other enums may lack it.
   */
  @Test
  void names() {
    check(
        """
          enum Wide { USER, ADMIN, ROOT }
          enum Mode { ON, OFF }
          record Item(Role role) { }
          private static Role of(String name) { return Role.valueOf(name); }
          @GetMapping("a") Role here(@RequestParam Role role) { return Role.valueOf(role.name()); } //= 200
          @GetMapping("b") Role passed(@RequestBody Item item) { return of(item.role().name()); } //= 200 422
          @GetMapping("c") Role kept(@RequestParam Wide wide) { String name = wide.name(); return Role.valueOf(name); } //= 200 422
          @GetMapping("d") Wide wider(@RequestParam Role role) { return Wide.valueOf(role.name()); } //= 200
          @GetMapping("e") Role narrower(@RequestParam Wide wide) { return Role.valueOf(wide.name()); } //= 200 422
          @GetMapping("f") Mode another(@RequestParam Role role) { return Mode.valueOf((role.name())); } //= 200 422
          @GetMapping("g") Role text(@RequestParam String text) { return of(text); } //= 200 422
          @GetMapping("h") int number(@RequestParam Role role) { return Integer.parseInt(role.name()); } //= 200 422
          @GetMapping("i") Role never(@RequestParam Role role) { if (role.name() == null) { throw new Unauthorized(); } return role; } //= 200
        """);
  }

  @Test
  void ofClients() {
    check(
        """
          @GetMapping("a") long number(@RequestParam String text) { return Long.parseLong(text); } //= 200 422
          @GetMapping("b") Role constant(@RequestParam String text) { return Role.valueOf(text); } //= 200 422
          @GetMapping("c") int part(@RequestParam String text) { return Integer.parseInt(text.split(":")[1]); } //= 200 422
          @GetMapping("d") long either(@RequestParam String text) { return Long.parseLong(text.isEmpty() ? claims.getSubject() : text); } //= 200 422
          @GetMapping("f") long header(jakarta.servlet.http.HttpServletRequest r) { return Long.parseLong(r.getHeader("id")); } //= 200 422
          @GetMapping("g") long inSession(jakarta.servlet.http.HttpSession s) { return Long.parseLong((String) s.getAttribute("id")); } //= 200 422
          @GetMapping("h") long textOfMissing(jakarta.servlet.http.HttpSession s) { return Long.parseLong(String.valueOf(s.getAttribute("id"))); } //= 200 422
          @GetMapping("i") long named() { return Long.parseLong(user.getName()); } //= 200 422
          @GetMapping("j") long joined(@RequestParam String text) { return Long.parseLong(claims.getSubject().concat(text)); } //= 200 422
          @GetMapping("k") long replaced(@RequestParam String text) { return Long.parseLong(claims.getSubject().replace("x", text)); } //= 200 422
          @GetMapping("l") long added(@RequestParam String text) { String s = claims.getSubject(); s += text; return Long.parseLong(s); } //= 200 422
          @GetMapping("m") long orElse(@RequestParam String text) { return Long.parseLong((String) claims.getOrDefault("id", text)); } //= 200 422
          @GetMapping("n") long inArray(@RequestParam String text) { String[] a = claims.getSubject().split(","); a[0] = text; return Long.parseLong(a[0]); } //= 200 422
          @GetMapping("e") long asText(@RequestParam Object given) { return Long.parseLong(String.valueOf(given)); } //= 200 422
        """);
  }

  @Test
  void throughMethods() {
    check(
        """
          @GetMapping("a") long returned() { return Long.parseLong(tokens.subject()); } //= 200
          @GetMapping("b") long passed() { return Parser.number(claims.getSubject()); } //= 200
          @GetMapping("c") UUID both() { return Parser.id(tokens.subject()); } //= 200
          @GetMapping("d") long checked() { return Parser.number(tokens.checked()); } //= 200 401
          @GetMapping("e") Role constant() { return Role.valueOf(tokens.checked()); } //= 200 401
          @GetMapping("f") long mapped() { return tokens.perhaps().map(Long::valueOf).orElseThrow(Unauthorized::new); } //= 200 401
          @GetMapping("g") long sent(@RequestParam String text) { return Parser.number(tokens.sent(text)); } //= 200 422
          @GetMapping("h") UUID sentId(@RequestParam String text) { return Parser.id(tokens.sent(text)); } //= 200 422
        """);
  }

  @Test
  void mayBeMissing() {
    check(
        """
          @GetMapping("a") String asked() { if (claims.getSubject() == null) { throw new Unauthorized(); } return "x"; } //= 200 401
          @GetMapping("b") String askedOnce() { return Objects.requireNonNullElseGet(claims.getSubject(), () -> { throw new Unauthorized(); }); } //= 200 401
          @GetMapping("d") String neverNull() { //= 200
            String text = claims.get("id").toString();
            if (text == null) { throw new Unauthorized(); }
            return text;
          }
          @GetMapping("e") String neverNullAsArgument(@RequestParam Object given) { return check(given.toString()); } //= 200
          private String check(String text) { if (text == null) { throw new Unauthorized(); } return text; }
          @GetMapping("f") String askedForRole() { Role role = role(); return role == Role.USER ? name(role) : "x"; } //= 200
          private Role role() { return claims.get("role", Role.class); }
          private String name(Role role) { if (role == Role.ADMIN) { throw new Unauthorized(); } return "x"; }
          @GetMapping("c") String askedTwice() { //= 200 401
            String subject = tokens.checked();
            if (subject == null) { throw new IllegalArgumentException(); }
            return subject;
          }
        """);
  }
}
