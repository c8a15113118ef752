package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.CheckedMethod.Contract;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings) {
    for (Contract contract : method.contracts()) {
      Map<Integer, Answer> breaches = Missing.in(contract.declared(), answers);
      String remedy = Remedies.ours(breaches.keySet());
      breaches.forEach(
          (code, answer) -> {
            Object status = Missing.label(catalogue, code);
            Object way = Ways.of(answer);
            findings.accept(
                finding(answer.place(), method.name(), status, contract.method(), way, remedy)
                    .about(method.place()));
          });
    }
    if (method.isContract()) {
      checkOwn(method, answers, catalogue, findings);
    }
  }

  private void checkOwn(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings) {
    Map<Integer, Answer> breaches = Missing.inOwn(method, answers);
    String remedy = Remedies.ours(breaches.keySet());
    breaches.forEach(
        (code, answer) -> {
          String status = Missing.label(catalogue, code);
          Message message =
              Message.of(id() + ".own", method.name(), status, Ways.of(answer), remedy);
          findings.accept(
              new Finding(id(), severity(), answer.place(), message).about(method.place()));
        });
  }
}
