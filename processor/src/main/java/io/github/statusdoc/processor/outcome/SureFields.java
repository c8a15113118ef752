package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The fields that have a value of their own wherever a constructor or a builder's method ends. Of
 * final ones the compiler knows it (JLS 16.9).
 *
 * @param reading what the readers share
 */
record SureFields(Reading reading) {
  /**
   * What a body does, where other fields that it sets may be left out as well: in a constructor
   * they are null then, in a builder's method they keep what they had.
   */
  Body in(Body body, MethodTree method, ClassTree type) {
    if (body.steps().stream().noneMatch(Step.Assign.class::isInstance)) {
      return body;
    }
    Set<String> sure = of(method, type);
    boolean isConstructor = method.getReturnType() == null;
    List<Step> steps =
        body.steps().stream()
            .map(
                step ->
                    step instanceof Step.Assign one && !sure.contains(one.field())
                        ? one.or(otherwise(one.field(), isConstructor))
                        : step)
            .toList();
    return new Body(steps, body.regions());
  }

  private static Term otherwise(String field, boolean isConstructor) {
    return isConstructor ? Leaf.Simple.ABSENT : new Term.Field(Leaf.Simple.THIS, field);
  }

  private Set<String> of(MethodTree method, ClassTree type) {
    Set<String> sure = new HashSet<>();
    for (Tree member : type.getMembers()) {
      if (method.getReturnType() == null
          && member instanceof VariableTree field
          && isFilled(field)) {
        add((Tree) field, sure);
      }
    }
    addAll(method.getBody().getStatements(), sure);
    return sure;
  }

  private static boolean isFilled(VariableTree field) {
    return field.getInitializer() != null
        || field.getModifiers().getFlags().contains(Modifier.FINAL);
  }

  /** What comes behind a statement that may return, may not happen. */
  private void addAll(List<? extends StatementTree> statements, Set<String> sure) {
    for (StatementTree statement : statements) {
      add(statement, sure);
      if (TreeSearch.runs(statement, ReturnTree.class::isInstance)) {
        return;
      }
    }
  }

  private void add(@Nullable StatementTree statement, Set<String> sure) {
    if (givesCause(statement)) {
      sure.add(FieldKey.CAUSE);
    } else if (statement instanceof BlockTree block) {
      addAll(block.getStatements(), sure);
    } else if (statement instanceof IfTree choice) {
      Set<String> yes = new HashSet<>();
      Set<String> no = new HashSet<>();
      add(choice.getThenStatement(), yes);
      add(choice.getElseStatement(), no);
      yes.retainAll(no);
      sure.addAll(yes);
    } else if (statement instanceof ExpressionStatementTree expression
        && expression.getExpression() instanceof AssignmentTree assignment
        && Assignments.isOfThis(assignment.getVariable())) {
      add((Tree) assignment.getVariable(), sure);
    }
  }

  private boolean givesCause(@Nullable StatementTree statement) {
    GivenCauses causes = new GivenCauses(reading);
    if (statement instanceof IfTree choice && causes.isGuarded(choice)) {
      return causes.isOfThis(choice.getThenStatement());
    }
    return statement instanceof ExpressionStatementTree && causes.isOfThis(statement);
  }

  private void add(Tree named, Set<String> sure) {
    if (reading.attribution().element(named) instanceof VariableElement field
        && field.getKind().isField()) {
      sure.add(reading.callees().name(field));
    }
  }
}
