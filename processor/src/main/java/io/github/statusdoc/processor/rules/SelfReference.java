package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Place;

/**
 * A declaration that names a constant which is generated from it, in a circle: the type had to be
 * generated before the value was known, so its Javadoc lacks this declaration.
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
