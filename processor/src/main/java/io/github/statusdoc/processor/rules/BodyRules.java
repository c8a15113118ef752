package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.WrittenCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules about bodies. */
public final class BodyRules {
  private final List<LiteralRule> literalRules =
      List.of(new UnknownStatusLiteral(), new DeprecatedStatusLiteral());

  /** About what a method answers and does not declare. */
  private final List<OutcomeRule> missingRules;

  /** About all that a method answers. */
  private final List<OutcomeRule> otherRules =
      List.of(new UnreturnedStatus(), new UnknownAnswer(), new HandlerStatuses());

  private final List<WrittenCode> reported = new ArrayList<>();

  /**
   * The rules.
   *
   * @param requiresDeclarations whether handlers without any declaration are reported too
   * @param vocabulary what these are to declare with; asked when all methods are read
   * @param spelling how the sources write annotations
   */
  public BodyRules(boolean requiresDeclarations, Supplier<String> vocabulary, Spelling spelling) {
    this.missingRules =
        List.of(
            new ContractBroken(), new UndeclaredStatus(requiresDeclarations, vocabulary, spelling));
  }

  /**
   * Runs the rules about numbers.
   *
   * @param written a number that is used as a status code
   * @param catalogue the statuses in view of it
   * @param report takes what the rules have to say, and says whether it was said
   */
  public void check(WrittenCode written, Catalogue catalogue, Report report) {
    for (LiteralRule rule : literalRules) {
      if (rule.check(written, catalogue).filter(report::say).isPresent()) {
        reported.add(written);
      }
    }
  }

  /**
   * Runs the rules about outcomes.
   *
   * @param method what a method declares
   * @param answers what it answers
   * @param catalogue the statuses in view of the method
   * @param report takes what the rules have to say, and says whether it was said
   */
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    List<Answer> declarable =
        answers.stream().filter(answer -> isDeclarable(answer, catalogue)).toList();
    missingRules.forEach(rule -> rule.check(method, declarable, catalogue, report));
    otherRules.forEach(rule -> rule.check(method, answers, catalogue, report));
  }

  /** What is no status, or was reported as unknown where it stands, nobody should declare. */
  private boolean isDeclarable(Answer answer, Catalogue catalogue) {
    return catalogue.find(answer.code()).isPresent()
        || (StatusCode.isValid(answer.code())
            && reported.stream().noneMatch(written -> isOf(answer, written)));
  }

  private static boolean isOf(Answer answer, WrittenCode written) {
    return written.code() == answer.code()
        && answer.origin() != null
        && written.place().isOfSameElement(answer.origin());
  }

  List<Rule> all() {
    return Stream.of(literalRules, missingRules, otherRules)
        .flatMap(rules -> rules.stream().map(Rule.class::cast))
        .toList();
  }
}
