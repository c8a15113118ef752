package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Handling.Candidate;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Implicit;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The outcomes of endpoints for all requests, or for those of users. */
final class EndpointAnswers {
  private final Linker linker;
  private final Classes classes;
  private final Sent sent;
  private final Objects objects;
  private final ExceptionStatuses exceptions;
  private final ArgumentResolvers resolvers;
  private final Interceptors interceptors;
  private final Aspects aspects;
  private final BodyAdvice bodyAdvice;

  /**
   * The outcomes of endpoints.
   *
   * @param linker closes calls for such requests
   * @param user what handlers get of who sends one
   */
  EndpointAnswers(Linker linker, Set<Value> user) {
    this.linker = linker;
    this.classes = linker.classes();
    this.sent = new Sent(linker, user, FilledParameters.ofUsers(classes));
    this.objects = new Objects(linker);
    this.exceptions = new ExceptionStatuses(linker, this::handled);
    this.resolvers = new ArgumentResolvers(linker);
    this.interceptors = new Interceptors(linker);
    this.aspects = linker.aspects();
    this.bodyAdvice = new BodyAdvice(linker);
  }

  /** The statuses that something stands for which an annotation names. */
  Optional<Set<Integer>> named(String type, String constant, Endpoint endpoint) {
    return new NamedStatuses(linker, objects, exceptions).of(type, constant, endpoint);
  }

  /** Classes between requests and handlers that do not count, as they are not understood. */
  Map<String, Site> leftOut() {
    return interceptors.leftOut();
  }

  /** What an endpoint answers that runs a method. */
  List<Outcome> outcomes(Endpoint endpoint, Found found) {
    Value object = Value.Instance.of(endpoint.type());
    Result result =
        around(
            JoinPoint.of(endpoint),
            endpoint.implicit(),
            linker.body(found, object, sent.to(found.key(), endpoint)));
    Values thrown = new Values();
    List<Outcome> outcomes =
        new ArrayList<>(
            returned(result, found.method().returnsResponse(), endpoint.implicit(), thrown));
    outcomes.addAll(interceptors.of(endpoint, thrown));
    thrown.addAll(resolvers.thrown(endpoint));
    thrown.forEach((value, way) -> outcomes.addAll(exceptions.of(value, way, endpoint)));
    return outcomes;
  }

  /** Says whether an interceptor or an argument resolver may answer in place of an endpoint. */
  boolean isAskedBefore(Endpoint endpoint) {
    Values thrown = new Values();
    return !interceptors.of(endpoint, thrown).isEmpty()
        || !thrown.isEmpty()
        || !resolvers.thrown(endpoint).isEmpty();
  }

  /** What others make of what a method yields. */
  private Result around(JoinPoint method, Implicit implicit, Result yielded) {
    return bodyAdvice.before(method, implicit, aspects.around(method, yielded));
  }

  private static List<Set<Value>> plain(Found found) {
    List<Set<Value>> plain = new ArrayList<>();
    found.key().parameterTypes().forEach(type -> plain.add(Linker.PLAIN));
    return plain;
  }

  /**
   * What a method yields; exceptions, thrown at once or by a container later, are set aside. Where
   * the code answers by a call, a plain value that it returns is no answer.
   */
  private List<Outcome> returned(
      Result result, boolean isResponse, Implicit implicit, Values thrown) {
    List<Outcome> outcomes = new ArrayList<>();
    Values returned = result.returned();
    Values all = result.answered().filter(value -> !(value instanceof Value.Emitted));
    if (!all.isEmpty()) {
      Values answered = given(withoutExceptions(all, thrown), implicit);
      outcomes.addAll(returned(answered, false, implicit, thrown));
      returned = returned.filter(value -> !value.isSimple());
    }
    outcomes.addAll(returned(returned, isResponse, implicit, thrown));
    thrown.addAll(result.thrown());
    return outcomes;
  }

  /**
   * What calls answer. The implementations of Jakarta REST do not agree on null, unless it is
   * returned: to Jersey it is content, to RESTEasy it is none.
   */
  private static Values given(Values answered, Implicit implicit) {
    Values given = new Values();
    boolean isContent = implicit.absent() == implicit.plain();
    answered.forEach(
        (value, way) ->
            given.add(
                value != Simple.ABSENT || isContent ? value : new Value.Unknown(way.last().site()),
                way));
    return given;
  }

  /** Frameworks throw an exception that a call gives them as the answer. */
  private Values withoutExceptions(Values answered, Values thrown) {
    Values others = new Values();
    answered.forEach(
        (value, way) -> {
          if (value instanceof Value.Instance object
              && classes.isSubtype(object.type(), Objects.THROWABLE)) {
            thrown.add(value, way);
          } else if (!(value instanceof Value.Foreign)) {
            others.add(value, way);
          }
        });
    return others;
  }

  private List<Outcome> returned(
      Values values, boolean isResponse, Implicit implicit, Values thrown) {
    List<Outcome> outcomes = new ArrayList<>();
    boolean isUnfilled = isUnfilled(values.set());
    values
        .perhaps()
        .forEach(
            (value, way) -> {
              if (value instanceof Value.Failed failed) {
                thrown.add(failed.exception(), way);
              } else if (value instanceof Value.Closure closure) {
                outcomes.addAll(returned(called(closure), isResponse, implicit, thrown));
              } else if (isUnfilled) {
                outcomes.addAll(returned(Simple.ABSENT, way, isResponse, implicit));
              } else {
                outcomes.addAll(returned(value, way, isResponse, implicit));
              }
            });
    return values.set().stream().anyMatch(EndpointAnswers::mayBeAbsent)
        ? outcomes.stream().map(Outcome::perhapsAbsent).toList()
        : outcomes;
  }

  /** Where others can only fail, the way on is that of an empty container. */
  private static boolean isUnfilled(Set<Value> values) {
    return values.contains(Simple.UNFILLED)
        && values.stream().allMatch(v -> v == Simple.UNFILLED || v instanceof Value.Failed);
  }

  /** Whether it may be null, or an empty container, for all that is known. */
  private static boolean mayBeAbsent(Value value) {
    return value instanceof Value.Instance object
        ? !object.isMade()
        : value instanceof Simple && !Simple.isThere(value);
  }

  private List<Outcome> returned(Value value, Way way, boolean isResponse, Implicit implicit) {
    if (implicit.isFixed()) {
      return implied(implicit.plain(), way);
    } else if (value instanceof Value.Response response) {
      return named(response.code(), response.isDefault(), way, implicit);
    } else if (value instanceof Value.Written written) {
      return named(written.code(), !written.isSent(), way, implicit);
    } else if (value instanceof Value.Unknown) {
      return named(Outcome.UNKNOWN, way);
    } else if (value instanceof Value.Text text && text.redirects() && implicit.redirect() != 0) {
      return named(implicit.redirect(), way);
    } else if (mayDecide(value, implicit)) {
      return named(Outcome.UNKNOWN, way);
    } else if (value == Simple.ABSENT) {
      return implied(implicit.absent(), way);
    } else if (value == Simple.UNFILLED) {
      return StatusCode.isError(implicit.absent()) ? implied(implicit.absent(), way) : List.of();
    } else if (value instanceof Value.Instance object && !objects.carried(object).isEmpty()) {
      return objects.carried(object).stream().flatMap(s -> status(s, way).stream()).toList();
    }
    return isResponse ? status(value, way) : implied(implicit.plain(), way.first());
  }

  /** Whether the status depends on what nobody can tell: which view it is, or which object. */
  private static boolean mayDecide(Value value, Implicit implicit) {
    boolean redirects = implicit.redirect() != 0 && implicit.redirect() != implicit.plain();
    return (value == Simple.ANYTHING && (redirects || implicit.returnsObject()))
        || (Simple.perhaps(value) == Simple.VIEW && redirects);
  }

  private static List<Outcome> status(Value status, Way way) {
    return named(status instanceof Value.Code code ? code.value() : Outcome.UNKNOWN, way);
  }

  /** A function that the framework calls later, as a {@code Callable}. */
  private Result called(Value.Closure closure) {
    return linker.function(closure, List.of(Linker.PLAIN));
  }

  private static List<Outcome> named(int code, boolean isWeak, Way way, Implicit implicit) {
    return isWeak && implicit.isStronger() ? implied(implicit.plain(), way) : named(code, way);
  }

  private static List<Outcome> named(int code, Way way) {
    return List.of(new Outcome(code, way, null, false, false));
  }

  private static List<Outcome> implied(int code, Way way) {
    return code == 0 ? List.of() : List.of(new Outcome(code, way, null, true, false));
  }

  /** What an exception handler does for an exception. */
  private Reply handled(Candidate candidate, Found found, Value exception) {
    ExceptionHandler handler = candidate.handler();
    List<Set<Value>> arguments = plain(found);
    if (handler.argument() >= 0) {
      arguments.set(handler.argument(), Set.of(exception));
    }
    if (candidate.status() >= 0) {
      arguments.set(candidate.status(), objects.statuses(Set.of(candidate.exception())));
    }
    Value object = Value.Instance.of(candidate.bean().name());
    Result result =
        around(
            JoinPoint.of(found.key(), candidate.bean().name(), handler),
            handler.implicit(),
            linker.body(found, object, arguments));
    Values thrown = new Values();
    List<Outcome> outcomes =
        returned(result, found.method().returnsResponse(), handler.implicit(), thrown);
    Values atOnce = result.thrown().filter(value -> !(value instanceof Value.Promised));
    Set<Value> failed = new LinkedHashSet<>(thrown.set());
    failed.removeAll(atOnce.set());
    boolean isLeft = !atOnce.isEmpty() || passesOn(handler, result);
    return new Reply(
        outcomes.stream().map(Outcome::code).distinct().toList(),
        outcomes.stream().filter(one -> !one.isKnown()).map(Outcome::way).findFirst().orElse(null),
        isLeft,
        failed);
  }

  /** One that may give null to leave the exception to the next. */
  private static boolean passesOn(ExceptionHandler handler, Result result) {
    return handler.implicit().isPassingOn() && result.returned().set().contains(Simple.ABSENT);
  }
}
