package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Finds out whether a private field may get another value than at the beginning of a constructor.
 */
final class Reassigned extends TreeScanner<Void, Void> {
  private final Element field;
  private final Attribution attribution;
  private final Set<AssignmentTree> initial = new HashSet<>();
  private boolean isFound;

  private Reassigned(Element field, Attribution attribution) {
    this.field = field;
    this.attribution = attribution;
  }

  /** Looks where a private field can be named: in the top-level class around it. */
  static boolean in(Element field, Attribution attribution) {
    Element outermost = field;
    while (outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    Reassigned search = new Reassigned(field, attribution);
    for (Tree type : attribution.unit().getTypeDecls()) {
      if (outermost.equals(attribution.element(type))) {
        search.scan(type, null);
      }
    }
    return search.isFound;
  }

  /** The assignments that a constructor makes whatever happens. */
  static List<AssignmentTree> beginning(MethodTree constructor) {
    List<AssignmentTree> all = new ArrayList<>();
    if (constructor.getBody() == null) {
      return all;
    }
    for (StatementTree statement : constructor.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression) {
        if (expression.getExpression() instanceof AssignmentTree assignment
            && ExpressionReader.isOfThis(assignment.getVariable())) {
          all.add(assignment);
        }
      } else if (!(statement instanceof VariableTree)) {
        return all;
      }
    }
    return all;
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    if (method.getReturnType() == null
        && attribution.element(method) instanceof Element constructor
        && constructor.getEnclosingElement().equals(field.getEnclosingElement())) {
      initial.addAll(beginning(method));
    }
    return super.visitMethod(method, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    if (!initial.contains(assignment)) {
      check(assignment.getVariable());
    }
    return super.visitAssignment(assignment, null);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
    check(assignment.getVariable());
    return super.visitCompoundAssignment(assignment, null);
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void unused) {
    check(unary.getExpression());
    return super.visitUnary(unary, null);
  }

  /** What an operator is applied to counts as changed: few ask a status for its complement. */
  private void check(ExpressionTree variable) {
    isFound |= field.equals(attribution.element(variable));
  }
}
