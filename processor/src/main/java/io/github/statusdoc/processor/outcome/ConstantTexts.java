package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant texts of one class, alone and in lists and arrays. */
final class ConstantTexts {
  private final Reading reading;
  private final Map<Element, ExpressionTree> constants = new HashMap<>();
  private final Set<Element> asked = new HashSet<>();
  private boolean endsCount;

  ConstantTexts(Reading reading, ClassTree type) {
    this.reading = reading;
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        keep(variable);
        return super.visitVariable(variable, null);
      }
    }.scan(type.getMembers(), null);
  }

  /** Of what has one value only, that it is made with. */
  private void keep(VariableTree variable) {
    Element element = reading.attribution().element(variable);
    if (element != null
        && variable.getInitializer() != null
        && isOfClassOnly(element)
        && !reading.reassignments().has(element)) {
      constants.put(element, variable.getInitializer());
    }
  }

  /** No other class assigns it, nor does a framework fill it. */
  private static boolean isOfClassOnly(Element variable) {
    Set<Modifier> modifiers = variable.getModifiers();
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || modifiers.contains(Modifier.FINAL)
        || (modifiers.contains(Modifier.PRIVATE) && variable.getAnnotationMirrors().isEmpty());
  }

  /**
   * Reads texts.
   *
   * @param written texts, and lists and arrays of such
   * @param into takes them
   * @return false if one of them is not constant
   */
  boolean addAll(List<? extends ExpressionTree> written, List<String> into) {
    return written.stream().allMatch(one -> add(one, into));
  }

  private boolean add(ExpressionTree written, List<String> into) {
    String text = text(written);
    if (text != null) {
      return into.add(text);
    } else if (written instanceof NewArrayTree array && array.getInitializers() != null) {
      return addAll(array.getInitializers(), into);
    }
    Element named = reading.attribution().element(written);
    ExpressionTree made = initializer(written);
    return (named == null || made == null)
        ? addElements(written, into)
        : addConstant(named, made, into);
  }

  /** What a variable has held from the beginning; null for one that may be given something else. */
  @Nullable ExpressionTree initializer(ExpressionTree variable) {
    Element named = reading.attribution().element(variable);
    return named == null ? null : constants.get(named);
  }

  /** Reads something where {@code base + "/metrics/**"} may be any path that ends so. */
  <T> T withEnds(Supplier<T> read) {
    endsCount = true;
    try {
      return read.get();
    } finally {
      endsCount = false;
    }
  }

  /** A path that begins anywhere, and ends as is written. */
  private @Nullable String end(ExpressionTree written) {
    return endsCount
            && written instanceof BinaryTree sum
            && reading.constants().value(sum.getRightOperand()) instanceof String end
            && end.startsWith("/")
        ? "/**" + end
        : null;
  }

  /** A constant expression, or the name of an enum's constant. */
  private @Nullable String text(ExpressionTree written) {
    if (written instanceof MethodInvocationTree call
        && call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("name")) {
      Element named = reading.attribution().element(select.getExpression());
      return named != null && named.getKind() == ElementKind.ENUM_CONSTANT
          ? named.getSimpleName().toString()
          : null;
    }
    return reading.constants().value(written) instanceof String text ? text : end(written);
  }

  /** One that is made of itself has no value. */
  private boolean addConstant(Element named, ExpressionTree made, List<String> into) {
    if (!asked.add(named)) {
      return false;
    }
    boolean isWhole = add(made, into);
    asked.remove(named);
    return isWhole;
  }

  private boolean addElements(ExpressionTree written, List<String> into) {
    return written instanceof MethodInvocationTree
        && ConstantMap.madeBy(written, reading.attribution())
            .filter(list -> list.entries().stream().allMatch(one -> add(one.key(), into)))
            .isPresent();
  }
}
