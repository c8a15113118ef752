package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Report;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A status that a handler answers although it declares others. */
public final class UndeclaredStatus implements OutcomeRule {
  private final boolean isRequired;
  private final Spelling spelling;
  private final Remedies remedies;
  private final DeclaredSuccess success = new DeclaredSuccess();

  /**
   * The rule.
   *
   * @param isRequired whether handlers without any declaration are reported too
   * @param vocabulary what these are to declare with; asked when all methods are read
   * @param spelling how the sources write annotations
   */
  public UndeclaredStatus(boolean isRequired, Supplier<String> vocabulary, Spelling spelling) {
    this.isRequired = isRequired;
    this.remedies = new Remedies(vocabulary);
    this.spelling = spelling;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(
      CheckedMethod method, List<Answer> answers, Catalogue catalogue, Report report) {
    if (method.isContract() || !(method.declared().isClaim() || isDemanded(method))) {
      return;
    }
    List<Answer> demanded = answers.stream().filter(answer -> !answer.isSuppressed()).toList();
    Map<Integer, List<Answer>> missing = Missing.inOwn(method, demanded);
    if (missing.isEmpty()) {
      return;
    }
    Place above = method.declared().container().above();
    Place target = above == null ? method.place() : above;
    UnaryOperator<String> written = name -> spelling.of(target, name);
    Missing.report(
        missing,
        answer -> {
          String status = Missing.label(catalogue, answer.code());
          Object way = Ways.of(answer);
          Message remedy =
              remedies.of(method.declared(), written, missing.keySet(), answer.code(), catalogue);
          Object instead = success.instead(method, answer, answers, catalogue);
          return finding(answer.place(), method.name(), status, way, remedy, instead)
              .about(method.place());
        },
        report);
  }

  private boolean isDemanded(CheckedMethod method) {
    return isRequired && method.isHandler();
  }
}
