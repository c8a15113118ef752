package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.CheckedMethod.Contract;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.model.Result;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.Implicit;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the methods of a class whose declarations are compared with their bodies. */
final class CheckedMethodReader {
  private final Hierarchy hierarchy;
  private final Mappings mappings;
  private final MetaAnnotations annotations;
  private final VocabularyReader vocabularies;
  private final WrittenContainers containers;
  private final Conventions conventions;
  private final ResultReader results;
  private final MethodKeys keys;
  private final ParameterReader parameters;
  private final JoinPointReader joinPoints;
  private final RouteReader routes;

  CheckedMethodReader(
      Elements elements,
      MethodKeys keys,
      ParameterReader parameters,
      JoinPointReader joinPoints,
      Hierarchy hierarchy,
      Mappings mappings,
      MetaAnnotations annotations,
      VocabularyReader vocabularies,
      Conventions conventions,
      ResultReader results) {
    this.keys = keys;
    this.hierarchy = hierarchy;
    this.mappings = mappings;
    this.annotations = annotations;
    this.vocabularies = vocabularies;
    this.containers = new WrittenContainers(elements, vocabularies);
    this.conventions = conventions;
    this.results = results;
    this.parameters = parameters;
    this.joinPoints = joinPoints;
    this.routes = new RouteReader(elements, annotations, mappings, hierarchy, parameters);
  }

  List<CheckedMethod> read(TypeElement type) {
    List<CheckedMethod> checked = new ArrayList<>(0);
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && !method.getModifiers().contains(Modifier.ABSTRACT)) {
        read(type, method).ifPresent(checked::add);
      }
    }
    return checked;
  }

  private Optional<CheckedMethod> read(TypeElement type, ExecutableElement method) {
    List<ExecutableElement> overridden = hierarchy.overridden(method, type);
    if (overridden.isEmpty() && method.getAnnotationMirrors().isEmpty()) {
      return Optional.empty();
    }
    List<ExecutableElement> line = new ArrayList<>(overridden.size() + 1);
    line.add(method);
    line.addAll(overridden);
    String framework = framework(line);
    DeclaredStatuses.Builder declared = new DeclaredStatuses.Builder();
    line.forEach(one -> vocabularies.read(one, declared));
    if (framework.isEmpty() && !declared.build().isClaim()) {
      return Optional.empty();
    }
    declared.container(containers.find(line, declared.build()));
    if (!framework.isEmpty()) {
      around(type, line).forEach(one -> vocabularies.read(one, declared));
    }
    Implicit implicit = conventions.implicit(framework, method);
    return Optional.of(
        new CheckedMethod(
            endpoint(type, line, framework, implicit),
            Place.of(method),
            declared.build(),
            overridden.stream().flatMap(above -> contract(above).stream()).toList(),
            !framework.isEmpty(),
            results.read(method) == Result.NOTHING));
  }

  /** What types and packages declare is for the handlers inside: it is no method's contract. */
  private List<Element> around(TypeElement type, List<ExecutableElement> line) {
    List<Element> around = new ArrayList<>();
    line.forEach(one -> around.addAll(Enclosing.of(one)));
    around.addAll(hierarchy.supertypes(type));
    return around;
  }

  private String framework(List<ExecutableElement> line) {
    for (ExecutableElement method : line) {
      String framework = framework(method);
      if (!framework.isEmpty()) {
        return framework;
      }
    }
    return "";
  }

  private Endpoint endpoint(
      TypeElement type, List<ExecutableElement> line, String framework, Implicit implicit) {
    MethodKey method = keys.of(line.get(0));
    return new Endpoint(
        method,
        keys.type(type),
        framework,
        implicit,
        framework.isEmpty() ? List.of() : parameters.read(method.parameterTypes(), line, framework),
        framework.isEmpty() ? Declaration.NONE : joinPoints.read(type, line.get(0)),
        () -> routes.read(type, line));
  }

  private String framework(ExecutableElement method) {
    String called = conventions.framework(method);
    return called.isEmpty() ? mapped(method) : called;
  }

  private String mapped(Element method) {
    for (MetaAnnotations.Present present : annotations.of(method)) {
      if (mappings.find(present.name()).isPresent()) {
        return conventions.framework(present.name());
      }
    }
    return "";
  }

  private Optional<Contract> contract(ExecutableElement above) {
    DeclaredStatuses.Builder declared = new DeclaredStatuses.Builder();
    vocabularies.readContract(above, declared);
    if (declared.build().codes().isEmpty()) {
      return Optional.empty();
    }
    vocabularies.readSetting(above, declared);
    return Optional.of(new Contract(new ErasedName().ofMember(above), declared.build()));
  }
}
