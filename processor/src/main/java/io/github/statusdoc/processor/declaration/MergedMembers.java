package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * The members of annotations as Spring merges them: one stands for another that {@code @AliasFor}
 * names, of the same annotation or of one that this carries.
 *
 * @param parameters reads members
 */
record MergedMembers(ParameterReader parameters) {
  private static final String ALIAS = "org.springframework.core.annotation.AliasFor";

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
    for (Element member : from.getAnnotationType().asElement().getEnclosedElements()) {
      AnnotationMirror alias = Members.find(member, ALIAS);
      String name = member.getSimpleName().toString();
      boolean isSet = !from.equals(to) || Members.find(from, name) != null;
      if (alias != null && isSet && isOf(alias, from, to)) {
        put(target(alias, name), values.get(FieldKey.member(name)), into);
      }
    }
  }

  private static boolean isOf(AnnotationMirror alias, AnnotationMirror from, AnnotationMirror to) {
    AnnotationValue named = Members.find(alias, "annotation");
    DeclaredType type =
        named != null && named.getValue() instanceof DeclaredType other
            ? other
            : from.getAnnotationType();
    return type.asElement().equals(to.getAnnotationType().asElement());
  }

  private static String target(AnnotationMirror alias, String own) {
    return Stream.of("value", "attribute")
        .map(name -> Members.text(alias, name))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(own);
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
