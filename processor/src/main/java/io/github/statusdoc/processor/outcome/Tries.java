package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import io.github.statusdoc.processor.summary.Body.Region;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads {@code try} statements (JLS 14.20). */
final class Tries {
  private final StatementReader statements;
  private final Reading reading;
  private final Flow flow;
  private final Jumps jumps;

  Tries(StatementReader statements, Reading reading, Flow flow, Jumps jumps) {
    this.statements = statements;
    this.reading = reading;
    this.flow = flow;
    this.jumps = jumps;
  }

  /** What a {@code finally} block discards, it discards of the {@code catch} clauses, too. */
  void read(TryTree tree) {
    if (tree.getFinallyBlock() == null) {
      readCaught(tree);
      return;
    }
    int outer = flow.region();
    int number = flow.newRegion();
    List<Condition> outside = flow.conditions();
    Knowledge before = flow.known();
    flow.inside(number);
    Flow.Mark returned = flow.mark();
    Jumps.Mark jumped = jumps.mark();
    Recorded recorded = flow.recording(() -> readCaught(tree));
    flow.inside(outer);
    Knowledge after = flow.known();
    List<Condition> atEnd = flow.conditions();
    flow.under(outside);
    Knowledge start = after.reachable().unasked(before).or(recorded).join(before.reachable());
    flow.know(start);
    Recorded last = flow.recording(() -> statements.read(tree.getFinallyBlock()));
    flow.add(new Region(number, outer, List.of(), !flow.known().isReachable()));
    Knowledge done = flow.known();
    UnaryOperator<Knowledge> block = left -> left.after(last, done);
    jumps.goThrough(block, jumped);
    flow.goThrough(block, returned);
    flow.under(outside);
    resume(tree, after, last.isEmpty() && flow.known().equals(start));
    flow.under(atEnd);
  }

  /** What completed normally knows more than what was interrupted; that matters to what is kept. */
  private void resume(TryTree tree, Knowledge after, boolean isUnchanged) {
    if (!after.isReachable()) {
      flow.leave();
    } else if (isUnchanged) {
      flow.know(after);
    } else {
      flow.again(
          () -> {
            flow.know(after);
            statements.read(tree.getFinallyBlock());
          });
    }
  }

  private void readCaught(TryTree tree) {
    int outer = flow.region();
    int number = flow.newRegion();
    List<Condition> outside = flow.conditions();
    Knowledge before = flow.known();
    flow.inside(number);
    Recorded recorded = flow.recording(() -> readBlock(tree, outside));
    Knowledge ended = flow.known();
    List<Condition> atEnd = flow.conditions();
    List<Condition> asked = Together.since(outside, atEnd);
    flow.inside(outer);
    Knowledge all = ended.reachable().unasked(before).guarded(asked, before.reachable());
    Knowledge interrupted = before.join(all).or(recorded);
    flow.know(interrupted);
    flow.under(outside);
    Knowledge caught = readClauses(tree, number);
    if (caught.isReachable()) {
      flow.know(ended.guarded(asked, interrupted).join(caught));
    } else {
      flow.know(ended);
      flow.under(atEnd);
    }
    flow.add(new Region(number, outer, clauses(tree), false));
  }

  /** Yields what is known at the ends of the clauses. */
  private Knowledge readClauses(TryTree tree, int number) {
    List<Condition> outside = flow.conditions();
    Knowledge interrupted = flow.known();
    Optional<Term> nobody = nobody(tree);
    Knowledge caught = interrupted.unreachable();
    for (int i = 0; i < tree.getCatches().size(); i++) {
      flow.know(interrupted);
      flow.under(outside);
      CatchTree clause = tree.getCatches().get(i);
      Term exception = new Leaf.Caught(number, i);
      readCatch(clause, exception, asked(clause, tree, nobody, exception));
      List<Condition> asked = Together.since(outside, flow.conditions());
      caught = caught.join(flow.known().guarded(asked, interrupted));
    }
    flow.under(outside);
    return caught;
  }

  private void readBlock(TryTree tree, List<Condition> outside) {
    tree.getResources().forEach(statements::read);
    statements.read(tree.getBlock());
    close(tree.getResources(), outside);
  }

  /** Resources are closed whatever the block does; the clauses catch what that throws. */
  private void close(List<? extends Tree> resources, List<Condition> outside) {
    boolean isReachable = flow.known().isReachable();
    List<Condition> atEnd = flow.conditions();
    flow.know(flow.known().reachable());
    flow.under(outside);
    for (int i = resources.size() - 1; i >= 0; i--) {
      Tree resource = resources.get(i);
      if (reading.attribution().type(resource) instanceof DeclaredType type) {
        closing((TypeElement) type.asElement()).ifPresent(method -> call(resource, method));
      }
    }
    flow.under(atEnd);
    if (!isReachable) {
      flow.leave();
    }
  }

  private void call(Tree resource, ExecutableElement method) {
    Term object =
        resource instanceof ExpressionTree expression
            ? statements.read(expression)
            : flow.known().variable(reading.attribution().element(resource));
    new Call(reading, flow, resource, null).of(method, false, object, List.of());
  }

  /** {@code close()} of a class or of what it inherits from. */
  private static Optional<ExecutableElement> closing(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty()) {
        return Optional.of(method);
      }
    }
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(DeclaredType.class::isInstance)
        .map(above -> closing((TypeElement) ((DeclaredType) above).asElement()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What has to happen before a clause is done; nothing where libraries may throw. */
  private List<Condition> asked(
      CatchTree clause, TryTree tree, Optional<Term> nobody, Term exception) {
    Clauses clauses = new Clauses(reading, tree);
    if (clauses.isNeverReached(clause)) {
      flow.leave();
    }
    if (clauses.isOfParsers(clause)) {
      return List.of(raised(exception));
    }
    return nobody
        .map(term -> List.of(raised(Term.oneOf(List.of(exception, term)))))
        .orElse(List.of());
  }

  private static Condition raised(Term exception) {
    return new Condition(exception, new Condition.Raised(), true);
  }

  /**
   * What libraries may throw where nobody is signed in; empty where they may throw whoever sends
   * the request.
   */
  private Optional<Term> nobody(TryTree tree) {
    UserQuestions questions = UserQuestions.in(tree, reading);
    if (!questions.areAll()) {
      return Optional.empty();
    }
    List<Term> users = new ArrayList<>();
    questions.variables().forEach(variable -> users.add(flow.known().variable(variable)));
    if (questions.askContext()) {
      users.add(flow.evaluate(user(reading.site(tree)), reading.site(tree)));
    }
    return Optional.of(Term.oneOf(users.stream().map(Tries::ifNobody).toList()));
  }

  private static Term user(Site site) {
    return new ControlTerm.Call(MethodKey.USER, false, Leaf.Simple.SOMETHING, List.of(), site);
  }

  private static Term ifNobody(Term user) {
    return new ControlTerm.Guarded(
        new Condition(user, new Condition.Own(), false), Leaf.Simple.PLAIN);
  }

  private void readCatch(CatchTree clause, Term exception, List<Condition> asked) {
    flow.alsoUnder(asked);
    Element parameter = reading.attribution().element(clause.getParameter());
    if (parameter != null) {
      flow.know(flow.known().with(parameter, exception));
    }
    statements.read(clause.getBlock());
  }

  private List<List<String>> clauses(TryTree tree) {
    Clauses clauses = new Clauses(reading, tree);
    List<List<String>> names = new ArrayList<>(tree.getCatches().size());
    for (CatchTree clause : tree.getCatches()) {
      names.add(
          clauses.isOfUnchecked(clause)
              ? List.of(Clauses.UNCHECKED, Clauses.ANY) // what is thrown sneakily, it gets too
              : Clauses.alternatives(clause).stream().map(this::name).toList());
    }
    return names;
  }

  private String name(Tree type) {
    return reading.attribution().element(type) instanceof TypeElement element
        ? reading.callees().name(element)
        : type.toString();
  }
}
