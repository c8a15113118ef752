package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Maps that each object of a class has, which never change after it is made. */
class ObjectMapTest {
  @Test
  void filledByItsInitializersAndItsOnlyConstructor() {
    Inferred.check(
        LookupTest.BEGINNING
            + """
            @RestController class C {
              private final Map<Kind, HttpStatus> whole = new EnumMap<>(Map.of(Kind.GONE, HttpStatus.GONE));
              private final Map<Kind, HttpStatus> filled = new EnumMap<>(Kind.class);
              private final Map<Kind, HttpStatus> made;
              final Map<Kind, Integer> shared;
              C(List<String> names) {
                filled.put(Kind.GONE, HttpStatus.NOT_FOUND);
                this.made = new HashMap<>();
                made.put(Kind.TAKEN, HttpStatus.CONFLICT);
                shared = Map.of(Kind.BROKEN, 502, Kind.OTHER, 503);
              }
              { filled.put(Kind.TAKEN, HttpStatus.LOCKED); }
              @GetMapping ResponseEntity<?> whole() { return ResponseEntity.status(whole.get(Kind.GONE)).build(); } //= 410
              @GetMapping ResponseEntity<?> filled() { return ResponseEntity.status(filled.get(Kind.GONE)).build(); } //= 404
              @GetMapping ResponseEntity<?> filledBefore() { return ResponseEntity.status(filled.get(Kind.TAKEN)).build(); } //= 423
              @GetMapping ResponseEntity<?> made() { return ResponseEntity.status(made.get(Kind.TAKEN)).build(); } //= 409
              @GetMapping ResponseEntity<?> shared(Kind kind) { return ResponseEntity.status(shared.getOrDefault(kind, 500)).build(); } //= 500 502 503
            }
            """);
  }

  /** A constructor that may end early, another object, and what looks for annotations. */
  @Test
  void whatElseFillsThemIsNotKnown() {
    Inferred.check(
        LookupTest.BEGINNING
            + """
            class Early {
              private final Map<Kind, HttpStatus> filled = new HashMap<>();
              private final Map<Kind, HttpStatus> either;
              Early(boolean b) {
                filled.put(Kind.GONE, HttpStatus.NOT_FOUND);
                if (b) { either = Map.of(Kind.GONE, HttpStatus.CONFLICT); return; }
                either = Map.of(Kind.GONE, HttpStatus.LOCKED);
                filled.put(Kind.GONE, HttpStatus.GONE);
              }
              HttpStatus filled() { return filled.get(Kind.GONE); }
              HttpStatus either() { return either.get(Kind.GONE); }
            }
            class Linked {
              private final Map<Kind, HttpStatus> map = new HashMap<>();
              Linked(Linked parent) { map.put(Kind.GONE, HttpStatus.NOT_FOUND); parent.map.put(Kind.GONE, HttpStatus.GONE); }
              HttpStatus status() { return map.get(Kind.GONE); }
            }
            class Entries {
              private final Map<Kind, HttpStatus> map = new HashMap<>();
              Entries() { map.put(Kind.GONE, HttpStatus.NOT_FOUND); }
              void change() { map.entrySet().forEach(entry -> entry.setValue(HttpStatus.GONE)); }
              HttpStatus status() { return map.get(Kind.GONE); }
            }
            class Stored {
              @Deprecated private final Map<Kind, HttpStatus> map = new HashMap<>();
              HttpStatus status() { return map.getOrDefault(Kind.GONE, HttpStatus.NOT_FOUND); }
            }
            @RestController class C {
              Early early; Linked linked; Entries entries; Stored stored;
              @GetMapping("a") ResponseEntity<?> filled() { return ResponseEntity.status(early.filled()).build(); } //= ?
              @GetMapping("b") ResponseEntity<?> either() { return ResponseEntity.status(early.either()).build(); } //= ?
              @GetMapping("c") ResponseEntity<?> linked() { return ResponseEntity.status(linked.status()).build(); } //= ?
              @GetMapping("d") ResponseEntity<?> entries() { return ResponseEntity.status(entries.status()).build(); } //= ?
              @GetMapping("e") ResponseEntity<?> stored() { return ResponseEntity.status(stored.status()).build(); } //= ?
            }
            """);
  }

  @Test
  void severalConstructorsConditionsAndChanges() {
    Inferred.check(
        LookupTest.BEGINNING
            + """
            @RestController class C {
              private final Map<Kind, HttpStatus> own = new EnumMap<>(Map.of(Kind.GONE, HttpStatus.GONE));
              private final Map<Kind, HttpStatus> perhaps = new EnumMap<>(Kind.class);
              private final Map<Kind, HttpStatus> either;
              C(boolean b) {
                if (b) { perhaps.put(Kind.GONE, HttpStatus.GONE); }
                either = Map.of(Kind.GONE, HttpStatus.GONE);
              }
              C(int i) { either = Map.of(Kind.GONE, HttpStatus.CONFLICT); }
              void changeOwn() { own.put(Kind.GONE, HttpStatus.CONFLICT); }
              @GetMapping ResponseEntity<?> perhaps() { return ResponseEntity.status(perhaps.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> either() { return ResponseEntity.status(either.get(Kind.GONE)).build(); } //= ?
              @GetMapping ResponseEntity<?> own() { return ResponseEntity.status(own.get(Kind.GONE)).build(); } //= ?
            }
            """);
  }
}
