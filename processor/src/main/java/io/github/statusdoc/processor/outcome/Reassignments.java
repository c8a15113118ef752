package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The variables of a source file that are assigned, but for what operators count up or down. */
final class Reassignments extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Attribution attribution;
  private final Set<Element> variables = new HashSet<>();

  private Reassignments(Attribution attribution) {
    this.attribution = attribution;
  }

  static Set<Element> of(Attribution attribution) {
    Reassignments found = new Reassignments(attribution);
    found.scan(attribution.unit(), null);
    return found.variables;
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

  private void add(ExpressionTree variable) {
    Element element = attribution.element(variable);
    if (element != null) {
      variables.add(element);
    }
  }
}
