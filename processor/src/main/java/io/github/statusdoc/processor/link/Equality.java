package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether values equal what a body compares them with.
 *
 * @param terms what terms yield in the body
 * @param body the body
 */
record Equality(Terms terms, Evaluation body) {
  /** What Spring Security calls who is not signed in. */
  private static final Set<Value> NAME_OF_NOBODY = Set.of(new Value.Word("anonymousUser"));

  /** Says whether a value is one of some; empty where that is not known. */
  Optional<Boolean> of(Value subject, List<Term> constants) {
    Set<Value> wanted = values(constants);
    if (subject == Simple.USER && wanted.equals(NAME_OF_NOBODY)) {
      return Optional.of(false);
    }
    Comparison comparison = new Comparison(wanted);
    if (constants.stream().allMatch(this::isVariable)) {
      return comparison.answerOfOne(subject);
    }
    return wanted.size() == constants.size() && wanted.stream().noneMatch(Simple::isUntold)
        ? comparison.answer(subject)
        : ofSome(subject, constants, comparison);
  }

  /** The same where some may have several values, or one that nobody knows. */
  private Optional<Boolean> ofSome(Value subject, List<Term> constants, Comparison all) {
    List<Term> told = constants.stream().filter(this::isTold).toList();
    return told.size() == constants.size()
        ? all.answer(subject)
        : new Comparison(values(told))
            .answer(subject)
            .filter(isSurely -> isSurely)
            .or(() -> all.answerOfOne(subject));
  }

  private boolean isTold(Term constant) {
    Set<Value> values = terms.unasked(constant).set();
    return isOfAll(body.made(constant))
        || (values.size() == 1 && values.stream().noneMatch(Simple::isUntold));
  }

  /** Says whether something stands for one of its values, and nobody knows for which. */
  private boolean isVariable(Term term) {
    return !(term instanceof Leaf leaf && Leaf.isConstant(leaf)) && !isOfAll(body.made(term));
  }

  /** What all objects of a type yield. */
  private boolean isOfAll(Term made) {
    return made instanceof ControlTerm.Call call && body.made(call.receiver()) instanceof Leaf.Any;
  }

  /** The values of constants, in their order; most often there is one. */
  Set<Value> values(List<Term> constants) {
    if (constants.size() == 1) {
      return terms.unasked(constants.get(0)).set();
    }
    Set<Value> values = new LinkedHashSet<>();
    constants.forEach(constant -> values.addAll(terms.unasked(constant).set()));
    return values;
  }
}
