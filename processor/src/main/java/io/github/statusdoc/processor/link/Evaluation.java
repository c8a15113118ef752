package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One body, evaluated for one receiver and one set of arguments. */
final class Evaluation {
  /** Few machines that are written by hand have so many states; beyond, the result is unknown. */
  private static final int MOST_TURNS = 50;

  private final Subject.Context call;
  private final @Nullable Evaluation around;
  private final Body body;
  private final int depth;
  private final Map<Integer, Values> results = new HashMap<>();
  private final Result result = new Result();
  private final Deque<Values> listeners = new ArrayDeque<>(0);
  private final Objects objects;
  private final Raising raising;
  private final Terms terms;
  private Site site = Site.NONE;
  private ControlTerm.@Nullable Call unreturning;
  private boolean isFirst = true;
  private boolean needsLater;

  private Evaluation(Linker linker, Subject.Context call, @Nullable Evaluation around, Body body) {
    this.call = call;
    this.around = around;
    this.body = body;
    this.depth = around == null ? 0 : around.depth + 1;
    this.objects = new Objects(linker);
    this.raising = new Raising(linker.classes(), body, result.thrown());
    this.terms = new Terms(linker, objects, this);
  }

  /** Evaluates the body of a method. */
  static Result of(Linker linker, Subject.Context call, Body body) {
    return new Evaluation(linker, call, null, body).run();
  }

  /** Evaluates the body of a function that was made here. */
  Result function(Linker linker, Term.Function function, List<Set<Value>> given) {
    Subject.Context applied = new Subject.Context(call.method(), call.receiver(), given);
    return new Evaluation(linker, applied, this, function.body()).run();
  }

  /** Evaluates the value of a field that never changes. */
  static Result field(Linker linker, MethodKey field, Term value) {
    Subject.Context of = new Subject.Context(field, Value.Simple.PLAIN, List.of());
    Evaluation evaluation = new Evaluation(linker, of, null, Body.EMPTY);
    Values values = value.accept(evaluation.terms);
    values.forEach((v, way) -> evaluation.result.returned().add(named(v, field), way));
    return evaluation.result;
  }

  /** An object keeps the name of the constant that it was first. */
  private static Value named(Value value, MethodKey field) {
    return value instanceof Value.Instance object && object.constant().isEmpty()
        ? object.named(field.toString())
        : value;
  }

  /**
   * In a loop a step may need what a later one yields, or throws: then all are done again, until
   * nothing new is known. What comes after too many turns is not known.
   */
  private Result run() {
    runOnce();
    needsLater |= raising.isLate();
    for (int turn = 1, before = -1; needsLater && before != known(); turn++) {
      if (turn == MOST_TURNS) {
        result.returned().add(new Value.Unknown(site), here());
        result.thrown().add(new Value.Unknown(site), here());
        break;
      }
      before = known();
      isFirst = false;
      result.clear();
      runOnce();
    }
    return result;
  }

  private int known() {
    return raising.known() + results.values().stream().mapToInt(Values::weight).sum();
  }

  private void runOnce() {
    int left = 0;
    for (Step step : body.steps()) {
      site = step.site();
      raising.enter(step.scope().region());
      unreturning = null;
      if (left-- <= 0 && terms.enter(step.scope().conditions())) {
        run(step);
        left = step instanceof Step.Evaluate call && call.term() == unreturning ? call.ahead() : 0;
      } else if (step instanceof Step.Evaluate skipped) {
        results.put(skipped.number(), new Values());
      }
    }
  }

  /** A call does not return. */
  void neverReturns(ControlTerm.Call call) {
    unreturning = call;
  }

  private void run(Step step) {
    if (step instanceof Step.Evaluate evaluate) {
      results.put(evaluate.number(), evaluate.term().accept(terms));
    } else if (step instanceof Step.Return end) {
      finish(end);
    } else if (step instanceof Step.Assign assign) {
      result.assign(assign.field(), assign.value().accept(terms));
    } else if (step instanceof Step.Answer answer) {
      Values values = answer.value().accept(terms);
      answer(answer.isEmitted() ? values.emitted() : values);
    } else if (step instanceof Step.Construct construct) {
      result.construct(terms.instance(construct.constructor()));
    }
  }

  private void finish(Step.Return end) {
    Values values = end.value() == Leaf.Simple.THIS ? changed() : end.value().accept(terms);
    if (raising.isDiscarded()) {
      return;
    }
    result.returns();
    if (end.value() instanceof Leaf.Result given && isOfOneCall(end)) {
      result(given.step())
          .filter(value -> terms.mayBe(given, Leaves.content(value)))
          .forEach(this::addReturned);
      return;
    }
    Values written = end.written() == null ? null : end.written().accept(terms);
    values.forEach(
        (value, way) -> {
          if (written == null || !objects.isContent(value)) {
            addReturned(value, way);
          } else {
            written.forEach((w, there) -> result.returned().add(Leaves.with(value, w), there));
          }
        });
  }

  /** Content is from here, wherever it was made. */
  private void addReturned(Value value, Way way) {
    result.returned().add(value, value.isSimple() ? here() : way);
  }

  /** What a call returns belongs to what it wrote on the same way. */
  private static boolean isOfOneCall(Step.Return end) {
    return end.value() instanceof Leaf.Result returned
        && end.written() instanceof Leaf.Written written
        && written.step() == returned.step();
  }

  /** The receiver, after this method has set some of its fields. */
  private Values changed() {
    return Values.of(
        receiver() instanceof Value.Instance object && !result.fields().isEmpty()
            ? Objects.shallow(objects.changed(object, result.fields()))
            : receiver(),
        here());
  }

  Way here() {
    return here(site);
  }

  Way here(Site place) {
    return new Way(method(), place, null);
  }

  /** The way to what a call yields. */
  Way through(Site site, Way callee) {
    return new Way(method(), site, callee);
  }

  /**
   * What a function or a method that is called here answers. What a sink of this method gets,
   * callers of the method do not.
   */
  void answer(Values answered) {
    listeners.forEach(listener -> listener.addAll(answered));
    boolean isTaken = around == null && !listeners.isEmpty();
    result
        .answered()
        .addAll(isTaken ? answered.filter(v -> !(v instanceof Value.Emitted)) : answered);
  }

  /** Does something and listens to what is answered meanwhile. */
  Values listening(Values answered, Supplier<Values> action) {
    listeners.addFirst(answered);
    try {
      return action.get();
    } finally {
      listeners.removeFirst();
    }
  }

  MethodKey method() {
    return call.method();
  }

  /** Says whether a function in it sees the same as in another one, of another turn. */
  boolean tellsTheSame(Evaluation other, Usage usage) {
    return !usage.usesCaught()
        && isOfSameCall(other)
        && usage.stepsAround().stream()
            .allMatch(step -> Values.areSame(known(step), other.known(step)));
  }

  private boolean isOfSameCall(Evaluation other) {
    return call.equals(other.call)
        && ((around == null || other.around == null)
            ? around == other.around
            : around.isOfSameCall(other.around));
  }

  Raising raising() {
    return raising;
  }

  Value receiver() {
    return call.receiver();
  }

  Set<Value> argument(Leaf.Argument term) {
    if (term.depth() < depth && around != null) {
      return around.argument(term);
    }
    List<Set<Value>> arguments = call.arguments();
    return term.index() < arguments.size() ? arguments.get(term.index()) : Linker.PLAIN;
  }

  /** What a step yielded; nothing if it was not done, anything if it is none of this method. */
  Values result(int step) {
    Values known = known(step);
    if (known != null) {
      return known;
    }
    for (Evaluation one = this; one != null; one = one.around) {
      if (one.isFirst && one.step(step) != null) {
        one.needsLater = true;
        return new Values();
      }
    }
    return Values.of(Value.Simple.PLAIN, here());
  }

  private @Nullable Values known(int step) {
    Values known = results.get(step);
    return known != null || around == null ? known : around.known(step);
  }

  /** What an earlier step evaluates, where a term is its result; else the term itself. */
  Term made(Term term) {
    Term bare = term instanceof ControlTerm.Expected expected ? expected.of() : term;
    Term step = bare instanceof Leaf.Result result ? step(result.step()) : null;
    return step == null ? bare : step;
  }

  private @Nullable Term step(int number) {
    for (Step one : body.steps()) {
      if (one instanceof Step.Evaluate evaluate && evaluate.number() == number) {
        return evaluate.term();
      }
    }
    return null;
  }

  /** The types that a clause catches. */
  List<String> types(Leaf.Caught clause) {
    List<String> types = raising.types(clause);
    return types.isEmpty() && around != null ? around.types(clause) : types;
  }

  /** What a clause caught, and whatever else it may get. */
  Values caught(Leaf.Caught clause) {
    Values caught = raising.caught(clause);
    if (caught != null) {
      return caught;
    }
    return around == null ? new Values() : around.caught(clause);
  }
}
