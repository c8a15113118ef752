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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes whose bodies are known: compiled here, or stored by an earlier compilation. */
final class ClassesInView {
  /** From where on a binary name is that of a local or anonymous class (JLS 13.1). */
  private static final Pattern LOCAL = Pattern.compile("\\$\\d");

  private final StoredClasses stored;
  private final Set<String> compiledHere;
  private final Elements elements;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  ClassesInView(StoredClasses stored, Set<String> compiledHere, Elements elements) {
    this.stored = stored;
    this.compiledHere = compiledHere;
    this.elements = elements;
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
    TypeElement outermost = type;
    String packageName = "";
    for (Element element : around) {
      if (element instanceof TypeElement enclosing) {
        outermost = enclosing;
      } else if (element instanceof PackageElement inside) {
        packageName = inside.getQualifiedName().toString();
      }
    }
    return compiledHere.contains(outermost.getQualifiedName().toString())
        || stored.has(
            packageName, outermost.getSimpleName().toString(), type.getQualifiedName().toString());
  }

  /** Those compiled here before those stored, which may be older versions of the same. */
  List<ClassSummary> all(List<ClassSummary> compiled) {
    List<ClassSummary> all = new ArrayList<>(compiled);
    for (Location location : stored.locations()) {
      all.addAll(location.read(this::isThere));
    }
    return all;
  }

  /** A class that was deleted may have left its summary; one without a name is in another. */
  private boolean isThere(String name) {
    Matcher local = LOCAL.matcher(name);
    String outside = local.find() ? name.substring(0, local.start()).replace('$', '.') : name;
    return elements.getTypeElement(outside) != null;
  }

  void store(List<ClassSummary> compiled) {
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
