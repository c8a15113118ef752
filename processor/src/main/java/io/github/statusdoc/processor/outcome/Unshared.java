package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Objects that a body has made and given to nobody.
 *
 * @param flow the body
 */
record Unshared(Flow flow) {
  /** Says whether a variable holds one that no other has. */
  boolean isIn(Element variable) {
    Term object = flow.known().variable(variable);
    return isMade(object)
        && flow.past().steps().stream().noneMatch(step -> isGiven(object, step))
        && flow.known().variables().entrySet().stream()
            .filter(other -> !other.getKey().equals(variable))
            .noneMatch(other -> isPart(object, other.getValue()));
  }

  /** Made by a constructor, and perhaps changed by setters since. */
  private boolean isMade(Term object) {
    Term made = object instanceof Leaf.Result result ? flow.past().evaluated(result) : null;
    return made instanceof Term.New
        || (made instanceof ControlTerm.Call call
            && Setters.SETTER.matcher(call.method().signature()).matches()
            && isMade(call.receiver()));
  }

  private static boolean isGiven(Term object, Step step) {
    return step.terms().stream()
        .flatMap(term -> given(object, term))
        .anyMatch(term -> isPart(object, term));
  }

  /** What is called on an object does not give it away. */
  private static Stream<Term> given(Term object, Term term) {
    return term instanceof ControlTerm.Call call && call.receiver().equals(object)
        ? call.arguments().stream()
        : Stream.of(term);
  }

  private static boolean isPart(Term object, Term term) {
    Stream<Term> parts =
        term instanceof Term.Function function
            ? function.body().steps().stream().flatMap(step -> step.terms().stream())
            : term.accept(new Parts()).stream();
    return term.equals(object) || parts.anyMatch(part -> isPart(object, part));
  }
}
