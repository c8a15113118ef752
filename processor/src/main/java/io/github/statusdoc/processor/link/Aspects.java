package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.Advice;
import io.github.statusdoc.processor.summary.Advice.When;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The application's own aspects, as Spring runs them. Around handlers: what they throw, the status
 * that they write, and what they answer in place of a handler. Around other methods of beans: what
 * they throw.
 */
final class Aspects {
  private static final String FRAMEWORK = "spring";

  private static final List<String> BEANS = DataFile.column(Aspects.class, "beans.tsv");

  /** A method that runs where handlers are called. */
  private record Aspect(Value object, Found method, Advice advice) {}

  private final Linker linker;
  private final Objects objects;
  private final Pointcuts pointcuts;
  private final AdviceArguments arguments;
  private final Given given;
  private final List<Aspect> aspects;

  Aspects(Linker linker) {
    this.linker = linker;
    this.objects = new Objects(linker);
    this.pointcuts = new Pointcuts(linker.classes());
    this.arguments = new AdviceArguments(linker.classes(), new Annotations(linker));
    this.given = new Given(linker.classes());
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

  /** What aspects throw that are for a method, where another object calls it. */
  Values thrownAround(Found method) {
    Declaration declaration = method.method().declaration();
    Result all = new Result();
    if (!declaration.isFinal()
        && declaration.typeAnnotations().stream().anyMatch(BEANS::contains)) {
      JoinPoint called = JoinPoint.of(method.key(), method.type().name(), declaration);
      aspects.stream()
          .filter(one -> selects(one, called).equals(Optional.of(true)))
          .forEach(one -> addThrown(ran(one, called, Linker.PLAIN), called, true, all));
    }
    return all.thrown();
  }

  /** Says whether any of them may catch what methods throw. */
  boolean mayCatch() {
    return aspects.stream().anyMatch(one -> one.advice().when() == When.AROUND);
  }

  private Optional<Boolean> selects(Aspect aspect, JoinPoint method) {
    return pointcuts.selects(aspect.advice().pointcut(), method);
  }

  /** What a handler yields where the aspects run that are for it. */
  Result around(JoinPoint handler, Result yielded) {
    Result result = yielded;
    boolean isReached = handler.framework().equals(FRAMEWORK) && !handler.declaration().isFinal();
    for (Aspect aspect : isReached ? aspects : List.<Aspect>of()) {
      Optional<Boolean> selects = selects(aspect, handler);
      if (!selects.equals(Optional.of(false))) {
        result = run(aspect, handler, result, selects.isPresent());
      }
    }
    return result;
  }

  /** For each value that the handler gives; what only throws gives none. */
  private Result run(Aspect aspect, JoinPoint handler, Result before, boolean isSelected) {
    Result after = new Result();
    after.answered().addAll(before.answered());
    after.thrown().addAll(before.thrown());
    if (before.returned().isEmpty()) {
      Result ran = ran(aspect, handler, Linker.PLAIN);
      addThrown(ran, handler, isSelected, after);
    }
    before
        .returned()
        .forEach(
            (value, way) -> {
              Set<Value> taken = Set.of(given.of(handler, value));
              Result ran = ran(aspect, handler, taken);
              boolean isTold =
                  isSelected && !(aspect.advice().when() == When.AROUND && isOpen(value));
              Values own = own(ran, handler, taken, isTold);
              boolean isAlwaysThrowing = own.isEmpty() && !ran.thrown().isEmpty();
              if (!isAlwaysThrowing || !isSelected) {
                after.returned().addAll(answers(aspect.advice(), own, taken, value, way));
              }
              addThrown(ran, handler, isSelected, after);
            });
    return after;
  }

  /** Nothing where the method is not for what the handler gives. */
  private Result ran(Aspect aspect, JoinPoint handler, Set<Value> given) {
    List<Set<Value>> all = arguments.of(aspect.advice(), aspect.method().key(), handler, given);
    return all.contains(Set.<Value>of())
        ? new Result()
        : linker.body(aspect.method(), aspect.object(), all);
  }

  private static void addThrown(Result ran, JoinPoint handler, boolean isSelected, Result after) {
    ran.thrown()
        .filter(value -> isSelected && value instanceof Value.Instance)
        .forEach((value, way) -> after.thrown().add(value, handler.into(way)));
  }

  /** Where it is not known whether or when an aspect runs, nobody can tell what it answers. */
  private static Values own(Result ran, JoinPoint handler, Set<Value> given, boolean isTold) {
    Values own = new Values();
    ran.returned()
        .forEach((one, way) -> own.add(isTold ? one : unknown(one, given, way), handler.into(way)));
    return own;
  }

  /** What the aspect answers, and the value of the handler where that may stay. */
  private Values answers(Advice advice, Values own, Set<Value> given, Value value, Way way) {
    Values others =
        advice.when() == When.AROUND
            ? own.filter(one -> isOther(one, given))
            : own.filter(one -> isWritten(one) && (isSent(one) || takes(value, advice)));
    if (others.isEmpty() || others.size() < own.size()) {
      others.add(value, way);
    }
    return others;
  }

  private static Value unknown(Value value, Set<Value> given, Way way) {
    return isOther(value, given) ? new Value.Unknown(way.last().site()) : value;
  }

  /** A status that it writes, or another answer than it got. */
  private static boolean isOther(Value value, Set<Value> given) {
    return value instanceof Value.Written || (!value.isPlain() && !given.contains(value));
  }

  private static boolean isWritten(Value value) {
    return value instanceof Value.Written || value instanceof Value.Unknown;
  }

  /** Who writes around a handler that writes may do so before it or after. */
  private static boolean isOpen(Value value) {
    return value instanceof Value.Written written && !written.isSent();
  }

  private static boolean isSent(Value written) {
    return written instanceof Value.Written status && status.isSent();
  }

  /** A status is that of content; what the handler writes itself comes after what runs before. */
  private boolean takes(Value value, Advice advice) {
    return value instanceof Value.Written own
        ? advice.when() == When.AFTER && !own.isSent()
        : objects.isContent(value);
  }
}
