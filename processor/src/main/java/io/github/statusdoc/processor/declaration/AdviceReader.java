package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Pointcut;
import io.github.statusdoc.processor.summary.Pointcut.All;
import io.github.statusdoc.processor.summary.Pointcut.Any;
import io.github.statusdoc.processor.summary.Pointcut.Designator;
import io.github.statusdoc.processor.summary.Pointcut.Not;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the methods of aspects that run where others are called: {@code advice.tsv} lists the
 * annotations that say so.
 */
final class AdviceReader {
  private static final String ASPECT = "org.aspectj.lang.annotation.Aspect";
  private static final String POINTCUT = "org.aspectj.lang.annotation.Pointcut";

  /** Pointcuts that name each other deeper, or in a circle, are left as they are. */
  private static final int DEEPEST = 10;

  /**
   * A row of the table.
   *
   * @param type of the parameter that takes the call
   * @param member names the parameter that takes what the call gave
   */
  private record Row(String annotation, String type, String member) {}

  private static final List<Row> ROWS =
      DataFile.table(AdviceReader.class, "advice.tsv").stream()
          .map(columns -> new Row(columns[0], columns[1], columns[2]))
          .toList();

  private final Elements elements;
  private final MethodKeys keys;

  AdviceReader(Elements elements, MethodKeys keys) {
    this.elements = elements;
    this.keys = keys;
  }

  List<Advice> read(TypeElement type) {
    if (type.getAnnotationMirrors().isEmpty() || !Members.isPresent(type, ASPECT)) {
      return List.of();
    }
    List<Advice> advice = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (Row row : ROWS) {
        AnnotationMirror annotation = Members.find(method, row.annotation());
        if (annotation != null) {
          read(method, annotation, row).ifPresent(advice::add);
        }
      }
    }
    return advice;
  }

  private Optional<Advice> read(ExecutableElement method, AnnotationMirror annotation, Row row) {
    return pointcut(annotation)
        .map(
            pointcut ->
                new Advice(
                    keys.of(method).signature(),
                    resolved(pointcut, method, 0),
                    argument(method, annotation, row)));
  }

  private static Optional<Pointcut> pointcut(AnnotationMirror annotation) {
    try {
      return Stream.of("pointcut", "value")
          .map(member -> Members.text(annotation, member))
          .filter(text -> !text.isBlank())
          .findFirst()
          .map(text -> Pointcut.parse(inOperators(text)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Spring also takes words for the operators. */
  private static String inOperators(String text) {
    return text.replace(" and ", " && ").replace(" or ", " || ").replace(" not ", " ! ");
  }

  private static int argument(ExecutableElement method, AnnotationMirror annotation, Row row) {
    String named = Members.text(annotation, row.member());
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      if (parameter.asType().toString().equals(row.type())
          || parameter.getSimpleName().contentEquals(named)) {
        return i;
      }
    }
    return -1;
  }

  /** With other pointcuts in place of their names, and types in place of names of parameters. */
  private Pointcut resolved(Pointcut pointcut, ExecutableElement method, int depth) {
    if (pointcut instanceof All all) {
      return new All(all.parts().stream().map(part -> resolved(part, method, depth)).toList());
    } else if (pointcut instanceof Any any) {
      return new Any(any.parts().stream().map(part -> resolved(part, method, depth)).toList());
    } else if (pointcut instanceof Not not) {
      return new Not(resolved(not.of(), method, depth));
    }
    Designator designator = (Designator) pointcut;
    return designator.name().startsWith("@")
        ? new Designator(designator.name(), annotation(designator.pattern(), method))
        : named(designator, method)
            .filter(other -> depth < DEEPEST)
            .flatMap(other -> other(other, depth))
            .orElse(pointcut);
  }

  private Optional<Pointcut> other(ExecutableElement method, int depth) {
    AnnotationMirror annotation = Members.find(method, POINTCUT);
    return annotation == null
        ? Optional.empty()
        : pointcut(annotation).map(pointcut -> resolved(pointcut, method, depth + 1));
  }

  /** A parameter that takes the annotation, or a type of the same package. */
  private String annotation(String name, ExecutableElement method) {
    for (VariableElement parameter : method.getParameters()) {
      if (parameter.getSimpleName().contentEquals(name)
          && parameter.asType() instanceof DeclaredType type) {
        return Members.qualifiedName(type);
      }
    }
    String neighbour = elements.getPackageOf(method).getQualifiedName() + "." + name;
    boolean isNeighbour = !name.contains(".") && elements.getTypeElement(neighbour) != null;
    return isNeighbour ? neighbour : name;
  }

  /** The method that a pointcut names, of the same class, one above it, or another. */
  private Optional<ExecutableElement> named(Designator designator, ExecutableElement from) {
    int dot = designator.name().lastIndexOf('.');
    TypeElement owner =
        dot < 0
            ? Enclosing.type(from)
            : elements.getTypeElement(designator.name().substring(0, dot));
    String name = designator.name().substring(dot + 1);
    for (TypeElement type = owner; type != null; type = Members.superclass(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (method.getSimpleName().contentEquals(name)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }
}
