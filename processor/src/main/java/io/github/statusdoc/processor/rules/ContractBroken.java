package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.CheckedMethod.Contract;
import java.util.List;
import java.util.function.Consumer;

/** A status that a method answers although the method that it implements does not allow it. */
public final class ContractBroken implements OutcomeRule {
  /** The rule. */
  public ContractBroken() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings) {
    for (Contract contract : method.contracts()) {
      Missing.in(contract.declared(), answers)
          .forEach(
              (code, answer) ->
                  findings.accept(
                      finding(
                          answer.place(),
                          Missing.label(catalogue, code),
                          method.name(),
                          contract.method(),
                          Ways.of(answer))));
    }
  }
}
