package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import io.github.statusdoc.processor.summary.TermWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions that a class puts into collections which its final fields hold, wherever it does. */
final class KeptFunctions {
  private final Map<String, Map<String, Term>> functions = new LinkedHashMap<>();

  /**
   * Takes the functions that a value holds.
   *
   * @param field the name of the field
   * @param value what is put into its collection, or the collection
   * @return whether there are some
   */
  boolean add(String field, Term value) {
    List<Term> found =
        Term.alternatives(value).stream().filter(Term.Function.class::isInstance).toList();
    found.forEach(function -> keep(field, function));
    return !found.isEmpty();
  }

  /** A block is read for each constructor. */
  private void keep(String field, Term function) {
    functions
        .computeIfAbsent(field, name -> new LinkedHashMap<>())
        .put(function.accept(new TermWriter()), function);
  }

  /** Adds them to the values that fields always have. */
  void addTo(Map<String, Term> fields) {
    functions.forEach(
        (field, kept) -> {
          List<Term> all = new ArrayList<>(kept.values());
          all.add(0, fields.getOrDefault(field, Leaf.Simple.SOMETHING));
          fields.put(field, Term.oneOf(all));
        });
  }
}
