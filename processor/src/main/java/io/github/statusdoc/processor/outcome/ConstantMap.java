package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * A map that never changes: one that is immutable, or a private one that is filled when its class
 * or its object is initialized, and only asked afterwards. A set or a list is one from each element
 * to itself.
 *
 * @param entries what it holds, as written; of equal keys the last one counts
 */
record ConstantMap(List<Entry> entries) {
  /** A key and its value. */
  record Entry(ExpressionTree key, ExpressionTree value) {}

  /** The map that an expression makes; empty if it makes none. */
  static Optional<ConstantMap> madeBy(ExpressionTree expression, Attribution attribution) {
    Factories factories = new Factories(attribution);
    return factories.read(expression)
        ? Optional.of(new ConstantMap(factories.entries()))
        : Optional.empty();
  }

  /** The map that a field holds; empty if it is not such a map, or more is done with it. */
  static Optional<ConstantMap> of(Element field, Attribution attribution) {
    if (field.getKind() != ElementKind.FIELD
        || !field.getModifiers().contains(Modifier.FINAL)
        || isOfOthers(field)) {
      return Optional.empty();
    }
    Initializers initializers = new Initializers(field, attribution);
    initializers.scan(attribution.unit().getTypeDecls(), null);
    return initializers.isWhole && isOnlyFilled(field, initializers, attribution)
        ? Optional.of(new ConstantMap(initializers.factories.entries()))
        : Optional.empty();
  }

  /** A private field is named in its source file only. */
  private static boolean isOnlyFilled(
      Element field, Initializers initializers, Attribution attribution) {
    VariableUses uses = VariableUses.of(field, attribution);
    boolean isPrivate = field.getModifiers().contains(Modifier.PRIVATE);
    return uses.values().size() == 1
        && (initializers.isImmutable || (isPrivate && uses.others() == initializers.puts));
  }

  /** Of an object others may fill it that look for annotations. */
  private static boolean isOfOthers(Element field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !field.getAnnotationMirrors().isEmpty();
  }

  /** What is put into the field when its class or its object is initialized. */
  private static final class Initializers extends TreeScanner<Void, Void> {
    private final Element field;
    private final boolean isStatic;
    private final Attribution attribution;
    private final Factories factories;
    private boolean isWhole;
    private boolean isImmutable;
    private int puts;

    Initializers(Element field, Attribution attribution) {
      this.field = field;
      this.isStatic = field.getModifiers().contains(Modifier.STATIC);
      this.attribution = attribution;
      this.factories = new Factories(attribution);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (Enclosing.type(field).equals(attribution.element(type))) {
        type.getMembers().forEach(this::readInitializer);
        if (!isStatic) {
          readConstructor(type);
        }
      }
      return super.visitClass(type, null);
    }

    /** In the order in which they run (JLS 12.4.2, 12.5). */
    private void readInitializer(Tree member) {
      if (member instanceof BlockTree block && block.isStatic() == isStatic) {
        block.getStatements().forEach(this::readStatement);
      } else if (member instanceof VariableTree variable
          && field.equals(attribution.element(variable))
          && variable.getInitializer() != null) {
        readValue(variable.getInitializer());
      }
    }

    /** One that surely runs, and to its end. */
    private void readConstructor(ClassTree type) {
      List<MethodTree> constructors =
          type.getMembers().stream()
              .filter(MethodTree.class::isInstance)
              .map(MethodTree.class::cast)
              .filter(method -> method.getReturnType() == null && method.getBody() != null)
              .toList();
      if (constructors.size() == 1 && !returns(constructors.get(0))) {
        constructors.get(0).getBody().getStatements().forEach(this::readStatement);
      }
    }

    private static boolean returns(MethodTree constructor) {
      return TreeSearch.has(constructor.getBody(), ReturnTree.class::isInstance);
    }

    private void readValue(ExpressionTree made) {
      isWhole = factories.read(made);
      isImmutable = isWhole && factories.isImmutable(made);
    }

    private void readStatement(StatementTree statement) {
      if (!(statement instanceof ExpressionStatementTree expression)) {
        return;
      } else if (expression.getExpression() instanceof AssignmentTree assignment
          && isField(assignment.getVariable())) {
        readValue(assignment.getExpression());
      } else if (expression.getExpression() instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof MemberSelectTree select
          && select.getIdentifier().contentEquals("put")
          && isField(select.getExpression())) {
        puts++;
        factories.addPairs(call.getArguments());
      }
    }

    /** Another object has another map. */
    private boolean isField(ExpressionTree tree) {
      boolean isNamed =
          isStatic
              ? tree instanceof IdentifierTree || tree instanceof MemberSelectTree
              : Assignments.isOfThis(tree);
      return isNamed && field.equals(attribution.element(tree));
    }
  }
}
