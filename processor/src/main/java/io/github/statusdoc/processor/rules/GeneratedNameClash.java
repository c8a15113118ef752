package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Place;

/** A type that was to be generated exists already. */
public final class GeneratedNameClash implements Rule {
  /** The rule. */
  public GeneratedNameClash() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * A name that is taken.
   *
   * @param place the annotation that asks for the type
   * @param type the qualified name of the type that cannot be generated
   * @return the finding
   */
  public Finding of(Place place, String type) {
    return finding(place, type);
  }
}
