package io.github.statusdoc.processor;

import io.github.statusdoc.processor.model.Enclosing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Types and packages of the sources, by name: the next round may represent them by other objects.
 */
final class Roots {
  /** The module has no name where there is none. */
  private record Name(String module, String qualified, boolean isPackage) {
    /** A text, as the JVM takes 20 ms to make the first {@code hashCode()} of a record. */
    String key() {
      return module + "/" + qualified + (isPackage ? "/" : "");
    }
  }

  private final Elements elements;
  private final Map<String, Name> names = new LinkedHashMap<>();

  Roots(Elements elements) {
    this.elements = elements;
  }

  void add(Element root) {
    if (root.getKind() != ElementKind.MODULE) {
      Name name = name(root);
      names.put(name.key(), name);
    }
  }

  /** Says whether a type, or the type around it, is among them. */
  boolean contain(TypeElement type) {
    return names.containsKey(name(Enclosing.outermost(type)).key());
  }

  /** Those that are there, which then are there no longer. */
  List<Element> take() {
    List<Element> taken = find();
    names.clear();
    return taken;
  }

  /** All of them, looked up anew. */
  List<Element> find() {
    return names.values().stream()
        .map(this::find)
        .filter(Objects::nonNull)
        .<Element>map(e -> e)
        .toList();
  }

  private Name name(Element root) {
    ModuleElement module = elements.getModuleOf(root);
    return new Name(
        module == null ? "" : module.getQualifiedName().toString(),
        ((QualifiedNameable) root).getQualifiedName().toString(),
        root.getKind() == ElementKind.PACKAGE);
  }

  /** Asked without a module, javac would look into all that there are. */
  private @Nullable Element find(Name name) {
    ModuleElement module = elements.getModuleElement(name.module());
    if (module == null) {
      return name.isPackage()
          ? elements.getPackageElement(name.qualified())
          : elements.getTypeElement(name.qualified());
    }
    return name.isPackage()
        ? elements.getPackageElement(module, name.qualified())
        : elements.getTypeElement(module, name.qualified());
  }
}
