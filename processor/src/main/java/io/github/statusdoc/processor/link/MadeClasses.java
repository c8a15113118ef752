package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of which code in view makes objects. Few compilations ask, so all is read late. */
final class MadeClasses {
  private final Classes classes;
  private final Parts parts = new Parts();
  private @Nullable Set<String> types;
  private final Map<String, Set<String>> byClass = new HashMap<>();

  MadeClasses(Classes classes) {
    this.classes = classes;
  }

  /** Says whether a class is in view, and code that makes an object of it, or of an heir. */
  boolean has(String type) {
    return classes.find(type).isPresent()
        && types().stream().anyMatch(made -> classes.isSubtype(made, type));
  }

  /** Says whether code of one class makes objects of another one. */
  boolean makes(ClassSummary one, ClassSummary other) {
    return byClass.computeIfAbsent(one.name(), name -> madeBy(one)).contains(other.name());
  }

  private Set<String> types() {
    if (types == null) {
      types = new HashSet<>();
      for (ClassSummary one : classes.all()) {
        types.addAll(madeBy(one));
      }
    }
    return types;
  }

  private Set<String> madeBy(ClassSummary one) {
    Set<String> made = new HashSet<>(0);
    one.fields().values().forEach(field -> parts.forEach(field, term -> add(term, made)));
    for (MethodSummary method : one.methods().values()) {
      parts.forEach(method.body(), term -> add(term, made));
    }
    return made;
  }

  private static void add(Term term, Set<String> made) {
    if (term instanceof Term.New construction) {
      made.add(construction.constructor().type());
    }
  }
}
