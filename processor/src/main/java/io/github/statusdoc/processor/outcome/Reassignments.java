package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
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

  /** Says whether a variable that is no number may have another value than it had first. */
  boolean has(Element variable) {
    if (variables == null) {
      variables = new HashSet<>();
      scan(attribution.unit(), null);
    }
    return variables.contains(variable);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    add(assignment.getVariable());
    return super.visitAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void unused) {
    add(assignment.getVariable());
    return super.visitCompoundAssignment(assignment, null);
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
