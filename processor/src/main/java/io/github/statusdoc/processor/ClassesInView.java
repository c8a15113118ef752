package io.github.statusdoc.processor;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.store.ClassStore;
import io.github.statusdoc.processor.store.Location;
import io.github.statusdoc.processor.store.StoredClasses;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.TopLevelClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The classes whose bodies are known: compiled here, or stored by an earlier compilation. */
final class ClassesInView {
  /** Here is also what an earlier compilation of this module has stored. */
  private enum Where {
    HERE,
    ELSEWHERE,
    UNKNOWN
  }

  private final StoredClasses stored;
  private final Set<String> compiledHere;
  private final Map<TypeElement, Where> known = new HashMap<>();

  ClassesInView(StoredClasses stored, Set<String> compiledHere) {
    this.stored = stored;
    this.compiledHere = compiledHere;
  }

  boolean has(TypeElement type) {
    return where(type) != Where.UNKNOWN;
  }

  /** The top-level classes of those that another module has stored. */
  SortedSet<String> elsewhere(Set<TypeElement> types) {
    SortedSet<String> names = new TreeSet<>();
    for (TypeElement type : types) {
      if (where(type) == Where.ELSEWHERE) {
        names.add(Enclosing.outermost(type).getQualifiedName().toString());
      }
    }
    return names;
  }

  private Where where(TypeElement type) {
    Where where = known.get(type);
    if (where == null) {
      where = look(type);
      known.put(type, where);
    }
    return where;
  }

  private Where look(TypeElement type) {
    String outermost = Enclosing.outermost(type).getQualifiedName().toString();
    if (compiledHere.contains(outermost)) {
      return Where.HERE;
    }
    return stored
        .locate(outermost, type.getQualifiedName().toString())
        .map(location -> stored.isOutput(location) ? Where.HERE : Where.ELSEWHERE)
        .orElse(Where.UNKNOWN);
  }

  /** Those compiled here, and those stored of other top-level classes. */
  List<ClassSummary> all(List<TopLevelClass> compiled) {
    List<ClassSummary> all = new ArrayList<>();
    compiled.forEach(type -> all.addAll(type.classes()));
    for (Location location : stored.all()) {
      all.addAll(location.read(outermost -> !compiledHere.contains(outermost)));
    }
    return all;
  }

  void store(List<TopLevelClass> compiled) {
    Optional<Path> output = stored.output();
    try {
      if (output.isPresent()) {
        new ClassStore(output.get()).write(compiled);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
