package io.github.statusdoc.processor;

import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.declaration.ExceptionAnnotations;
import io.github.statusdoc.processor.findings.Suppression;
import io.github.statusdoc.processor.link.KnownTypes;
import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.outcome.Facts;
import io.github.statusdoc.processor.rules.UndeclaredStatus;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Detachment;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Reach;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What the stages about bodies ask of declarations.
 *
 * @param facts what is known of declarations
 */
public record DeclarationFacts(BodyFacts facts) implements Facts, KnownTypes {
  private static final Set<String> UNDECLARED_STATUS =
      Set.of(UndeclaredStatus.class.getSimpleName());

  @Override
  public String binaryName(TypeElement type) {
    return facts.binaryName(type);
  }

  @Override
  public List<String> supertypes(TypeElement type) {
    return facts.inheritance().supertypes(type);
  }

  @Override
  public List<String> supertypes(String type) {
    return facts.inheritance().supertypes(type);
  }

  @Override
  public Set<String> annotations(String type) {
    return facts.annotations(type);
  }

  @Override
  public List<String> parameterized(TypeElement type) {
    return facts.inheritance().parameterized(type);
  }

  @Override
  public List<ExecutableElement> overridden(ExecutableElement method) {
    return facts.inheritance().overridden(method);
  }

  @Override
  public List<Integer> contract(ExecutableElement method) {
    return facts.contract(method);
  }

  @Override
  public boolean needsNoDeclaration(Element element) {
    return Suppression.covers(element, UNDECLARED_STATUS);
  }

  @Override
  public List<ExceptionHandler> handlers(TypeElement type) {
    return facts.handlers(type);
  }

  @Override
  public Reach reach(TypeElement type) {
    return facts.reach(type);
  }

  @Override
  public Registration registration(Element element) {
    return facts.registration(element);
  }

  @Override
  public boolean isQualified(Element element) {
    return facts.isQualified(element);
  }

  @Override
  public List<Advice> advice(TypeElement type) {
    return facts.advice(type);
  }

  @Override
  public boolean isRequired(VariableElement parameter) {
    return facts.isRequired(parameter);
  }

  @Override
  public Detachment detachment(ExecutableElement method) {
    return facts.detachment(method);
  }

  @Override
  public Declaration declaration(ExecutableElement method) {
    return facts.declaration(method);
  }

  @Override
  public boolean isGenerated(TypeElement type) {
    return facts.isGenerated(type);
  }

  @Override
  public KnownTypes.Annotated annotated(String type) {
    ExceptionAnnotations.Found found = facts.exception(type);
    return new KnownTypes.Annotated(found.contract(), found.status());
  }
}
