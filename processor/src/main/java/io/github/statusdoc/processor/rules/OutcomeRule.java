package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;

/** A rule about what a method answers, against what it declares. */
public interface OutcomeRule extends Rule {
  /**
   * Checks one method.
   *
   * @param method what it declares
   * @param answers what it answers
   * @param catalogue the statuses in view of the method
   * @param report takes what the rule has to say, and says whether it was said
   */
  void check(CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report);
}
