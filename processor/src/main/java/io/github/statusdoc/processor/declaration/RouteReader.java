package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.declaration.MetaAnnotations.Present;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Route;
import io.github.statusdoc.processor.summary.Route.Seen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads how requests reach a handler of Spring, from the mappings on its class and on itself. */
final class RouteReader {
  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
  private static final String PACKAGE = "org.springframework.web.bind.annotation.";

  /** What a mapping calls its paths: two names of one member. */
  private static final List<String> PATHS = List.of("path", "value");

  private static final String RETENTION = "java.lang.annotation.Retention";

  /** What else is filled in, where the application starts. */
  private static final String PLACEHOLDER = "${";

  private final Elements elements;
  private final MetaAnnotations annotations;
  private final Mappings mappings;
  private final Hierarchy hierarchy;
  private final ParameterReader parameters;

  RouteReader(
      Elements elements,
      MetaAnnotations annotations,
      Mappings mappings,
      Hierarchy hierarchy,
      ParameterReader parameters) {
    this.elements = elements;
    this.annotations = annotations;
    this.mappings = mappings;
    this.hierarchy = hierarchy;
    this.parameters = parameters;
  }

  /**
   * The way to a handler.
   *
   * @param type the class of the object that it is called on
   * @param line the handler, then the methods that it overrides: the nearest mapping counts
   */
  Route read(TypeElement type, List<ExecutableElement> line) {
    List<TypeElement> types =
        Stream.concat(Stream.of(type), hierarchy.supertypes(type).stream()).toList();
    Optional<Present> mapping = mapping(line);
    return mapping.isEmpty()
        ? Route.NONE
        : new Route(
            NumberVariables.mark(paths(mapping(types), mapping.get()), types, line),
            methods(mapping(types), mapping.get()),
            new Seen(own(line.get(0).getAnnotationMirrors()), found(line)),
            new Seen(own(elements.getAllAnnotationMirrors(type)), found(types)));
  }

  private Optional<Present> mapping(List<? extends Element> line) {
    return line.stream().flatMap(one -> annotations.find(one, MAPPING).stream()).findFirst();
  }

  /** Those of the class and those of the method count together. */
  private List<String> methods(Optional<Present> outer, Present inner) {
    Set<String> methods = new LinkedHashSet<>();
    Stream.concat(outer.stream(), Stream.of(inner))
        .forEach(
            one ->
                mappings
                    .find(MAPPING)
                    .ifPresent(mapping -> methods.addAll(mapping.methods(one.mirror()))));
    return List.copyOf(methods);
  }

  private static List<String> paths(Optional<Present> outer, Present inner) {
    List<String> before = outer.map(RouteReader::paths).orElse(List.of(""));
    List<String> paths = new ArrayList<>();
    for (String start : before) {
      paths(inner).forEach(end -> paths.add(withSlash(start) + withSlash(end)));
    }
    boolean isTold =
        before.stream().noneMatch(start -> start.contains("*"))
            && paths.stream().noneMatch(path -> path.contains(PLACEHOLDER));
    return isTold ? paths : List.of();
  }

  private static String withSlash(String path) {
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }

  /** One that is not known counts as a placeholder: an annotation of others may rename members. */
  private static List<String> paths(Present mapping) {
    boolean isSpring =
        Members.qualifiedName(mapping.written().getAnnotationType()).startsWith(PACKAGE);
    if (!isSpring && !mapping.written().getElementValues().isEmpty()) {
      return List.of(PLACEHOLDER);
    }
    List<String> paths =
        Stream.of(mapping.written(), mapping.mirror())
            .distinct()
            .flatMap(RouteReader::written)
            .toList();
    return paths.isEmpty() ? List.of("") : paths;
  }

  private static Stream<String> written(AnnotationMirror mapping) {
    return PATHS.stream()
        .flatMap(member -> Members.array(Members.find(mapping, member)).stream())
        .map(AnnotationValue::getValue)
        .map(Object::toString);
  }

  private Map<String, Map<String, Leaf>> own(List<? extends AnnotationMirror> annotations) {
    Map<String, Map<String, Leaf>> own = new LinkedHashMap<>();
    for (AnnotationMirror one : annotations) {
      if (isSeen(one)) {
        own.put(Members.qualifiedName(one.getAnnotationType()), parameters.members(one));
      }
    }
    return own;
  }

  private Map<String, Map<String, Leaf>> found(List<? extends Element> searched) {
    Map<String, Map<String, Leaf>> found = new LinkedHashMap<>();
    for (Element element : searched) {
      for (Present present : annotations.of(element)) {
        if (isSeen(present.written()) && isSeen(present.mirror())) {
          found.putIfAbsent(present.name(), new MergedMembers(parameters).of(present));
        }
      }
    }
    return found;
  }

  /** Annotations are there when a program runs if they say so (JLS 9.6.4.2). */
  private static boolean isSeen(AnnotationMirror annotation) {
    AnnotationMirror retention =
        Members.find(annotation.getAnnotationType().asElement(), RETENTION);
    AnnotationValue kept = retention == null ? null : Members.find(retention, "value");
    return kept != null
        && kept.getValue() instanceof VariableElement policy
        && policy.getSimpleName().contentEquals("RUNTIME");
  }
}
