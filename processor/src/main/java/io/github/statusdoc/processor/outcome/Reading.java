package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one body share.
 *
 * @param attribution what the compiler knows of the source file
 * @param constants the values of constant expressions
 * @param sites takes the trees that findings may point at
 * @param types the types of frameworks
 * @param collections the collections of the source file of which it is known what they hold
 * @param endless the methods of the source file that never return
 * @param reassignments the variables of the source file that are assigned
 * @param passed the numbers that methods pass on as they got them
 * @param callees what is known of methods
 * @param literals takes the statuses that are written as numbers
 * @param element the method, field or class that is being read
 * @param inner takes local and anonymous classes
 * @param kept takes the functions that the fields of the class keep
 * @param changes takes the fields that are changed where their objects do not see it
 * @param words takes the texts and numbers with which the class compares, and the constants of
 *     enums that have some of these
 * @param parts takes what it looks for in texts
 */
record Reading(
    Attribution attribution,
    Constants constants,
    Sites sites,
    FrameworkTypes types,
    KnownCollections collections,
    EndlessMethods endless,
    Reassignments reassignments,
    PassedNumbers passed,
    Callees callees,
    Literals literals,
    Element element,
    Consumer<ClassTree> inner,
    KeptFunctions kept,
    Set<FieldKey> changes,
    Set<String> words,
    Set<Condition.Contains> parts) {

  Site site(Tree tree) {
    return sites.add(tree, element, attribution);
  }

  /** A text or number that is compared counts in all classes, if that tells values apart. */
  void keepWord(Term subject, Term constant) {
    if (constant instanceof Leaf.Word word && Decision.isAskable(subject)) {
      words.add(word.value());
    }
  }

  /** The same of a part that texts are asked for. */
  void keepPart(Term subject, Condition.Contains part) {
    if (Decision.isAskable(subject)) {
      parts.add(part);
    }
  }

  /**
   * Says whether what equals a constant is that constant: an object that equals a text is that
   * text, but a number of another type is no such number.
   */
  boolean isIdentity(Term constant, ExpressionTree tree, ExpressionTree other) {
    if (constant instanceof Leaf.Constant) {
      return attribution.isEnum(tree);
    }
    return Decisions.isConstant(constant)
        && ((constants.value(tree) instanceof String
                && types.is(attribution.type(other), Role.ANYTHING))
            || types
                .valueClass(attribution.type(tree))
                .equals(types.valueClass(attribution.type(other))));
  }

  /** Says whether a field has what it has; an object that is being made has not got it yet. */
  boolean isAsked(Term.Field field) {
    return field.of() != Leaf.Simple.THIS || element.getKind() != ElementKind.CONSTRUCTOR;
  }

  /** The object that has a member which is named without one (JLS 6.5.6.1, 15.12.1). */
  Leaf owner(@Nullable Element member) {
    TypeElement own = Enclosing.type(element);
    return own.getNestingKind() == NestingKind.TOP_LEVEL
            || member == null
            || !(member.getEnclosingElement() instanceof TypeElement type)
            || type.equals(own)
            || types.areAll(own.asType(), type.asType())
        ? Leaf.Simple.THIS
        : Leaf.Simple.PLAIN;
  }

  /** {@code Type.this} and {@code Type.super}: those around this object are others (JLS 15.8.4). */
  Leaf self(@Nullable Element named) {
    return named instanceof TypeElement type
            && (type.getKind().isInterface() || type.equals(Enclosing.type(element)))
        ? Leaf.Simple.THIS
        : Leaf.Simple.PLAIN;
  }

  /** A value of which only the type is known, where the method may answer with it. */
  Leaf untold(@Nullable TypeMirror type) {
    if (types.holds(type, Role.ANYTHING) && returnsViewOrObject()) {
      return Leaf.Simple.ANYTHING;
    }
    return types.holds(type, Role.VIEW) && returnsViewOrObject()
        ? Leaf.Simple.VIEW
        : Leaf.Simple.PLAIN;
  }

  /** The same of an expression; what its type is, the compiler is asked last. */
  Leaf untold(Tree expression) {
    return returnsViewOrObject() ? untold(attribution.type(expression)) : Leaf.Simple.PLAIN;
  }

  /** Says whether it is an empty container that the method may answer with. */
  boolean mayBeUnfilled(@Nullable TypeMirror type) {
    return types.is(type, Role.OPTIONAL)
        && element instanceof ExecutableElement method
        && types.is(method.getReturnType(), Role.OPTIONAL);
  }

  private boolean returnsViewOrObject() {
    return element instanceof ExecutableElement method
        && (types.holds(method.getReturnType(), Role.VIEW)
            || types.holds(method.getReturnType(), Role.ANYTHING));
  }

  Reading of(Element other) {
    return with(other, kept, changes, words, parts);
  }

  /** The same for a class. */
  Reading ofClass(Element type) {
    return with(
        type,
        new KeptFunctions(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>());
  }

  private Reading with(
      Element read,
      KeptFunctions functions,
      Set<FieldKey> changed,
      Set<String> compared,
      Set<Condition.Contains> asked) {
    return new Reading(
        attribution,
        constants,
        sites,
        types,
        collections,
        endless,
        reassignments,
        passed,
        callees,
        literals,
        read,
        inner,
        functions,
        changed,
        compared,
        asked);
  }
}
