package io.github.statusdoc.processor;

import io.github.statusdoc.processor.declaration.Names;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.link.LeftOut;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.rules.CheckedHandlers;
import io.github.statusdoc.processor.summary.Site;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Counts what was checked. */
final class Tally {
  private int handlers;
  private int statuses;
  private int unknown;
  private int findings;
  private boolean usesOurs;

  /** Takes note of a type or a member of one, whether it is checked or not. */
  void see(Element element) {
    usesOurs = usesOurs || element.getAnnotationMirrors().stream().anyMatch(Tally::isOurs);
  }

  private static boolean isOurs(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString().startsWith(Names.PREFIX);
  }

  /** What documents answers is a handler, even if requests come to it by a functional route. */
  void add(CheckedMethod method, List<Answer> answers) {
    if (!method.isContract()) {
      handlers++;
      statuses +=
          (int) answers.stream().filter(Answer::isKnown).map(Answer::code).distinct().count();
      unknown += (int) answers.stream().filter(answer -> !answer.isKnown()).count();
    }
  }

  void addFinding() {
    findings++;
  }

  /** Nothing checked is worth saying only where our annotations are in use. */
  boolean isWorthSaying() {
    return handlers > 0 || usesOurs;
  }

  Finding finding(LeftOut leftOut) {
    CheckedHandlers rule = new CheckedHandlers();
    return handlers == 0
        ? rule.none(findings)
        : rule.of(
            new CheckedHandlers.Counts(handlers, statuses, unknown, findings),
            named(leftOut.interceptors()),
            named(leftOut.chains()));
  }

  private static List<String> named(Map<String, Site> leftOut) {
    return leftOut.entrySet().stream()
        .map(one -> named(one.getKey(), one.getValue()))
        .distinct()
        .toList();
  }

  /** By the simple name, with the line to look at where there is one. */
  private static String named(String type, Site there) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    return there.line() == 0 ? name : name + " (" + there + ")";
  }
}
