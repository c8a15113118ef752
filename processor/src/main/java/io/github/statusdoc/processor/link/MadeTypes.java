package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of which code in view makes objects, which are then no beans, or special ones. */
final class MadeTypes {
  private final Classes classes;
  private @Nullable Set<String> made;

  MadeTypes(Classes classes) {
    this.classes = classes;
  }

  boolean has(String type) {
    if (made == null) {
      made = new HashSet<>();
      classes.all().forEach(this::add);
    }
    return made.contains(type);
  }

  private void add(ClassSummary type) {
    Parts parts = new Parts();
    type.methods().values().forEach(method -> parts.forEach(method.body(), this::add));
  }

  private void add(Term term) {
    if (term instanceof Term.New object && made != null) {
      made.add(object.constructor().type());
    }
  }
}
