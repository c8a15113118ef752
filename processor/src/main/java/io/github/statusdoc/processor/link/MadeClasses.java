package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of which code in view makes objects. Few compilations ask, so all is read late. */
final class MadeClasses {
  private final Classes classes;
  private final Parts parts = new Parts();
  private @Nullable Set<String> types;

  MadeClasses(Classes classes) {
    this.classes = classes;
  }

  /** Says whether a class is in view, and code that makes an object of it, or of an heir. */
  boolean has(String type) {
    return classes.find(type).isPresent()
        && types().stream().anyMatch(made -> classes.isSubtype(made, type));
  }

  private Set<String> types() {
    if (types == null) {
      types = new HashSet<>();
      for (ClassSummary one : classes.all()) {
        one.fields().values().forEach(field -> parts.forEach(field, this::add));
        for (MethodSummary method : one.methods().values()) {
          parts.forEach(method.body(), this::add);
        }
      }
    }
    return types;
  }

  private void add(Term term) {
    if (term instanceof Term.New made && types != null) {
      types.add(made.constructor().type());
    }
  }
}
