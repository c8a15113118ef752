package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The functions that make what a method throws, by its signature (JLS 8.4.6): {@code <X extends
 * Throwable> T orElseThrow(Supplier<? extends X> maker) throws X}.
 *
 * @param method the method
 */
record ExceptionMakers(ExecutableElement method) {
  /** Says whether a parameter takes such a function; what makes other things is none. */
  boolean has(int index) {
    List<? extends VariableElement> parameters = method.getParameters();
    return index < parameters.size()
        && parameters.get(index).asType() instanceof DeclaredType function
        && !function.getTypeArguments().isEmpty()
        && isThrown(made(function.getTypeArguments()));
  }

  /** What may be thrown where such a function is called. */
  static Term perhaps(Term made, Site site) {
    return Term.oneOf(List.of(Leaf.Simple.PLAIN, new ControlTerm.Thrown(made, site)));
  }

  /** What functional interfaces yield is the last of their type arguments. */
  private static TypeMirror made(List<? extends TypeMirror> arguments) {
    TypeMirror last = arguments.get(arguments.size() - 1);
    return last instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : last;
  }

  private boolean isThrown(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && method.getThrownTypes().stream().anyMatch(type::equals);
  }
}
