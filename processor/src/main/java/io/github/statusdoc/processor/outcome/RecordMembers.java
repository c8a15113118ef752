package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Detachment;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a record has without being written (JLS 8.10.3, 8.10.4): accessors and assignments. */
record RecordMembers(TypeElement type, Reading reading, BodyFacts facts) {

  void addTo(Map<String, MethodSummary> methods) {
    for (RecordComponentElement component : type.getRecordComponents()) {
      String signature = component.getSimpleName() + "()";
      MethodSummary written = methods.get(signature);
      if (written == null || written.isAbstract()) {
        methods.put(signature, accessor(signature, component));
      }
    }
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (isCanonical(constructor)) {
        String signature = reading.callees().key(constructor).signature();
        methods.put(signature, assigned(signature, constructor, methods.get(signature)));
      }
    }
  }

  private MethodSummary accessor(String signature, RecordComponentElement component) {
    Term value = new Term.Field(Leaf.Simple.THIS, component.getSimpleName().toString());
    Step step = new Step.Return(value, null, Step.Scope.ALWAYS, Site.NONE);
    List<MethodKey> overridden =
        facts.inheritance().overridden(component.getAccessor()).stream()
            .map(reading.callees()::key)
            .toList();
    return summary(signature, overridden, new Body(List.of(step), List.of()));
  }

  private boolean isCanonical(ExecutableElement constructor) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    if (parameters.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).getSimpleName().equals(components.get(i).getSimpleName())) {
        return false;
      }
    }
    return constructor.getKind() == ElementKind.CONSTRUCTOR;
  }

  private MethodSummary assigned(
      String signature, ExecutableElement constructor, @Nullable MethodSummary written) {
    List<Step> steps = new ArrayList<>();
    List<Body.Region> regions = List.of();
    Set<String> assigned = new HashSet<>();
    if (written != null) {
      steps.addAll(written.body().steps());
      regions = written.body().regions();
    }
    for (Step step : steps) {
      if (step instanceof Step.Assign assign) {
        assigned.add(assign.field());
      }
    }
    List<? extends VariableElement> parameters = constructor.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      String field = parameters.get(i).getSimpleName().toString();
      if (assigned.add(field)) {
        Term value = given(parameters.get(i), i);
        steps.add(new Step.Assign(field, value, Step.Scope.ALWAYS, Site.NONE));
      }
    }
    Body body = new Body(List.copyOf(steps), regions);
    return written == null ? summary(signature, List.of(), body) : written.with(body);
  }

  /** A compact constructor may give a parameter another value (JLS 8.10.4.2). */
  private Term given(VariableElement parameter, int index) {
    return reading.reassignments().has(parameter) ? Leaf.Simple.PLAIN : new Leaf.Argument(0, index);
  }

  private static MethodSummary summary(String signature, List<MethodKey> overridden, Body body) {
    return new MethodSummary(
        signature, overridden, false, List.of(), false, Detachment.NONE, 0, Declaration.NONE, body);
  }
}
