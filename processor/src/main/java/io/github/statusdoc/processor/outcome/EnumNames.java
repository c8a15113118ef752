package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Names of constants that another enum has, too: {@code Mode.valueOf(other.name())}.
 *
 * @param reading what the readers share
 */
record EnumNames(Reading reading) {
  /** What {@code valueOf} gets: of a name that its enum has for certain, it reads all. */
  List<Term> told(
      ExecutableElement method, List<? extends ExpressionTree> trees, List<Term> arguments) {
    return has(method, trees) ? List.of(Leaf.Simple.OWN) : arguments;
  }

  private boolean has(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    Element wanted = Enclosing.type(method);
    return wanted.getKind() == ElementKind.ENUM
        && arguments.size() == 1
        && named(arguments.get(0)) instanceof DeclaredType other
        && other.asElement().getKind() == ElementKind.ENUM
        && constants(wanted).containsAll(constants(other.asElement()));
  }

  private @Nullable TypeMirror named(ExpressionTree text) {
    if (text instanceof ParenthesizedTree inner) {
      return named(inner.getExpression());
    }
    return text instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("name")
            && call.getArguments().isEmpty()
        ? reading.attribution().type(select.getExpression())
        : null;
  }

  private static Set<String> constants(Element type) {
    return Attribution.constants(type)
        .map(constant -> constant.getSimpleName().toString())
        .collect(Collectors.toSet());
  }
}
