package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import io.github.statusdoc.processor.summary.Body.Region;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code try} statements (JLS 14.20). */
final class Tries {
  private final StatementReader statements;
  private final Reading reading;
  private final Flow flow;

  Tries(StatementReader statements, Reading reading, Flow flow) {
    this.statements = statements;
    this.reading = reading;
    this.flow = flow;
  }

  void read(TryTree tree) {
    int outer = flow.region();
    int number = flow.newRegion();
    List<Condition> outside = flow.conditions();
    Knowledge before = flow.known();
    flow.inside(number);
    tree.getResources().forEach(statements::read);
    statements.read(tree.getBlock());
    Knowledge after = flow.known();
    flow.inside(outer);
    Knowledge interrupted = before.join(after.reachable());
    for (int i = 0; i < tree.getCatches().size(); i++) {
      flow.know(interrupted);
      flow.under(outside);
      readCatch(tree.getCatches().get(i), new Leaf.Caught(number, i));
      after = after.join(flow.known());
    }
    flow.under(outside);
    flow.know(after.reachable());
    statements.read(tree.getFinallyBlock());
    boolean endsAbruptly = !flow.known().isReachable();
    if (!after.isReachable()) {
      flow.leave();
    }
    flow.under(outside);
    flow.add(new Region(number, outer, clauses(tree), endsAbruptly));
  }

  private void readCatch(CatchTree clause, Term exception) {
    Element parameter = reading.attribution().element(clause.getParameter());
    if (parameter != null) {
      flow.know(flow.known().with(parameter, exception));
    }
    statements.read(clause.getBlock());
  }

  private List<List<String>> clauses(TryTree tree) {
    List<List<String>> clauses = new ArrayList<>(tree.getCatches().size());
    for (CatchTree clause : tree.getCatches()) {
      Tree type = clause.getParameter().getType();
      clauses.add(
          type instanceof UnionTypeTree union
              ? union.getTypeAlternatives().stream().map(this::name).toList()
              : List.of(name(type)));
    }
    return clauses;
  }

  private String name(Tree type) {
    return reading.attribution().element(type) instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : type.toString();
  }
}
