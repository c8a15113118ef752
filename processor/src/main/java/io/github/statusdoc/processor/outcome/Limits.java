package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.Tree.Kind;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Term;

/**
 * Reads comparisons with a constant number: {@code status.value() >= 500}.
 *
 * @param reading what the readers share
 * @param expressions reads what is compared
 */
record Limits(Reading reading, ExpressionReader expressions) {

  Decision read(BinaryTree binary) {
    return new EnumComparisons(reading, expressions).read(binary).orElseGet(() -> limit(binary));
  }

  private Decision limit(BinaryTree binary) {
    Term left = expressions.read(binary.getLeftOperand());
    Term right = expressions.read(binary.getRightOperand());
    Integer most = reading.constants().number(binary.getRightOperand());
    if (most != null) {
      return decision(left, binary.getKind(), most);
    }
    Integer least = reading.constants().number(binary.getLeftOperand());
    return least == null ? Decision.NONE : decision(right, mirrored(binary.getKind()), least);
  }

  /** {@code 400 <= x} is {@code x >= 400}. */
  static Kind mirrored(Kind kind) {
    return switch (kind) {
      case LESS_THAN -> Kind.GREATER_THAN;
      case LESS_THAN_EQUAL -> Kind.GREATER_THAN_EQUAL;
      case GREATER_THAN -> Kind.LESS_THAN;
      default -> Kind.LESS_THAN_EQUAL;
    };
  }

  private static Decision decision(Term subject, Kind kind, long limit) {
    return switch (kind) {
      case LESS_THAN -> within(subject, Long.MIN_VALUE, limit - 1);
      case LESS_THAN_EQUAL -> within(subject, Long.MIN_VALUE, limit);
      case GREATER_THAN -> within(subject, limit + 1, Long.MAX_VALUE);
      default -> within(subject, limit, Long.MAX_VALUE);
    };
  }

  private static Decision within(Term subject, long least, long most) {
    return Decision.of(subject, new Condition.Within(least, most));
  }
}
