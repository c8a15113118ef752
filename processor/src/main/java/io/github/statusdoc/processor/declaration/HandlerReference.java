package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** How the type generated for one type refers to handlers. */
final class HandlerReference {
  /** Simple names that mean something else inside a generated type. */
  private static final Set<String> TAKEN =
      Set.of("Code", "Text", "Generated", "Optional", "String", "Deprecated");

  private final ErasedName names = new ErasedName();
  private final Elements elements;
  private final PackageElement home;

  HandlerReference(Elements elements, TypeElement type) {
    this.elements = elements;
    this.home = elements.getPackageOf(type);
  }

  String packageName() {
    return home.getQualifiedName().toString();
  }

  /** The name within the package: {@code Outer.Inner}. ECJ's qualified name has no dollar sign. */
  String simpleName(TypeElement type) {
    String name = type.getSimpleName().toString();
    return type.getEnclosingElement() instanceof TypeElement outer
        ? simpleName(outer) + "." + name
        : name;
  }

  Handler handler(Element element, List<DeclaredStatus> statuses) {
    TypeElement type = Enclosing.type(element);
    if (element instanceof ExecutableElement executable) {
      String signature = names.signature(executable);
      return new Handler(
          typeReference(type) + "#" + signature,
          simpleName(type) + "." + names.of(executable),
          isLinkable(element),
          signature,
          statuses);
    }
    return new Handler(typeReference(type), simpleName(type), isLinkable(element), "", statuses);
  }

  private String typeReference(TypeElement type) {
    String simple = simpleName(type);
    String first = simple.indexOf('.') < 0 ? simple : simple.substring(0, simple.indexOf('.'));
    boolean isHere = elements.getPackageOf(type).equals(home) && !TAKEN.contains(first);
    return isHere ? simple : ErasedName.qualified(type);
  }

  private boolean isLinkable(Element element) {
    boolean isHere = elements.getPackageOf(element).equals(home);
    boolean isSeen =
        isHere
            ? !element.getModifiers().contains(Modifier.PRIVATE)
            : element.getModifiers().contains(Modifier.PUBLIC)
                || element.getModifiers().contains(Modifier.PROTECTED);
    return isSeen
        && isNamed(element)
        && Enclosing.of(element).stream()
            .filter(TypeElement.class::isInstance)
            .map(Element::getModifiers)
            .allMatch(m -> isHere ? !m.contains(Modifier.PRIVATE) : m.contains(Modifier.PUBLIC));
  }

  /** In the unnamed package no other name is left for a type whose simple name is taken. */
  private boolean isNamed(Element element) {
    return !home.isUnnamed() || named(element).noneMatch(TAKEN::contains);
  }

  /** The type, and those of the parameters. */
  private Stream<String> named(Element element) {
    Stream<String> type = Stream.of(simpleName(Enclosing.type(element)));
    return element instanceof ExecutableElement executable
        ? Stream.concat(type, Stream.of(names.signature(executable).split("[^\\w.]+")).skip(1))
        : type;
  }

  boolean isPublic(TypeElement type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && Enclosing.of(type).stream()
            .filter(TypeElement.class::isInstance)
            .allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
  }
}
