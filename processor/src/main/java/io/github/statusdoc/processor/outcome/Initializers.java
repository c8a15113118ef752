package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * What a class does before each of its constructors that does not call another one (JLS 12.5):
 * blocks, and initializers of fields. What final fields have, they have in every object.
 */
record Initializers(ClassTree type, Attribution attribution) {
  private static final Set<Modifier> UNASSIGNED = Set.of(Modifier.FINAL, Modifier.PUBLIC);

  void read(MethodTree constructor, StatementReader statements) {
    if (constructor.getBody() == null || callsAnother(constructor)) {
      return;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof BlockTree block && !block.isStatic()) {
        statements.read(block);
      } else if (member instanceof VariableTree field && isOfObject(field)) {
        readField(field, constructor, statements);
      }
    }
  }

  private static boolean callsAnother(MethodTree constructor) {
    return constructor.getBody().getStatements().stream()
        .anyMatch(
            statement ->
                statement instanceof ExpressionStatementTree expression
                    && expression.getExpression() instanceof MethodInvocationTree call
                    && call.getMethodSelect() instanceof IdentifierTree name
                    && name.getName().contentEquals("this"));
  }

  private static boolean isOfObject(VariableTree field) {
    return field.getInitializer() != null
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private void readField(VariableTree tree, MethodTree constructor, StatementReader statements) {
    Reading reading = statements.reading();
    Element element = attribution.element(tree);
    Term value = reading.sites().inside(element, () -> statements.read(tree.getInitializer()));
    if (element instanceof VariableElement field
        && !(value instanceof Leaf.Simple)
        && field.getModifiers().stream().noneMatch(UNASSIGNED::contains)
        && !InjectedFields.has(field)
        && !isReplaced(field, constructor)) {
      statements.flow().assign(reading.callees().name(field), value, reading.site(tree));
    }
  }

  /** The constructor gives it another value before anything else is asked. */
  private boolean isReplaced(Element field, MethodTree constructor) {
    for (StatementTree statement : constructor.getBody().getStatements()) {
      if (!(statement instanceof ExpressionStatementTree expression)) {
        return false;
      } else if (expression.getExpression() instanceof AssignmentTree assignment
          && field.equals(attribution.element(assignment.getVariable()))
          && Assignments.isOfThis(assignment.getVariable())) {
        return true;
      }
    }
    return false;
  }
}
