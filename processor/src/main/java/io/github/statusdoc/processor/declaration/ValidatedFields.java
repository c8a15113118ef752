package io.github.statusdoc.processor.declaration;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The final fields of what a request brings that are never null, as the framework calls no handler
 * where Bean Validation finds one that is: {@code validated.tsv}.
 *
 * @param demands the annotations that demand it
 * @param sources those of parameters of which they demand it
 * @param constraints those of fields that are never null then
 * @param reports the parameters that get what is wrong: with one of these the handler is called
 */
record ValidatedFields(
    Set<String> demands, Set<String> sources, Set<String> constraints, Set<String> reports) {
  private static final List<TableRow> ROWS = DataFile.table(ValidatedFields.class, "validated.tsv");

  /** What the type of a row is. */
  private enum Kind {
    DEMAND,
    SOURCE,
    CONSTRAINT,
    REPORT
  }

  /** Those of handlers of a framework. */
  static ValidatedFields of(String framework) {
    return new ValidatedFields(
        named(framework, Kind.DEMAND),
        named(framework, Kind.SOURCE),
        named(framework, Kind.CONSTRAINT),
        named(framework, Kind.REPORT));
  }

  private static Set<String> named(String framework, Kind kind) {
    return ROWS.stream()
        .filter(
            row ->
                row.text("framework").equals(framework) && row.constant(Kind.class, "kind") == kind)
        .map(row -> row.text("type"))
        .collect(toUnmodifiableSet());
  }

  /**
   * The names of the fields of a parameter.
   *
   * @param index its index
   * @param overridden the handler, then the methods that it overrides: their annotations count, too
   * @return nothing where the parameter is not validated, or the handler gets what is wrong
   */
  Set<String> of(int index, List<ExecutableElement> overridden) {
    List<? extends VariableElement> parameters = overridden.get(0).getParameters();
    List<VariableElement> line =
        overridden.stream().<VariableElement>map(one -> one.getParameters().get(index)).toList();
    return line.stream().anyMatch(one -> has(one, demands))
            && line.stream().anyMatch(one -> isAny(one, sources))
            && parameters.stream().noneMatch(this::isReport)
            && parameters.get(index).asType() instanceof DeclaredType type
        ? fields((TypeElement) type.asElement())
        : Set.of();
  }

  private boolean isReport(VariableElement parameter) {
    return parameter.asType() instanceof DeclaredType type
        && reports.contains(Members.qualifiedName(type));
  }

  private Set<String> fields(TypeElement type) {
    Set<String> there = new TreeSet<>();
    if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
      addFields(type, there, new TreeSet<>());
    }
    return there;
  }

  /**
   * What is not final may be null again when the code asks; a field that hides another one has
   * another name in summaries.
   */
  private void addFields(TypeElement type, Set<String> there, Set<String> seen) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      String name = field.getSimpleName().toString();
      if (!seen.add(name)) {
        there.remove(name);
      } else if (field.getModifiers().contains(Modifier.FINAL) && has(field, constraints)) {
        there.add(name);
      }
    }
    TypeElement above = Members.superclass(type);
    if (above != null) {
      addFields(above, there, seen);
    }
  }

  private static boolean isAny(Element element, Set<String> annotations) {
    return annotations.stream().anyMatch(name -> Members.isPresent(element, name));
  }

  /** Those of a group, which {@code @Validated} names as its value, hold for that only. */
  private static boolean has(Element element, Set<String> annotations) {
    return element.getAnnotationMirrors().stream()
        .filter(one -> annotations.contains(Members.qualifiedName(one.getAnnotationType())))
        .anyMatch(ValidatedFields::isOfNoGroup);
  }

  private static boolean isOfNoGroup(AnnotationMirror annotation) {
    return Members.array(Members.find(annotation, "groups")).isEmpty()
        && Members.array(Members.find(annotation, "value")).isEmpty();
  }
}
