package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Advice.When;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The application's own aspects around handlers of Spring: what they throw, the status that they
 * write, and what they answer in place of a handler.
 */
final class Aspects {
  private static final String FRAMEWORK = "spring";

  /** A method that runs where handlers are called. */
  private record Aspect(Value object, Found method, Advice advice) {}

  private final Linker linker;
  private final Objects objects;
  private final Pointcuts pointcuts;
  private final AdviceArguments arguments;
  private final List<Aspect> aspects;

  Aspects(Linker linker) {
    this.linker = linker;
    this.objects = new Objects(linker);
    this.pointcuts = new Pointcuts(linker.classes());
    this.arguments = new AdviceArguments(linker.classes(), new Annotations(linker));
    this.aspects = linker.classes().all().stream().flatMap(this::aspects).toList();
  }

  private Stream<Aspect> aspects(ClassSummary type) {
    return type.advice().stream()
        .flatMap(
            advice ->
                linker.classes().find(new MethodKey(type.name(), advice.signature())).stream()
                    .flatMap(found -> aspects(type, found, advice)));
  }

  /** An abstract class is an aspect where another extends it. */
  private Stream<Aspect> aspects(ClassSummary type, Found found, Advice advice) {
    return linker.heirs().running(type.name(), found).stream()
        .filter(one -> !type.isAbstract() || !one.equals(type.name()))
        .map(one -> new Aspect(Value.Instance.of(one), found, advice));
  }

  /** What a handler yields where the aspects run that are for it. */
  Result around(Endpoint handler, Result yielded) {
    Result result = yielded;
    boolean isReached = handler.framework().equals(FRAMEWORK) && !handler.declaration().isFinal();
    for (Aspect aspect : isReached ? aspects : List.<Aspect>of()) {
      Optional<Boolean> selects = pointcuts.selects(aspect.advice().pointcut(), handler);
      if (!selects.equals(Optional.of(false))) {
        result = run(aspect, handler, result, selects.isPresent());
      }
    }
    return result;
  }

  private Result run(Aspect aspect, Endpoint handler, Result before, boolean isSelected) {
    Set<Value> given = arguments.given(handler, before.returned().set());
    List<Set<Value>> all = arguments.of(aspect.advice(), aspect.method().key(), handler, given);
    if (all.contains(Set.<Value>of())) {
      return before;
    }
    Result ran = linker.body(aspect.method(), aspect.object(), all);
    Result after = new Result();
    after.returned().addAll(returned(aspect, handler, before.returned(), given, ran, isSelected));
    after.answered().addAll(before.answered());
    after.thrown().addAll(before.thrown());
    ran.thrown()
        .filter(value -> isSelected && value instanceof Value.Instance)
        .forEach((value, way) -> after.thrown().add(value, from(handler, way)));
    return after;
  }

  /** Where it is not known whether an aspect runs, nobody can tell the answer that it may give. */
  private Values returned(
      Aspect aspect,
      Endpoint handler,
      Values before,
      Set<Value> given,
      Result ran,
      boolean isSelected) {
    Values own = new Values();
    ran.returned()
        .forEach(
            (value, way) ->
                own.add(isSelected ? value : unknown(value, given, way), from(handler, way)));
    boolean isAlwaysThrowing = own.isEmpty() && !ran.thrown().isEmpty();
    if (isAlwaysThrowing && isSelected) {
      return own;
    } else if (aspect.advice().when() != When.AROUND) {
      return written(aspect.advice().when(), before, own);
    }
    boolean isOther = own.set().stream().anyMatch(value -> isOther(value, given));
    return isOther && !before.isEmpty() ? own : before;
  }

  private static Value unknown(Value value, Set<Value> given, Way way) {
    return isOther(value, given) ? new Value.Unknown(way.last().site()) : value;
  }

  /** A status that it writes, or another answer than it got. */
  private static boolean isOther(Value value, Set<Value> given) {
    return value instanceof Value.Written || (!value.isPlain() && !given.contains(value));
  }

  /** What the handler gives, with the status that was written before or after, if any. */
  private Values written(When when, Values before, Values own) {
    Values written = own.filter(v -> v instanceof Value.Written || v instanceof Value.Unknown);
    boolean isAlways = !written.isEmpty() && written.size() == own.size();
    Values all = new Values();
    before.forEach(
        (value, way) -> {
          boolean isTaking = takes(value, when);
          if (!isAlways || !isTaking) {
            all.add(value, way);
          }
          written.filter(w -> isTaking || isSent(w)).forEach(all::add);
        });
    return all;
  }

  private static boolean isSent(Value written) {
    return written instanceof Value.Written status && status.isSent();
  }

  /** A status is that of content; what the handler writes itself comes after what runs before. */
  private boolean takes(Value value, When when) {
    return value instanceof Value.Written own
        ? when == When.AFTER && !own.isSent()
        : objects.isContent(value);
  }

  private static Way from(Endpoint handler, Way way) {
    return new Way(handler.method(), Site.NONE, way);
  }
}
