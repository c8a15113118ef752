package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Fields that always have the same value: final ones (JLS 8.3.1.2) have what they are declared
 * with, or what a block or the only constructor gives them by itself; private ones that are static
 * or of a bean of Spring, whose fields no library fills by their names, what they are declared
 * with, where nothing in their file gives them another value.
 *
 * @param type the class
 * @param facts what declarations say
 * @param attribution what names mean
 */
record FixedFields(ClassTree type, BodyFacts facts, Attribution attribution) {
  /** The expression that a field gets; empty where that is not the same in every object. */
  Optional<ExpressionTree> value(VariableTree field) {
    if (field.getInitializer() != null
        || !field.getModifiers().getFlags().contains(Modifier.FINAL)) {
      return Optional.ofNullable(field.getInitializer());
    }
    Element element = attribution.element(field);
    boolean isData = element instanceof VariableElement declared && isData(declared);
    return once()
        .flatMap(statement -> assigned(statement, element))
        .filter(value -> !(isData && isDefault(value)))
        .filter(value -> !TreeSearch.has(value, this::isDependent))
        .findFirst();
  }

  /** Libraries that read a request or a row fill the fields of objects by their names. */
  private boolean isData(VariableElement field) {
    return !field.getModifiers().contains(Modifier.STATIC) && !isOfBean(field);
  }

  /** What a field has before anything is assigned (JLS 4.12.5). */
  private static boolean isDefault(ExpressionTree value) {
    return value instanceof LiteralTree literal
        && (literal.getValue() == null
            || Boolean.FALSE.equals(literal.getValue())
            || (literal.getValue() instanceof Number number && number.doubleValue() == 0));
  }

  /** What depends on a call of the constructor, or is a function, read elsewhere. */
  private boolean isDependent(Tree tree) {
    if (tree instanceof IdentifierTree) {
      Element named = attribution.element(tree);
      return named != null
          && (named.getKind() == ElementKind.PARAMETER
              || named.getKind() == ElementKind.LOCAL_VARIABLE);
    }
    return tree instanceof LambdaExpressionTree
        || tree instanceof MemberReferenceTree
        || tree instanceof ClassTree;
  }

  /** Says whether a field that has a value keeps it. */
  boolean isFixed(VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    return modifiers.contains(Modifier.FINAL)
        || (modifiers.contains(Modifier.PRIVATE)
            && field.getAnnotationMirrors().isEmpty()
            && (modifiers.contains(Modifier.STATIC) || isOfBean(field))
            && !TreeSearch.has(attribution.unit(), part -> field.equals(changed(part))));
  }

  private boolean isOfBean(VariableElement field) {
    return facts.registration(Enclosing.type(field)).isBean();
  }

  /** What a tree gives another value; null for other trees. */
  private @Nullable Element changed(Tree tree) {
    ExpressionTree changed = Assignments.target(tree);
    return changed == null ? null : attribution.element(changed);
  }

  /** The statements that run for every object, or for the class. */
  private Stream<? extends StatementTree> once() {
    Stream<BlockTree> blocks =
        type.getMembers().stream().filter(BlockTree.class::isInstance).map(BlockTree.class::cast);
    return Stream.concat(blocks, onlyConstructor().stream())
        .flatMap(block -> block.getStatements().stream());
  }

  /** Empty where there are several. */
  private Optional<BlockTree> onlyConstructor() {
    List<BlockTree> bodies = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
        bodies.add(method.getBody());
      }
    }
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  private Stream<ExpressionTree> assigned(StatementTree statement, @Nullable Element field) {
    return statement instanceof ExpressionStatementTree expression
            && expression.getExpression() instanceof AssignmentTree assignment
            && attribution.element(assignment.getVariable()) == field
        ? Stream.of(assignment.getExpression())
        : Stream.empty();
  }
}
