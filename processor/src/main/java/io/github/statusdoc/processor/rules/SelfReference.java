package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Place;

/**
 * A declaration that names a constant which is not there when its type has to be generated: mostly
 * one of that very type, in a circle. The Javadoc of the type lacks this declaration.
 */
public final class SelfReference implements Rule {
  /** The rule. */
  public SelfReference() {}

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  /**
   * A declaration that came too late.
   *
   * @param place the value
   * @param status code and name
   * @param type the generated type
   * @return the finding
   */
  public Finding of(Place place, String status, String type) {
    return finding(place, status, type);
  }
}
