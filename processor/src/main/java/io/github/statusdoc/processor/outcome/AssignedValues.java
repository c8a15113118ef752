package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Looks in its source file for what a private or final field is assigned. */
final class AssignedValues extends TreeScanner<Void, Void> {
  private final Element field;
  private final Attribution attribution;
  private final List<ExpressionTree> values = new ArrayList<>(1);

  private AssignedValues(Element field, Attribution attribution) {
    this.field = field;
    this.attribution = attribution;
  }

  static List<ExpressionTree> of(Element field, Attribution attribution) {
    AssignedValues search = new AssignedValues(field, attribution);
    search.scan(attribution.unit().getTypeDecls(), null);
    return search.values;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    if (variable.getInitializer() != null && field.equals(attribution.element(variable))) {
      values.add(variable.getInitializer());
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    if (field.equals(attribution.element(assignment.getVariable()))) {
      values.add(assignment.getExpression());
    }
    return super.visitAssignment(assignment, null);
  }
}
