package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.Body.Region;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;

/** A body that is being read: its steps so far, and the point that the reader has reached. */
final class Flow {
  /** The numbers of steps and regions, unique in the method with all its functions. */
  private static final class Numbers {
    private int steps;
    private int regions;
  }

  private final int depth;
  private final Numbers numbers;
  private final List<Step> steps = new ArrayList<>(4);
  private final List<Region> regions = new ArrayList<>(0);
  private Knowledge known;
  private int region = Step.NO_REGION;
  private List<Condition> conditions = List.of();

  private Flow(int depth, Numbers numbers, Knowledge known) {
    this.depth = depth;
    this.numbers = numbers;
    this.known = known;
  }

  static Flow ofMethod() {
    return new Flow(0, new Numbers(), Knowledge.NONE);
  }

  /** The body of a function that is written here; it sees the variables around it. */
  Flow ofFunction() {
    return new Flow(depth + 1, numbers, known.reachable());
  }

  int depth() {
    return depth;
  }

  Body body() {
    return steps.isEmpty() ? Body.EMPTY : new Body(List.copyOf(steps), List.copyOf(regions));
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

  void alsoUnder(List<Condition> more) {
    if (!more.isEmpty()) {
      conditions = new ArrayList<>(conditions);
      conditions.addAll(more);
    }
  }

  int region() {
    return region;
  }

  void inside(int number) {
    region = number;
  }

  int newRegion() {
    return numbers.regions++;
  }

  void add(Region finished) {
    regions.add(finished);
  }

  private Step.Scope scope() {
    return region == Step.NO_REGION && conditions.isEmpty()
        ? Step.Scope.ALWAYS
        : new Step.Scope(region, List.copyOf(conditions));
  }

  /** Adds a step that evaluates a term; the result stands for it from then on. */
  Term evaluate(Term term, Site site) {
    int number = numbers.steps++;
    if (known.isReachable()) {
      steps.add(new Step.Evaluate(number, term, scope(), site));
    }
    return new Leaf.Result(number);
  }

  void end(Term value, Site site) {
    if (known.isReachable()) {
      steps.add(new Step.Return(value, known.written(), scope(), site));
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
