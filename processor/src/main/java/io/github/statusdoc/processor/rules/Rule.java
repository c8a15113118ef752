package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A rule. The name of its class is its id: in messages, in {@code @SuppressWarnings}, in options,
 * as its page under {@code docs/rules} and as its test.
 */
public interface Rule {
  /**
   * The id of the rule.
   *
   * @return the simple name of the class
   */
  default String id() {
    return getClass().getSimpleName();
  }

  /**
   * The severity that the standard's own words give the rule.
   *
   * @return the default severity of its findings
   */
  Severity severity();

  /**
   * Builds a finding of the default severity, worded under the id of the rule.
   *
   * @param place where, or null for the compilation as a whole
   * @param arguments of the wording
   * @return the finding
   */
  default Finding finding(@Nullable Place place, Object... arguments) {
    return new Finding(id(), severity(), place, Message.of(id(), arguments));
  }
}
