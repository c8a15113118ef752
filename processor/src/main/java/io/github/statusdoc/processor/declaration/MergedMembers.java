package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
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
    addAliases(mirror, mirror, merged);
    if (!present.written().equals(mirror)) {
      addAliases(present.written(), mirror, merged);
    }
    return merged;
  }

  /** What is written counts for its alias; what others carry, they always set. */
  private void addAliases(AnnotationMirror from, AnnotationMirror to, Map<String, Leaf> into) {
    Map<String, Leaf> values = parameters.members(from);
    for (ExecutableElement member : Aliases.members(from)) {
      String name = member.getSimpleName().toString();
      if (!from.equals(to) || Members.find(from, name) != null) {
        Aliases.target(member, from, to)
            .ifPresent(target -> put(target, values.get(FieldKey.member(name)), into));
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
