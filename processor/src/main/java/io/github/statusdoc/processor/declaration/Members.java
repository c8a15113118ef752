package io.github.statusdoc.processor.declaration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads annotations, their written members, and the defaults of those that are left out. */
final class Members {
  /** What compilers give for a value that they cannot resolve; ECJ's is a text like any other. */
  private static final String ERROR = "<error>";

  private Members() {}

  /** A member as it is written; null where it is left out. */
  static @Nullable AnnotationValue find(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** What an annotation says where a member is left out; null where it has to be written. */
  static @Nullable AnnotationValue defaultOf(AnnotationMirror annotation, String member) {
    return members(annotation)
        .filter(method -> method.getSimpleName().contentEquals(member))
        .flatMap(Members::defaultOf)
        .findFirst()
        .orElse(null);
  }

  /** The defaults of all members. */
  static Stream<AnnotationValue> defaults(AnnotationMirror annotation) {
    return members(annotation).flatMap(Members::defaultOf);
  }

  private static Stream<AnnotationValue> defaultOf(ExecutableElement member) {
    return Stream.ofNullable(member.getDefaultValue());
  }

  private static Stream<ExecutableElement> members(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream();
  }

  static String qualifiedName(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  /** Its name behind the package: {@code Returns.List}. */
  static String simpleName(DeclaredType type) {
    String name = type.asElement().getSimpleName().toString();
    return type.asElement().getEnclosingElement() instanceof TypeElement outer
        ? outer.getSimpleName() + "." + name
        : name;
  }

  static @Nullable TypeElement superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above
        ? (TypeElement) above.asElement()
        : null;
  }

  static @Nullable AnnotationMirror find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (qualifiedName(mirror.getAnnotationType()).equals(annotation)) {
        return mirror;
      }
    }
    return null;
  }

  static boolean isPresent(Element element, String annotation) {
    return find(element, annotation) != null;
  }

  /** Says whether there is an annotation of a name that several packages have. */
  static boolean isNamed(AnnotatedConstruct annotated, String simpleName) {
    for (AnnotationMirror annotation : annotated.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName)) {
        return true;
      }
    }
    return false;
  }

  /** The text of a member; empty where it is left out or not known yet. */
  static String text(AnnotationMirror annotation, String member) {
    AnnotationValue value = find(annotation, member);
    return value != null && !isError(value) && value.getValue() instanceof String text ? text : "";
  }

  /** Says whether one of some texts, each of which may be left out, is not known yet. */
  static boolean hasErrorIn(AnnotationMirror annotation, String... members) {
    return Stream.of(members)
        .map(member -> find(annotation, member))
        .anyMatch(value -> value != null && isError(value));
  }

  /** Says whether the compiler has found no value. */
  static boolean isError(AnnotationValue value) {
    return value.getValue().equals(ERROR);
  }

  /** The annotations that a member holds. */
  static Stream<AnnotationMirror> annotations(AnnotationMirror annotation, String member) {
    return array(find(annotation, member)).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }

  /** The values of several members, whose names have commas between them. */
  static Stream<AnnotationValue> values(AnnotationMirror annotation, String members) {
    return Stream.of(members.split(",", -1))
        .flatMap(member -> array(find(annotation, member)).stream());
  }

  /** The values of an array; a single value counts as an array of one (JLS 9.7.1). */
  static List<? extends AnnotationValue> array(@Nullable AnnotationValue value) {
    if (value == null) {
      return List.of();
    }
    return value.getValue() instanceof List<?> list ? values(list) : List.of(value);
  }

  @SuppressWarnings("unchecked") // AnnotationValue.getValue: no other list is a value
  private static List<? extends AnnotationValue> values(List<?> list) {
    return (List<? extends AnnotationValue>) list;
  }
}
