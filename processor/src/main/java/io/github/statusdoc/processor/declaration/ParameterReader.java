package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** What annotations say of the values that a handler gets. */
final class ParameterReader {
  /** By annotation: the member that says false where a request may lack it; empty for none. */
  private final Map<String, String> required =
      DataFile.table(ParameterReader.class, "required.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text("annotation"), row -> row.text("optional")));

  private final Elements elements;
  private final MethodKeys keys;
  private final Map<String, ValidatedFields> validated = new HashMap<>();

  ParameterReader(Elements elements, MethodKeys keys) {
    this.elements = elements;
    this.keys = keys;
  }

  /**
   * The parameters of a handler.
   *
   * @param types their erased types
   * @param line the handler, then the methods that it overrides: their annotations count, too
   * @param framework whose handler it is
   */
  List<Parameter> read(List<String> types, List<ExecutableElement> line, String framework) {
    ValidatedFields fields = validated.computeIfAbsent(framework, ValidatedFields::of);
    List<Parameter> parameters = new ArrayList<>(types.size());
    for (int i = 0; i < types.size(); i++) {
      int index = i;
      parameters.add(
          new Parameter(
              types.get(i),
              annotations(line.stream().map(one -> one.getParameters().get(index)).toList()),
              fields.of(index, line)));
    }
    return List.copyOf(parameters);
  }

  /** The members of all annotations on some elements; those of the first count. */
  Map<String, Map<String, Leaf>> annotations(List<? extends Element> elements) {
    Map<String, Map<String, Leaf>> annotations = new LinkedHashMap<>();
    for (Element element : elements) {
      for (AnnotationMirror one : element.getAnnotationMirrors()) {
        annotations.putIfAbsent(Members.qualifiedName(one.getAnnotationType()), members(one));
      }
    }
    return annotations;
  }

  /** What the members of an annotation say of which something may be asked. */
  Map<String, Leaf> members(AnnotationMirror annotation) {
    Map<String, Leaf> members = new LinkedHashMap<>();
    elements
        .getElementValuesWithDefaults(annotation)
        .forEach(
            (member, value) ->
                leaf(value)
                    .ifPresent(
                        leaf ->
                            members.put(FieldKey.member(member.getSimpleName().toString()), leaf)));
    return members;
  }

  /** A value of which something may be asked; empty for others. */
  Optional<Leaf> leaf(AnnotationValue annotated) {
    Object value = annotated.getValue();
    if (value instanceof Boolean truth) {
      return Optional.of(truth ? Leaf.Simple.TRUE : Leaf.Simple.FALSE);
    } else if (value instanceof DeclaredType type) {
      return Optional.of(new Leaf.Literal(keys.type((TypeElement) type.asElement())));
    }
    if (value instanceof VariableElement constant) {
      String name = constant.getSimpleName().toString();
      return Optional.of(new Leaf.Constant(keys.type(Enclosing.type(constant)), name));
    } else if (value instanceof Integer number) {
      return Optional.of(
          StatusCode.isValid(number) ? new Leaf.Code(number) : new Leaf.Word(number.toString()));
    }
    return value instanceof String text && Leaf.Text.status(text) == 0 && Leaf.Word.isOne(text)
        ? Optional.of(new Leaf.Word(text))
        : Optional.empty();
  }

  /** Says whether a framework answers by itself where a request lacks a parameter. */
  boolean isRequired(VariableElement parameter) {
    List<? extends AnnotationMirror> annotations = parameter.getAnnotationMirrors();
    return annotations.stream().anyMatch(this::isRequired)
        && !Members.isNamed(parameter, "Nullable")
        && !Members.isNamed(parameter.asType(), "Nullable");
  }

  /** Spring takes an empty default for null where a number is wanted. */
  private boolean isRequired(AnnotationMirror annotation) {
    String optional = required.get(Members.qualifiedName(annotation.getAnnotationType()));
    return optional != null
        && !says(annotation, optional, false)
        && !says(annotation, "defaultValue", "");
  }

  private static boolean says(AnnotationMirror annotation, String member, Object value) {
    AnnotationValue written = Members.find(annotation, member);
    return written != null && value.equals(written.getValue());
  }
}
