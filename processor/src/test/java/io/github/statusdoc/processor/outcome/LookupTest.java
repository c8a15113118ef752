package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** A constant map from codes to statuses is a switch. */
class LookupTest {
  static final String BEGINNING =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      enum Kind { GONE, TAKEN, BROKEN, OTHER }
      class KindException extends RuntimeException {
        final Kind kind;
        KindException(Kind kind) { this.kind = kind; }
      }
      """;

  @Test
  void mapFilledByTheInitializerOfItsClass() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static final Map<Kind, HttpStatus> STATUSES = new EnumMap<>(Kind.class);
              static {
                STATUSES.put(Kind.GONE, HttpStatus.NOT_FOUND);
                STATUSES.put(Kind.TAKEN, HttpStatus.CONFLICT);
                STATUSES.put(Kind.TAKEN, HttpStatus.LOCKED);
              }
              @GetMapping String gone() { throw new KindException(Kind.GONE); } //= 404
              @GetMapping String last() { throw new KindException(Kind.TAKEN); } //= 423
              private static final Kind SAME = Kind.GONE;
              @GetMapping String otherName() { throw new KindException(SAME); } //= 404
              @GetMapping ResponseEntity<?> isSame() { return SAME == Kind.GONE ? ResponseEntity.ok("x") : ResponseEntity.badRequest().build(); } //= 200
              @GetMapping String other() { throw new KindException(Kind.OTHER); } //= 500
              @GetMapping ResponseEntity<?> any(Kind kind) { return status(kind); } //= 404 423 500
              private static ResponseEntity<?> status(Kind kind) {
                return ResponseEntity.status(STATUSES.getOrDefault(kind, HttpStatus.INTERNAL_SERVER_ERROR)).build();
              }
              @ExceptionHandler ResponseEntity<?> handle(KindException e) {
                return status(e.kind);
              }
            }
            """);
  }

  @Test
  void mapsThatAreMadeWhole() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static final Map<Kind, HttpStatus> PAIRS = Map.of(Kind.GONE, HttpStatus.GONE, Kind.TAKEN, HttpStatus.CONFLICT);
              private static final Map<Kind, Integer> ENTRIES = Map.ofEntries(Map.entry(Kind.GONE, 410), Map.entry(Kind.TAKEN, 409));
              private static final Map<Kind, HttpStatus> COPY = Collections.unmodifiableMap(new EnumMap<>(Map.of(Kind.BROKEN, HttpStatus.BAD_GATEWAY)));
              @GetMapping ResponseEntity<?> pairs() { return ResponseEntity.status(PAIRS.get(Kind.TAKEN)).build(); } //= 409
              @GetMapping ResponseEntity<?> entries() { return ResponseEntity.status(ENTRIES.get(Kind.GONE)).build(); } //= 410
              @GetMapping ResponseEntity<?> copy() { return ResponseEntity.status(C.COPY.get(Kind.BROKEN)).build(); } //= 502
            }
            """);
  }

  @Test
  void classesOfExceptions() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        class App extends RuntimeException {}
        class Missing extends App {}
        class Taken extends App {}
        class Other extends Taken {}
        @RestController class C {
          private static final Map<Class<? extends App>, HttpStatus> STATUSES = Map.of(Missing.class, HttpStatus.NOT_FOUND, Taken.class, HttpStatus.CONFLICT);
          @GetMapping String missing() { throw new Missing(); } //= 404
          @GetMapping String taken() { throw new Taken(); } //= 409
          @GetMapping String heir() { throw new Other(); } //= 400
          @GetMapping ResponseEntity<?> compared() { return of(new Taken()); } //= 409
          @GetMapping ResponseEntity<?> comparedHeir() { return of(new Other()); } //= 200
          @GetMapping ResponseEntity<?> any(App given) { return of(given); } //= 200 409
          private ResponseEntity<?> of(App e) {
            return e.getClass() == Taken.class ? ResponseEntity.status(409).build() : ResponseEntity.ok("x");
          }
          @ExceptionHandler ResponseEntity<?> handle(App e) {
            return ResponseEntity.status(STATUSES.getOrDefault(e.getClass(), HttpStatus.BAD_REQUEST)).build();
          }
        }
        """);
  }

  /** What is put later replaces what was there, wherever the reader comes first. */
  @Test
  void fieldsAndBlocksInTheirOrder() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static final Map<Kind, HttpStatus> STATUSES = new HashMap<>(Map.of(Kind.GONE, HttpStatus.GONE));
              static { STATUSES.put(Kind.GONE, HttpStatus.NOT_FOUND); }
              @GetMapping ResponseEntity<?> last() { return ResponseEntity.status(STATUSES.get(Kind.GONE)).build(); } //= 404
            }
            """);
  }

  /** Two constants of a class that is no enum may be equal. */
  @Test
  void keysThatMayEqualOthers() {
    Inferred.check(
        BEGINNING
            + """
            record Code(int status) {
              static final Code ONE = new Code(404);
              static final Code OTHER = new Code(404);
            }
            @RestController class C {
              private static final Map<Code, HttpStatus> STATUSES = Map.of(Code.ONE, HttpStatus.CONFLICT);
              @GetMapping ResponseEntity<?> map() { return ResponseEntity.status(STATUSES.getOrDefault(Code.OTHER, HttpStatus.OK)).build(); } //= 200 409
              @GetMapping ResponseEntity<?> equals() { //= 200 409
                return Code.OTHER.equals(Code.ONE) ? ResponseEntity.status(409).build() : ResponseEntity.ok("x");
              }
              @GetMapping ResponseEntity<?> same() { return Code.OTHER == Code.ONE ? ResponseEntity.status(409).build() : ResponseEntity.ok("x"); } //= 200
            }
            """);
  }

  @Test
  void whatElseIsDoneWithAMapIsNotKnown() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static final Map<Kind, HttpStatus> CHANGED = new HashMap<>();
              private static final Map<Kind, HttpStatus> PASSED = new HashMap<>();
              private static final Map<Kind, HttpStatus> COPIED = new HashMap<>(PASSED);
              private static final Map<Kind, HttpStatus> COMPUTED = Map.of(Kind.GONE, HttpStatus.valueOf(System.getenv("S")));
              private static final Map<Kind, HttpStatus> IN_LOOP = new HashMap<>();
              static final Map<Kind, HttpStatus> OPEN = new EnumMap<>(Map.of(Kind.GONE, HttpStatus.GONE));
              static {
                CHANGED.put(Kind.GONE, HttpStatus.GONE);
                PASSED.put(Kind.GONE, HttpStatus.GONE);
                for (Kind kind : Kind.values()) IN_LOOP.put(kind, HttpStatus.GONE);
                Objects.hash(PASSED);
              }
              void change() { CHANGED.put(Kind.TAKEN, HttpStatus.CONFLICT); }
              @GetMapping ResponseEntity<?> changed() { return ResponseEntity.status(CHANGED.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> passed() { return ResponseEntity.status(PASSED.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> copied() { return ResponseEntity.status(COPIED.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> computed() { return ResponseEntity.status(COMPUTED.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> inLoop() { return ResponseEntity.status(IN_LOOP.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> open() { return ResponseEntity.status(OPEN.get(Kind.GONE)).build(); } //= ?
            }
            """);
  }

  @Test
  void mapsOfObjectsThatHoldAStatus() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              record Spec(HttpStatus status, String text) { static Spec of(HttpStatus s) { return new Spec(s, ""); } }
              private static final Map<Kind, Spec> SPECS = new EnumMap<>(Kind.class);
              static { SPECS.put(Kind.GONE, Spec.of(HttpStatus.NOT_FOUND)); SPECS.put(Kind.TAKEN, new Spec(HttpStatus.CONFLICT, "x")); }
              @GetMapping String gone() { throw new KindException(Kind.GONE); } //= 404
              @GetMapping String taken() { throw new KindException(Kind.TAKEN); } //= 409
              @ExceptionHandler ResponseEntity<?> handle(KindException e) { return ResponseEntity.status(SPECS.get(e.kind).status()).build(); }
            }
            """);
  }

  @Test
  void whateverTheMapHoldsWhereTheKeyIsNotKnown() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              static final Map<String, HttpStatus> BY_NAME = Map.of("a", HttpStatus.BAD_REQUEST, "b", HttpStatus.CONFLICT);
              protected final Map<Kind, Integer> byKind = Map.of(Kind.GONE, 410, Kind.TAKEN, 409);
              @GetMapping ResponseEntity<?> name(String k) { return ResponseEntity.status(BY_NAME.get(k)).build(); } //= 400 409
              @GetMapping ResponseEntity<?> orElse(String k) { return ResponseEntity.status(BY_NAME.getOrDefault(k, HttpStatus.BAD_GATEWAY)).build(); } //= 400 409 502
              @GetMapping ResponseEntity<?> asked(String k) { //= 400 404 409
                HttpStatus found = BY_NAME.get(k);
                return found == null ? ResponseEntity.notFound().build() : ResponseEntity.status(found).build();
              }
              @GetMapping ResponseEntity<?> constant() { return ResponseEntity.status(byKind.get(Kind.GONE)).build(); } //= 410
              @GetMapping ResponseEntity<?> kind(Kind k) { return ResponseEntity.status(this.byKind.get(k)).build(); } //= 409 410
              @GetMapping ResponseEntity<?> another(C other) { return ResponseEntity.status(other.byKind.get(Kind.GONE)).build(); } //= ?
            }
            """);
  }

  @Test
  void mapsOfFunctions() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              private static final Map<Kind, java.util.function.Supplier<ResponseEntity<?>>> MADE =
                  Map.of(Kind.GONE, () -> ResponseEntity.status(410).build(), Kind.TAKEN, C::taken);
              private final Map<String, java.util.function.Function<String, ResponseEntity<?>>> handlers =
                  Map.of("a", this::a, "b", text -> ResponseEntity.accepted().build());
              static ResponseEntity<?> taken() { return ResponseEntity.status(409).build(); }
              ResponseEntity<?> a(String text) { return ResponseEntity.badRequest().build(); }
              @GetMapping ResponseEntity<?> constant() { return MADE.get(Kind.TAKEN).get(); } //= 409
              @GetMapping ResponseEntity<?> any(Kind kind) { return MADE.get(kind).get(); } //= 409 410
              @GetMapping ResponseEntity<?> handled(String name) { return handlers.get(name).apply(name); } //= 202 400
            }
            """);
  }

  /** A function of a map sees its own arguments, wherever the map is asked. */
  @Test
  void functionsInsideFunctions() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              static final Map<String, java.util.function.Function<HttpStatus, Optional<ResponseEntity<?>>>> MADE = Map.of(
                  "a", s -> Optional.of(HttpStatus.CONFLICT).map(t -> ResponseEntity.status(t).build()),
                  "b", s -> Optional.of(HttpStatus.LOCKED).map(t -> ResponseEntity.status(s).build()));
              @GetMapping ResponseEntity<?> here() { return MADE.get("a").apply(HttpStatus.GONE).orElseThrow(); } //= 409
              @GetMapping ResponseEntity<?> inside() { //= 410
                return Optional.of(HttpStatus.NOT_FOUND).<ResponseEntity<?>>map(s -> MADE.get("b").apply(HttpStatus.GONE).get()).orElseThrow();
              }
            }
            """);
  }

  @Test
  void mapsThatAskThemselvesOrEachOther() {
    Inferred.check(
        BEGINNING
            + """
            @RestController class C {
              static final Map<String, java.util.function.Supplier<ResponseEntity<?>>> SELF = Map.of(
                  "a", () -> ResponseEntity.notFound().build(), "b", () -> C.SELF.get("a").get());
              static final Map<String, HttpStatus> ONE = Map.of("a", HttpStatus.GONE, "b", C.OTHER.get("a"));
              static final Map<String, HttpStatus> OTHER = Map.of("a", HttpStatus.CONFLICT, "b", C.ONE.get("a"));
              @GetMapping ResponseEntity<?> itself() { return SELF.get("b").get(); } //= 404
              @GetMapping ResponseEntity<?> eachOther(String k) { return ResponseEntity.status(ONE.get(k)).build(); } //= 410 ?
            }
            """);
  }
}
