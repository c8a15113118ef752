package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
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
  private record Aspect(Value object, Found method, Advice advice) {
    /** Says whether what it returns is the answer. */
    boolean isAround() {
      List<String> types = method.key().parameterTypes();
      return advice.argument() >= 0 && types.get(advice.argument()).equals(FieldKey.CALL);
    }
  }

  /** Of these types a value may be of any other. */
  private static final Set<String> OPEN = Set.of("", "java.lang.Object");

  private final Linker linker;
  private final Pointcuts pointcuts;
  private final Annotations annotations;
  private final List<Aspect> aspects = new ArrayList<>();

  Aspects(Linker linker) {
    this.linker = linker;
    this.annotations = new Annotations(linker);
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
    boolean isReached = !handler.framework().isEmpty() && !handler.declaration().isFinal();
    for (Aspect aspect : isReached ? aspects : List.<Aspect>of()) {
      Optional<Boolean> selects = pointcuts.selects(aspect.advice().pointcut(), handler);
      if (!selects.equals(Optional.of(false))) {
        result = run(aspect, handler, result, selects.isPresent());
      }
    }
    return result;
  }

  /** Where it is not known whether an aspect runs, nobody can tell the answer that it may give. */
  private Result run(Aspect aspect, Endpoint handler, Result before, boolean isSelected) {
    Set<Value> given = given(handler, before.returned().set());
    List<Set<Value>> arguments = arguments(aspect, handler, given);
    if (arguments.contains(Set.<Value>of())) {
      return before;
    }
    Result ran = linker.body(aspect.method(), aspect.object(), arguments);
    Values returned = new Values();
    ran.returned().forEach((value, way) -> returned.add(value, from(handler, way)));
    Result after = new Result();
    if (returned.set().stream().noneMatch(value -> decides(aspect, given, value))) {
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

  /** A status that it writes, or another answer than it got. */
  private static boolean decides(Aspect aspect, Set<Value> given, Value value) {
    return value instanceof Value.Written
        || (aspect.isAround() && !value.isPlain() && !given.contains(value));
  }

  private static Way from(Endpoint handler, Way way) {
    return new Way(handler.method(), Site.NONE, way);
  }

  private List<Set<Value>> arguments(Aspect aspect, Endpoint handler, Set<Value> given) {
    Map<String, Map<String, Leaf>> annotated = handler.declaration().annotations();
    List<Set<Value>> arguments = new ArrayList<>();
    for (String type : aspect.method().key().parameterTypes()) {
      Map<String, Leaf> members = annotated.get(type);
      if (arguments.size() == aspect.advice().argument()) {
        arguments.add(taken(type, given));
      } else {
        arguments.add(members == null ? Linker.PLAIN : Set.of(annotations.of(type, members)));
      }
    }
    return arguments;
  }

  /**
   * What the aspect goes on with gives it all, a parameter what is of its type; nothing for none.
   */
  private Set<Value> taken(String type, Set<Value> given) {
    if (type.equals(FieldKey.CALL)) {
      return Set.of(Value.Instance.of(type).changed(Map.of(FieldKey.PROCEED, given)));
    }
    Set<Value> taken = new LinkedHashSet<>(given);
    taken.removeIf(value -> !OPEN.contains(type) && !mayBe(value, type));
    return taken;
  }

  private boolean mayBe(Value value, String type) {
    return value instanceof Value.Instance object
        ? linker.classes().isSubtype(object.type(), type)
        : value != Simple.ABSENT;
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
