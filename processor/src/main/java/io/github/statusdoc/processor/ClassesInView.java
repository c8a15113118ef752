package io.github.statusdoc.processor;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.store.ClassStore;
import io.github.statusdoc.processor.store.Location;
import io.github.statusdoc.processor.store.StoredClasses;
import io.github.statusdoc.processor.summary.ClassSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The classes whose bodies are known: compiled here, or stored by an earlier compilation. */
final class ClassesInView {
  private final StoredClasses stored;
  private final Set<String> compiledHere;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  ClassesInView(StoredClasses stored, Set<String> compiledHere) {
    this.stored = stored;
    this.compiledHere = compiledHere;
  }

  boolean has(TypeElement type) {
    Boolean has = known.get(type);
    if (has == null) {
      has = look(type);
      known.put(type, has);
    }
    return has;
  }

  private boolean look(TypeElement type) {
    List<Element> around = Enclosing.of(type);
    TypeElement outermost = outermost(type, around);
    String packageName =
        around.stream()
            .filter(PackageElement.class::isInstance)
            .map(inside -> ((PackageElement) inside).getQualifiedName().toString())
            .findFirst()
            .orElse("");
    return isCompiledHere(outermost)
        || stored.has(
            packageName, outermost.getSimpleName().toString(), type.getQualifiedName().toString());
  }

  private static TypeElement outermost(TypeElement type, List<Element> around) {
    TypeElement outermost = type;
    for (Element element : around) {
      outermost = element instanceof TypeElement enclosing ? enclosing : outermost;
    }
    return outermost;
  }

  private boolean isCompiledHere(TypeElement outermost) {
    return compiledHere.contains(outermost.getQualifiedName().toString());
  }

  /** Those compiled here, and those stored of other top-level classes. */
  List<ClassSummary> all(List<List<ClassSummary>> compiled) {
    List<ClassSummary> all = new ArrayList<>();
    compiled.forEach(all::addAll);
    for (Location location : stored.locations()) {
      all.addAll(location.read(outermost -> !compiledHere.contains(outermost)));
    }
    return all;
  }

  void store(List<List<ClassSummary>> compiled) {
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
