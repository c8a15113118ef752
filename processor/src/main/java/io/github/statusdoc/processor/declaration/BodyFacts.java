package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Written;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Reach;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What declarations say of methods with bodies. An instance lives for one compilation. */
public final class BodyFacts {
  /** The methods of the JDK's functional interfaces that frameworks call. */
  private static final Set<String> FUNCTIONS =
      Set.of("get", "call", "run", "apply", "accept", "test", "compare", "iterator");

  private final Elements elements;
  private final MethodKeys keys = new MethodKeys(this::binaryName);
  private final ParameterReader parameters;
  private final Hierarchy hierarchy;
  private final VocabularyReader vocabularies;
  private final ExceptionHandlerReader handlers;
  private final ReachReader reaches;
  private final AdviceReader advice;
  private final CheckedMethodReader checked;
  private final ExceptionAnnotations exceptions;
  private final DefinitionsInView definitions;
  private final DetachedMethods detached;

  /**
   * Facts for one compilation.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param tables what is known of frameworks' declarations
   * @param frameworks what is known of frameworks' calls
   * @param vocabulary annotations of the company's own that declare statuses, each with its members
   */
  public BodyFacts(
      Elements elements,
      Types types,
      FrameworkTables tables,
      Frameworks frameworks,
      Map<String, Set<String>> vocabulary) {
    MetaAnnotations annotations = new MetaAnnotations();
    StatusValues statuses = new StatusValues(frameworks);
    this.elements = elements;
    this.parameters = new ParameterReader(elements, keys);
    this.hierarchy = new Hierarchy(elements, types);
    this.definitions = new DefinitionsInView(annotations, hierarchy);
    Conventions conventions =
        new Conventions(
            tables.mappings(),
            annotations,
            statuses,
            hierarchy,
            elements,
            new AnswerTypes(frameworks));
    this.vocabularies = new VocabularyReader(annotations, statuses, vocabulary);
    JoinPointReader joinPoints = new JoinPointReader(elements, parameters);
    this.handlers =
        new ExceptionHandlerReader(annotations, conventions, keys, joinPoints, elements, types);
    this.reaches = new ReachReader(annotations, hierarchy, elements);
    this.advice = new AdviceReader(elements, keys);
    this.detached = new DetachedMethods(annotations, hierarchy);
    this.exceptions = new ExceptionAnnotations(elements, vocabularies);
    this.checked =
        new CheckedMethodReader(
            elements,
            keys,
            parameters,
            joinPoints,
            hierarchy,
            tables.mappings(),
            annotations,
            vocabularies,
            conventions);
  }

  /**
   * The name of the class file of a class.
   *
   * @param type a class
   * @return its binary name
   */
  public String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  /**
   * The direct supertypes of a class.
   *
   * @param type the qualified name of a class
   * @return the qualified names of its superclass and interfaces; empty if there is no such class
   */
  public List<String> supertypes(String type) {
    TypeElement element = elements.getTypeElement(type);
    return element == null ? List.of() : supertypes(element);
  }

  /**
   * The direct supertypes of a class.
   *
   * @param type a class
   * @return the qualified names of its superclass and interfaces, without {@code Object}
   */
  public List<String> supertypes(TypeElement type) {
    List<String> names = new ArrayList<>();
    addName(type.getSuperclass(), names);
    type.getInterfaces().forEach(supertype -> addName(supertype, names));
    return names;
  }

  /**
   * The supertypes of a class that have type arguments.
   *
   * @param type a class
   * @return all of them, with the arguments that objects of the class give them; empty if the class
   *     gives none itself, as what it inherits then is told there
   */
  public List<String> parameterized(TypeElement type) {
    return hierarchy.parameterized(type).stream()
        .map(keys::type)
        .filter(name -> !name.equals(TypeArguments.erased(name)))
        .toList();
  }

  private void addName(TypeMirror type, List<String> names) {
    if (type instanceof DeclaredType declared) {
      String name = keys.type((TypeElement) declared.asElement());
      if (!name.equals("java.lang.Object")) {
        names.add(name);
      }
    }
  }

  /**
   * What a method overrides or implements.
   *
   * @param method a method
   * @return the methods of supertypes; of the JDK's those that make an object a function, and all
   *     of a class inside a method, whose objects are there to be given to others
   */
  public List<ExecutableElement> overridden(ExecutableElement method) {
    TypeElement type = Enclosing.type(method);
    List<ExecutableElement> overridden = new ArrayList<>(hierarchy.overridden(method, type));
    if (FUNCTIONS.contains(method.getSimpleName().toString())
        || type.getNestingKind() == NestingKind.LOCAL
        || type.getNestingKind() == NestingKind.ANONYMOUS) {
      overridden.addAll(hierarchy.functions(method, type));
    }
    return overridden;
  }

  /**
   * The contract of a method.
   *
   * @param method a method or constructor
   * @return the codes of its own {@code @Returns}
   */
  public List<Integer> contract(ExecutableElement method) {
    if (method.getAnnotationMirrors().isEmpty()) {
      return List.of();
    }
    DeclaredStatuses.Builder declared = new DeclaredStatuses.Builder();
    vocabularies.readContract(method, declared);
    return List.copyOf(declared.build().codes().keySet());
  }

  /**
   * What annotations say of an exception.
   *
   * @param type the qualified name of an exception
   * @return its own statuses, or else those of the nearest superclass that has some
   */
  public ExceptionAnnotations.Found exception(String type) {
    return exceptions.of(type);
  }

  /**
   * The exception handlers of a class.
   *
   * @param type a class
   * @return its methods that answer for exceptions
   */
  public List<ExceptionHandler> handlers(TypeElement type) {
    return handlers.read(type);
  }

  /**
   * For whom the global exception handlers of a class answer.
   *
   * @param type a class
   * @return the classes
   */
  public Reach reach(TypeElement type) {
    return reaches.read(type);
  }

  /**
   * The methods of an aspect that run where others are called.
   *
   * @param type a class
   * @return its methods; empty for a class that is no aspect
   */
  public List<Advice> advice(TypeElement type) {
    return advice.read(type);
  }

  /**
   * The methods of a class whose declarations are compared with their bodies.
   *
   * @param type a class
   * @return its handlers, and all methods that declare something
   */
  public List<CheckedMethod> checked(TypeElement type) {
    return checked.read(type);
  }

  /**
   * What methods can declare with that declare nothing so far.
   *
   * @return our vocabulary, or where its annotation is not on the class path, the first other one
   *     that is
   */
  public String vocabulary() {
    return vocabularies.claiming().entrySet().stream()
        .filter(annotation -> elements.getTypeElement(annotation.getKey()) != null)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(DeclaredStatuses.OURS);
  }

  /**
   * What the annotations of others name.
   *
   * @param element any element
   * @return the status codes that stand on it, and what is written in place of one
   */
  public List<Written> written(Element element) {
    return vocabularies.written(element);
  }

  /**
   * The definitions in view of an element.
   *
   * @param element any element
   * @return those on it, on its annotations, on all that is around it, and on what it overrides
   */
  public List<Definition> definitions(Element element) {
    return definitions.of(element);
  }

  /**
   * Says whether a parameter is never null in a handler.
   *
   * @param parameter a parameter of a method
   * @return whether the framework answers by itself where a request lacks it
   */
  public boolean isRequired(VariableElement parameter) {
    return parameters.isRequired(parameter);
  }

  /**
   * Says whether nobody waits for a method.
   *
   * @param method a method
   * @return whether a framework runs it in another thread, and its caller gets nothing of it
   */
  public boolean isDetached(ExecutableElement method) {
    return detached.has(method);
  }

  /**
   * Says whether a tool wrote a class.
   *
   * @param type a class
   * @return whether an annotation named {@code Generated} says so
   */
  public boolean isGenerated(TypeElement type) {
    return Members.isNamed(type, "Generated");
  }
}
