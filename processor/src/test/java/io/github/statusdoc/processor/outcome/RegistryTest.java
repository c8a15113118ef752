package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map of beans by what each says of itself. */
class RegistryTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.context.annotation.*;
      import org.springframework.stereotype.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException { }
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException { }
      @ResponseStatus(HttpStatus.NOT_IMPLEMENTED) class Missing extends RuntimeException { }
      enum Kind { FILE, LOG, NONE }
      interface Store { Kind kind(); String read(); default Store self() { return this; } }
      @Component class FileStore implements Store {
        public Kind kind() { return Kind.FILE; }
        public String read() { throw new Gone(); }
      }
      @Component class LogStore implements Store {
        public Kind kind() { return Kind.LOG; }
        public String read() { throw new Taken(); }
      }
      @RestController class C {
        private final Stores stores;
        C(Stores stores) { this.stores = stores; }
        @GetMapping("/file") String file() { return stores.read(Kind.FILE); } //= %s
        @GetMapping("/log") String log() { return stores.read(Kind.LOG); } //= %s
        @GetMapping("/none") String none() { return stores.read(Kind.NONE); } //= %s
        @GetMapping("/any") String any(Kind kind) { return stores.read(kind); } //= %s
      }
      """;

  private static final String TOLD = "410;409;501;409 410 501";
  private static final String UNTOLD = "409 410 501;409 410 501;409 410 501;409 410 501";

  private static void check(String answers, String stores) {
    Inferred.check(BEGINNING.formatted((Object[]) answers.split(";")) + stores);
  }

  private static String stores(String field, String registry, String read) {
    return """
        @Service class Stores {
          private %s Map<Kind, Store> stores;
          Stores(List<Store> all) { this.stores = %s; }
          String read(Kind kind) { %s }
        }
        """
        .formatted(field, registry, read);
  }

  private static final String READ =
      "Store store = stores.get(kind); if (store == null) { throw new Missing(); } return"
          + " store.read();";

  private static String collected(String toMap) {
    return "all.stream().collect(Collectors." + toMap + ")";
  }

  private static final String BY_KIND = collected("toMap(Store::kind, Function.identity())");

  @Test
  void byAReference() {
    check(TOLD, stores("final", BY_KIND, READ));
  }

  @Test
  void byLambdas() {
    check(TOLD, stores("final", collected("toUnmodifiableMap(s -> s.kind(), s -> s)"), READ));
  }

  @Test
  void withAMergeFunction() {
    check(
        TOLD,
        stores(
            "final",
            collected("toMap(Store::kind, s -> s, (a, b) -> a, () -> new EnumMap<>(Kind.class))"),
            READ));
  }

  /** Which key it is, nobody knows. */
  @Test
  void askedForAnyKey() {
    Inferred.check(
        BEGINNING.formatted((Object[]) TOLD.split(";"))
            + stores("final", BY_KIND, READ)
                .replace("@Service class", "@Service @RestController class")
                .replace(
                    "String read(",
                    """
                    @GetMapping("/a") void each(List<Kind> kinds) { for (Kind k : kinds) { Store s = stores.get(k); if (s != null) { s.read(); } } } //= 200 409 410
                    @GetMapping("/b") String first(List<Kind> kinds) { return stores.get(kinds.get(0)).read(); } //= 409 410
                    @GetMapping("/c") String asked(Kind k) { if (k == null) { throw new Missing(); } return stores.get(k).read(); } //= 409 410 501
                    @GetMapping("/d") String either(boolean b) { return stores.get(b ? Kind.FILE : Kind.LOG).read(); } //= 409 410
                    @GetMapping("/e") String ofAll(int i) { Store s = stores.get(Kind.values()[i]); if (s == null) { throw new Missing(); } return s.read(); } //= 409 410 501
                    @GetMapping("/f") String orElse(List<Kind> kinds) { for (Kind k : kinds) { stores.getOrDefault(k, new LogStore()).read(); } return ""; } //= 200 409 410
                    String read("""));
  }

  /** Something else may be in it, or less. */
  @Test
  void thatIsChanged() {
    for (String change :
        List.of(
            "stores.put(Kind.LOG, new FileStore())",
            "stores.remove(Kind.FILE)",
            "stores.values().clear()",
            "Map<Kind, Store> all = stores; all.clear()",
            "fill(stores); } static void fill(Map<Kind, Store> stores) { stores.clear()")) {
      check(UNTOLD, stores("final", BY_KIND, READ + " } void change() { " + change + ";"));
    }
  }

  @Test
  void ofSomeOfThem() {
    for (String some :
        List.of(
            "all.stream().filter(s -> s.kind() != Kind.LOG)",
            "all.stream().skip(1)",
            "Stream.of(new FileStore())",
            "List.<Store>of(new FileStore()).stream()")) {
      check(UNTOLD, stores("final", BY_KIND.replace("all.stream()", some), READ));
    }
  }

  @Test
  void withOtherValuesInTheirPlaces() {
    check(
        UNTOLD,
        stores("final", collected("toMap(Store::kind, s -> s, (a, b) -> new FileStore())"), READ));
    check(
        UNTOLD,
        stores(
            "final",
            collected(
                "toMap(Store::kind, s -> s, (a, b) -> a, () -> new HashMap<>(Map.of(Kind.NONE, new FileStore())))"),
            READ));
  }

  /** One that need not be there may be missing. */
  @Test
  void withOneThatNeedNotBeThere() {
    for (String annotation : List.of("", "@Component @Profile(\"x\")")) {
      check(
          "410;409;409 501;409 410 501",
          annotation
              + " class Other extends LogStore { @Override public Kind kind() { return Kind.NONE; } }"
              + stores("final", BY_KIND, READ));
    }
  }

  /** Only what is of the type of the values can be in it. */
  @Test
  void withAKeyOfAWiderType() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.stream.*;
        import org.springframework.http.HttpStatus;
        import org.springframework.stereotype.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException { }
        @ResponseStatus(HttpStatus.NOT_IMPLEMENTED) class Missing extends RuntimeException { }
        enum Kind { FILE, LOG }
        interface HasKind { Kind kind(); }
        interface Store extends HasKind { String read(); }
        @Component class FileStore implements Store { public Kind kind() { return Kind.FILE; } public String read() { throw new Gone(); } }
        @Component class Other implements HasKind { public Kind kind() { return Kind.LOG; } }
        @RestController class C {
          private final Map<Kind, Store> stores;
          C(List<Store> all) { stores = all.stream().collect(Collectors.toMap(HasKind::kind, s -> s)); }
          @GetMapping("/a") String file() { return read(Kind.FILE); } //= 410
          @GetMapping("/b") String log() { return read(Kind.LOG); } //= 501
          private String read(Kind kind) { Store s = stores.get(kind); if (s == null) { throw new Missing(); } return s.read(); }
        }
        """);
  }

  @Test
  void withADefault() {
    check(
        "410;409;409;409 410",
        stores("final", BY_KIND, "return stores.getOrDefault(kind, new LogStore()).read();"));
  }

  /** Something else may be in it. */
  @Test
  void thatIsAssignedAgain() {
    check(
        UNTOLD,
        stores(
            "", BY_KIND, READ + " } void clear() { stores = Map.of(Kind.LOG, new FileStore());"));
  }

  @Test
  void ofOtherValues() {
    check(UNTOLD, stores("final", collected("toMap(Store::kind, s -> s.self())"), READ));
  }

  @Test
  void ofOtherKeys() {
    check(
        UNTOLD,
        stores(
            "final",
            collected("toMap(s -> s.kind() == Kind.LOG ? Kind.FILE : Kind.LOG, s -> s)"),
            READ));
  }

  /** One that may be for any kind. */
  @Test
  void withOneWhoseKeyIsNotKnown() {
    check(
        "409 410;409;409 501;409 410 501",
        """
        @Component class Other extends LogStore {
          private final Kind kind;
          Other(@org.springframework.beans.factory.annotation.Value("${kind}") Kind kind) { this.kind = kind; }
          @Override public Kind kind() { return kind; }
        }
        """
            + stores("final", BY_KIND, READ));
  }
}
