package io.github.statusdoc.processor;

import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.rules.InvalidOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Looks for the annotations of one's own that an option names.
 *
 * @param elements the compiler's elements
 */
record OwnVocabulary(Elements elements) {
  /** Of other primitive types no value is a status. */
  private static final Set<TypeKind> NUMBERS = Set.of(TypeKind.INT, TypeKind.SHORT, TypeKind.LONG);

  /** What is wrong with the names; each is told by itself. */
  List<Finding> problems(Map<String, Set<String>> vocabulary) {
    return vocabulary.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(member -> problem(one.getKey(), member)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> problem(String annotation, String member) {
    TypeElement type = elements.getTypeElement(annotation);
    String name = annotation + "#" + member;
    if (type == null) {
      return Optional.of(new InvalidOption().of(Options.VOCABULARY, name, "annotation"));
    } else if (type.getKind() != ElementKind.ANNOTATION_TYPE) {
      return Optional.of(new InvalidOption().of(Options.VOCABULARY, name, "noAnnotation"));
    }
    List<ExecutableElement> members = ElementFilter.methodsIn(type.getEnclosedElements());
    return members.stream()
        .filter(one -> one.getSimpleName().contentEquals(member))
        .findFirst()
        .map(found -> ofKind(name, found))
        .orElseGet(() -> Optional.of(unknownMember(name, type, members)));
  }

  private static Finding unknownMember(
      String name, TypeElement type, List<ExecutableElement> members) {
    List<String> names = members.stream().map(one -> one.getSimpleName().toString()).toList();
    return new InvalidOption()
        .unknownMember(Options.VOCABULARY, name, type.getSimpleName().toString(), names);
  }

  private static Optional<Finding> ofKind(String name, ExecutableElement member) {
    return mayName(member.getReturnType())
        ? Optional.empty()
        : Optional.of(new InvalidOption().of(Options.VOCABULARY, name, "kind"));
  }

  /** A number, a text, a constant or a class, or an array of such (JLS 9.6.1). */
  private static boolean mayName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return mayName(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? declared.asElement().getKind() != ElementKind.ANNOTATION_TYPE
        : NUMBERS.contains(type.getKind()) || type.getKind() == TypeKind.ERROR;
  }
}
