package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.CheckedMethod.Contract;
import java.util.List;
import java.util.Map;

/**
 * A status that a method answers although a contract does not allow it: the {@code @Returns} of the
 * method that it overrides, or its own where others call it and rely on it.
 */
public final class ContractBroken implements OutcomeRule {
  /** The rule. */
  public ContractBroken() {}

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    for (Contract contract : method.contracts()) {
      Map<Integer, List<Answer>> breaches = Missing.in(method, contract.declared(), answers);
      String remedy = Remedies.ours(breaches.keySet());
      Missing.report(
          breaches,
          answer -> {
            Object status = Missing.label(catalogue, answer.code());
            Object way = Ways.of(answer);
            return finding(answer.place(), method.name(), status, contract.method(), way, remedy)
                .about(method.place());
          },
          report);
    }
    if (method.isContract()) {
      checkOwn(method, answers, catalogue, report);
    }
  }

  private void checkOwn(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    Map<Integer, List<Answer>> breaches = Missing.inOwn(method, answers);
    String remedy = Remedies.ours(breaches.keySet());
    Missing.report(
        breaches,
        answer -> {
          String status = Missing.label(catalogue, answer.code());
          Message message =
              Message.of(id() + ".own", method.name(), status, Ways.of(answer), remedy);
          return new Finding(id(), severity(), answer.place(), message).about(method.place());
        },
        report);
  }
}
