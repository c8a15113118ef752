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
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of methods that call each other at random, in circles too, all that can be reached counts. */
class FixpointTest {
  private static final int METHODS = 6;

  private record Call(int callee, boolean isSuppressed) {}

  /** Throws an exception of its own, or none; returns if one of its calls does, or has none. */
  private record Method(List<Call> calls, boolean isThrowing) {
    boolean isReturning() {
      return calls.isEmpty();
    }
  }

  private static final class Program {
    private final List<Method> methods;
    private final Fixpoint<Integer> results = new Fixpoint<>(this::run, method -> new Result());

    Program(List<Method> methods) {
      this.methods = methods;
    }

    private Result run(int number) {
      Method method = methods.get(number);
      Result result = new Result();
      boolean isReturning = method.isReturning();
      for (Call call : method.calls()) {
        Result called = results.of(call.callee());
        result.thrown().addAll(called.thrown().behind(way -> way(number, call, way)));
        isReturning |= called.mayReturn();
      }
      if (isReturning) {
        result.returns();
      }
      if (method.isThrowing()) {
        result.thrown().add(exception(number), way(number, new Call(number, false), null));
      }
      return result;
    }

    Stream<Integer> throwing(Set<Integer> all) {
      return all.stream().filter(one -> methods.get(one).isThrowing());
    }

    Set<Integer> reached(int from, Predicate<Call> counts) {
      Set<Integer> reached = new HashSet<>();
      reach(from, counts, reached);
      return reached;
    }

    private void reach(int from, Predicate<Call> counts, Set<Integer> reached) {
      if (reached.add(from)) {
        methods.get(from).calls().stream()
            .filter(counts)
            .forEach(call -> reach(call.callee(), counts, reached));
      }
    }
  }

  private static Way way(int method, Call call, @Nullable Way next) {
    MethodKey key = new MethodKey("com.acme.C", "m" + method + "()");
    return new Way(key, new Site("C.java", method + 1, Site.STORED, call.isSuppressed()), next);
  }

  @Provide
  Arbitrary<Program> programs() {
    Arbitrary<Integer> callees = Arbitraries.integers().between(0, METHODS - 1);
    Arbitrary<Boolean> suppressed = Arbitraries.of(false, false, false, true);
    Arbitrary<Call> calls = Combinators.combine(callees, suppressed).as(Call::new);
    Arbitrary<Method> methods =
        Combinators.combine(calls.list().ofMaxSize(3), Arbitraries.of(true, false)).as(Method::new);
    return methods.list().ofSize(METHODS).map(Program::new);
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
      assertThat(result.thrown().set()).isEqualTo(exceptions(program.throwing(all)));
      assertThat(demanded(result.thrown())).isEqualTo(exceptions(program.throwing(demanded)));
      assertThat(result.mayReturn())
          .isEqualTo(all.stream().map(program.methods::get).anyMatch(Method::isReturning));
    }
  }

  private static Set<Value> demanded(Values thrown) {
    Set<Value> demanded = new HashSet<>();
    thrown.forEach((value, way) -> demanded.addAll(way.isSuppressed() ? Set.of() : Set.of(value)));
    return demanded;
  }

  private static Set<Value> exceptions(Stream<Integer> methods) {
    return methods.map(FixpointTest::exception).collect(toSet());
  }

  private static Value exception(int method) {
    return new Value.Unknown(new Site("C.java", method + 1, Site.STORED, false));
  }

  /** The first catches all that the second throws, which calls itself with something new. */
  private static final class Endless {
    private final Fixpoint<Integer> results = new Fixpoint<>(this::run, Endless::unknown);
    private int turns;

    private Result run(int method) {
      Result result = new Result();
      Values called = results.of(1).thrown();
      if (method == 1) {
        results.of(0);
        result.thrown().addAll(called);
        result.thrown().add(exception(++turns), way(method, new Call(method, false), null));
      }
      return result;
    }

    private static Result unknown(int method) {
      Result result = new Result();
      result.thrown().add(exception(-1), way(method, new Call(method, false), null));
      return result;
    }
  }

  @Test
  void whatGrowsWithoutEndIsNotKnown() {
    assertThat(new Endless().results.of(1).thrown().set()).contains(exception(-1));
  }

  /** It goes round by itself inside of the one that was asked first. */
  @Test
  void whatGrowsInsideIsNotKnown() {
    Endless endless = new Endless();
    endless.results.of(0);
    assertThat(endless.results.of(1).thrown().set()).contains(exception(-1));
  }

  /** Calls a new one each time, which calls itself and the first; what that throws, it catches. */
  private static final class EverNew {
    private final Fixpoint<Integer> results = new Fixpoint<>(this::run, Endless::unknown);
    private int turns;

    private Result run(int method) {
      Result result = new Result();
      if (method == 0) {
        results.of(++turns);
        return result;
      }
      results.of(0);
      result.thrown().addAll(results.of(method).thrown());
      result.thrown().add(exception(method), way(method, new Call(method, false), null));
      return result;
    }
  }

  @Test
  void whatNeverSettlesIsNotKnown() {
    assertThat(new EverNew().results.of(0).thrown().set()).contains(exception(-1));
  }
}
