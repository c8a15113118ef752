package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Annotated;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Handling.Candidate;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that exceptions end as. First counts the contract of the exception, then the
 * handlers, then the annotation of a framework, then the status that the exception carries; an
 * exception with none of them has no outcome.
 */
final class ExceptionStatuses {
  /** What an exception handler answers for an exception. */
  interface Handled {
    List<Integer> codes(Found found, ExceptionHandler handler, Value exception);
  }

  private final Linker linker;
  private final Objects objects;
  private final Handling handling;
  private final Handled handled;

  ExceptionStatuses(Linker linker, Handled handled) {
    this.linker = linker;
    this.objects = new Objects(linker);
    this.handling = new Handling(linker.classes());
    this.handled = handled;
  }

  List<Outcome> of(Value thrown, Way way, Endpoint endpoint) {
    if (thrown instanceof Value.Promised promised) {
      return List.of(outcome(promised.code(), way, new Outcome.Mapping("", null)));
    } else if (thrown instanceof Value.Failed failed) {
      return of(failed.exception(), way, endpoint);
    } else if (thrown instanceof Value.Instance exception) {
      return of(exception, way, endpoint);
    }
    return List.of(outcome(Outcome.UNKNOWN, way, null));
  }

  private List<Outcome> of(Value.Instance exception, Way way, Endpoint endpoint) {
    Annotated annotated = linker.classes().library().annotated(exception.type());
    Outcome.Mapping itself = new Outcome.Mapping(exception.type(), null);
    if (!annotated.contract().isEmpty()) {
      return outcomes(annotated.contract(), way, itself);
    }
    List<Value.Instance> causes = causes(exception);
    List<Candidate> candidates = handling.candidates(causes, endpoint);
    if (!candidates.isEmpty()) {
      return handled(candidates, exception, way);
    }
    for (Value.Instance cause : causes) {
      List<Integer> codes = unhandled(cause);
      if (!codes.isEmpty()) {
        return outcomes(codes, way, itself);
      }
    }
    return List.of();
  }

  private List<Integer> unhandled(Value.Instance exception) {
    int annotated = linker.classes().library().annotated(exception.type()).status();
    if (annotated != 0) {
      return List.of(annotated);
    }
    List<Integer> codes = new ArrayList<>();
    for (Value status : objects.carried(exception)) {
      codes.add(status instanceof Value.Code code ? code.value() : Outcome.UNKNOWN);
    }
    return codes;
  }

  /** Several handlers that the code does not rank must agree. */
  private List<Outcome> handled(List<Candidate> candidates, Value.Instance thrown, Way way) {
    Set<List<Integer>> answers = new LinkedHashSet<>();
    for (Candidate candidate : candidates) {
      answers.add(handled.codes(candidate.found(), candidate.handler(), candidate.exception()));
    }
    Outcome.Mapping mapping = new Outcome.Mapping(thrown.type(), candidates.get(0).found().key());
    return answers.size() == 1
        ? outcomes(answers.iterator().next(), way, mapping)
        : List.of(outcome(Outcome.UNKNOWN, way, mapping));
  }

  /** The exception, its cause, the cause of its cause. */
  private List<Value.Instance> causes(Value.Instance exception) {
    List<Value.Instance> causes = new ArrayList<>();
    Value.Instance next = exception;
    while (next != null && !causes.contains(next)) {
      causes.add(next);
      next = cause(next);
    }
    return causes;
  }

  private Value.@Nullable Instance cause(Value.Instance exception) {
    for (Set<Value> argument : exception.arguments()) {
      for (Value value : argument) {
        if (value instanceof Value.Instance object
            && linker.classes().isSubtype(object.type(), "java.lang.Throwable")) {
          return object;
        }
      }
    }
    return null;
  }

  private static List<Outcome> outcomes(List<Integer> codes, Way way, Outcome.Mapping mapping) {
    return codes.stream().map(code -> outcome(code, way, mapping)).toList();
  }

  private static Outcome outcome(int code, Way way, Outcome.@Nullable Mapping mapping) {
    return new Outcome(code, way, mapping, false);
  }
}
