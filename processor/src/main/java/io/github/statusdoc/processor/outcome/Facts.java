package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Detachment;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Reach;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What a summary needs of declarations. */
public interface Facts {
  /**
   * The name of the class file of a class.
   *
   * @param type a class
   * @return its binary name (JLS 13.1)
   */
  String binaryName(TypeElement type);

  /**
   * The supertypes of a class.
   *
   * @param type a class
   * @return the qualified names of its superclass and interfaces
   */
  List<String> supertypes(TypeElement type);

  /**
   * The supertypes of a class that have type arguments.
   *
   * @param type a class
   * @return their names with the arguments; empty if the class gives none itself
   */
  List<String> parameterized(TypeElement type);

  /**
   * What a method overrides or implements.
   *
   * @param method a method
   * @return the methods of supertypes
   */
  List<ExecutableElement> overridden(ExecutableElement method);

  /**
   * The contract of a method.
   *
   * @param method a method or constructor
   * @return the codes of its own {@code @Returns}
   */
  List<Integer> contract(ExecutableElement method);

  /**
   * Says whether what is answered in an element need not be declared.
   *
   * @param element a method, a field, a class or a local variable
   * @return true if a {@code @SuppressWarnings} on it or around it says so
   */
  boolean needsNoDeclaration(Element element);

  /**
   * The exception handlers of a class.
   *
   * @param type a class
   * @return its methods that answer for exceptions
   */
  List<ExceptionHandler> handlers(TypeElement type);

  /**
   * For whom the global exception handlers of a class answer.
   *
   * @param type a class
   * @return the classes
   */
  Reach reach(TypeElement type);

  /**
   * How Spring registers an element.
   *
   * @param element a class or a method
   * @return whether, when and where it is a bean
   */
  Registration registration(Element element);

  /**
   * Says whether an annotation tells which of several beans something gets.
   *
   * @param element a field, a parameter, or a constructor with parameters
   * @return whether it is not just any bean of its type
   */
  boolean isQualified(Element element);

  /**
   * The methods of an aspect that run where others are called.
   *
   * @param type a class
   * @return its methods; empty for a class that is no aspect
   */
  List<Advice> advice(TypeElement type);

  /**
   * Says whether a parameter is never null in a handler.
   *
   * @param parameter a parameter of a method
   * @return whether the framework answers by itself where a request lacks it
   */
  boolean isRequired(VariableElement parameter);

  /**
   * Whether a framework runs a method in another thread.
   *
   * @param method a method
   * @return what its caller gets of it
   */
  Detachment detachment(ExecutableElement method);

  /**
   * What aspects may ask of a method.
   *
   * @param method a method
   * @return how it is written
   */
  Declaration declaration(ExecutableElement method);

  /**
   * Says whether a tool wrote a class.
   *
   * @param type a class
   * @return whether an annotation says so
   */
  boolean isGenerated(TypeElement type);
}
