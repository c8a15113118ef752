package io.github.statusdoc.processor.findings;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.model.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The one door to the log: severity, suppression, de-duplication and words, in this order. */
public final class Reporter {
  private record Said(@Nullable Place place, String text) {}

  private final Log log;
  private final Map<String, Severity> severities;
  private final Language language;
  private final Set<Said> said = new HashSet<>();
  private @Nullable Wording wording;

  /**
   * A door for one compilation.
   *
   * @param environment the compiler
   * @param severities severity by the id of a rule, where it is not what the rule finds right
   * @param language the language of messages, whose words are loaded for the first finding
   */
  public Reporter(
      ProcessingEnvironment environment, Map<String, Severity> severities, Language language) {
    this(new CompilerLog(environment), severities, language);
  }

  /**
   * A door to another log.
   *
   * @param log takes what is not off, suppressed, or said already
   * @param severities severity by the id of a rule, where it is not what the rule finds right
   * @param language the language of messages, whose words are loaded for the first finding
   */
  public Reporter(Log log, Map<String, Severity> severities, Language language) {
    this.log = log;
    this.severities = severities;
    this.language = language;
  }

  /**
   * Reports a defect where what finds its words has one itself.
   *
   * @param environment the compiler
   * @param defect what was thrown
   */
  public static void reportPlainly(ProcessingEnvironment environment, Throwable defect) {
    new CompilerLog(environment).print(Diagnostic.Kind.ERROR, "Statusdoc: " + defect, null);
  }

  /**
   * Reports a finding, unless it is off, suppressed, or said already.
   *
   * @param finding the finding
   * @return whether it was said
   */
  @CanIgnoreReturnValue
  public boolean report(Finding finding) {
    Severity severity = severities.getOrDefault(finding.rule(), finding.severity());
    Place place = finding.place();
    if (severity == Severity.OFF
        || isSuppressed(place, finding.rule(), severity)
        || isSuppressed(finding.about(), finding.rule(), severity)) {
      return false;
    }
    String where = place == null ? "" : log.where(place);
    String text = "[" + finding.rule() + "] " + where + wording().of(finding.message());
    boolean isNew = said.add(new Said(place, text));
    if (isNew) {
      log.print(kind(severity), text, place);
    }
    return isNew;
  }

  private static boolean isSuppressed(@Nullable Place place, String rule, Severity severity) {
    return place != null && Suppression.covers(place.element(), keys(rule, severity));
  }

  private static Set<String> keys(String rule, Severity severity) {
    return severity == Severity.ERROR ? Set.of(rule) : Set.of(rule, Suppression.ALL);
  }

  private Wording wording() {
    if (wording == null) {
      wording = new Wording(language);
    }
    return wording;
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE, OFF -> Diagnostic.Kind.NOTE;
    };
  }
}
