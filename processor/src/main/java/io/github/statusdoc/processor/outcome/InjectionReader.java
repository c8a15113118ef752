package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.summary.Injection;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads which fields of a bean get the bean of their type: those of interfaces and abstract classes
 * that Spring sets itself, or that the only constructor gives what it gets for them.
 *
 * @param reading what the readers share
 * @param facts what declarations say
 * @param type the class
 */
record InjectionReader(Reading reading, BodyFacts facts, TypeElement type) {
  Injection read(ClassTree tree, Map<String, MethodSummary> methods) {
    if (type.getAnnotationMirrors().isEmpty()) {
      return Injection.NONE;
    }
    Registration own = facts.registration(type);
    if (!own.isBean()) {
      return Injection.NONE;
    }
    boolean hasOneWay = ElementFilter.constructorsIn(type.getEnclosedElements()).size() <= 1;
    return new Injection(
        own.isAlwaysThere(),
        own.isPrimary() && own.isAlwaysThere(),
        hasOneWay ? fields(tree, methods) : Map.of());
  }

  private Map<String, String> fields(ClassTree tree, Map<String, MethodSummary> methods) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field
          && field.getInitializer() == null
          && reading.attribution().element(field) instanceof VariableElement element
          && isOfSeveral(element)
          && isInjected(element, methods)) {
        TypeElement wanted = (TypeElement) ((DeclaredType) element.asType()).asElement();
        fields.put(reading.callees().name(element), reading.callees().name(wanted));
      }
    }
    return fields;
  }

  private static boolean isOfSeveral(VariableElement field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && field.asType() instanceof DeclaredType declared
        && declared.getTypeArguments().isEmpty()
        && isOfSeveral((TypeElement) declared.asElement());
  }

  private static boolean isOfSeveral(TypeElement type) {
    return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean isInjected(VariableElement field, Map<String, MethodSummary> methods) {
    return !facts.isQualified(field)
        && type.getEnclosedElements().stream()
            .filter(ExecutableElement.class::isInstance)
            .map(ExecutableElement.class::cast)
            .allMatch(method -> givesOnly(method, field, methods));
  }

  private boolean givesOnly(
      ExecutableElement method, VariableElement field, Map<String, MethodSummary> methods) {
    MethodSummary summary = methods.get(reading.callees().key(method).signature());
    String name = reading.callees().name(field);
    return summary == null
        || summary.body().steps().stream()
            .filter(step -> step instanceof Step.Assign assign && assign.field().equals(name))
            .allMatch(step -> gives(method, ((Step.Assign) step).value(), field.asType()));
  }

  /** A constructor gives what it gets as a bean of just this type. */
  private boolean gives(ExecutableElement method, Term value, TypeMirror wanted) {
    if (method.getKind() != ElementKind.CONSTRUCTOR
        || !(value instanceof Leaf.Argument argument)
        || argument.depth() != 0
        || facts.isQualified(method)) {
      return false;
    }
    VariableElement parameter = method.getParameters().get(argument.index());
    return reading.types().isOfSame(parameter.asType(), wanted) && !facts.isQualified(parameter);
  }
}
