package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;
import java.util.function.Consumer;

/** A rule about what a method answers, against what it declares. */
public interface OutcomeRule extends Rule {
  /**
   * Checks one method.
   *
   * @param method what it declares
   * @param answers what it answers
   * @param catalogue the statuses in view of the method
   * @param findings takes what the rule has to say
   */
  void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings);
}
