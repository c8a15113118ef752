package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.summary.Injection;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads which fields of a bean get the bean of their type: those of interfaces and abstract classes
 * that no annotation and no code of the class give something else.
 *
 * @param reading what the readers share
 * @param facts what declarations say
 * @param type the class
 */
record InjectionReader(Reading reading, Facts facts, TypeElement type) {
  Injection read(ClassTree tree, Collection<MethodSummary> methods) {
    Registration own = facts.registration(type);
    if (!own.isBean()) {
      return Injection.NONE;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    tree.getMembers().stream()
        .filter(member -> member instanceof VariableTree field && field.getInitializer() == null)
        .map(reading.attribution()::element)
        .filter(field -> field instanceof VariableElement one && isInjected(one, methods))
        .forEach(
            field -> fields.put(name(field), name(((DeclaredType) field.asType()).asElement())));
    return new Injection(own.isPreferred() && own.isAlwaysThere(), fields);
  }

  private String name(Element element) {
    return element instanceof TypeElement of
        ? reading.callees().name(of)
        : reading.callees().name((VariableElement) element);
  }

  private boolean isInjected(VariableElement field, Collection<MethodSummary> methods) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && field.asType() instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && isOfSeveral((TypeElement) declared.asElement())
        && !isNamed(field)
        && methods.stream().allMatch(method -> isOnlyGiven(name(field), method));
  }

  private static boolean isOfSeveral(TypeElement type) {
    return !type.getQualifiedName().toString().startsWith("java.")
        && (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** At the field, or at a parameter that may be for it. */
  private boolean isNamed(VariableElement field) {
    Stream<? extends VariableElement> parameters =
        type.getEnclosedElements().stream()
            .filter(ExecutableElement.class::isInstance)
            .flatMap(method -> ((ExecutableElement) method).getParameters().stream())
            .filter(parameter -> parameter.asType().toString().equals(field.asType().toString()));
    return Stream.concat(Stream.of(field), parameters)
        .anyMatch(one -> facts.registration(one).isNamed());
  }

  private static boolean isOnlyGiven(String field, MethodSummary method) {
    return method.body().steps().stream()
        .allMatch(
            step ->
                !(step instanceof Step.Assign assign)
                    || !assign.field().equals(field)
                    || assign.value() instanceof Leaf.Argument);
  }
}
