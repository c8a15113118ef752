package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A status that a method answers although it declares others. */
public final class UndeclaredStatus implements OutcomeRule {
  private final boolean isRequired;
  private final Remedies remedies = new Remedies();

  /**
   * The rule.
   *
   * @param isRequired whether handlers without any declaration are reported too
   */
  public UndeclaredStatus(boolean isRequired) {
    this.isRequired = isRequired;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Consumer<Finding> findings) {
    boolean isClaim = method.declared().isClaim();
    if (!isClaim && !(isRequired && method.isHandler())) {
      return;
    }
    Map<Integer, Answer> missing = Missing.in(method.declared(), answers);
    missing.keySet().removeIf(code -> Missing.isBreach(method, code));
    String remedy = remedies.of(method.declared().vocabularies(), missing.keySet(), catalogue);
    missing.forEach(
        (code, answer) -> findings.accept(finding(method, code, answer, remedy, catalogue)));
  }

  private Finding finding(
      CheckedMethod method, int code, Answer answer, String remedy, Catalogue catalogue) {
    return finding(
        answer.place(),
        Missing.label(catalogue, code),
        method.name(),
        Ways.of(answer),
        new Message.Verbatim(remedy));
  }
}
