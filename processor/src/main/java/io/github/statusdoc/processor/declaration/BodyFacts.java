package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.model.Written;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Detachment;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Reach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What declarations say of methods with bodies. An instance lives for one compilation. */
public final class BodyFacts {
  private final Elements elements;
  private final MethodKeys keys = new MethodKeys(this::binaryName);
  private final ParameterReader parameters;
  private final MetaAnnotations annotations = new MetaAnnotations();
  private final Inheritance inheritance;
  private final VocabularyReader vocabularies;
  private final ExceptionHandlerReader handlers;
  private final ReachReader reaches;
  private final AdviceReader advice;
  private final CheckedMethodReader checked;
  private final ExceptionAnnotations exceptions;
  private final DefinitionsInView definitions;
  private final DetachedMethods detached;
  private final JoinPointReader joinPoints;
  private final RegistrationReader registrations = new RegistrationReader(annotations);

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
    StatusValues statuses = new StatusValues(frameworks);
    this.elements = elements;
    this.parameters = new ParameterReader(elements, keys);
    Hierarchy hierarchy = new Hierarchy(elements, types);
    this.inheritance = new Inheritance(elements, keys, hierarchy);
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
    this.joinPoints = new JoinPointReader(elements, parameters);
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
            conventions,
            new ResultReader(tables.results(), types));
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
   * The names of methods, as summaries have them.
   *
   * @return names that are looked for once
   */
  public MethodKeys keys() {
    return keys;
  }

  /**
   * How classes inherit.
   *
   * @return the supertypes of classes, and the methods that methods override
   */
  public Inheritance inheritance() {
    return inheritance;
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
   * How Spring registers an element.
   *
   * @param element a class or a method
   * @return whether, when and where it is a bean
   */
  public Registration registration(Element element) {
    return registrations.read(element);
  }

  /**
   * Says whether an annotation tells which of several beans something gets.
   *
   * @param element a field, a parameter, or a constructor with parameters
   * @return whether it is not just any bean of its type
   */
  public boolean isQualified(Element element) {
    return registrations.isQualified(element);
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
   * The annotations by which advice selects a class.
   *
   * @param type the qualified name of any class
   * @return the qualified names of those on it, on its supertypes, and on annotations of these;
   *     empty if there is no such class
   */
  public Set<String> annotations(String type) {
    return reaches.annotations(type);
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
   * Whether a framework runs a method in another thread.
   *
   * @param method a method
   * @return what its caller gets of it
   */
  public Detachment detachment(ExecutableElement method) {
    return detached.of(method);
  }

  /**
   * What aspects may ask of a method.
   *
   * @param method a method
   * @return how it is written
   */
  public Declaration declaration(ExecutableElement method) {
    return joinPoints.read(Enclosing.type(method), method);
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
