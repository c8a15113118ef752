package io.github.statusdoc.processor.random;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An application: what {@code Application.java.txt} has, with random bodies.
 *
 * @param own those of the controller's helpers
 * @param foreign those of its service's
 * @param handlers those of the handlers
 */
record RandomProgram(List<Block> own, List<Block> foreign, List<Block> handlers) {
  /** The type and name of a helper, and the symbol of what it returns. */
  private record Helper(String head, String returned, String last) {
    Arbitrary<Block> body() {
      return new Grammar(returned, false, 0).body(1);
    }
  }

  private static final Helper NUMBER = new Helper("Integer number", "number", "return n;");
  private static final Helper TEXT = new Helper("String text", "text", "return s;");
  private static final Helper KIND = new Helper("Kind kind", "kind", "return k;");
  private static final Helper TEST = new Helper("boolean test", "condition", "return seen;");
  private static final Helper CHECK = new Helper("void check", "nothing", "");

  private static final List<Helper> OWN = List.of(NUMBER, TEST, CHECK);
  private static final List<Helper> FOREIGN = List.of(NUMBER, TEXT, KIND, TEST, CHECK);

  private static final String PARAMETERS = "Integer a, String t, Kind kind";

  private static final String VARIABLES =
      """
      Integer n = a; String s = t; Kind k = kind; int c = 202; boolean seen = false;
      ResponseEntity<?> r = ResponseEntity.ok().build();
      Box box = new Box(kind, a); Box other = new Box(Kind.B, null);
      Optional<Kind> found = Optional.ofNullable(kind); Pair pair = new Pair(kind, a);
      List<Kind> list = new ArrayList<>(); Map<String, Kind> map = new HashMap<>();
      Shape shape = new Flat(kind); Outcome<Kind> outcome = new Ok<>(kind);
      RuntimeException failure = null; Supplier<Kind> maker = () -> kind; Kind[] slots = {kind, null};
      ResponseEntity.BodyBuilder built = ResponseEntity.status(203);
      """;

  private static final String IN_PLACE_OF_PARAMETERS =
      "boolean flag = a != null && a == 0; Optional<String> o = Optional.ofNullable(t);\n";

  private static final Pattern STATUS = Pattern.compile("#");

  /** Programs with some handlers each. */
  static Arbitrary<RandomProgram> any() {
    Grammar ofHandlers = new Grammar("response", true, 2);
    Grammar flat = new Grammar("response", true, 1);
    Arbitrary<Block> handler = Arbitraries.oneOf(ofHandlers.body(1), flat.body(2), flat.body(3));
    return Combinators.combine(
            bodies(OWN), bodies(FOREIGN), handler.list().ofMinSize(1).ofMaxSize(30))
        .as(RandomProgram::new);
  }

  private static Arbitrary<List<Block>> bodies(List<Helper> helpers) {
    return Combinators.combine(helpers.stream().map(Helper::body).toList()).as(all -> all);
  }

  String source() {
    StringBuilder controller = new StringBuilder(helpers(OWN, own, 500));
    for (int i = 0; i < handlers.size(); i++) {
      controller
          .append("@GetMapping(\"/%d\") public ResponseEntity<?> h%d(".formatted(i, i))
          .append(PARAMETERS + ", boolean flag, Optional<String> o) {\n" + VARIABLES)
          .append(numbered(ended(handlers.get(i), "return r;"), 210))
          .append("}\n");
    }
    return Resources.read("Application.java.txt")
        .replace("//service", helpers(FOREIGN, foreign, 540))
        .replace("//controller", controller);
  }

  private static String helpers(List<Helper> helpers, List<Block> bodies, int first) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < helpers.size(); i++) {
      Helper helper = helpers.get(i);
      text.append(helper.head() + "(" + PARAMETERS + ") {\n" + IN_PLACE_OF_PARAMETERS + VARIABLES)
          .append(ended(bodies.get(i), helper.last()))
          .append("}\n");
    }
    return numbered(text.toString(), first);
  }

  private static String ended(Block body, String last) {
    return body.completes() ? body.text() + last + "\n" : body.text();
  }

  /** So that no status hides that another one is missed. */
  private static String numbered(String text, int first) {
    AtomicInteger next = new AtomicInteger(first);
    return STATUS.matcher(text).replaceAll(match -> String.valueOf(next.getAndIncrement()));
  }
}
