package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Subject.Constant;
import io.github.statusdoc.processor.link.Subject.Context;
import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Closes methods over their calls. What a method yields for the arguments that matter to it is
 * computed once.
 */
final class Linker {
  static final Set<Value> PLAIN = Set.of(Value.Simple.PLAIN);

  /** Beyond that many different calls of one method, its arguments count as not known. */
  private static final int MOST_CONTEXTS = 10_000;

  /** The same where a method calls itself with ever other arguments, as with growing objects. */
  private static final int MOST_RECURSIONS = 32;

  /** The same of all different calls without functions that a method leads to while it runs. */
  private static final int MOST_INSIDE = 100;

  /** A function that is called inside itself more often counts as not known. */
  private static final int MOST_NESTED = 8;

  /**
   * Up to that deep, a function is called again for the same arguments: others may have changed.
   */
  private static final int FEW_NESTED = 2;

  private record Applied(Value.Closure closure, List<Set<Value>> arguments) {}

  private final Classes classes;
  private final Map<MethodKey, Set<Value>> told;
  private final Heirs heirs;
  private final Targets targets;
  private final ToldApart toldApart;
  private final MadeClasses madeClasses;
  private final Constructors constructors;
  private final Words words;
  private final Aspects aspects;
  private final Fixpoint<Subject> results = new Fixpoint<>(this::compute, this::unknown);
  private final IdentityHashMap<Body, Usage> usages = new IdentityHashMap<>();
  private final MadeFunctions functions = new MadeFunctions();
  private final Map<MethodKey, Integer> contexts = new HashMap<>();
  private final Map<MethodKey, Integer> recursions = new HashMap<>();
  private final Map<MethodKey, Integer> inside = new HashMap<>();
  private final Deque<Value.Closure> running = new ArrayDeque<>();
  private final Map<Applied, Result> appliedInside = new HashMap<>();

  /**
   * A linker of all classes.
   *
   * @param told what some methods of libraries yield
   */
  Linker(Classes classes, Map<MethodKey, Set<Value>> told) {
    this.classes = classes;
    this.told = told;
    this.heirs = new Heirs(classes);
    this.targets = new Targets(classes, heirs);
    this.toldApart = new ToldApart(classes);
    this.madeClasses = new MadeClasses(classes);
    this.constructors = new Constructors(classes);
    this.words = Words.of(classes);
    this.aspects = new Aspects(this);
  }

  Classes classes() {
    return classes;
  }

  Heirs heirs() {
    return heirs;
  }

  MadeClasses madeClasses() {
    return madeClasses;
  }

  Constructors constructors() {
    return constructors;
  }

  Words words() {
    return words;
  }

  Targets targets() {
    return targets;
  }

  Aspects aspects() {
    return aspects;
  }

  ToldApart toldApart() {
    return toldApart;
  }

  /** What a call yields: the contract of the method, or what its implementations do. */
  Result call(MethodKey key, boolean isVirtual, Set<Value> receivers, List<Set<Value>> arguments) {
    return call(key, isVirtual, true, receivers, arguments);
  }

  /** The same of a call in the source; only one on {@code this} waits for what is detached. */
  Result call(ControlTerm.Call call, Set<Value> receivers, List<Set<Value>> arguments) {
    boolean waits = call.receiver() == Leaf.Simple.THIS;
    return call(call.method(), call.isVirtual(), waits, receivers, arguments);
  }

  private Result call(
      MethodKey key,
      boolean isVirtual,
      boolean waits,
      Set<Value> receivers,
      List<Set<Value>> arguments) {
    Optional<Found> declared = classes.find(key);
    return declared.filter(found -> !found.method().contract().isEmpty()).isPresent()
        ? Contract.result(declared.get())
        : new Dispatch(this, key, isVirtual, waits).of(receivers, arguments);
  }

  /** Says whether no code in view runs for a call. */
  boolean isOfOthers(MethodKey key, boolean isVirtual, Set<Value> receivers) {
    boolean hasContract =
        classes.find(key).filter(f -> !f.method().contract().isEmpty()).isPresent();
    return !hasContract
        && receivers.stream().allMatch(receiver -> targets.of(key, isVirtual, receiver).isEmpty());
  }

  /** What some methods of libraries yield; empty for others. */
  Optional<Set<Value>> told(MethodKey method) {
    return Optional.ofNullable(told.get(method));
  }

  /** What the body of a method yields, whatever its contract. */
  Result body(Found target, Value receiver, List<Set<Value>> arguments) {
    Usage usage = usages.computeIfAbsent(target.method().body(), Usage::of);
    List<Set<Value>> used = new ArrayList<>(arguments.size());
    for (int i = 0; i < arguments.size(); i++) {
      used.add(used(arguments.get(i), usage, i));
    }
    Value object = usage.usesThis() ? receiver : Value.Simple.PLAIN;
    Context context = new Context(target.key(), object, used);
    Result result = results.of(results.has(context) ? context : narrow(context));
    if (!results.areRunning()) {
      functions.forget();
    }
    return result;
  }

  private static Set<Value> used(Set<Value> argument, Usage usage, int index) {
    if (argument == PLAIN || !usage.uses(index)) {
      return PLAIN;
    }
    return Values.copy(usage.mayAskNull(index) ? argument : perhaps(argument));
  }

  /** The same where it does not matter what is null. */
  static Set<Value> perhaps(Set<Value> values) {
    for (Value value : values) {
      if (Value.Simple.perhaps(value) != value) {
        Set<Value> perhaps = new LinkedHashSet<>();
        values.forEach(one -> perhaps.add(Value.Simple.perhaps(one)));
        return perhaps.equals(PLAIN) ? PLAIN : perhaps;
      }
    }
    return values;
  }

  private Context narrow(Context context) {
    MethodKey method = context.method();
    int running = recursions.getOrDefault(method, 0);
    boolean isOneTooMany =
        contexts.merge(method, 1, Integer::sum) > MOST_CONTEXTS
            || running > MOST_RECURSIONS
            || (running > 0
                && !context.hasFunctions()
                && inside.merge(method, 1, Integer::sum) > MOST_INSIDE);
    return isOneTooMany ? context.plain() : context;
  }

  /** A function that is written in a body. */
  Value.Closure closure(Term.Function function, Evaluation around) {
    return functions.make(function, around, results.isAgain());
  }

  /** What a function yields; what it yields by calling itself is not known. */
  Result function(Value.Closure closure, List<Set<Value>> arguments) {
    long nested = running.stream().filter(closure::isOfSameFunction).count();
    if (nested >= MOST_NESTED || running.contains(closure)) {
      Result result = new Result();
      result.returned().add(Value.Simple.PLAIN, closure.around().here());
      return result;
    }
    Applied applied = new Applied(closure, arguments);
    Result known = running.size() < FEW_NESTED ? null : appliedInside.get(applied);
    return known == null ? run(applied) : known;
  }

  /** Functions of a collection may all call each other: inside another, each is called once. */
  private Result run(Applied applied) {
    Value.Closure closure = applied.closure();
    running.push(closure);
    try {
      Result result = closure.around().function(this, closure.function(), applied.arguments());
      appliedInside.put(applied, result);
      return result;
    } finally {
      running.pop();
      if (running.isEmpty()) {
        appliedInside.clear();
      }
    }
  }

  /** What a constructor makes; empty for a class without summary. */
  Optional<Result> construct(MethodKey constructor, List<Set<Value>> arguments) {
    return classes.find(constructor).map(found -> body(found, Value.Simple.PLAIN, arguments));
  }

  /** What making an object throws: what a contract says, else what is done. */
  Values thrown(MethodKey constructor, Result made) {
    return classes
        .find(constructor)
        .filter(found -> !found.method().contract().isEmpty())
        .filter(found -> !classes.isSubtype(constructor.type(), Objects.THROWABLE))
        .map(found -> Contract.result(found).thrown())
        .orElseGet(made::thrown);
  }

  /** The values of a constant, or of a field that never changes; empty if they are not known. */
  Values constant(String type, String name) {
    return results.of(new Constant(type, name)).returned();
  }

  private Result compute(Context context) {
    Body body = classes.find(context.method()).orElseThrow().method().body();
    return Evaluation.of(this, context, body);
  }

  /** What nobody can tell of a method, where it begins. */
  private Result unknown(Subject subject) {
    Result unknown = new Result();
    if (subject instanceof Context context) {
      Body body = classes.find(context.method()).orElseThrow().method().body();
      Site site = body.steps().get(0).site();
      Way way = new Way(context.method(), site, null);
      unknown.returns();
      unknown.returned().add(new Value.Unknown(site), way);
      unknown.thrown().add(new Value.Unknown(site), way);
    }
    return unknown;
  }

  private Result compute(Subject subject) {
    if (subject instanceof Context context) {
      recursions.merge(context.method(), 1, Integer::sum);
      try {
        return compute(context);
      } finally {
        if (recursions.merge(context.method(), -1, Integer::sum) == 0) {
          inside.remove(context.method());
        }
      }
    }
    Constant constant = (Constant) subject;
    MethodKey field = new MethodKey(constant.type(), constant.name());
    return classes
        .field(constant.type(), constant.name())
        .map(term -> Evaluation.field(this, field, term))
        .orElseGet(Result::new);
  }
}
