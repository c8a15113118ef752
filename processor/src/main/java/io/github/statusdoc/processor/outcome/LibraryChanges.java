package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of libraries may change what an object of one's own says of itself: those that get
 * one, those that change what one holds, {@code order.getItems().add(item)}, and those that wait
 * for what others do.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record LibraryChanges(Reading reading, Flow flow) {
  private static final Pattern QUESTION =
      Pattern.compile(
          "(get(?!And)|is|has|contains|to|as|index|compare|peek)(\\p{Lu}.*)?"
              + "|equals|hashCode|size|length|count|next|iterator|stream|keySet|values|entrySet");

  private static final Pattern UNCHANGEABLE =
      Pattern.compile(
          "java\\.lang\\.(?!StringBu|Thread|Appendable).*|java\\.(math|time)\\..*"
              + "|java\\.util\\.(Optional.*|UUID|Locale|(stream|function|regex|logging)\\..*)");

  private static final Pattern FUNCTION =
      Pattern.compile(
          "java\\.util\\.function\\..*|java\\.lang\\.Runnable|java\\.util\\.concurrent\\.Callable");

  private static final Pattern WAITING =
      Pattern.compile(
          "java\\.util\\.concurrent\\.(?!.*(Map|Set|List|Queue|Deque)$).*|java\\.lang\\.Thread");

  /** What a call of a method may do to objects of one's own, as far as its name and class tell. */
  enum Kind {
    /** Lets others change any of them. */
    WAITS,
    /** Changes what it is called on, or gets. */
    CHANGES,
    /** Changes nothing. */
    ASKS;

    static Kind of(ExecutableElement method) {
      String type = Enclosing.type(method).getQualifiedName().toString();
      if (WAITING.matcher(type).matches() || method.getSimpleName().contentEquals("wait")) {
        return WAITS;
      }
      return QUESTION.matcher(method.getSimpleName()).matches()
              || UNCHANGEABLE.matcher(type).matches()
          ? ASKS
          : CHANGES;
    }
  }

  boolean areMadeBy(ExecutableElement method, Tree call, List<? extends ExpressionTree> arguments) {
    boolean makes =
        switch (reading.callees().changes(method)) {
          case WAITS -> true;
          case CHANGES -> isHeld(Receivers.of(call)) || changesArgument(method, arguments);
          case ASKS -> false;
        };
    return makes || arguments.stream().anyMatch(this::mayBeChanged);
  }

  /** {@code Collections.addAll(order.getItems(), item)}. */
  private boolean changesArgument(
      ExecutableElement method, List<? extends ExpressionTree> arguments) {
    return method.getModifiers().contains(Modifier.STATIC)
        && arguments.stream().anyMatch(one -> isCollection(one) && isHeld(one));
  }

  private boolean isCollection(ExpressionTree given) {
    return reading.attribution().type(given) instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && element.getQualifiedName().toString().startsWith("java.util.")
        && !UNCHANGEABLE.matcher(element.getQualifiedName()).matches();
  }

  /** A function may change whatever it sees. */
  private boolean mayBeChanged(ExpressionTree given) {
    return given instanceof LambdaExpressionTree
        || given instanceof MemberReferenceTree
        || (reading.attribution().type(given) instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && (element.getKind() == ElementKind.CLASS || element.getKind().isInterface())
            && (reading.callees().isOwn(element) || isFunction(element)));
  }

  private static boolean isFunction(TypeElement type) {
    return FUNCTION.matcher(type.getQualifiedName()).matches();
  }

  /** Says whether an object or an array may be part of another one: only new ones are not. */
  boolean isHeld(@Nullable ExpressionTree part) {
    if (part instanceof ParenthesizedTree inner) {
      return isHeld(inner.getExpression());
    } else if (part instanceof TypeCastTree cast) {
      return isHeld(cast.getExpression());
    }
    Element element = part == null ? null : reading.attribution().element(part);
    if (element instanceof QualifiedNameable || part == null || part instanceof NewClassTree) {
      return false;
    } else if (element == null || element.getKind() == ElementKind.METHOD) {
      return true;
    }
    return element.getKind() == ElementKind.FIELD
        ? !Assignments.isOfThis(part)
        : !isNew(flow.known().variable(element));
  }

  private static boolean isNew(Term value) {
    return value == Leaf.Simple.SOMETHING
        || (value instanceof ControlTerm.OneOf one
            && one.terms().stream().anyMatch(LibraryChanges::isNew));
  }
}
