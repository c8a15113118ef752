package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Functions that are kept in collections, fields and enums until somebody calls one of them. */
class StoredFunctionTest {
  private static final String HEAD =
      """
      package com.acme;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      """;

  @Test
  void inConstants() {
    Inferred.check(
        HEAD
            + """
            interface Rule { void check(String s); }
            @RestController class C {
              static final Map<String, Rule> RULES = Map.of("a", s -> { if (s.isEmpty()) throw new Missing(); });
              static final Map<String, IntBinaryOperator> OPERATORS = Map.of("+", (a, b) -> a + b, "/", (a, b) -> { if (b == 0) throw new Gone(); return a / b; });
              private final List<Consumer<String>> checks = List.of(this::known, s -> { throw new Gone(); });
              private void known(String s) { if (s.isEmpty()) throw new Missing(); }
              @GetMapping String byKey(String k, String s) { RULES.get(k).check(s); return s; } //= 200 404
              @GetMapping String values(String s) { RULES.values().forEach(r -> r.check(s)); return s; } //= 200 404
              @GetMapping String entries(String s) { for (Map.Entry<String, Rule> e : RULES.entrySet()) { e.getValue().check(s); } return s; } //= 200 404
              @GetMapping int operator(String k, int a, int b) { return OPERATORS.get(k).applyAsInt(a, b); } //= 200 410
              @GetMapping void loop(String s) { for (Consumer<String> c : checks) { c.accept(s); } } //= 200 404 410
              @GetMapping void each(String s) { checks.forEach(c -> c.accept(s)); } //= 200 404 410
              @GetMapping void stream(String s) { checks.stream().skip(1).forEach(c -> c.accept(s)); } //= 200 404 410
              @GetMapping String caught(String k, String s) { Rule r = RULES.get(k); try { r.check(s); } catch (Missing e) { throw new Gone(); } return s; } //= 200 410
              @GetMapping void objects() { Runnable task = new Task(); for (Runnable r : List.of(task)) { r.run(); } } //= 200 410
              static class Task implements Runnable { public void run() { if (hashCode() == 1) throw new Gone(); } }
              @GetMapping String neverAsked() { return "" + RULES.size(); } //= 200
            }
            """);
  }

  /** Whatever stands in one collection or array may be taken out of it. */
  @Test
  void besideObjects() {
    Inferred.check(
        HEAD
            + """
            interface Rule { void check(String s); }
            class Other implements Rule { public void check(String s) { if (s.isEmpty()) throw new Gone(); } }
            @RestController class C {
              private final List<Rule> list = List.of(this::known, new Other());
              private final Rule[] array = {this::known, new Other()};
              private final Rule[] functions = {this::known};
              private void known(String s) { if (s.length() == 1) throw new Missing(); }
              private static void all(String s, Rule... rules) { for (Rule rule : rules) { rule.check(s); } }
              private static void first(String s, Rule... rules) { rules[0].check(s); }
              @GetMapping void ofField(String s) { for (Rule rule : list) { rule.check(s); } } //= 200 404 410
              @GetMapping void ofArray(String s) { for (Rule rule : array) { rule.check(s); } } //= 200 404 410
              @GetMapping void ofFunctions(String s) { functions[0].check(s); } //= 200 404
              @GetMapping void added(String s) { List<Rule> rules = new ArrayList<>(); rules.add(x -> known(x)); rules.add(new Other()); rules.forEach(rule -> rule.check(s)); } //= 200 404 410
              @GetMapping void given(String s) { all(s, this::known, new Other()); } //= 200 404 410
              @GetMapping void givenFunctions(String s) { all(s, x -> {}, x -> { throw new Gone(); }); } //= 200 410
              @GetMapping void givenArray(String s) { all(s, new Rule[] {this::known}); } //= 200 404
              static class Rules { private final Rule[] rules; Rules(Rule... rules) { this.rules = rules; } void check(int i, String s) { rules[i].check(s); } }
              @GetMapping void made(int i, String s) { new Rules(x -> { if (x.isEmpty()) throw new Missing(); }, x -> { throw new Gone(); }).check(i, s); } //= 200 404 410
              @GetMapping void givenOne(String s) { first(s, this::known); } //= 200 404
            }
            """);
  }

  @Test
  void fromConstructors() {
    Inferred.check(
        HEAD
            + """
            class Cache { private final Function<String, String> loader; Cache(Function<String, String> loader) { this.loader = loader; } String get(String k) { return loader.apply(k); } }
            @RestController class C {
              private final Supplier<String> gone;
              private final Cache cache;
              private final Supplier<String> given;
              C(Supplier<String> given) { this.given = given; gone = this::gone; cache = new Cache(k -> missing()); }
              private String gone() { throw new Gone(); }
              private String missing() { throw new Missing(); }
              @GetMapping String own() { return gone.get(); } //= 410
              @GetMapping String cached() { return cache.get("k"); } //= 404
              @GetMapping String ofOthers() { return given.get(); } //= 200
            }
            """);
  }

  @Test
  void putLater() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              private final Map<String, Consumer<String>> actions = new HashMap<>();
              private final List<Runnable> tasks;
              private final List<Runnable> others = new ArrayList<>();
              { actions.put("a", this::known); }
              C() { actions.put("b", s -> { throw new Gone(); }); tasks = List.of(() -> { throw new Missing(); }); }
              private void known(String s) { if (s.isEmpty()) throw new Missing(); }
              @GetMapping void action(String k) { actions.get(k).accept(k); } //= 200 404 410
              @GetMapping void run() { tasks.forEach(Runnable::run); } //= 200 404
              @GetMapping void local() { List<Runnable> all = new ArrayList<>(); for (int i = 0; i < 3; i++) { all.add(() -> { throw new Gone(); }); } for (Runnable r : all) { r.run(); } } //= 200 410
              @GetMapping void localMap(String k) { Map<String, Consumer<String>> all = new HashMap<>(); all.put("a", this::known); all.get(k).accept(k); } //= 200 404
              @GetMapping void captured(Map<String, String> values) { Map<String, Consumer<String>> all = new HashMap<>(); all.put("a", v -> known(v)); values.forEach((k, v) -> { Consumer<String> c = all.get(k); if (c == null) throw new Gone(); c.accept(v); }); } //= 200 404 410
              @GetMapping void localUnused() { List<Runnable> all = new ArrayList<>(); all.add(() -> { throw new Gone(); }); } //= 200 410
              @GetMapping void later() { others.add(() -> { throw new Gone(); }); } //= 200
            }
            """);
  }

  @Test
  void inEnums() {
    Inferred.check(
        HEAD
            + """
            enum Kind {
              KEPT(s -> s), REFUSED(s -> { throw new Gone(); });
              final UnaryOperator<String> function;
              Kind(UnaryOperator<String> f) { this.function = f; }
              String apply(String s) { return function.apply(s); }
            }
            @RestController class C {
              @GetMapping String field(Kind k, String s) { return k.function.apply(s); } //= 200 410
              @GetMapping String method(Kind k, String s) { return k.apply(s); } //= 200 410
              @GetMapping String constant(String s) { return Kind.KEPT.apply(s); } //= 200
              @GetMapping String other(String s) { return Kind.REFUSED.apply(s); } //= 410
              @GetMapping String changing(String s) { return Changing.KEPT.function.apply(s); } //= 200
              enum Changing {
                KEPT(s -> s), REFUSED(s -> { throw new Gone(); });
                UnaryOperator<String> function;
                Changing(UnaryOperator<String> f) { this.function = f; }
                void change(UnaryOperator<String> f) { this.function = f; }
              }
              @GetMapping String byName(String s) { return Kind.valueOf("KEPT").apply(s); } //= 200
            }
            """);
  }

  /** One's own type that is a function of the JDK's is called by what implements it. */
  @Test
  void ofOwnTypes() {
    Inferred.check(
        HEAD
            + """
            interface Step extends UnaryOperator<String> {}
            class Trim implements Step { public String apply(String s) { if (s.isEmpty()) throw new Missing(); return s; } }
            class Upper implements UnaryOperator<String> { public String apply(String s) { throw new Gone(); } }
            @RestController class C {
              Step step;
              List<Step> steps;
              @GetMapping String called(String s) { return step.apply(s); } //= 200 404
              @GetMapping String each(String s) { for (Step one : steps) { s = one.apply(s); } return s; } //= 200 404
              @GetMapping List<String> given(List<String> all) { return all.stream().map(step).toList(); } //= 200 404
              @GetMapping String reference(Optional<String> s) { return s.map(step::apply).orElse(""); } //= 200 404
              @GetMapping String lambda(String s) { Step one = t -> { throw new Gone(); }; return one.apply(s); } //= 410
            }
            """);
  }

  @Test
  void composed() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              @GetMapping String andThen(String s) { Function<String, String> f = t -> { if (t.isEmpty()) throw new Missing(); return t; }; return f.andThen(t -> { if (t == null) throw new Gone(); return t; }).apply(s); } //= 200 404 410
              @GetMapping boolean negated(String s) { Predicate<String> p = t -> { if (t.isEmpty()) throw new Missing(); return true; }; return p.negate().test(s); } //= 200 404
              @GetMapping List<String> sorted(List<String> all) { return all.stream().sorted((a, b) -> { throw new Gone(); }).toList(); } //= 200 410
              @GetMapping Optional<String> most(List<String> all) { return all.stream().max((a, b) -> { throw new Gone(); }); } //= 200 410
            }
            """);
  }

  /** What fails in a future is thrown where somebody asks for its value. */
  @Test
  void futures() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              private String load(long id) { if (id == 0) throw new Missing(); return ""; }
              private final ExecutorService pool = null;
              @GetMapping List<String> joined(List<Long> ids) { List<CompletableFuture<String>> all = ids.stream().map(id -> CompletableFuture.supplyAsync(() -> load(id))).toList(); return all.stream().map(CompletableFuture::join).toList(); } //= 200 404
              @GetMapping String loop(List<Long> ids) { List<CompletableFuture<String>> all = new ArrayList<>(); for (Long id : ids) { all.add(CompletableFuture.supplyAsync(() -> load(id))); } String s = ""; for (CompletableFuture<String> f : all) { s += f.join(); } return s; } //= 200 404
              @GetMapping ResponseEntity<String> first() { List<CompletableFuture<ResponseEntity<String>>> all = List.of(CompletableFuture.supplyAsync(() -> { throw new Missing(); })); return all.get(0).join(); } //= 404 ?
              @GetMapping String neverJoined(List<Long> ids) { List<CompletableFuture<String>> all = new ArrayList<>(); for (Long id : ids) { all.add(CompletableFuture.supplyAsync(() -> load(id))); } return ""; } //= 200
              @GetMapping String invoked() throws Exception { List<Callable<String>> all = List.of(() -> load(1)); pool.invokeAll(all); return ""; } //= 200
            }
            """);
  }

  /**
   * Where a collection goes, or what it is held by, nobody follows: what is put counts as called.
   */
  @Test
  void putElsewhere() {
    Inferred.check(
        HEAD
            + """
            class Registry { final Map<String, Runnable> handlers = new HashMap<>(); Map<String, Runnable> all() { return handlers; } }
            @RestController class C {
              final Registry registry = new Registry();
              private static void fail() { if (System.nanoTime() > 1) throw new Missing(); }
              private void register(List<Runnable> all) { all.add(C::fail); }
              @GetMapping void parameter() { List<Runnable> all = new ArrayList<>(); register(all); all.forEach(Runnable::run); } //= 200 404
              @GetMapping void alias() { List<Runnable> all = new ArrayList<>(); List<Runnable> same = all; same.add(C::fail); all.forEach(Runnable::run); } //= 200 404
              @GetMapping void inLambda(List<String> ids) { List<Runnable> all = new ArrayList<>(); ids.forEach(i -> all.add(C::fail)); all.forEach(Runnable::run); } //= 200 404
              @GetMapping void computed() { Map<String, List<Runnable>> all = new HashMap<>(); all.computeIfAbsent("k", k -> new ArrayList<>()).add(C::fail); all.get("k").forEach(Runnable::run); } //= 200 404
              @GetMapping void field() { registry.handlers.put("a", C::fail); registry.handlers.get("a").run(); } //= 200 404
              @GetMapping void getter() { registry.all().put("a", C::fail); registry.all().get("a").run(); } //= 200 404
              @GetMapping void bounded() { run(List.<Runnable>of(C::fail)); } //= 200 404
              private static void run(Collection<? extends Runnable> all) { for (Runnable r : all) { r.run(); } }
              @GetMapping void generic() { runAll(List.<Runnable>of(C::fail)); } //= 200 404
              private static <R extends Runnable> void runAll(List<R> all) { for (R r : all) { r.run(); } }
              @GetMapping void iterable() { runEach(List.of(C::fail)); } //= 200 404
              private static void runEach(Iterable<Runnable> all) { for (Runnable r : all) { r.run(); } }
              @GetMapping void copied() { List<Runnable> all = new ArrayList<>(List.<Runnable>of(C::fail)); all.get(0).run(); } //= 200 404
            }
            """);
  }

  /** Functions that call each other through their collection. */
  @Test
  @Timeout(60)
  void callingEachOther() {
    String puts =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "all.put(\"k"
                        + i
                        + "\", x -> { if (x.isEmpty()) throw new Missing(); return all.get(x).apply(x); });\n")
            .collect(Collectors.joining());
    Inferred.check(
        HEAD
            + "@RestController class C { final Map<String, Function<String, String>> all = new HashMap<>();\n"
            + "C() { "
            + puts
            + " }\n"
            + "@GetMapping String go(String k) { return all.get(k).apply(k); } //= 200 404\n}\n");
  }
}
