package io.github.statusdoc.processor.declaration;

import java.util.LinkedHashMap;
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
 * Members that stand for others, as Spring merges them: for one that {@code @AliasFor} names, of
 * the same annotation or of one that this carries.
 */
final class Aliases {
  private static final String ALIAS = "org.springframework.core.annotation.AliasFor";

  private Aliases() {}

  /**
   * The members of an annotation that what carries it sets, in writing or by a default.
   *
   * @param written the annotation that carries it; it sets nothing of itself
   * @param carried the annotation
   */
  static Map<String, AnnotationValue> set(AnnotationMirror written, AnnotationMirror carried) {
    Map<String, AnnotationValue> set = new LinkedHashMap<>(0);
    if (!written.equals(carried)) {
      for (ExecutableElement member : members(written)) {
        AnnotationValue value = value(written, member);
        if (value != null) {
          target(member, written, carried).ifPresent(target -> set.put(target, value));
        }
      }
    }
    return set;
  }

  private static @Nullable AnnotationValue value(
      AnnotationMirror annotation, ExecutableElement member) {
    AnnotationValue written = Members.find(annotation, member.getSimpleName().toString());
    return written == null ? member.getDefaultValue() : written;
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
