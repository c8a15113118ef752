package io.github.statusdoc.processor.link;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of methods that call each other at random, in circles too, all that can be reached counts. */
class FixpointTest {
  private static final int METHODS = 6;

  private record Call(int callee, boolean isSuppressed) {}

  /** Each throws one exception of its own; it returns if one of its calls does, or has none. */
  private static final class Program {
    private final List<List<Call>> calls;
    private final Fixpoint<Integer> results = new Fixpoint<>(this::run);

    Program(List<List<Call>> calls) {
      this.calls = calls;
    }

    private Result run(int method) {
      Result result = new Result();
      for (Call call : calls.get(method)) {
        Result called = results.of(call.callee());
        result.thrown().addAll(called.thrown().behind(way -> way(method, call, way)));
        if (called.mayReturn()) {
          result.returns();
        }
      }
      if (calls.get(method).isEmpty()) {
        result.returns();
      }
      result.thrown().add(exception(method), way(method, new Call(method, false), null));
      return result;
    }

    private static Way way(int method, Call call, Way next) {
      MethodKey key = new MethodKey("com.acme.C", "m" + method + "()");
      return new Way(key, new Site("C.java", method + 1, Site.STORED, call.isSuppressed()), next);
    }

    Set<Integer> reached(int from, Predicate<Call> counts) {
      Set<Integer> reached = new HashSet<>();
      reach(from, counts, reached);
      return reached;
    }

    private void reach(int from, Predicate<Call> counts, Set<Integer> reached) {
      if (reached.add(from)) {
        calls.get(from).stream()
            .filter(counts)
            .forEach(call -> reach(call.callee(), counts, reached));
      }
    }
  }

  @Provide
  Arbitrary<Program> programs() {
    Arbitrary<Integer> callees = Arbitraries.integers().between(0, METHODS - 1);
    Arbitrary<Boolean> suppressed = Arbitraries.of(false, false, false, true);
    Arbitrary<Call> calls = Combinators.combine(callees, suppressed).as(Call::new);
    return calls.list().ofMaxSize(3).list().ofSize(METHODS).map(Program::new);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(IntStream.range(0, METHODS).boxed().toList());
  }

  @Property(tries = 5_000, seed = "1")
  void allThatIsReachedCounts(
      @ForAll("programs") Program program, @ForAll("orders") List<Integer> order) {
    for (int method : order) {
      Result result = program.results.of(method);
      Set<Integer> all = program.reached(method, call -> true);
      Set<Integer> demanded = program.reached(method, call -> !call.isSuppressed());
      assertThat(result.thrown().set()).isEqualTo(exceptions(all));
      assertThat(demanded(result.thrown())).isEqualTo(exceptions(demanded));
      assertThat(result.mayReturn())
          .isEqualTo(all.stream().anyMatch(one -> program.calls.get(one).isEmpty()));
    }
  }

  private static Set<Value> demanded(Values thrown) {
    Set<Value> demanded = new HashSet<>();
    thrown.forEach((value, way) -> demanded.addAll(way.isSuppressed() ? Set.of() : Set.of(value)));
    return demanded;
  }

  private static Set<Value> exceptions(Set<Integer> methods) {
    return methods.stream().map(FixpointTest::exception).collect(toSet());
  }

  private static Value exception(int method) {
    return new Value.Unknown(new Site("C.java", method + 1, Site.STORED, false));
  }
}
