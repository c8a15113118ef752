package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Functions and futures that collections hold: whoever takes one out of a {@code Map<Kind,
 * Supplier<Answer>>} may call it.
 *
 * @param reading what the readers share
 */
record Held(Reading reading) {
  /** Bounds may name themselves: {@code <T extends Comparable<T>>}. */
  private static final int DEEPEST = 4;

  /** Says whether a type is that of a function, or of what may fail later. */
  boolean isOne(@Nullable TypeMirror type) {
    TypeMirror bound = bound(type);
    return !isIterable(bound)
        && (reading.types().isFunction(bound) || reading.types().is(bound, Role.CONTAINER));
  }

  /** Says whether a type is that of an array or a collection of such ones, or of collections. */
  boolean isHolder(@Nullable TypeMirror type) {
    return isHolder(type, DEEPEST);
  }

  private boolean isHolder(@Nullable TypeMirror type, int depth) {
    TypeMirror bound = bound(type);
    if (bound instanceof ArrayType array) {
      return isOneOrHolder(array.getComponentType(), depth);
    }
    return bound instanceof DeclaredType declared
        && !isOne(bound)
        && declared.getTypeArguments().stream().anyMatch(held -> isOneOrHolder(held, depth));
  }

  private boolean isOneOrHolder(@Nullable TypeMirror type, int depth) {
    return isOne(type) || (depth > 0 && isHolder(type, depth - 1));
  }

  private static @Nullable TypeMirror bound(@Nullable TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound();
    }
    return type instanceof TypeVariable variable ? variable.getUpperBound() : type;
  }

  /** By its one method it would be a function (JLS 9.8). */
  private static boolean isIterable(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Iterable");
  }

  /** What a collection holds; anything, where it holds nothing in view. */
  private static Term of(Term collection) {
    return new Kept(collection, Part.HELD);
  }

  /** What may be taken out of a value; plain where that is neither function nor future. */
  Term in(Term value, ExpressionTree tree) {
    return !Leaf.isPlain(value) && isHolder(reading.attribution().type(tree))
        ? of(value)
        : Leaf.Simple.PLAIN;
  }

  /** The same of any of several values. */
  Term in(List<Term> values, List<? extends ExpressionTree> trees) {
    return any(values, trees, this::in);
  }

  /** The functions and futures among values. */
  Term among(List<Term> values, List<? extends ExpressionTree> trees) {
    return any(values, trees, (value, tree) -> isOneOf(value, tree) ? value : Leaf.Simple.PLAIN);
  }

  /** The same among the values of an array; what a constructor gets, its object has forgotten. */
  Term inArray(List<Term> values, List<? extends ExpressionTree> trees) {
    boolean isGiven =
        reading.element().getKind() == ElementKind.CONSTRUCTOR
            && values.stream().anyMatch(Leaf.Argument.class::isInstance);
    return isGiven ? Leaf.Simple.PLAIN : among(values, trees);
  }

  private static Term any(
      List<Term> values,
      List<? extends ExpressionTree> trees,
      BiFunction<Term, ExpressionTree, Term> part) {
    List<Term> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(trees.size(), values.size()); i++) {
      parts.add(part.apply(values.get(i), trees.get(i)));
    }
    return any(parts);
  }

  boolean isOneOf(Term value, ExpressionTree tree) {
    TypeMirror type = reading.attribution().type(tree);
    return value instanceof Term.Function
        || (!Leaf.isPlain(value) && (isOne(type) || isOwnFunction(type)));
  }

  /** An object of one's own that stands beside functions in a collection. */
  private boolean isOwnFunction(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && reading.callees().isOwn(element)
        && (reading.types().isFunction(type)
            || isOwnFunction(element.getSuperclass())
            || element.getInterfaces().stream().anyMatch(this::isOwnFunction));
  }

  /** One of several terms; plain where all are. */
  static Term any(List<Term> terms) {
    List<Term> told = terms.stream().filter(term -> !Leaf.isPlain(term)).toList();
    return told.isEmpty() ? Leaf.Simple.PLAIN : Term.oneOf(told);
  }
}
