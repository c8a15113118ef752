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

/**
 * The functions that make what a method throws, by its signature (JLS 8.4.6): {@code <X extends
 * Throwable> T orElseThrow(Supplier<? extends X> maker) throws X}.
 *
 * @param reading what the readers share
 * @param method the method
 */
record ExceptionMakers(Reading reading, ExecutableElement method) {
  /** What a call of a function does that a parameter takes. */
  Term called(int parameter, Term function, List<Term> given, Site site) {
    Term made = new ControlTerm.Apply(function, given);
    return has(parameter)
        ? Term.oneOf(List.of(Leaf.Simple.PLAIN, new ControlTerm.Thrown(made, site)))
        : made;
  }

  /** Says whether a parameter takes such a function; what makes other things is none. */
  boolean has(int parameter) {
    List<? extends VariableElement> parameters = method.getParameters();
    return throwsVariable()
        && parameter < parameters.size()
        && parameters.get(parameter).asType() instanceof DeclaredType function
        && reading.types().yielded(function).filter(this::isThrown).isPresent();
  }

  /** Few do, and to look into functions takes time. */
  private boolean throwsVariable() {
    return method.getThrownTypes().stream().anyMatch(one -> one.getKind() == TypeKind.TYPEVAR);
  }

  private boolean isThrown(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && method.getThrownTypes().stream().anyMatch(one -> reading.types().isOfSame(one, type));
  }
}
