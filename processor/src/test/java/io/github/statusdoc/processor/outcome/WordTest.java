package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Ways that the code takes for some constant texts and numbers only. */
class WordTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      """;

  @Test
  void codesOfExceptions() {
    Inferred.check(
        BEGINNING
            + """
            class LegacyException extends RuntimeException {
              private final String code;
              LegacyException(String code) { this.code = code; }
              String getCode() { return code; }
            }
            class NumberedException extends RuntimeException {
              final int number;
              NumberedException(int number) { this.number = number; }
            }
            @RestControllerAdvice class Advice {
              @ExceptionHandler ResponseEntity<?> legacy(LegacyException e) {
                switch (e.getCode()) {
                  case "E400": return ResponseEntity.badRequest().build();
                  case "E401": return ResponseEntity.status(401).build();
                  default: return ResponseEntity.status(501).build();
                }
              }
              @ExceptionHandler ResponseEntity<?> numbered(NumberedException e) {
                return ResponseEntity.status(e.number == 1001 ? 404 : e.number == -1 ? 503 : 400).build();
              }
            }
            @RestController class C {
              private static final String DENIED = "E" + 401;
              @GetMapping String bad() { throw new LegacyException("E400"); } //= 400
              @GetMapping String denied() { throw new LegacyException(DENIED); } //= 401
              @GetMapping String other() { throw new LegacyException("E402"); } //= 501
              @GetMapping String either(boolean b) { throw new LegacyException(b ? "E400" : "E999"); } //= 400 501
              @GetMapping String unknown(String code) { throw new LegacyException(code); } //= 400 401 501
              @GetMapping String begun(String code) { throw new LegacyException("E40" + code); } //= 400 401 501
              @GetMapping String formatted(int n) { throw new LegacyException(String.format("E400", n)); } //= 400 401 501
              private static String of(String pattern, Object... values) { return String.format(pattern, values); }
              @GetMapping String formattedElsewhere(int n) { throw new LegacyException(of("E40%d", n)); } //= 400 401 501
              record Pattern(String text) { String of(int n) { return String.format(text, n); } }
              @GetMapping String formattedByAnObject(int n) { throw new LegacyException(new Pattern("E400").of(n)); } //= 400 401 501
              @GetMapping String grown(int n) { String code = "E400"; code += n; throw new LegacyException(code); } //= 400 401 501
              @GetMapping String missing() { throw new NumberedException(1001); } //= 404
              @GetMapping String negative() { throw new NumberedException(-1); } //= 503
              @GetMapping String otherNumber() { throw new NumberedException(7); } //= 400
              @GetMapping String status() { throw new NumberedException(200); } //= 400
              @GetMapping String computed(int n) { throw new NumberedException(1000 + n); } //= 400 404 503
            }
            """);
  }

  @Test
  void helpers() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private ResponseEntity<?> respond(String code) {
                return switch (code) {
                  case "OK" -> ResponseEntity.ok(code);
                  case "NF" -> ResponseEntity.notFound().build();
                  default -> ResponseEntity.badRequest().build();
                };
              }
              private ResponseEntity<?> passedOn(String code) { return respond(code); }
              private ResponseEntity<?> counted(int code) {
                if (code == 0) return ResponseEntity.ok("x"); else if (1 == code) return ResponseEntity.notFound().build();
                return ResponseEntity.badRequest().build();
              }
              @GetMapping ResponseEntity<?> ok() { return respond("OK"); } //= 200
              @GetMapping ResponseEntity<?> missing() { return passedOn("NF"); } //= 404
              @GetMapping ResponseEntity<?> other() { return respond("404"); } //= 400
              @GetMapping ResponseEntity<?> given(String code) { return respond(code); } //= 200 400 404
              @GetMapping ResponseEntity<?> zero() { return counted(0); } //= 200
              @GetMapping ResponseEntity<?> one() { return counted(1); } //= 404
              @GetMapping ResponseEntity<?> many() { return counted(4711); } //= 400
              @GetMapping ResponseEntity<?> any(int n) { return counted(n); } //= 200 400 404
              @GetMapping ResponseEntity<?> loop(int n) { //= 200 400 404
                ResponseEntity<?> last = null;
                for (int i = 0; i < n; i++) { last = counted(i); }
                return last;
              }
            }
            """);
  }

  @Test
  void resultsOfServices() {
    Inferred.check(
        BEGINNING
            + """
            class Service {
              String state(int n) { return n > 2 ? "OPEN" : "CLOSED"; }
              int delete(int n) { return n > 0 ? 1 : 0; }
              String stored(int n) { return n > 2 ? "OPEN" : System.getenv("STATE"); }
            }
            abstract class Plugin { String state() { return "OPEN"; } }
            @RestController class C {
              private final Service service = new Service();
              private Plugin plugin;
              private static ResponseEntity<?> of(String state) {
                return switch (state) { case "OPEN" -> ResponseEntity.ok("x"); case "CLOSED" -> ResponseEntity.status(409).build(); default -> ResponseEntity.status(500).build(); };
              }
              @GetMapping ResponseEntity<?> inSwitch(int n) { return of(service.state(n)); } //= 200 409
              @GetMapping ResponseEntity<?> stored(int n) { return of(service.stored(n)); } //= 200 409 500
              @GetMapping ResponseEntity<?> ofOthers() { return of(plugin.state()); } //= 200 409 500
              @GetMapping ResponseEntity<?> counted(int n) { //= 200 404
                int count = service.delete(n);
                if (count == 0) return ResponseEntity.notFound().build();
                if (count == 1) return ResponseEntity.ok("x");
                return ResponseEntity.status(500).build();
              }
            }
            """);
  }

  @Test
  void objectsThatHoldThem() {
    Inferred.check(
        BEGINNING
            + """
            record Reply(String code, Object body) {
              static Reply failed(String code) { return new Reply(code, null); }
            }
            class Built {
              private String kind = "NONE";
              Built kind(String k) { this.kind = k; return this; }
              String kind() { return kind; }
            }
            class Changing {
              private String kind = "A";
              void setKind(String kind) { this.kind = kind; }
              String getKind() { return kind; }
            }
            @RestController class C {
              private ResponseEntity<?> of(Reply reply) {
                return "DUP".equals(reply.code()) ? ResponseEntity.status(409).build() : ResponseEntity.ok("x");
              }
              private ResponseEntity<?> of(Built built) {
                return built.kind().equals("GONE") ? ResponseEntity.status(410).build() : ResponseEntity.ok("x");
              }
              @GetMapping ResponseEntity<?> taken() { return of(Reply.failed("DUP")); } //= 409
              @GetMapping ResponseEntity<?> fine() { return of(new Reply("OK", new Object())); } //= 200 409
              @GetMapping ResponseEntity<?> gone() { return of(new Built().kind("GONE")); } //= 410
              @GetMapping ResponseEntity<?> there(String k) { return of(new Built().kind(k)); } //= 200 410
              @GetMapping ResponseEntity<?> changing(String k) { //= 200 404
                Changing changing = new Changing();
                changing.setKind(k);
                return changing.getKind().equals("A") ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
              }
            }
            """);
  }

  @Test
  void messagesAndNames() {
    Inferred.check(
        BEGINNING
            + """
            enum Kind { GONE, TAKEN }
            class AppException extends RuntimeException {
              final Kind kind;
              AppException(String message) { super(message); kind = null; }
              AppException(String message, Throwable cause) { super(message, cause); kind = null; }
              AppException(Kind kind) { super(kind.name()); this.kind = kind; }
              AppException(Throwable cause) { super(cause); kind = null; }
            }
            class OwnMessage extends AppException {
              OwnMessage() { super("NOT_FOUND"); }
              @Override public String getMessage() { return System.getenv("M"); }
            }
            @RestControllerAdvice class Advice {
              @ExceptionHandler ResponseEntity<?> app(AppException e) {
                if ("NOT_FOUND".equals(e.getMessage())) return ResponseEntity.notFound().build();
                if (Objects.equals(e.getMessage(), "GONE")) return ResponseEntity.status(410).build();
                return ResponseEntity.badRequest().build();
              }
              @ExceptionHandler({IllegalStateException.class, java.nio.file.InvalidPathException.class}) ResponseEntity<?> jdk(RuntimeException e) {
                return ResponseEntity.status("NOT_FOUND".equals(e.getMessage()) ? 404 : 409).build();
              }
            }
            @RestController class C {
              @GetMapping String missing() { throw new AppException("NOT_FOUND"); } //= 404
              @GetMapping String ofATable(String s) { org.springframework.util.Assert.state(s != null, "NOT_FOUND"); return "x"; } //= 200 404 409
              @GetMapping String composed() { throw new java.nio.file.InvalidPathException("NOT_FOUND", "reason"); } //= 404 409
              @GetMapping String ofTheJdk() { throw new IllegalStateException("NOT_FOUND"); } //= 404
              @GetMapping String otherOfTheJdk() { throw new IllegalStateException(); } //= 409
              @GetMapping String withCause(Exception e) { throw new AppException("NOT_FOUND", e); } //= 404
              @GetMapping String bad() { throw new AppException("BAD"); } //= 400
              @GetMapping String korean() { throw new AppException("사용자를 찾을 수 없습니다."); } //= 400
              @GetMapping String long_(String s) { throw new AppException("a message that is longer than the others, and known"); } //= 400 404 410
              @GetMapping String caused(Exception e) { throw new AppException(e); } //= 400 404 410
              @GetMapping String own() { throw new OwnMessage(); } //= 400 404 410
              @GetMapping String name() { throw new AppException(Kind.GONE); } //= 410
              @GetMapping String otherName() { throw new AppException(Kind.TAKEN); } //= 400
            }
            """);
  }

  /** A number of another type is another value, and a cast may make another number (JLS 5.1.3). */
  @Test
  void typesOfNumbers() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static ResponseEntity<?> of(boolean b) { return b ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
              private static boolean isOne(int n) { return n == 1; }
              private static byte low(int n) { return (byte) n; }
              private static boolean equal(Long one) { return one.equals(1); }
              private static boolean same(Long one) { return one.equals(1L); }
              @GetMapping ResponseEntity<?> narrowed() { return of(isOne((byte) 257)); } //= 200
              @GetMapping ResponseEntity<?> whole() { return of(isOne((int) 4294967297L)); } //= 200
              private static int low32(long n) { return (int) n; }
              @GetMapping ResponseEntity<?> ofALong() { return of(isOne(low32(4294967297L))); } //= 200 404
              private static ResponseEntity<?> status(long n) { return ResponseEntity.status((int) n).build(); }
              @GetMapping ResponseEntity<?> statusOfALong() { return status(404L); } //= 404
              @GetMapping ResponseEntity<?> ofAParameter() { return of(isOne(low(257))); } //= 200 404
              @GetMapping ResponseEntity<?> status() { return ResponseEntity.status((short) 404).build(); } //= 404
              @GetMapping ResponseEntity<?> otherType() { return of(equal(1L)); } //= 200 404
              @GetMapping ResponseEntity<?> sameType() { return of(same(1L)); } //= 200
              @GetMapping ResponseEntity<?> differentType(Long n) { return of(List.of(1, 2).contains(n)); } //= 200 404
              @GetMapping ResponseEntity<?> element() { return of(List.of(1L, 2L).contains(1)); } //= 200 404
              @GetMapping ResponseEntity<?> statusAndNumber() { return of(HttpStatus.NOT_FOUND.equals(404)); } //= 200 404
              @GetMapping ResponseEntity<?> written() { return of(Integer.parseInt("1") == 1); } //= 200 404
            }
            """);
  }

  @Test
  void limits() {
    Inferred.check(
        BEGINNING
            + """
            class Money {
              final long amount;
              Money(long amount) { if (amount < 0) { throw new IllegalArgumentException(); } this.amount = amount; }
            }
            @RestController class C {
              private static ResponseEntity<?> of(int code) { return code > 1000 ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
              private static String id(String text) { return text; }
              private static boolean isFirst(String text) { return "A".equals(text); }
              @ExceptionHandler ResponseEntity<?> illegal(IllegalArgumentException e) { return ResponseEntity.badRequest().build(); }
              @GetMapping ResponseEntity<?> more() { return of(1001); } //= 200
              @GetMapping ResponseEntity<?> less() { return of(-1001); } //= 404
              @GetMapping ResponseEntity<?> any(int n) { return of(n); } //= 200 404
              private static ResponseEntity<?> size(long bytes) { return bytes > 1024 ? ResponseEntity.status(413).build() : ResponseEntity.ok("x"); }
              @GetMapping ResponseEntity<?> large() { return size(3_221_225_472L); } //= 413
              @GetMapping ResponseEntity<?> largest() { return size(Long.MAX_VALUE); } //= 413
              @GetMapping ResponseEntity<?> smallest() { return size(Long.MIN_VALUE); } //= 200
              @GetMapping String fine() { new Money(0); return "x"; } //= 200
              @GetMapping String given(long n) { new Money(n); return "x"; } //= 200 400
              @GetMapping ResponseEntity<?> answered() { return isFirst("B") ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); } //= 404
              @GetMapping ResponseEntity<?> givenBack() { return id("A").equals("A") ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); } //= 200
            }
            """);
  }
}
