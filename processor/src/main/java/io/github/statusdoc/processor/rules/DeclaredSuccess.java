package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.ContentRule;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Series;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The other remedy where the document names one success and the method answers another: to answer
 * with that one. Where a framework answers what nobody named, as 200 for a {@code void} method, an
 * annotation does: success.tsv.
 */
final class DeclaredSuccess {
  private final Map<String, String> annotations =
      DataFile.table(DeclaredSuccess.class, "success.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("framework"), row -> row.text("annotation")));

  /** One more line of the message, or nothing where it is not clear which success is meant. */
  Object instead(CheckedMethod method, Answer answer, List<Answer> answers, Catalogue catalogue) {
    List<Status> declared =
        method.declared().codes().keySet().stream()
            .filter(code -> answers.stream().noneMatch(other -> other.code() == code))
            .flatMap(code -> catalogue.find(code).stream())
            .filter(status -> isSuccess(status) && fits(status, method))
            .toList();
    boolean isMeant = catalogue.find(answer.code()).filter(DeclaredSuccess::isSuccess).isPresent();
    return isMeant && declared.size() == 1 ? instead(method, answer, declared.get(0)) : "";
  }

  private Object instead(CheckedMethod method, Answer answer, Status declared) {
    if (!answer.isImplicit()) {
      return Message.of("UndeclaredStatus.insteadThere", declared.label());
    }
    String annotation = annotations.get(method.endpoint().framework());
    return annotation == null
        ? ""
        : Message.of(
            "UndeclaredStatus.instead",
            declared.label(),
            annotation.replace("{0}", constant(declared)));
  }

  private static boolean isSuccess(Status status) {
    return status.series() == Series.SUCCESSFUL;
  }

  /** Content would be lost. */
  private static boolean fits(Status status, CheckedMethod method) {
    return status.content() != ContentRule.FORBIDDEN || method.returnsNothing();
  }

  /** Both frameworks name their constants so. */
  private static String constant(Status status) {
    return status.name().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
