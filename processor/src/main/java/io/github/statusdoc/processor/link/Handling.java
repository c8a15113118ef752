package io.github.statusdoc.processor.link;

import static java.util.Comparator.comparingInt;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Delegates.Delegate;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Reach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods handle an exception, by the rules of the framework of the endpoint. */
final class Handling {
  /**
   * A method that may handle an exception.
   *
   * @param bean the class that it is called on
   * @param found the method; null for one of the framework
   * @param handler how it handles
   * @param exception what it is for, the exception or a cause of it
   * @param status the index of the parameter that gets the status of that; -1 for none
   */
  record Candidate(
      ClassSummary bean,
      @Nullable Found found,
      ExceptionHandler handler,
      Value.Instance exception,
      int status) {}

  private final Classes classes;
  private final Reaches reaches;
  private final Delegates delegates;
  private final MadeClasses madeClasses;
  private final List<ClassSummary> global = new ArrayList<>();
  private final List<ClassSummary> resolvers;
  private final Map<String, List<ClassSummary>> hierarchies = new HashMap<>();

  Handling(Linker linker) {
    this.classes = linker.classes();
    this.madeClasses = linker.madeClasses();
    this.reaches = new Reaches(classes);
    this.delegates = new Delegates(classes);
    for (ClassSummary type : classes.all()) {
      if (type.reach().isAdvice()
          || type.handlers().stream().anyMatch(ExceptionHandler::isGlobal)) {
        global.add(type);
      }
    }
    this.resolvers =
        global.stream()
            .filter(type -> type.handlers().stream().anyMatch(ExceptionHandler::isLast))
            .sorted(Comparator.comparingLong(type -> type.reach().order()))
            .toList();
  }

  /** The framework of all exception handlers in view; empty for none or several. */
  String onlyFramework() {
    List<String> frameworks =
        classes.all().stream()
            .flatMap(type -> type.handlers().stream())
            .map(ExceptionHandler::framework)
            .distinct()
            .toList();
    return frameworks.size() == 1 ? frameworks.get(0) : "";
  }

  /**
   * The handlers that come first.
   *
   * @param causes the exception, and what else the framework asks for
   * @return several only where the code does not rank them
   */
  List<Candidate> candidates(
      List<Value.Instance> causes, Endpoint endpoint, Resolution resolution) {
    Optional<ClassSummary> own = classes.find(endpoint.type());
    Optional<Candidate> local =
        own.flatMap(
            type -> nearest(type, handler -> !handler.isGlobal(), causes, endpoint.framework()));
    if (local.isPresent()) {
      return List.of(local.get());
    }
    List<Candidate> all = globalCandidates(causes, endpoint);
    return resolution.isByClass() ? firstClass(all, resolution) : nearestType(all, resolution);
  }

  /** Those that are asked before all others, or for what no other takes, in their order. */
  List<Candidate> resolvers(Value.Instance exception, String framework) {
    return resolvers.stream()
        .flatMap(
            type -> nearest(type, ExceptionHandler::isLast, List.of(exception), framework).stream())
        .filter(candidate -> candidate.found() != null)
        .toList();
  }

  private List<Candidate> globalCandidates(List<Value.Instance> causes, Endpoint endpoint) {
    List<Candidate> candidates = new ArrayList<>();
    for (ClassSummary type : global) {
      if (reaches.has(type.reach(), endpoint.type())) {
        boolean isAdvice = type.reach().isAdvice();
        nearest(
                type,
                handler -> !handler.isLast() && (isAdvice || handler.isGlobal()),
                causes,
                endpoint.framework())
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /** Those of the smallest order, and those of which the order is not known. */
  private static List<Candidate> firstClass(List<Candidate> candidates, Resolution resolution) {
    long first =
        candidates.stream()
            .map(candidate -> order(candidate, resolution))
            .filter(order -> order != Reach.UNKNOWN)
            .min(Comparator.naturalOrder())
            .orElse(Reach.UNKNOWN);
    return candidates.stream()
        .filter(c -> Stream.of(first, Reach.UNKNOWN).anyMatch(order(c, resolution)::equals))
        .toList();
  }

  private static Long order(Candidate candidate, Resolution resolution) {
    long order = candidate.bean().reach().order();
    return order == Reach.LAST ? resolution.unordered() : order;
  }

  private List<Candidate> nearestType(List<Candidate> candidates, Resolution resolution) {
    Comparator<Candidate> ranking =
        comparingInt((Candidate candidate) -> candidate.handler().rank())
            .thenComparingInt(this::distance)
            .thenComparing(candidate -> order(candidate, resolution));
    Optional<Candidate> first = candidates.stream().min(ranking);
    return withoutDelegates(
        candidates.stream().filter(c -> ranking.compare(c, first.orElse(c)) == 0).toList());
  }

  /** What another one makes, and nothing registers, the framework does not know. */
  private List<Candidate> withoutDelegates(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    return candidates.stream()
        .filter(one -> candidates.stream().noneMatch(c -> makes(c, one) && !makes(one, c)))
        .toList();
  }

  private boolean makes(Candidate one, Candidate other) {
    return !one.bean().name().equals(other.bean().name())
        && other.handler().declaration().typeAnnotations().isEmpty()
        && madeClasses.makes(one.bean(), other.bean());
  }

  /** The nearest handler of a class and all that it inherits from. */
  private Optional<Candidate> nearest(
      ClassSummary bean,
      Predicate<ExceptionHandler> isOne,
      List<Value.Instance> causes,
      String framework) {
    List<ClassSummary> line = hierarchy(bean);
    for (Value.Instance exception : causes) {
      @Nullable ExceptionHandler nearest = null;
      for (ClassSummary type : line) {
        for (ExceptionHandler handler : type.handlers()) {
          if (isOne.test(handler)
              && isOf(handler, framework)
              && isNearer(exception, handler, nearest)) {
            nearest = handler;
          }
        }
      }
      if (nearest != null) {
        return candidate(bean, nearest, exception);
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(ExceptionHandler handler, String framework) {
    return framework.isEmpty() || framework.equals(handler.framework());
  }

  /** A class and what it inherits from. */
  private List<ClassSummary> hierarchy(ClassSummary bean) {
    return hierarchies.computeIfAbsent(bean.name(), name -> classes.hierarchy(name).toList());
  }

  /** An overriding method handles in place of the method that says so. */
  private Optional<Candidate> candidate(
      ClassSummary bean, ExceptionHandler handler, Value.Instance exception) {
    for (ClassSummary type : hierarchy(bean)) {
      Optional<Found> found = classes.find(new MethodKey(type.name(), handler.signature()));
      if (found.isPresent() && !found.get().method().isAbstract()) {
        return Optional.of(new Candidate(bean, found.get(), handler, exception, -1));
      }
    }
    return Optional.of(
        delegates
            .overriding(hierarchy(bean), exception.type())
            .map(called -> candidate(bean, called, handler, exception))
            .orElseGet(() -> new Candidate(bean, null, handler, exception, -1)));
  }

  /** The exception is what its first parameter is for, if any. */
  private Candidate candidate(
      ClassSummary bean, Delegate called, ExceptionHandler handler, Value.Instance exception) {
    Found found = called.found();
    boolean takesIt = classes.isSubtype(found.key().parameterTypes().get(0), Objects.THROWABLE);
    ExceptionHandler taking = takesIt ? handler : handler.withoutArgument();
    return new Candidate(bean, found, taking, exception, called.status());
  }

  private boolean isNearer(
      Value.Instance exception, ExceptionHandler handler, @Nullable ExceptionHandler nearest) {
    int distance = distance(exception, handler);
    return distance >= 0 && (nearest == null || distance < distance(exception, nearest));
  }

  private int distance(Candidate candidate) {
    return distance(candidate.exception(), candidate.handler());
  }

  private int distance(Value.Instance exception, ExceptionHandler handler) {
    return distance(exception, handler.types());
  }

  /** Says whether a handler is for a supertype of one of some exceptions, not for itself. */
  boolean isAbove(Candidate candidate, List<String> exceptions) {
    int own = distance(candidate.exception(), exceptions);
    return own >= 0 && distance(candidate) > own;
  }

  /** How far up the nearest of some types is; -1 if it is none of them. */
  private int distance(Value.Instance exception, List<String> types) {
    if (types.contains(exception.type())) {
      return 0;
    }
    int distance = 1;
    for (String supertype : classes.supertypes(exception.type())) {
      if (types.contains(supertype)) {
        return distance;
      }
      distance++;
    }
    return -1;
  }
}
