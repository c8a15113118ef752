package io.github.statusdoc.processor;

import io.github.statusdoc.processor.model.CheckedMethod;
import java.util.Map;
import java.util.TreeMap;

/** What handlers without any declaration are to declare with: what most of the others use. */
final class UsualVocabulary {
  private final String otherwise;
  private final Map<String, Integer> uses = new TreeMap<>();

  /**
   * Nothing seen yet.
   *
   * @param otherwise the vocabulary where no handler declares anything
   */
  UsualVocabulary(String otherwise) {
    this.otherwise = otherwise;
  }

  void see(CheckedMethod method) {
    if (method.isHandler()) {
      method.declared().vocabularies().stream()
          .findFirst()
          .ifPresent(nearest -> uses.merge(nearest, 1, Integer::sum));
    }
  }

  /** Of two that are used alike, always the same. */
  String name() {
    return uses.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
