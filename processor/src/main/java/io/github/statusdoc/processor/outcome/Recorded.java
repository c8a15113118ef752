package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What happened while a part of a body was read: code that is interrupted leaves any of it.
 *
 * @param values all values that variables got
 * @param written all that was known of the status of the response
 */
record Recorded(Map<Element, Set<Term>> values, Set<Term> written) {
  static Recorded nothing() {
    return new Recorded(new LinkedHashMap<>(0), new LinkedHashSet<>(0));
  }

  /** The statuses that were written here, not by what was called. */
  Set<Term> named() {
    return written.stream()
        .filter(term -> term instanceof Term.Response || term instanceof Term.Sent)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  boolean isEmpty() {
    return values.isEmpty() && written.isEmpty();
  }

  void assign(Element variable, Term value) {
    values.computeIfAbsent(variable, v -> new LinkedHashSet<>()).add(value);
  }

  void write(@Nullable Term status) {
    if (status != null) {
      written.add(status);
    }
  }
}
