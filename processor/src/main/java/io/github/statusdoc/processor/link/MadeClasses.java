package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Step;
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
        for (Term field : one.fields().values()) {
          add(field, types);
        }
        for (MethodSummary method : one.methods().values()) {
          add(method.body(), types);
        }
      }
    }
    return types;
  }

  private void add(Body body, Set<String> found) {
    for (Step step : body.steps()) {
      step.terms().forEach(term -> add(term, found));
    }
  }

  private void add(Term term, Set<String> found) {
    if (term instanceof Term.New made) {
      found.add(made.constructor().type());
    } else if (term instanceof Term.Function function) {
      add(function.body(), found);
    }
    term.accept(parts).forEach(part -> add(part, found));
  }
}
