package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.Body.Region;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A body that is being read: its steps so far, and the point that the reader has reached. */
final class Flow {
  /** What a method shares with all its functions: the numbers of steps and regions are unique. */
  private static final class Shared {
    private int steps;
    private int regions;
    private boolean isWatching;
    private boolean isAgain;
  }

  /** How much was read. */
  record Mark(int steps, int regions, int stepNumber, int regionNumber) {}

  private final @Nullable Flow around;
  private final int depth;
  private final Shared shared;
  private final List<Step> steps = new ArrayList<>(4);
  private final List<Region> regions = new ArrayList<>(0);
  private final List<Element> declared = new ArrayList<>(0);
  private final Map<Element, Decision> decided = new HashMap<>(0);
  private final Deque<Recorded> recordings = new ArrayDeque<>(0);
  private final SureCalls sureCalls = new SureCalls(steps);
  private final Past past = new Past(steps);
  private Knowledge known;
  private int region = Step.NO_REGION;
  private List<Condition> conditions = List.of();

  private Flow(@Nullable Flow around, Shared shared, Knowledge known) {
    this.around = around;
    this.depth = around == null ? 0 : around.depth + 1;
    this.shared = shared;
    this.known = known;
  }

  static Flow ofMethod() {
    return new Flow(null, new Shared(), Knowledge.NONE);
  }

  /** The body of a function that is written here; it sees the variables around it. */
  Flow ofFunction() {
    return new Flow(this, shared, known.reachable());
  }

  /** The body of a function that was written elsewhere; it sees nothing here. */
  Flow ofFunctionElsewhere() {
    return new Flow(this, shared, Knowledge.NONE);
  }

  /** Says whether it is no function inside a method. */
  boolean isOfMethod() {
    return around == null;
  }

  int depth() {
    return depth;
  }

  Body body() {
    return steps.isEmpty() ? Body.EMPTY : new Body(List.copyOf(steps), List.copyOf(regions));
  }

  SureCalls sureCalls() {
    return sureCalls;
  }

  Past past() {
    return past;
  }

  Knowledge known() {
    return known;
  }

  void know(Knowledge knowledge) {
    known = knowledge;
  }

  void leave() {
    known = known.unreachable();
  }

  List<Condition> conditions() {
    return conditions;
  }

  void under(List<Condition> all) {
    conditions = all;
  }

  void assume(Assumed assumed) {
    alsoUnder(assumed.conditions());
    known = known.under(assumed);
  }

  void alsoUnder(List<Condition> more) {
    conditions = Together.of(conditions, more);
  }

  int region() {
    return region;
  }

  void inside(int number) {
    region = number;
  }

  int newRegion() {
    return shared.regions++;
  }

  void add(Region finished) {
    regions.add(finished);
  }

  Mark mark() {
    return new Mark(steps.size(), regions.size(), shared.steps, shared.regions);
  }

  /** Takes back what was read since. */
  void undo(Mark mark) {
    steps.subList(mark.steps(), steps.size()).clear();
    regions.subList(mark.regions(), regions.size()).clear();
    shared.steps = mark.stepNumber();
    shared.regions = mark.regionNumber();
  }

  /** A block runs on the way from what was returned since. */
  void goThrough(UnaryOperator<Knowledge> block, Mark since) {
    steps.subList(since.steps(), steps.size()).replaceAll(step -> goThrough(block, step));
  }

  private static Step goThrough(UnaryOperator<Knowledge> block, Step step) {
    if (!(step instanceof Step.Return end)) {
      return step;
    }
    Knowledge known = block.apply(new Knowledge(Map.of(), end.written(), true));
    return new Step.Return(end.value(), known.written(), end.scope(), end.site());
  }

  /** Reads something once more; inside of that, nothing: it would be read 2^n times. */
  void again(Runnable reading) {
    if (!shared.isAgain) {
      shared.isAgain = true;
      reading.run();
      shared.isAgain = false;
    }
  }

  /** From here on, variables may hold an object that takes the answer. */
  void watch() {
    shared.isWatching = true;
  }

  boolean isWatching() {
    return shared.isWatching;
  }

  /** The variables that were declared so far. */
  List<Element> declared() {
    return declared;
  }

  void declare(Element variable, Term value) {
    declared.add(variable);
    known = known.with(variable, value);
  }

  /** A boolean keeps what was asked. */
  void decide(Element variable, Decision decision) {
    decided.put(variable, decision);
  }

  /** A function sees what was asked around it. */
  Decision decided(Element variable) {
    Decision decision = decided.get(variable);
    if (decision != null) {
      return decision;
    }
    return around == null ? Decision.NONE : around.decided(variable);
  }

  void assign(Element variable, Term value) {
    known = known.with(variable, value);
    recordings.forEach(recorded -> recorded.assign(variable, value, conditions));
  }

  /** What happens meanwhile. */
  Recorded recording(Runnable reading) {
    Recorded recorded = Recorded.nothing(conditions);
    recordings.push(recorded);
    reading.run();
    recordings.pop();
    return recorded;
  }

  private Step.Scope scope() {
    return region == Step.NO_REGION && conditions.isEmpty()
        ? Step.Scope.ALWAYS
        : new Step.Scope(region, List.copyOf(conditions));
  }

  /** Adds a step that evaluates a term; the result stands for it from then on. */
  Term evaluate(Term term, Site site) {
    int number = shared.steps++;
    if (known.isReachable()) {
      steps.add(new Step.Evaluate(number, term, 0, scope(), site));
    }
    return new Leaf.Result(number);
  }

  void end(Term value, Site site) {
    if (known.isReachable()) {
      steps.add(new Step.Return(value, known.written(), scope(), site));
    }
  }

  /** Answers in place of what the method returns. */
  void answer(Term value, Site site) {
    if (known.isReachable()) {
      steps.add(new Step.Answer(value, false, scope(), site));
    }
  }

  /** Gives to a sink. */
  void emit(Term value, Site site) {
    if (known.isReachable()) {
      steps.add(new Step.Answer(value, true, scope(), site));
    }
  }

  /** Writes a status to the servlet response. */
  void write(Term status, Site site) {
    known = known.withWritten(status);
    recordings.forEach(recorded -> recorded.write(known.written(), conditions));
    if (around != null) {
      around.mayWrite(Outside.of(status, site), site);
    }
  }

  void mayWrite(Term status, Site site) {
    Term before = known.written() == null ? Leaf.Simple.PLAIN : known.written();
    write(Term.oneOf(List.of(before, status)), site);
  }

  /** An object changes, under every name that it has; outside of a function it may. */
  void change(Term before, Term after, Site site) {
    for (Map.Entry<Element, Term> kept : known.variables().entrySet()) {
      if (kept.getValue().equals(before)) {
        assign(kept.getKey(), after);
      }
    }
    if (around != null) {
      around.change(before, Term.oneOf(List.of(before, Outside.of(after, site))), site);
    }
  }

  void assign(String field, Term value, Site site) {
    if (known.isReachable()) {
      steps.add(new Step.Assign(field, value, scope(), site));
    }
  }

  void construct(Term.New constructor, Site site) {
    steps.add(new Step.Construct(constructor, scope(), site));
  }
}
