package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The variables of one source file that are assigned after their declaration. */
final class Reassignments extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Attribution attribution;
  private @Nullable Set<Element> variables;

  Reassignments(Attribution attribution) {
    this.attribution = attribution;
  }

  /** Says whether a variable may have another value than it had first. */
  boolean has(Element variable) {
    if (variables == null) {
      variables = new HashSet<>();
      scan(attribution.unit(), null);
    }
    return variables.contains(variable);
  }

  @Override
  public @Nullable Void scan(Tree tree, @Nullable Void unused) {
    ExpressionTree target = tree == null ? null : Assignments.target(tree);
    if (target != null) {
      add(target);
    }
    return super.scan(tree, null);
  }

  private void add(ExpressionTree assigned) {
    ExpressionTree variable =
        assigned instanceof ArrayAccessTree of ? of.getExpression() : assigned;
    Element element = attribution.element(variable);
    if (element != null && variables != null) {
      variables.add(element);
    }
  }
}
