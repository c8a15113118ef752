package io.github.statusdoc.processor.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random bodies of methods, by {@code grammar.txt}. */
final class Grammar {
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:;([^}]+))?}");
  private static final List<String[]> FORMS =
      Resources.read("grammar.txt")
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .map(line -> line.split("\t", -1))
          .toList();

  private final String returned;
  private final boolean calls;
  private final int depth;
  private final Map<String, Arbitrary<String>> expressions = new HashMap<>();

  /**
   * The bodies of some methods.
   *
   * @param returned the symbol of what they return
   * @param calls whether they may call helpers
   * @param depth how deep their expressions are
   */
  Grammar(String returned, boolean calls, int depth) {
    this.returned = returned;
    this.calls = calls;
    this.depth = depth;
  }

  /** Bodies with blocks of some depth. */
  Arbitrary<Block> body(int blocks) {
    Arbitrary<Block> block =
        Arbitraries.frequencyOf(
                Tuple.of(3, statements("simple", null, 0)), Tuple.of(1, statements("end", null, 0)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(Block::of);
    for (int i = 1; i <= blocks; i++) {
      block = around(shared(block), i);
    }
    return block;
  }

  /** One by itself: the library compares arbitraries with all that they are made of. */
  private static <T> Arbitrary<T> shared(Arbitrary<T> arbitrary) {
    return Arbitraries.lazy(() -> arbitrary);
  }

  private Arbitrary<Block> around(Arbitrary<Block> block, int level) {
    return Arbitraries.frequencyOf(
            Tuple.of(8, statements("simple", block, level)),
            Tuple.of(4, statements("branch", block, level)),
            Tuple.of(3, statements("loop", block, level)),
            Tuple.of(1, statements("end", block, level)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(Block::of);
  }

  private Arbitrary<Block> statements(String symbol, Arbitrary<Block> block, int level) {
    return Arbitraries.oneOf(
        forms(symbol, true).map(form -> statement(symbol, form, block, level)).toList());
  }

  private Arbitrary<Block> statement(
      String symbol, String form, Arbitrary<Block> block, int level) {
    List<Arbitrary<Object>> parts = new ArrayList<>();
    for (String hole : holes(form)) {
      parts.add(hole.equals("block") ? block.asGeneric() : expression(hole, depth).asGeneric());
    }
    return Combinators.combine(parts)
        .as(
            all ->
                new Block(
                    filled(form, all).replace("@", String.valueOf(level)),
                    switch (symbol) {
                      case "end" -> false;
                      case "branch" -> completes(form, all);
                      default -> true;
                    }));
  }

  /** Says whether the end of one of its blocks is reached, and no exception thrown there. */
  private static boolean completes(String form, List<Object> parts) {
    List<String> ends = HOLE.matcher(form).results().map(hole -> hole.group(2)).toList();
    boolean completes = false;
    for (int i = 0; i < parts.size(); i++) {
      boolean isLeft = ends.get(i) != null && !ends.get(i).equals("break");
      completes |= !isLeft && parts.get(i) instanceof Block block && block.completes();
    }
    return completes;
  }

  /** At the bottom, only what has no parts. */
  private Arbitrary<String> expression(String symbol, int below) {
    String key = symbol.equals("returned") ? returned : symbol;
    Arbitrary<String> known = expressions.get(key + below);
    if (known == null) {
      known =
          shared(
              Arbitraries.oneOf(
                  forms(key, below > 0).map(form -> expressionOf(form, below - 1)).toList()));
      expressions.put(key + below, known);
    }
    return known;
  }

  private Arbitrary<String> expressionOf(String form, int below) {
    List<Arbitrary<Object>> parts = new ArrayList<>();
    holes(form).forEach(hole -> parts.add(expression(hole, below).asGeneric()));
    return Combinators.combine(parts).as(all -> filled(form, all));
  }

  private Stream<String> forms(String symbol, boolean isDeep) {
    return FORMS.stream()
        .filter(
            form ->
                form[0].equals(symbol)
                    || (isDeep && form[0].equals(symbol + "+"))
                    || (isDeep && calls && form[0].equals(symbol + "*")))
        .map(form -> form[1]);
  }

  private static List<String> holes(String form) {
    return HOLE.matcher(form).results().map(hole -> hole.group(1)).toList();
  }

  private static String filled(String form, List<Object> parts) {
    int[] next = {0};
    return HOLE.matcher(form)
        .replaceAll(hole -> Matcher.quoteReplacement(filled(hole.group(2), parts.get(next[0]++))));
  }

  /** What is left in a special way is so only if its end is reached. */
  private static String filled(String end, Object part) {
    if (part instanceof Block block) {
      return block.text() + (end != null && block.completes() ? end + ";" : "");
    }
    return part.toString();
  }
}
