package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.PathPatterns.Match;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Route;
import io.github.statusdoc.processor.summary.Route.Seen;
import io.github.statusdoc.processor.summary.Routing;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application's own classes that Spring asks before it calls a handler: {@code
 * interceptors.tsv}. One counts for the handlers whose paths it is surely registered for.
 */
final class Interceptors {
  private static final String FRAMEWORK = "spring";

  /** What Spring answers where an interceptor says no, and nothing else. */
  private static final int EMPTY = 200;

  private static final List<MethodKey> ASKED =
      DataFile.table(Interceptors.class, "interceptors.tsv").stream()
          .map(row -> new MethodKey(row.text("interface"), row.text("method")))
          .toList();

  /** An interceptor with the method that is asked. */
  private record Interceptor(Routing.Interceptor registered, Found asked) {}

  private final Linker linker;
  private final List<Routing> routings;
  private final Annotations annotations;
  private final List<Interceptor> interceptors;
  private final boolean movesPaths;

  Interceptors(Linker linker) {
    this.routings = linker.classes().all().stream().map(ClassSummary::routing).toList();
    this.linker = linker;
    this.annotations = new Annotations(linker);
    this.movesPaths = routings.stream().anyMatch(Routing::movesPaths);
    this.interceptors =
        routings.stream().flatMap(one -> one.interceptors().stream()).flatMap(this::find).toList();
  }

  private Stream<Interceptor> find(Routing.Interceptor registered) {
    return asked(registered.type())
        .filter(found -> isOnlyOne(found, registered.type()))
        .filter(found -> openQuestion(found, registered.type()).isEmpty())
        .map(found -> new Interceptor(registered, found));
  }

  private Stream<Found> asked(String type) {
    return ASKED.stream().flatMap(key -> linker.classes().implementation(key, type).stream());
  }

  /**
   * Interceptors that refuse requests, but do not count.
   *
   * @return why not: where they ask what nobody can tell, or where they are registered; by their
   *     qualified names
   */
  Map<String, Site> leftOut() {
    Set<String> counted =
        interceptors.stream()
            .map(Interceptor::registered)
            .filter(one -> !movesPaths || isForAll(one))
            .map(Routing.Interceptor::type)
            .collect(Collectors.toSet());
    Map<String, Site> leftOut = new TreeMap<>();
    for (ClassSummary type : linker.classes().all()) {
      type.routing().unread().forEach((name, line) -> leftOut.put(name, type.site(line)));
      for (Routing.Interceptor one : type.routing().interceptors()) {
        leftOut.put(one.type(), Site.NONE);
      }
    }
    leftOut.keySet().removeAll(counted);
    leftOut.keySet().removeIf(type -> asked(type).noneMatch(one -> refuses(one, type)));
    leftOut.replaceAll((type, there) -> there.equals(Site.NONE) ? question(type) : there);
    return leftOut;
  }

  private Site question(String type) {
    return asked(type)
        .flatMap(asked -> openQuestion(asked, type).stream())
        .map(found -> found.type().site(found.method().openQuestion()))
        .findFirst()
        .orElse(Site.NONE);
  }

  /** One that lets all pass, or writes a log, needs no counting. */
  private boolean refuses(Found asked, String type) {
    Result result =
        linker.body(
            asked, Value.Instance.of(type), List.of(Linker.PLAIN, Linker.PLAIN, Linker.PLAIN));
    return !result.thrown().isEmpty()
        || !result.returned().filter(Interceptors::isRefusal).isEmpty();
  }

  /** An object may be of a class that extends its type, and does something else. */
  private boolean isOnlyOne(Found asked, String type) {
    MethodKey key = new MethodKey(type, asked.method().signature());
    return linker.heirs().implementations(key).size() <= 1;
  }

  /** Of one that asks what nobody can tell here, nothing counts. */
  private Optional<Found> openQuestion(Found asked, String type) {
    return Reached.first(linker, asked, Value.Instance.of(type), MethodSummary::hasOpenQuestion);
  }

  /**
   * What is answered in place of a handler.
   *
   * @param thrown takes what is thrown, with the way from the handler
   * @return what is answered otherwise
   */
  List<Outcome> of(Endpoint endpoint, Values thrown) {
    List<Outcome> answered = new ArrayList<>();
    Route route = isAsked(endpoint) ? endpoint.route().get() : Route.NONE;
    if (!route.equals(Route.NONE)) {
      Value request = request(route);
      Value handler = handler(route);
      interceptors.stream()
          .filter(one -> isFor(one.registered(), route))
          .map(one -> asked(one, request, handler))
          .forEach(asked -> add(asked, endpoint.method(), thrown, answered));
    }
    return answered;
  }

  private boolean isAsked(Endpoint endpoint) {
    return !interceptors.isEmpty() && endpoint.framework().equals(FRAMEWORK);
  }

  private boolean isFor(Routing.Interceptor registered, Route route) {
    return isForAll(registered)
        || (!movesPaths && route.paths().stream().anyMatch(path -> isFor(registered, path)));
  }

  private static boolean isForAll(Routing.Interceptor registered) {
    return registered.except().isEmpty()
        && (registered.paths().isEmpty() || registered.paths().contains("/**"));
  }

  private static boolean isFor(Routing.Interceptor registered, String path) {
    return (registered.paths().isEmpty() || covers(registered.paths(), path))
        && registered.except().stream().noneMatch(one -> mayCover(one, path));
  }

  /** What is not known to be left in is left out. */
  private static boolean mayCover(String pattern, String path) {
    Match match = PathPatterns.match(pattern, path);
    return match == Match.ALWAYS || match == Match.UNKNOWN;
  }

  private static boolean covers(List<String> patterns, String path) {
    return patterns.stream().anyMatch(one -> PathPatterns.match(one, path) == Match.ALWAYS);
  }

  /** By a request, its response and the handler, in the order of {@code interceptors.tsv}. */
  private Result asked(Interceptor interceptor, Value request, Value handler) {
    List<Set<Value>> arguments = List.of(Set.of(request), Linker.PLAIN, Set.of(handler));
    Value object = Value.Instance.of(interceptor.registered().type());
    return linker.body(interceptor.asked(), object, arguments);
  }

  private Value request(Route route) {
    Set<Value> methods =
        route.methods().stream()
            .map(method -> linker.words().of(new Leaf.Word(method)))
            .collect(Collectors.toSet());
    return methods.isEmpty()
        ? Simple.SOMETHING
        : Value.Instance.of(FieldKey.REQUEST).changed(Map.of(FieldKey.REQUEST_METHOD, methods));
  }

  private Value handler(Route route) {
    Map<String, Set<Value>> told = new HashMap<>();
    route
        .method()
        .found()
        .forEach((type, members) -> told.put(FieldKey.annotation(type), one(type, members)));
    told.put(FieldKey.METHOD, annotated(FieldKey.METHOD_TYPE, route.method()));
    told.put(FieldKey.BEAN_TYPE, annotated(FieldKey.CLASS_TYPE, route.type()));
    return Value.Instance.of(FieldKey.HANDLER).changed(told);
  }

  private Set<Value> annotated(String type, Seen annotated) {
    Map<String, Set<Value>> told = new HashMap<>();
    annotated.own().forEach((name, is) -> told.put(FieldKey.annotation(name), one(name, is)));
    annotated.found().forEach((name, is) -> told.put(FieldKey.found(name), one(name, is)));
    return Set.of(Value.Instance.of(type).changed(told));
  }

  private Set<Value> one(String type, Map<String, Leaf> members) {
    return Set.of(annotations.of(type, members));
  }

  private static void add(Result asked, MethodKey handler, Values thrown, List<Outcome> answered) {
    asked.thrown().forEach((value, way) -> thrown.add(value, new Way(handler, Site.NONE, way)));
    asked
        .returned()
        .filter(Interceptors::isRefusal)
        .forEach(
            (value, way) ->
                answered.add(
                    new Outcome(
                        status(value), new Way(handler, Site.NONE, way), null, false, false)));
  }

  /** Who writes an error and then says perhaps, says no. */
  private static boolean isRefusal(Value value) {
    return Leaves.content(value) == Simple.FALSE
        || (value instanceof Value.Written written
            && StatusCode.isError(written.code())
            && written.content() != Simple.TRUE);
  }

  private static int status(Value value) {
    return value instanceof Value.Written written ? written.code() : EMPTY;
  }
}
