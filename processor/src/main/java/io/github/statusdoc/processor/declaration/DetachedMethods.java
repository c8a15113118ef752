package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Detachment;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Methods that a framework runs in another thread while their caller goes on: detached.tsv. */
final class DetachedMethods {
  /** No framework comes between such a method and its caller. */
  private static final Set<Modifier> DIRECT =
      Set.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);

  private final Set<String> names =
      Set.copyOf(DataFile.column(DetachedMethods.class, "detached.tsv"));

  private final MetaAnnotations annotations;
  private final Hierarchy hierarchy;

  DetachedMethods(MetaAnnotations annotations, Hierarchy hierarchy) {
    this.annotations = annotations;
    this.hierarchy = hierarchy;
  }

  /** Who gets what a method throws: nobody, unless it returns a future. */
  Detachment of(ExecutableElement method) {
    if (!has(method)) {
      return Detachment.NONE;
    }
    return method.getReturnType().getKind() == TypeKind.VOID ? Detachment.LOST : Detachment.CARRIED;
  }

  private boolean has(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && method.getModifiers().stream().noneMatch(DIRECT::contains)
        && (isMarked(method) || isMarkedAround(method, Enclosing.type(method)));
  }

  /** By its class, or where it or its class inherits from. */
  private boolean isMarkedAround(ExecutableElement method, TypeElement type) {
    return isMarked(type)
        || hierarchy.supertypes(type).stream().anyMatch(this::isMarked)
        || hierarchy.overridden(method, type).stream().anyMatch(this::isMarked);
  }

  private boolean isMarked(Element element) {
    for (MetaAnnotations.Present present : annotations.of(element)) {
      if (names.contains(present.name())) {
        return true;
      }
    }
    return false;
  }
}
