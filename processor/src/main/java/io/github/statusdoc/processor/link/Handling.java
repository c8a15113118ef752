package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which methods handle an exception, by the rules of the framework of the endpoint. */
final class Handling {
  /**
   * A method that may handle an exception.
   *
   * @param found the method
   * @param handler how it handles
   * @param exception what it gets, the exception or a cause of it
   */
  record Candidate(Found found, ExceptionHandler handler, Value.Instance exception) {}

  /** Spring looks at the causes of an exception too, and at one class after the other. */
  private static final String SPRING = "spring";

  private final Classes classes;
  private final List<ClassSummary> global = new ArrayList<>();

  Handling(Classes classes) {
    this.classes = classes;
    for (ClassSummary type : classes.all()) {
      if (type.handlers().stream().anyMatch(ExceptionHandler::isGlobal)) {
        global.add(type);
      }
    }
  }

  /** The handlers that come first; several only where the code does not rank them. */
  List<Candidate> candidates(List<Value.Instance> causes, Endpoint endpoint) {
    List<ClassSummary> own = line(endpoint.type());
    Optional<Candidate> local = nearest(own, false, causes, endpoint);
    return local.isPresent() ? List.of(local.get()) : globalCandidates(causes, endpoint);
  }

  private List<ClassSummary> line(String type) {
    List<ClassSummary> line = new ArrayList<>();
    classes.find(type).ifPresent(line::add);
    classes.supertypes(type).forEach(name -> classes.find(name).ifPresent(line::add));
    return line;
  }

  private List<Candidate> globalCandidates(List<Value.Instance> causes, Endpoint endpoint) {
    Map<Integer, List<Candidate>> byOrder = new TreeMap<>();
    for (ClassSummary type : global) {
      if (reaches(type.reach(), endpoint)) {
        nearest(line(type.name()), true, causes, endpoint)
            .ifPresent(
                candidate ->
                    byOrder
                        .computeIfAbsent(type.reach().order(), order -> new ArrayList<>())
                        .add(candidate));
      }
    }
    List<Candidate> first = byOrder.isEmpty() ? List.of() : byOrder.values().iterator().next();
    return endpoint.framework().equals(SPRING) ? first : nearestOf(first);
  }

  /** Other frameworks choose among all handlers the one for the nearest type. */
  private List<Candidate> nearestOf(List<Candidate> candidates) {
    int least = candidates.stream().mapToInt(this::distance).min().orElse(0);
    return candidates.stream().filter(c -> distance(c) == least).toList();
  }

  private int distance(Candidate candidate) {
    return distance(candidate.exception(), candidate.handler());
  }

  private boolean reaches(Reach reach, Endpoint endpoint) {
    if (reach.packages().isEmpty() && reach.types().isEmpty() && reach.annotations().isEmpty()) {
      return true;
    }
    return reach.packages().stream().anyMatch(name -> isInside(endpoint.packageName(), name))
        || reach.types().stream().anyMatch(type -> classes.isSubtype(endpoint.type(), type))
        || reach.annotations().stream().anyMatch(endpoint.annotations()::contains);
  }

  private static boolean isInside(String packageName, String outer) {
    return packageName.equals(outer) || packageName.startsWith(outer + ".");
  }

  private Optional<Candidate> nearest(
      List<ClassSummary> types, boolean isGlobal, List<Value.Instance> causes, Endpoint endpoint) {
    boolean looksAtCauses = endpoint.framework().equals(SPRING);
    for (Value.Instance exception : looksAtCauses ? causes : causes.subList(0, 1)) {
      @Nullable Candidate nearest = null;
      for (ClassSummary type : types) {
        for (ExceptionHandler handler : type.handlers()) {
          boolean counts =
              handler.isGlobal() == isGlobal
                  && (endpoint.framework().isEmpty()
                      || endpoint.framework().equals(handler.framework()));
          if (counts && isNearer(exception, handler, nearest)) {
            nearest = candidate(type, handler, exception).orElse(nearest);
          }
        }
      }
      if (nearest != null) {
        return Optional.of(nearest);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> candidate(
      ClassSummary type, ExceptionHandler handler, Value.Instance exception) {
    return classes
        .find(new MethodKey(type.name(), handler.signature()))
        .map(found -> new Candidate(found, handler, exception));
  }

  private boolean isNearer(
      Value.Instance exception, ExceptionHandler handler, @Nullable Candidate nearest) {
    int distance = distance(exception, handler);
    return distance >= 0 && (nearest == null || distance < distance(exception, nearest.handler()));
  }

  /** How far up the nearest handled type is; -1 if it handles none. */
  private int distance(Value.Instance exception, ExceptionHandler handler) {
    if (handler.types().contains(exception.type())) {
      return 0;
    }
    int distance = 1;
    for (String supertype : classes.supertypes(exception.type())) {
      if (handler.types().contains(supertype)) {
        return distance;
      }
      distance++;
    }
    return -1;
  }
}
