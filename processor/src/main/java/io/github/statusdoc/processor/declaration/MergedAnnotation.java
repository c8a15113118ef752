package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as Spring merges it with those that bring it to an element: a member of theirs
 * stands for the one that {@code @AliasFor} names, and the outermost counts.
 *
 * @param mirror the annotation
 * @param set its members that others set, in writing or by a default
 */
record MergedAnnotation(AnnotationMirror mirror, Map<String, AnnotationValue> set) {
  private static final String ALIAS = "org.springframework.core.annotation.AliasFor";

  static MergedAnnotation alone(AnnotationMirror mirror) {
    return new MergedAnnotation(mirror, Map.of());
  }

  static MergedAnnotation of(Present present) {
    List<MergedAnnotation> outer = new ArrayList<>(present.by().size());
    for (AnnotationMirror one : present.by()) {
      outer.add(inside(outer, one));
    }
    return inside(outer, present.mirror());
  }

  private static MergedAnnotation inside(List<MergedAnnotation> outer, AnnotationMirror mirror) {
    if (outer.isEmpty()) {
      return alone(mirror);
    }
    Map<String, AnnotationValue> set = new LinkedHashMap<>(0);
    for (int i = outer.size() - 1; i >= 0; i--) {
      outer.get(i).addAliases(mirror, set);
    }
    return new MergedAnnotation(mirror, set);
  }

  private void addAliases(AnnotationMirror inner, Map<String, AnnotationValue> into) {
    for (ExecutableElement member : members(mirror)) {
      AnnotationValue found = find(member.getSimpleName().toString());
      AnnotationValue value = found == null ? member.getDefaultValue() : found;
      if (value != null) {
        target(member, mirror, inner).ifPresent(target -> into.put(target, value));
      }
    }
  }

  /** The value of a member; null where nobody has written one. */
  @Nullable AnnotationValue find(String member) {
    AnnotationValue outer = set.get(member);
    return outer == null ? Members.find(mirror, member) : outer;
  }

  static Iterable<ExecutableElement> members(AnnotationMirror annotation) {
    return ElementFilter.methodsIn(
        annotation.getAnnotationType().asElement().getEnclosedElements());
  }

  /** The member of one annotation for which that of another stands; empty for none. */
  static Optional<String> target(Element member, AnnotationMirror from, AnnotationMirror to) {
    AnnotationMirror alias = Members.find(member, ALIAS);
    return alias == null || !isOf(alias, from, to)
        ? Optional.empty()
        : Stream.of(
                Members.text(alias, "value"),
                Members.text(alias, "attribute"),
                member.getSimpleName().toString())
            .filter(name -> !name.isEmpty())
            .findFirst();
  }

  private static boolean isOf(AnnotationMirror alias, AnnotationMirror from, AnnotationMirror to) {
    AnnotationValue named = Members.find(alias, "annotation");
    DeclaredType type =
        named != null && named.getValue() instanceof DeclaredType other
            ? other
            : from.getAnnotationType();
    return type.asElement().equals(to.getAnnotationType().asElement());
  }
}
