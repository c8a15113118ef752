package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The constant expressions that statuses are written in (JLS 15.29): literals, constant variables,
 * sums, differences, products and concatenations, casts and signs.
 */
final class Constants extends SimpleTreeVisitor<@Nullable Object, Void> {
  private final Attribution attribution;

  Constants(Attribution attribution) {
    this.attribution = attribution;
  }

  /** The value of a constant expression, null for any other. */
  @Nullable Object value(Tree tree) {
    return visit(tree, null);
  }

  /** The whole number of a constant expression, null for any other. */
  @Nullable Integer number(Tree tree) {
    Object value = value(tree);
    if (value instanceof Long wide) {
      return wide == wide.intValue() ? wide.intValue() : null;
    }
    return value instanceof Integer || value instanceof Short || value instanceof Byte
        ? ((Number) value).intValue()
        : null;
  }

  @Override
  protected @Nullable Object defaultAction(Tree tree, Void unused) {
    return switch (tree.getKind()) {
      case IDENTIFIER, MEMBER_SELECT ->
          attribution.element(tree) instanceof VariableElement variable
              ? variable.getConstantValue()
              : null;
      default -> null;
    };
  }

  @Override
  public @Nullable Object visitLiteral(LiteralTree literal, Void unused) {
    return literal.getValue();
  }

  @Override
  public @Nullable Object visitParenthesized(ParenthesizedTree tree, Void unused) {
    return value(tree.getExpression());
  }

  @Override
  public @Nullable Object visitTypeCast(TypeCastTree cast, Void unused) {
    Object value = value(cast.getExpression());
    return value instanceof Number number && cast.getType() instanceof PrimitiveTypeTree type
        ? cast(number, type.getPrimitiveTypeKind())
        : value;
  }

  /** What does not fit becomes another number (JLS 5.1.3). */
  private static Object cast(Number number, TypeKind kind) {
    return switch (kind) {
      case BYTE -> number.byteValue();
      case SHORT -> number.shortValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
      case CHAR -> (char) number.intValue();
      default -> number;
    };
  }

  @Override
  public @Nullable Object visitUnary(UnaryTree unary, Void unused) {
    Integer number = number(unary.getExpression());
    return switch (unary.getKind()) {
      case UNARY_MINUS -> number == null ? null : Integer.valueOf(-number);
      case UNARY_PLUS -> number;
      default -> null;
    };
  }

  @Override
  public @Nullable Object visitBinary(BinaryTree binary, Void unused) {
    boolean isComputed =
        switch (binary.getKind()) {
          case PLUS, MINUS, MULTIPLY -> true;
          default -> false;
        };
    Object left = isComputed ? value(binary.getLeftOperand()) : null;
    Object right = left == null ? null : value(binary.getRightOperand());
    if (left == null || right == null) {
      return null;
    }
    if (left instanceof String || right instanceof String) {
      return left.toString() + right;
    }
    return left instanceof Integer first && right instanceof Integer second
        ? computed(binary.getKind(), first, second)
        : null;
  }

  private static Integer computed(Tree.Kind kind, int first, int second) {
    return switch (kind) {
      case MINUS -> first - second;
      case MULTIPLY -> first * second;
      default -> first + second;
    };
  }
}
