package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * The members of annotations as Spring merges them.
 *
 * @param parameters reads members
 */
record MergedMembers(ParameterReader parameters) {
  Map<String, Leaf> of(Present present) {
    AnnotationMirror mirror = present.mirror();
    Map<String, Leaf> merged = new LinkedHashMap<>(parameters.members(mirror));
    addAliases(mirror, merged);
    MergedAnnotation.of(present)
        .set()
        .forEach((member, value) -> put(member, parameters.leaf(value).orElse(null), merged));
    return merged;
  }

  /** What is written counts for its alias in the same annotation, too. */
  private void addAliases(AnnotationMirror mirror, Map<String, Leaf> into) {
    for (ExecutableElement member : MergedAnnotation.members(mirror)) {
      AnnotationValue value = Members.find(mirror, member.getSimpleName().toString());
      if (value != null) {
        MergedAnnotation.target(member, mirror, mirror)
            .ifPresent(target -> put(target, parameters.leaf(value).orElse(null), into));
      }
    }
  }

  /** Of a value that is not read nothing is known. */
  private static void put(String member, @Nullable Leaf value, Map<String, Leaf> into) {
    if (value == null) {
      into.remove(FieldKey.member(member));
    } else {
      into.put(FieldKey.member(member), value);
    }
  }
}
