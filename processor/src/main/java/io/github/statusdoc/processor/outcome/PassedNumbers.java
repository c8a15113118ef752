package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a method gets and passes on before it does anything else with them, so that they
 * may still be any. Annotations may limit a parameter, but for those in {@code limitless.tsv}.
 *
 * @param attribution what the compiler knows of the source file
 * @param constants the values of constant expressions
 * @param facts what is known of declarations
 */
record PassedNumbers(Attribution attribution, Constants constants, BodyFacts facts) {
  private static final String INTEGER = "java.lang.Integer";

  private static final Set<String> LIMITLESS = names("limitless.tsv");

  private static final Set<String> LOGS = names("logs.tsv");

  private static Set<String> names(String table) {
    return Set.copyOf(DataFile.column(PassedNumbers.class, table));
  }

  /** The parameter that an expression is, perhaps with a constant added; empty for any other. */
  Optional<Leaf.Argument> find(ExpressionTree tree, Element method) {
    if (tree instanceof ParenthesizedTree inside) {
      return find(inside.getExpression(), method);
    } else if (tree instanceof BinaryTree binary) {
      return isSum(binary) ? find(binary.getLeftOperand(), method) : Optional.empty();
    } else if (tree instanceof ConditionalExpressionTree choice) {
      return find(choice.getTrueExpression(), method)
          .or(() -> find(choice.getFalseExpression(), method));
    }
    return tree instanceof IdentifierTree name && method instanceof ExecutableElement executable
        ? find(name, executable)
        : Optional.empty();
  }

  private boolean isSum(BinaryTree binary) {
    return (binary.getKind() == Tree.Kind.PLUS || binary.getKind() == Tree.Kind.MINUS)
        && constants.number(binary.getRightOperand()) != null;
  }

  private Optional<Leaf.Argument> find(IdentifierTree name, ExecutableElement method) {
    if (!(attribution.element(name) instanceof VariableElement variable)
        || !method.equals(variable.getEnclosingElement())
        || !isNumber(variable.asType())) {
      return Optional.empty();
    }
    MethodTree declared = attribution.declaration(method);
    if (declared == null || new First(variable).scan(declared.getBody(), null) != name) {
      return Optional.empty();
    }
    int index = method.getParameters().indexOf(variable);
    if (index < 0) {
      List<ExpressionTree> values = VariableUses.in(declared, variable, attribution).values();
      return values.stream().findFirst().flatMap(value -> find(value, method));
    }
    return isLimitless(method, index) ? Optional.of(new Leaf.Argument(0, index)) : Optional.empty();
  }

  private static boolean isNumber(TypeMirror type) {
    return type.getKind() == TypeKind.INT
        || (type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(INTEGER));
  }

  private boolean isLimitless(ExecutableElement declared, int index) {
    return Stream.concat(Stream.of(declared), facts.inheritance().overridden(declared).stream())
        .map(method -> method.getParameters().get(index))
        .flatMap(parameter -> Stream.of(parameter, parameter.asType()))
        .allMatch(PassedNumbers::isLimitless);
  }

  private static boolean isLimitless(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .map(one -> (TypeElement) one.getAnnotationType().asElement())
        .allMatch(type -> LIMITLESS.contains(type.getQualifiedName().toString()));
  }

  /** Looks for the first place where a variable is named. */
  private final class First extends TreeScanner<@Nullable Tree, @Nullable Void> {
    private final VariableElement variable;

    First(VariableElement variable) {
      this.variable = variable;
    }

    @Override
    public @Nullable Tree visitIdentifier(IdentifierTree name, @Nullable Void unused) {
      return name.getName().equals(variable.getSimpleName())
              && variable.equals(attribution.element(name))
          ? name
          : null;
    }

    /** Who logs a number does not limit it. */
    @Override
    public @Nullable Tree visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
      return attribution.element(call.getMethodSelect()) instanceof ExecutableElement method
              && LOGS.contains(Enclosing.type(method).getQualifiedName().toString())
          ? null
          : super.visitMethodInvocation(call, null);
    }

    /** Nor does who has another one where it is missing. */
    @Override
    public @Nullable Tree visitIf(IfTree tree, @Nullable Void unused) {
      Optional<Filled> filled = Filled.by(tree);
      return filled.isPresent() ? scan(filled.get().value(), null) : super.visitIf(tree, null);
    }

    /** Nor does who writes it into a text: no other operator yields an object (JLS 15.18.1). */
    @Override
    public @Nullable Tree visitBinary(BinaryTree binary, @Nullable Void unused) {
      if (Filled.asksNull(binary)) {
        return null;
      }
      return attribution.type(binary) instanceof DeclaredType
          ? reduce(scanPart(binary.getRightOperand()), scanPart(binary.getLeftOperand()))
          : super.visitBinary(binary, null);
    }

    private @Nullable Tree scanPart(ExpressionTree part) {
      return part instanceof IdentifierTree ? null : scan(part, null);
    }

    @Override
    public @Nullable Tree reduce(@Nullable Tree later, @Nullable Tree earlier) {
      return earlier == null ? later : earlier;
    }
  }
}
