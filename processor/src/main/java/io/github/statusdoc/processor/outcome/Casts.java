package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.TypeCastTree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a cast tells of an object that might be anything: that it is no response, if its class is
 * none. A number may become another one.
 *
 * @param reading what the readers share
 */
record Casts(Reading reading) {
  /**
   * What a cast yields.
   *
   * @param cast the cast
   * @param term what is cast
   */
  Term read(TypeCastTree cast, Term term) {
    TypeMirror type = reading.attribution().type(cast);
    Object constant = reading.constants().value(cast);
    if (constant != null) {
      return Variables.constant(constant);
    } else if (type != null && isNarrowing(type.getKind(), cast.getExpression())) {
      return narrowed(type.getKind(), term);
    }
    if (term == Leaf.Simple.ANYTHING) {
      return reading.types().isResponse(type) ? term : reading.untold(type);
    }
    return term instanceof Leaf.Result
            && reading.types().is(reading.attribution().type(cast.getExpression()), Role.ANYTHING)
        ? typed(term, type)
        : term;
  }

  /** What does not fit becomes another number (JLS 5.1.3). */
  private boolean isNarrowing(TypeKind kind, ExpressionTree from) {
    return switch (kind) {
      case BYTE, SHORT, CHAR -> true;
      case INT -> isWide(reading.attribution().type(from));
      default -> false;
    };
  }

  private static boolean isWide(@Nullable TypeMirror type) {
    return type != null
        && switch (type.getKind()) {
          case LONG, FLOAT, DOUBLE -> true;
          default -> false;
        };
  }

  /** A status fits, but into a byte; that it is one, a cast does not say. */
  private static Term narrowed(TypeKind kind, Term term) {
    if (kind == TypeKind.BYTE || Leaf.isPlain(term)) {
      return Leaf.Simple.PLAIN;
    }
    return term instanceof Term.StatusOf ? term : new Kept(term, Part.NARROWED);
  }

  private Term typed(Term term, @Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && isNeither(element, declared)
        ? new Term.Typed(term, reading.callees().name(element))
        : term;
  }

  /** A class of one's own that is neither a response nor an exception: others are above some. */
  private boolean isNeither(TypeElement element, DeclaredType type) {
    return element.getKind().isClass()
        && reading.callees().isOwn(element)
        && !reading.types().isResponse(type)
        && !reading.types().isThrowable(element)
        && reading.untold(type) == Leaf.Simple.PLAIN;
  }
}
