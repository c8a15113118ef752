package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.framework.FrameworkType;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Statuses as annotations name them: as numbers, as texts, as constants of a framework. */
final class StatusValues {
  /** Documents have it as a key: {@code "0404"} is not {@code "404"}. */
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,8}");

  private final Frameworks frameworks;

  StatusValues(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * The status that an annotation sets by the first member that names one, in writing, by what
   * carries it, or by its default; 0 for none. No framework takes it as a text here: that is a
   * reason.
   */
  int set(Present setting) {
    AnnotationMirror annotation = setting.mirror();
    return Stream.of(
            MergedAnnotation.of(setting).set().values().stream(),
            annotation.getElementValues().values().stream(),
            Members.defaults(annotation))
        .<AnnotationValue>flatMap(values -> values)
        .filter(value -> !(value.getValue() instanceof String))
        .mapToInt(value -> code(value).orElse(0))
        .filter(code -> code != 0)
        .findFirst()
        .orElse(0);
  }

  /** The number that a value stands for, whatever it is; empty for {@code default}, {@code 4XX}. */
  Optional<Integer> code(AnnotationValue value) {
    Object object = value.getValue();
    if (object instanceof Integer number) {
      return Optional.of(number);
    } else if (object instanceof String text && NUMBER.matcher(text).matches()) {
      return Optional.of(Integer.valueOf(text));
    } else if (object instanceof VariableElement constant
        && constant.getEnclosingElement() instanceof TypeElement type) {
      return constant(type, constant.getSimpleName().toString());
    }
    return Optional.empty();
  }

  private Optional<Integer> constant(TypeElement type, String name) {
    return frameworks
        .find(type.getQualifiedName().toString())
        .flatMap((FrameworkType framework) -> framework.constant(name))
        .map(term -> term instanceof Leaf.Code code ? code.value() : 0);
  }
}
