package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.summary.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the variables of a path that Spring makes numbers of before it calls the handler. */
final class NumberVariables {
  private static final String PATH_VARIABLE =
      "org.springframework.web.bind.annotation.PathVariable";

  private static final String BINDER = "org.springframework.web.bind.annotation.InitBinder";
  private static final String FORMATS = "org.springframework.format.annotation.";

  /** Two names of one member. */
  private static final List<String> NAMES = List.of("value", "name");

  /** Those that are written with digits; {@code Float} and {@code Double} read words, too. */
  private static final Set<String> NUMBERS =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.math.BigInteger",
          "java.util.UUID");

  private NumberVariables() {}

  /**
   * Marks them in paths.
   *
   * @param types the class of the object and its supertypes
   * @param line the handler, then the methods that it overrides: their annotations count, too
   */
  static List<String> mark(
      List<String> paths, List<TypeElement> types, List<ExecutableElement> line) {
    List<String> names = types.stream().anyMatch(NumberVariables::binds) ? List.of() : names(line);
    return paths.stream().map(path -> mark(path, names)).toList();
  }

  private static String mark(String path, List<String> names) {
    String marked = path;
    for (String name : names) {
      marked = marked.replace("{" + name + "}", Route.NUMBER);
    }
    return marked;
  }

  private static List<String> names(List<ExecutableElement> line) {
    List<String> names = new ArrayList<>();
    List<? extends VariableElement> parameters = line.get(0).getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      int index = i;
      if (isNumber(parameters.get(i).asType()) && !isFormatted(parameters.get(i))) {
        line.stream()
            .map(method -> method.getParameters().get(index))
            .flatMap(parameter -> annotation(parameter).stream())
            .map(annotation -> name(annotation, parameters.get(index)))
            .findFirst()
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /** Says whether a class may read numbers in a way of its own. */
  private static boolean binds(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(member -> Members.find(member, BINDER) != null);
  }

  /** A format may have words in it. */
  private static boolean isFormatted(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .map(one -> Members.qualifiedName(one.getAnnotationType()))
        .anyMatch(name -> name.startsWith(FORMATS));
  }

  private static boolean isNumber(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, INT, LONG -> true;
      case DECLARED -> NUMBERS.contains(Members.qualifiedName((DeclaredType) type));
      default -> false;
    };
  }

  private static Optional<AnnotationMirror> annotation(VariableElement parameter) {
    return Optional.ofNullable(Members.find(parameter, PATH_VARIABLE));
  }

  private static String name(AnnotationMirror annotation, VariableElement parameter) {
    return NAMES.stream()
        .flatMap(member -> Stream.ofNullable(Members.find(annotation, member)))
        .map(AnnotationValue::getValue)
        .map(Object::toString)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> parameter.getSimpleName().toString());
  }
}
