package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Reads {@code X.class} (JLS 15.8.2).
 *
 * @param reading what the readers share
 */
record ClassLiterals(Reading reading) {
  static boolean isOne(ExpressionTree tree) {
    return tree instanceof MemberSelectTree literal
        && literal.getIdentifier().contentEquals("class");
  }

  /** A class, or a primitive type by its keyword; of arrays nothing is asked. */
  Term read(MemberSelectTree literal) {
    if (literal.getExpression() instanceof PrimitiveTypeTree primitive) {
      return new Leaf.Literal(primitive.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT));
    }
    Optional<TypeElement> type = type(literal);
    return type.isPresent()
        ? new Leaf.Literal(reading.callees().name(type.get()))
        : Leaf.Simple.PLAIN;
  }

  /** The class; empty for what is no such literal, for primitive types and arrays. */
  Optional<TypeElement> type(ExpressionTree tree) {
    return isOne(tree)
            && tree instanceof MemberSelectTree literal
            && reading.attribution().element(literal.getExpression()) instanceof TypeElement type
        ? Optional.of(type)
        : Optional.empty();
  }
}
