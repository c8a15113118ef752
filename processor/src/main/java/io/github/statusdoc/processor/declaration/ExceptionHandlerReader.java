package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Implicit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads which methods of a class answer for exceptions: {@code exceptions.tsv} lists the
 * annotations and the interfaces that say so.
 */
final class ExceptionHandlerReader {
  /** What says so. */
  private enum By {
    ANNOTATION,
    INTERFACE,
    /** A class of the framework, which handles what its own method names. */
    SUPERCLASS
  }

  /**
   * A row of the table.
   *
   * @param types members of the annotation; of an interface, the index of a type argument, or the
   *     name of what its method takes
   * @param method the name of the interface's or class's method
   * @param global when it answers for other classes wherever it is: never, always, by a member, off
   *     a class
   * @param rank those of a smaller rank are asked first
   * @param content the status of a value that names none; 0 for that of any handler
   */
  private record Row(
      String framework,
      By by,
      String name,
      String types,
      String method,
      String global,
      int rank,
      int content) {
    static Row of(TableRow row) {
      return new Row(
          row.text("framework"),
          row.constant(By.class, "by"),
          row.text("name"),
          row.text("types"),
          row.text("method"),
          row.text("global"),
          row.number("rank"),
          row.number("content"));
    }
  }

  private final List<Row> rows =
      DataFile.table(ExceptionHandlerReader.class, "exceptions.tsv").stream().map(Row::of).toList();

  private final MetaAnnotations annotations;
  private final Conventions conventions;
  private final Types types;
  private final TypeMirror throwable;
  private final MethodKeys keys;
  private final JoinPointReader joinPoints;

  ExceptionHandlerReader(
      MetaAnnotations annotations,
      Conventions conventions,
      MethodKeys keys,
      JoinPointReader joinPoints,
      Elements elements,
      Types types) {
    this.annotations = annotations;
    this.conventions = conventions;
    this.types = types;
    this.keys = keys;
    this.joinPoints = joinPoints;
    this.throwable = elements.getTypeElement("java.lang.Throwable").asType();
  }

  List<ExceptionHandler> read(TypeElement type) {
    List<ExceptionHandler> handlers = new ArrayList<>(0);
    if (hasSupertypes(type)) {
      addInherited(type, handlers);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!method.getAnnotationMirrors().isEmpty()) {
        annotated(type, method).ifPresent(handlers::add);
      }
    }
    return handlers;
  }

  private void addInherited(TypeElement type, List<ExceptionHandler> handlers) {
    for (Row row : rows) {
      switch (row.by()) {
        case INTERFACE -> implemented(type, row).ifPresent(handlers::add);
        case SUPERCLASS -> inherited(type, row).ifPresent(handlers::add);
        case ANNOTATION -> {}
      }
    }
  }

  /** Most classes have none but {@code Object}. */
  private static boolean hasSupertypes(TypeElement type) {
    TypeElement above = Members.superclass(type);
    return !type.getInterfaces().isEmpty() || (above != null && Members.superclass(above) != null);
  }

  private Optional<ExceptionHandler> annotated(TypeElement type, ExecutableElement method) {
    List<MetaAnnotations.Present> present = annotations.of(method);
    for (Row row : rows) {
      for (MetaAnnotations.Present one : present) {
        if (row.by() == By.ANNOTATION && row.name().equals(one.name())) {
          List<String> named = named(one.mirror(), row.types());
          List<String> handled = named.isEmpty() ? parameterTypes(method) : named;
          boolean isGlobal = isGlobal(row, type, one.mirror());
          return Optional.of(handler(row, type, method, handled, isGlobal));
        }
      }
    }
    return Optional.empty();
  }

  /** What the class of a framework handles, whose code is not in view. */
  private Optional<ExceptionHandler> inherited(TypeElement type, Row row) {
    TypeElement above = Members.superclass(type);
    if (above == null || !above.getQualifiedName().contentEquals(row.name())) {
      return Optional.empty();
    }
    return ElementFilter.methodsIn(above.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(row.method()))
        .findFirst()
        .flatMap(method -> annotated(above, method));
  }

  private ExceptionHandler handler(
      Row row, TypeElement type, ExecutableElement method, List<String> handled, boolean isGlobal) {
    return new ExceptionHandler(
        keys.of(method).signature(),
        row.framework(),
        handled,
        exceptionParameter(method),
        isGlobal,
        row.rank(),
        implicit(row, method),
        joinPoints.read(type, method));
  }

  private Implicit implicit(Row row, ExecutableElement method) {
    Implicit usual = conventions.implicit(row.framework(), method);
    if (row.rank() >= ExceptionHandler.LAST && !conventions.returnsNothing(method)) {
      return usual.passingOn();
    }
    return row.content() == 0
            || usual.isStronger()
            || method.getReturnType().getKind() == TypeKind.VOID
        ? usual
        : new Implicit(
            row.content(), usual.absent(), usual.redirect(), false, false, usual.returnsObject());
  }

  private static List<String> named(AnnotationMirror annotation, String members) {
    return Members.values(annotation, members).map(ExceptionHandlerReader::typeName).toList();
  }

  private static String typeName(AnnotationValue value) {
    return value.getValue() instanceof DeclaredType type
        ? Members.qualifiedName(type)
        : value.getValue().toString();
  }

  private List<String> parameterTypes(ExecutableElement method) {
    return method.getParameters().stream()
        .filter(this::isThrowable)
        .map(parameter -> Members.qualifiedName((DeclaredType) types.erasure(parameter.asType())))
        .toList();
  }

  private boolean isThrowable(VariableElement parameter) {
    return types.erasure(parameter.asType()) instanceof DeclaredType type
        && types.isSubtype(type, throwable);
  }

  private int exceptionParameter(ExecutableElement method) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (isThrowable(method.getParameters().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isGlobal(Row row, TypeElement type, AnnotationMirror annotation) {
    String rule = row.global();
    String argument = rule.substring(rule.indexOf(':') + 1);
    if (rule.startsWith("off:")) {
      return annotations.find(type, argument).isEmpty();
    } else if (rule.startsWith("member:")) {
      AnnotationValue value = Members.find(annotation, argument);
      return value != null && Boolean.TRUE.equals(value.getValue());
    }
    return rule.equals("always");
  }

  private Optional<ExceptionHandler> implemented(TypeElement type, Row row) {
    if (type.getModifiers().contains(Modifier.ABSTRACT) || type.getKind() != ElementKind.CLASS) {
      return Optional.empty();
    }
    return find(type.asType(), row.name())
        .flatMap(found -> handled(found, row))
        .flatMap(exception -> method(type, row, exception));
  }

  private static Optional<String> handled(DeclaredType implemented, Row row) {
    if (!Character.isDigit(row.types().charAt(0))) {
      return Optional.of(row.types());
    }
    return implemented.getTypeArguments().stream()
        .skip(Long.parseLong(row.types()))
        .findFirst()
        .filter(DeclaredType.class::isInstance)
        .map(exception -> Members.qualifiedName((DeclaredType) exception));
  }

  /** A supertype, with the type arguments that it has for a class. */
  private Optional<DeclaredType> find(TypeMirror type, String name) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      if (supertype instanceof DeclaredType declared) {
        Optional<DeclaredType> found =
            Members.qualifiedName(declared).equals(name)
                ? Optional.of(declared)
                : find(declared, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ExceptionHandler> method(TypeElement type, Row row, String exception) {
    for (TypeElement line = type; line != null; line = Members.superclass(line)) {
      for (ExecutableElement method : ElementFilter.methodsIn(line.getEnclosedElements())) {
        if (method.getSimpleName().contentEquals(row.method())
            && !method.getModifiers().contains(Modifier.ABSTRACT)
            && exceptionParameter(method) >= 0) {
          return Optional.of(handler(row, type, method, List.of(exception), true));
        }
      }
    }
    return Optional.empty();
  }
}
