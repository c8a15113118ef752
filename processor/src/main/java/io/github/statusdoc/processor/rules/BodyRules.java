package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.WrittenCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rules about bodies. */
public final class BodyRules {
  private final List<LiteralRule> literalRules =
      List.of(new UnknownStatusLiteral(), new DeprecatedStatusLiteral());

  private final List<OutcomeRule> outcomeRules;

  /**
   * The rules.
   *
   * @param requiresDeclarations whether handlers without any declaration are reported too
   */
  public BodyRules(boolean requiresDeclarations) {
    this.outcomeRules =
        List.of(
            new ContractBroken(),
            new UndeclaredStatus(requiresDeclarations),
            new UnreturnedStatus());
  }

  /**
   * Runs the rules about numbers.
   *
   * @param written a number that is used as a status code
   * @param catalogue the statuses in view of it
   * @param findings takes what the rules have to say
   */
  public void check(WrittenCode written, Catalogue catalogue, Consumer<Finding> findings) {
    literalRules.forEach(rule -> rule.check(written, catalogue).ifPresent(findings));
  }

  /**
   * Runs the rules about outcomes.
   *
   * @param method what a method declares
   * @param answers what it answers
   * @param catalogue the statuses in view of the method
   * @param findings takes what the rules have to say
   */
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings) {
    outcomeRules.forEach(rule -> rule.check(method, answers, catalogue, findings));
  }

  List<Rule> all() {
    return Stream.of(literalRules, outcomeRules)
        .flatMap(rules -> rules.stream().map(Rule.class::cast))
        .toList();
  }
}
