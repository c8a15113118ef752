package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns: binds their variables, and keeps what they ask (JLS 14.30). Record patterns came
 * with Java 21, after the compiler API that Statusdoc is built with; their trees are known by the
 * names of their kinds.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record Patterns(Reading reading, Flow flow) {
  private static final String OF_RECORD = "DECONSTRUCTION_PATTERN";
  private static final String OF_ANYTHING = "ANY_PATTERN";

  /** The pattern of an {@code instanceof}. */
  Decision read(Tree pattern, Term subject) {
    if (pattern instanceof BindingPatternTree binding) {
      bind(binding, subject);
      return instance(subject, binding.getVariable().getType());
    }
    return pattern.getKind().name().equals(OF_RECORD)
        ? readRecord(pattern, subject)
        : Decision.NONE;
  }

  /** One of a case, which takes all but null where all values are of its type. */
  Decision read(Tree pattern, Term subject, @Nullable TypeMirror type) {
    Decision asked = read(pattern, subject);
    return takesAll(pattern, type)
        ? asked.also(Decision.of(subject, Condition.Equals.NULL).negated())
        : asked;
  }

  /** Whether a value is of a type. */
  Decision instance(Term subject, Tree type) {
    return reading.attribution().element(type) instanceof TypeElement element
        ? Decision.of(subject, new Condition.InstanceOf(reading.callees().name(element)))
        : Decision.NONE;
  }

  /** The variable of a pattern is the value itself. */
  private void bind(BindingPatternTree pattern, Term subject) {
    if (reading.attribution().element(pattern.getVariable()) instanceof VariableElement variable) {
      flow.know(flow.known().with(variable, subject));
    }
  }

  /** The components are asked once it is a record of the class. */
  private Decision readRecord(Tree pattern, Term subject) {
    List<Tree> parts = parts(pattern);
    Decision decision = instance(subject, parts.get(0));
    List<? extends RecordComponentElement> components = components(parts.get(0));
    if (components.size() != parts.size() - 1) {
      return Decision.NONE;
    }
    TypeMirror type = reading.attribution().type(pattern);
    List<Condition> outside = flow.conditions();
    flow.alsoUnder(decision.yes().conditions());
    for (int i = 0; i < components.size(); i++) {
      Optional<Decision> asked = readComponent(parts.get(i + 1), components.get(i), subject, type);
      if (asked.isPresent()) {
        decision = decision.and(asked.get(), null);
      }
    }
    flow.under(outside);
    return decision;
  }

  /** The record comes first, then the patterns of its components. */
  private static List<Tree> parts(Tree pattern) {
    List<Tree> parts = new ArrayList<>();
    pattern.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree part, Void unused) {
            parts.add(part);
            return null;
          }
        },
        null);
    return parts;
  }

  private List<? extends RecordComponentElement> components(Tree type) {
    return reading.attribution().element(type) instanceof TypeElement record
        ? record.getRecordComponents()
        : List.of();
  }

  /**
   * What the accessor yields (JLS 14.30.2), which may be written; empty where every value matches,
   * null too.
   */
  private Optional<Decision> readComponent(
      Tree pattern, RecordComponentElement component, Term subject, @Nullable TypeMirror ofRecord) {
    if (pattern.getKind().name().equals(OF_ANYTHING)) {
      return Optional.empty();
    }
    TypeMirror type = reading.types().component(ofRecord, component);
    Term value =
        new Call(reading, flow, pattern, type)
            .of(component.getAccessor(), false, subject, List.of());
    Decision asked = read(pattern, value);
    if (takesAll(pattern, type)) {
      return Optional.empty();
    }
    return Optional.of(type == null ? Decision.NONE : asked);
  }

  private boolean takesAll(Tree pattern, @Nullable TypeMirror type) {
    return type != null
        && pattern instanceof BindingPatternTree binding
        && reading.attribution().element(binding.getVariable()) instanceof VariableElement bound
        && reading.types().areAll(type, bound.asType());
  }
}
