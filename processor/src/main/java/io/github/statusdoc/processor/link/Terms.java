package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import io.github.statusdoc.processor.summary.TermVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each kind of term yields in one body. */
final class Terms implements TermVisitor<Values> {
  private static final Value ANY_CAUSE = new Value.Foreign(List.of(Objects.THROWABLE), true);

  private final Linker linker;
  private final Objects objects;
  private final Evaluation body;
  private final Containers containers;
  private final Functions functions;
  private final Calls calls;
  private final Leaves leaves;
  private final Conditions conditions;
  private final Narrowing narrowing;
  private List<Condition> assumed = List.of();

  Terms(Linker linker, Objects objects, Evaluation body) {
    this.linker = linker;
    this.objects = objects;
    this.body = body;
    this.functions = new Functions(linker, body);
    this.containers = new Containers(linker, body, this, functions);
    this.calls = new Calls(linker, body, this, functions);
    this.leaves = new Leaves(linker, body);
    this.conditions = new Conditions(linker, objects, body, this);
    this.narrowing = new Narrowing(linker, objects.fields(), body, conditions);
  }

  /** Says whether a way may be taken; from then on, what it asks of values counts. */
  boolean enter(List<Condition> all) {
    assumed = List.of();
    boolean mayHold = all.isEmpty() || narrowing.mayHold(all);
    assumed = all;
    return mayHold;
  }

  /** Says whether a value may get here. */
  boolean mayBe(Term subject, Value value) {
    return assumed.stream().allMatch(condition -> conditions.mayBe(condition, subject, value));
  }

  private Values asked(Term term, Values values) {
    return assumed.isEmpty()
        ? values
        : narrowing.asked(term, values.filter(value -> mayBe(term, value)), assumed);
  }

  private List<Set<Value>> all(List<Term> terms) {
    List<Set<Value>> all = new ArrayList<>(terms.size());
    terms.forEach(term -> all.add(set(term)));
    return all;
  }

  /** Most arguments are plain, and nothing is asked of these. */
  private Set<Value> set(Term term) {
    return term == Leaf.Simple.PLAIN ? Linker.PLAIN : term.accept(this).set();
  }

  @Override
  public Values leaf(Leaf term) {
    if (assumed.isEmpty()) {
      return leaves.of(term);
    } else if (term instanceof Leaf.Written written) {
      Leaf call = new Leaf.Result(written.step());
      return leaves.written(written, yielded -> mayBe(call, yielded));
    }
    Values values = asked(term, leaves.of(term));
    return values.isPlain() ? narrowing.of(term, values, assumed) : values;
  }

  @Override
  public Values typed(Term.Typed term) {
    Values values = new Values();
    String type = linker.heirs().variables().in(body.receiver(), term.type());
    Set<Value> told = linker.heirs().objects(type);
    Values given = term.of().accept(this);
    given.forEach(
        (v, way) -> (v.isPlain() ? told : Set.of(v)).forEach(one -> values.add(one, way)));
    return values;
  }

  @Override
  public Values field(Term.Field term) {
    Values values = new Values();
    for (Value object : term.of().accept(this).set()) {
      if (isCauseOfOthers(term, object)) {
        values.add(ANY_CAUSE, body.here());
      } else if (object != Simple.ABSENT) {
        boolean isThis = term.of() == Leaf.Simple.THIS;
        String own = isThis ? body.method().type() : "";
        values.addAll(Values.of(objects.fields().field(object, term.name(), own), body.here()));
      }
    }
    return asked(term, values);
  }

  /** That may be any exception; of causes of causes, which loops go through, only the like tell. */
  private static boolean isCauseOfOthers(Term.Field term, Value object) {
    return term.of() instanceof Leaf
        && term.name().equals(FieldKey.CAUSE)
        && object instanceof Value.Foreign others
        && !others.isCause();
  }

  @Override
  public Values construction(Term.New term) {
    Value.Instance object = instance(term);
    Value value = objects.tells(object) ? object : Simple.SOMETHING;
    return Values.of(value, body.here(term.site()));
  }

  /** A new object; what its constructor throws is raised. */
  Value.Instance instance(Term.New term) {
    List<Set<Value>> arguments = all(term.arguments());
    linker
        .construct(term.constructor(), arguments)
        .ifPresent(
            made -> {
              raiseAll(linker.thrown(term.constructor(), made), term.site());
              body.answer(made.answered());
            });
    Set<Value> status = term.status() == null ? Set.of() : term.status().accept(this).set();
    MethodKey constructor = term.constructor();
    return Objects.shallow(
        new Value.Instance(constructor.type(), constructor, arguments, status, "", Map.of()));
  }

  void raiseAll(Values thrown, Site call) {
    thrown.forEach((value, way) -> body.raising().raise(value, body.through(call, way)));
  }

  @Override
  public Values function(Term.Function term) {
    return Values.of(linker.closure(term, body), body.here());
  }

  @Override
  public Values response(Term.Response term) {
    Values values = new Values();
    Way here = body.here(term.site());
    for (Value status : objects.statuses(term.status().accept(this).set())) {
      values.add(
          status instanceof Value.Code code
              ? new Value.Response(code.value(), term.isDefault())
              : new Value.Unknown(term.site()),
          here);
    }
    return values;
  }

  @Override
  public Values sent(Term.Sent term) {
    Values values = new Values();
    Way here = body.here(term.site());
    for (Value status : objects.statuses(term.status().accept(this).set())) {
      int code = status instanceof Value.Code told ? told.value() : Outcome.UNKNOWN;
      values.add(new Value.Written(code, true, Simple.PLAIN), here);
    }
    return values;
  }

  @Override
  public Values statusOf(Term.StatusOf term) {
    return statuses(term.of());
  }

  /** What of a term is a status, or carries one. */
  Values statuses(Term of) {
    return Values.of(objects.statuses(of.accept(this).set()), body.here());
  }

  @Override
  public Values call(ControlTerm.Call term) {
    Set<Value> receivers = Linker.perhaps(set(term.receiver()));
    return calls.of(term, receivers, all(term.arguments()));
  }

  @Override
  public Values apply(ControlTerm.Apply term) {
    return functions.apply(term.function().accept(this).set(), all(term.arguments()));
  }

  @Override
  public Values thrown(ControlTerm.Thrown term) {
    body.raising().raise(term, term.exception().accept(this), body.here(term.site()));
    return new Values();
  }

  @Override
  public Values expected(ControlTerm.Expected term) {
    Values values = new Values();
    term.of()
        .accept(this)
        .forEach(
            (value, way) ->
                values.add(value.isPlain() ? new Value.Unknown(term.site()) : value, way));
    return values;
  }

  @Override
  public Values guarded(ControlTerm.Guarded term) {
    if (!conditions.mayHold(term.condition())) {
      return new Values();
    }
    return under(Stream.concat(assumed.stream(), Stream.of(term.condition())).toList(), term.of());
  }

  /** What a term yields, whatever is asked here. */
  Values unasked(Term term) {
    return under(List.of(), term);
  }

  private Values under(List<Condition> all, Term term) {
    List<Condition> outside = assumed;
    assumed = all;
    Values values = term.accept(this);
    assumed = outside;
    return values;
  }

  @Override
  public Values oneOf(ControlTerm.OneOf term) {
    Values values = new Values();
    term.terms().forEach(one -> values.addAll(one.accept(this)));
    return asked(term, values);
  }

  @Override
  public Values attempt(ContainerTerm.Attempt term) {
    return containers.attempt(term);
  }

  @Override
  public Values emitted(ContainerTerm.Emitted term) {
    return containers.emitted(term);
  }

  @Override
  public Values mapped(ContainerTerm.Mapped term) {
    return containers.mapped(term);
  }

  @Override
  public Values failure(ContainerTerm.Failure term) {
    return containers.failure(term);
  }

  @Override
  public Values kept(ContainerTerm.Kept term) {
    Values kept = containers.kept(term);
    return ContainerTerm.Kept.isPresent(term) ? asked(term, kept) : kept;
  }

  @Override
  public Values unwrapped(ContainerTerm.Unwrapped term) {
    return containers.unwrapped(term);
  }

  @Override
  public Values selected(ContainerTerm.Selected term) {
    return term.of().accept(this);
  }

  @Override
  public Values recovered(ContainerTerm.Recovered term) {
    return containers.recovered(term);
  }
}
