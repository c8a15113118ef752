package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Advice.When;
import io.github.statusdoc.processor.summary.Pointcut;
import io.github.statusdoc.processor.summary.Pointcut.All;
import io.github.statusdoc.processor.summary.Pointcut.Any;
import io.github.statusdoc.processor.summary.Pointcut.Designator;
import io.github.statusdoc.processor.summary.Pointcut.Not;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
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

  /** What is longer, nobody wrote. */
  private static final int LONGEST = 10_000;

  private static final int LONGEST_NAME = 1000;

  /** Selects nobody knows what. */
  private static final Pointcut UNREADABLE = new Designator("unreadable", "");

  /**
   * A row of the table.
   *
   * @param type of the parameter that takes the call
   * @param member names the parameter that takes what the call gave
   */
  private record Row(String annotation, When when, String type, String member) {}

  private static final List<Row> ROWS =
      DataFile.table(AdviceReader.class, "advice.tsv").stream()
          .map(
              row ->
                  new Row(
                      row.text("annotation"),
                      row.constant(When.class, "when"),
                      row.text("type"),
                      row.text("member")))
          .toList();

  private final Elements elements;
  private final MethodKeys keys;
  private final ErasedName names = new ErasedName();
  private final Map<ExecutableElement, Pointcut> known = new HashMap<>();

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
    return pointcut(annotation, method)
        .map(
            pointcut ->
                new Advice(
                    keys.of(method).signature(),
                    row.when(),
                    pointcut,
                    argument(method, annotation, row)));
  }

  private Optional<Pointcut> pointcut(AnnotationMirror annotation, ExecutableElement method) {
    return Stream.of("pointcut", "value")
        .map(member -> Members.text(annotation, member))
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> readable(resolved(readable(text), method)));
  }

  private static Pointcut readable(String text) {
    try {
      return text.length() > LONGEST ? UNREADABLE : Pointcut.parse(inOperators(text));
    } catch (IllegalArgumentException none) {
      return UNREADABLE;
    }
  }

  /** What grew too long, or too deep to be read again, by what it names. */
  private static Pointcut readable(Pointcut pointcut) {
    return readable(pointcut.toString());
  }

  /** Spring also takes words for the operators. */
  private static String inOperators(String text) {
    return text.replace(" and ", " && ").replace(" or ", " || ").replace(" not ", " ! ");
  }

  private int argument(ExecutableElement method, AnnotationMirror annotation, Row row) {
    String named = Members.text(annotation, row.member());
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      if (names.of(parameter.asType()).equals(row.type())
          || parameter.getSimpleName().contentEquals(named)) {
        return i;
      }
    }
    return -1;
  }

  /** With other pointcuts in place of their names, and types in place of names of parameters. */
  private Pointcut resolved(Pointcut pointcut, ExecutableElement method) {
    if (pointcut instanceof All all) {
      return new All(all.parts().stream().map(part -> resolved(part, method)).toList());
    } else if (pointcut instanceof Any any) {
      return new Any(any.parts().stream().map(part -> resolved(part, method)).toList());
    } else if (pointcut instanceof Not not) {
      return new Not(resolved(not.of(), method));
    }
    Designator designator = (Designator) pointcut;
    return designator.name().startsWith("@")
        ? new Designator(designator.name(), annotation(designator.pattern(), method))
        : named(designator, method).flatMap(this::other).orElse(pointcut);
  }

  /** Each is read once; one that names itself is not known. */
  private Optional<Pointcut> other(ExecutableElement method) {
    AnnotationMirror annotation = Members.find(method, POINTCUT);
    if (annotation == null) {
      return Optional.empty();
    }
    Pointcut other = known.putIfAbsent(method, UNREADABLE);
    if (other == null) {
      other = pointcut(annotation, method).orElse(UNREADABLE);
      known.put(method, other);
    }
    return Optional.of(other);
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
    boolean isNeighbour =
        SourceVersion.isIdentifier(name) && elements.getTypeElement(neighbour) != null;
    return isNeighbour ? neighbour : name;
  }

  /** The method that a pointcut names, of the same class, one above it, or another. */
  private Optional<ExecutableElement> named(Designator designator, ExecutableElement from) {
    int dot = designator.name().lastIndexOf('.');
    if (designator.name().length() > LONGEST_NAME) {
      return Optional.empty();
    }
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
