package io.github.statusdoc.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The types and packages that wait for the next round, by name: the next round may represent them
 * by other objects.
 */
final class Waiting {
  private record Name(String qualified, boolean isPackage) {}

  private final Elements elements;
  private final Set<Name> names = new LinkedHashSet<>();

  Waiting(Elements elements) {
    this.elements = elements;
  }

  void add(Element root) {
    names.add(new Name(qualifiedName(root), root.getKind() == ElementKind.PACKAGE));
  }

  /** Those that wait, which then wait no longer, and the new ones; each once. */
  Set<Element> takeWith(List<? extends Element> roots) {
    Set<Element> all = new LinkedHashSet<>(roots());
    names.clear();
    for (Element root : roots) {
      if (root.getKind() != ElementKind.MODULE) {
        all.add(root);
      }
    }
    return all;
  }

  /** Those that wait, looked up anew. */
  List<Element> roots() {
    return names.stream().map(this::find).filter(Objects::nonNull).<Element>map(e -> e).toList();
  }

  private @Nullable Element find(Name name) {
    return name.isPackage()
        ? elements.getPackageElement(name.qualified())
        : elements.getTypeElement(name.qualified());
  }

  static List<String> names(List<? extends Element> roots) {
    List<String> names = new ArrayList<>(roots.size());
    roots.forEach(root -> names.add(qualifiedName(root)));
    return names;
  }

  private static String qualifiedName(Element root) {
    return ((QualifiedNameable) root).getQualifiedName().toString();
  }
}
