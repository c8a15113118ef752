package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Handling.Candidate;
import io.github.statusdoc.processor.link.KnownTypes.Annotated;
import io.github.statusdoc.processor.link.Reply.Handled;
import io.github.statusdoc.processor.link.Resolution.Against;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that exceptions end as. First counts the contract of the exception, then the
 * handlers, then the annotation of a framework, then the status that the exception carries; an
 * exception with none of them has no outcome.
 */
final class ExceptionStatuses {
  /**
   * What is answered.
   *
   * @param codes the statuses
   * @param by the handler; null for none, or for one of the framework
   * @param lost the way in the handler to a status that cannot be told, or null
   */
  private record Answer(Collection<Integer> codes, @Nullable MethodKey by, @Nullable Way lost) {
    static Answer of(Collection<Integer> codes) {
      return new Answer(codes, null, null);
    }

    Outcome.Mapping mapping(Value.Instance exception) {
      return new Outcome.Mapping(exception.type(), by, lost);
    }
  }

  /** An exception, and what counts of whose it is: a class, and the framework that calls it. */
  private record Thrown(Value.Instance exception, String type, String framework) {}

  private final Linker linker;
  private final Objects objects;
  private final Causes causes;
  private final Handling handling;
  private final Handled handled;
  private final ExceptionResolvers resolvers;
  private final Map<String, Resolution> resolutions;
  private final Map<Thrown, List<Answer>> answers = new HashMap<>();

  ExceptionStatuses(Linker linker, Handled handled) {
    this.linker = linker;
    this.objects = new Objects(linker);
    this.causes = new Causes(objects);
    this.handling = new Handling(linker);
    this.handled = handled;
    this.resolvers = new ExceptionResolvers(handling, objects, handled);
    KnownTypes types = linker.classes().knownTypes();
    this.resolutions = Resolution.all(type -> !types.supertypes(type).isEmpty());
  }

  List<Outcome> of(Value thrown, Way way, Endpoint endpoint) {
    if (thrown instanceof Value.Promised promised) {
      return List.of(outcome(promised.code(), way, Outcome.Mapping.of("")));
    } else if (thrown instanceof Value.Failed failed) {
      return of(failed.exception(), way, endpoint);
    } else if (thrown instanceof Value.Instance exception) {
      return of(exception, way, endpoint);
    }
    return List.of(outcome(Outcome.UNKNOWN, way, null));
  }

  private List<Outcome> of(Value.Instance exception, Way way, Endpoint endpoint) {
    Annotated annotated = linker.classes().annotated(exception.type());
    if (!annotated.contract().isEmpty()) {
      return outcomes(annotated.contract(), way, Outcome.Mapping.of(exception.type()));
    }
    return answers(exception, endpoint).stream()
        .flatMap(answer -> outcomes(answer.codes(), way, answer.mapping(exception)).stream())
        .distinct()
        .toList();
  }

  private List<Answer> answers(Value.Instance exception, Endpoint endpoint) {
    String framework = framework(endpoint);
    Thrown thrown = new Thrown(exception, endpoint.type(), framework);
    List<Answer> known = answers.get(thrown);
    if (known == null) {
      Resolution resolution = Resolution.find(resolutions, framework);
      known =
          lines(exception, resolution).stream()
              .map(line -> answered(line, endpoint, resolution))
              .toList();
      answers.put(thrown, known);
    }
    return known;
  }

  /** The exception and its causes, as the framework gets them. */
  private List<List<Value.Instance>> lines(Value.Instance exception, Resolution resolution) {
    return causes.lines(
        isEnclosed(exception, resolution)
            ? Causes.enclosed(exception, resolution.in())
            : exception);
  }

  private boolean isEnclosed(Value.Instance exception, Resolution resolution) {
    return linker.classes().isSubtype(exception.type(), resolution.encloses());
  }

  private Answer answered(List<Value.Instance> causes, Endpoint endpoint, Resolution resolution) {
    ExceptionResolvers.Replies first = resolvers.first(causes.get(0), resolution.framework());
    if (!first.isLeft()) {
      return Answer.of(first.codes());
    }
    Answer answer = answeredByOthers(causes, endpoint, resolution);
    if (first.codes().isEmpty()) {
      return answer;
    }
    Set<Integer> codes = new LinkedHashSet<>(first.codes());
    codes.addAll(answer.codes());
    return new Answer(codes, answer.by(), answer.lost());
  }

  private Answer answeredByOthers(
      List<Value.Instance> causes, Endpoint endpoint, Resolution resolution) {
    List<Value.Instance> asked = resolution.asked(causes);
    List<Candidate> candidates = handling.candidates(asked, endpoint, resolution);
    if (candidates.isEmpty() || isKept(candidates.get(0), resolution)) {
      return Answer.of(unhandled(asked, resolution));
    }
    return handled(candidates, causes, resolution);
  }

  /** A method that is no handler is called by those of the framework that all of them use. */
  private String framework(Endpoint endpoint) {
    return endpoint.framework().isEmpty() ? handling.onlyFramework() : endpoint.framework();
  }

  /** A handler of the framework's own is for a nearer type. */
  private boolean isKept(Candidate candidate, Resolution resolution) {
    return resolution.against() == Against.KEPT
        && candidate.handler().rank() > 0
        && handling.isAbove(candidate, resolution.own());
  }

  /** What is answered where no handler of an application is for the exception. */
  private List<Integer> unhandled(List<Value.Instance> asked, Resolution resolution) {
    List<Integer> usual = usual(asked, resolution);
    boolean isTaken = !usual.isEmpty() || isOwn(asked.get(0), resolution);
    return resolvers.codes(asked.get(0), isTaken, usual, resolution.framework());
  }

  /** What a framework encloses, only handlers take. */
  private List<Integer> usual(List<Value.Instance> asked, Resolution resolution) {
    for (Value.Instance exception : asked) {
      if (isEnclosed(exception, resolution)) {
        break;
      }
      int annotated = linker.classes().annotated(exception.type()).status();
      if (isOwn(exception, resolution)) {
        return own(exception, resolution);
      } else if (annotated != 0) {
        return List.of(annotated);
      }
    }
    return objects.codes(asked.get(0));
  }

  /** Where another library gives it a status, only that library knows which. */
  private List<Integer> own(Value.Instance exception, Resolution resolution) {
    if (!exception.isMade()) {
      return List.of(); // others threw it, and nothing is claimed
    }
    List<Integer> carried = objects.codes(exception);
    return carried.isEmpty()
        ? List.of(
            resolution.mapped().stream()
                .filter(mapped -> linker.classes().isSubtype(exception.type(), mapped.exception()))
                .map(Resolution.Mapped::status)
                .findFirst()
                .orElse(Outcome.UNKNOWN))
        : carried;
  }

  private boolean isOwn(Value.Instance exception, Resolution resolution) {
    return resolution.own().stream()
        .anyMatch(own -> linker.classes().isSubtype(exception.type(), own));
  }

  /** Several answers that the code does not rank must agree. */
  private Answer handled(
      List<Candidate> candidates, List<Value.Instance> causes, Resolution resolution) {
    List<Answer> all =
        candidates.stream().map(candidate -> answer(candidate, causes, resolution)).toList();
    Set<Set<Integer>> codes = new LinkedHashSet<>();
    all.forEach(answer -> codes.add(new LinkedHashSet<>(answer.codes())));
    if (candidates.stream().anyMatch(candidate -> mayBeIgnored(candidate, resolution))) {
      codes.add(new LinkedHashSet<>(objects.codes(causes.get(0))));
    }
    Answer said =
        all.stream().filter(answer -> answer.lost() != null).findFirst().orElse(all.get(0));
    return new Answer(
        codes.size() == 1 ? codes.iterator().next() : Set.of(Outcome.UNKNOWN),
        said.by(),
        said.lost());
  }

  /** A handler is asked for each constant that the exception may have, by itself. */
  private Answer answer(Candidate candidate, List<Value.Instance> causes, Resolution resolution) {
    Found found = candidate.found();
    if (found == null) {
      return Answer.of(objects.codes(candidate.exception())); // frameworks answer what it carries
    }
    Value.Instance exception = argument(candidate, found, causes, resolution);
    if (exception == null) {
      return new Answer(unhandled(causes, resolution), found.key(), null);
    }
    Set<Integer> codes = new LinkedHashSet<>();
    @Nullable Way lost = null;
    for (Value variant : objects.variants(exception)) {
      Reply reply = handled.reply(candidate, found, variant);
      codes.addAll(resumed(reply, causes, resolution));
      lost = lost == null ? reply.lost() : lost;
    }
    return new Answer(codes, found.key(), lost);
  }

  /**
   * Where a handler of Spring throws, other resolvers are asked for the exception that it was
   * called for; what a container that it returns carries, goes on itself.
   */
  private Set<Integer> resumed(Reply reply, List<Value.Instance> causes, Resolution resolution) {
    Set<Integer> codes = new LinkedHashSet<>(reply.codes());
    if (resolution.resumes()) {
      if (reply.isLeft()) {
        codes.addAll(unhandled(causes, resolution));
      }
      reply.failed().forEach(failed -> codes.addAll(goesOn(failed, resolution)));
    }
    return codes;
  }

  private List<Integer> goesOn(Value failed, Resolution resolution) {
    if (failed instanceof Value.Instance exception) {
      List<Integer> contract = linker.classes().annotated(exception.type()).contract();
      return contract.isEmpty()
          ? lines(exception, resolution).stream()
              .flatMap(line -> unhandled(line, resolution).stream())
              .toList()
          : contract;
    } else if (failed instanceof Value.Promised promised) {
      return List.of(promised.code());
    }
    return failed instanceof Value.Foreign ? List.of() : List.of(Outcome.UNKNOWN);
  }

  /**
   * Jakarta REST 4.3.3 asks the mapper of a {@code WebApplicationException} unless its response has
   * content; implementations differ in whether they ask that of a supertype.
   */
  private boolean mayBeIgnored(Candidate candidate, Resolution resolution) {
    return resolution.against() == Against.UNRANKED
        && isOwn(candidate.exception(), resolution)
        && (handling.isAbove(candidate, resolution.own())
            || objects.isMadeOfResponse(candidate.exception()));
  }

  /**
   * The parameter gets the outermost exception that it can take; Spring does not call a method
   * whose parameter can take none. What nobody knows may be the cause that it takes.
   */
  private Value.@Nullable Instance argument(
      Candidate candidate, Found found, List<Value.Instance> line, Resolution resolution) {
    List<String> parameters = found.key().parameterTypes();
    int index = candidate.handler().argument();
    if (index < 0 || index >= parameters.size()) {
      return candidate.exception();
    }
    boolean isAll = resolution.resumes() && causes.hasNone(line.get(line.size() - 1));
    return line.stream()
        .filter(cause -> linker.classes().isSubtype(cause.type(), parameters.get(index)))
        .findFirst()
        .orElse(isAll ? null : candidate.exception());
  }

  private static List<Outcome> outcomes(
      Collection<Integer> codes, Way way, Outcome.Mapping mapping) {
    return codes.stream().map(code -> outcome(code, way, mapping)).toList();
  }

  private static Outcome outcome(int code, Way way, Outcome.@Nullable Mapping mapping) {
    return new Outcome(code, way, mapping, false, false);
  }
}
