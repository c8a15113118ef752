package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The application's own aspects around handlers: what they throw, and the status that they write
 * for what a handler gives.
 */
final class Aspects {
  /** A method that runs where handlers are called. */
  private record Aspect(Value object, Found method, Advice advice) {}

  /** Of these types a value may be of any other. */
  private static final Set<String> OPEN = Set.of("", "java.lang.Object");

  private final Linker linker;
  private final Pointcuts pointcuts;
  private final List<Aspect> aspects = new ArrayList<>();

  Aspects(Linker linker) {
    this.linker = linker;
    this.pointcuts = new Pointcuts(linker.classes());
    for (ClassSummary type : linker.classes().all()) {
      for (Advice advice : type.advice()) {
        linker
            .classes()
            .find(new MethodKey(type.name(), advice.signature()))
            .map(found -> new Aspect(Value.Instance.of(type.name()), found, advice))
            .ifPresent(aspects::add);
      }
    }
  }

  /** What a handler yields where the aspects run that are for it; others are not asked for. */
  Result around(Endpoint handler, Result yielded) {
    Result result = yielded;
    for (Aspect aspect : handler.framework().isEmpty() ? List.<Aspect>of() : aspects) {
      Optional<Boolean> selects = pointcuts.selects(aspect.advice().pointcut(), handler);
      if (!selects.equals(Optional.of(false))) {
        result = run(aspect, handler, result, selects.isPresent());
      }
    }
    return result;
  }

  /** Where it is not known whether an aspect runs, nobody can tell the status that it may write. */
  private Result run(Aspect aspect, Endpoint handler, Result before, boolean isSelected) {
    Result ran = linker.body(aspect.method(), aspect.object(), arguments(aspect, handler, before));
    Values returned = new Values();
    ran.returned().forEach((value, way) -> returned.add(value, from(handler, way)));
    Result after = new Result();
    if (returned.set().stream().noneMatch(Value.Written.class::isInstance)) {
      after.returned().addAll(before.returned());
    } else if (isSelected) {
      after.returned().addAll(returned);
    } else {
      returned.forEach(
          (value, way) -> after.returned().add(new Value.Unknown(way.last().site()), way));
    }
    after.answered().addAll(before.answered());
    after.thrown().addAll(before.thrown());
    ran.thrown()
        .filter(value -> isSelected && value instanceof Value.Instance)
        .forEach((value, way) -> after.thrown().add(value, from(handler, way)));
    return after;
  }

  private static Way from(Endpoint handler, Way way) {
    return new Way(handler.method(), Site.NONE, way);
  }

  private static List<Set<Value>> arguments(Aspect aspect, Endpoint handler, Result before) {
    List<Set<Value>> arguments = new ArrayList<>();
    for (String type : aspect.method().key().parameterTypes()) {
      boolean isTaking = arguments.size() == aspect.advice().argument();
      arguments.add(isTaking ? taken(type, given(handler, before.returned().set())) : Linker.PLAIN);
    }
    return arguments;
  }

  /** What the aspect goes on with is what the call gives. */
  private static Set<Value> taken(String type, Set<Value> given) {
    return type.equals(FieldKey.CALL)
        ? Set.of(Value.Instance.of(type).changed(Map.of(FieldKey.PROCEED, given)))
        : given;
  }

  /** Of what is not known, the type is. */
  private static Set<Value> given(Endpoint handler, Set<Value> returned) {
    String type = handler.declaration().returnType();
    if (type.equals("void")) {
      return Set.of(Simple.ABSENT);
    }
    Set<Value> given = new LinkedHashSet<>();
    for (Value value : returned) {
      boolean isTyped = value.isPlain() && !OPEN.contains(type);
      given.add(isTyped ? Value.Instance.of(type) : value);
    }
    return given.isEmpty() ? Linker.PLAIN : given;
  }
}
