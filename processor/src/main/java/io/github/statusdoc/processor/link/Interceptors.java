package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.PathPatterns.Match;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Route;
import io.github.statusdoc.processor.summary.Routing;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
          .map(row -> new MethodKey(row[0], row[1]))
          .toList();

  /** An interceptor with the method that is asked. */
  private record Interceptor(Routing.Interceptor registered, Found asked) {}

  private final Linker linker;
  private final Annotations annotations;
  private final List<Interceptor> interceptors;
  private final boolean movesPaths;

  Interceptors(Linker linker) {
    List<Routing> all = linker.classes().all().stream().map(ClassSummary::routing).toList();
    this.linker = linker;
    this.annotations = new Annotations(linker);
    this.movesPaths = all.stream().anyMatch(Routing::movesPaths);
    this.interceptors =
        all.stream().flatMap(one -> one.interceptors().stream()).flatMap(this::find).toList();
  }

  private Stream<Interceptor> find(Routing.Interceptor registered) {
    return ASKED.stream()
        .flatMap(key -> linker.classes().implementation(key, registered.type()).stream())
        .map(found -> new Interceptor(registered, found));
  }

  /**
   * What is answered in place of a handler.
   *
   * @param thrown takes what is thrown, with the way from the handler
   * @return what is answered otherwise
   */
  List<Outcome> of(Endpoint endpoint, Values thrown) {
    List<Outcome> answered = new ArrayList<>();
    if (!interceptors.isEmpty() && endpoint.framework().equals(FRAMEWORK)) {
      Route route = endpoint.route().get();
      for (Interceptor interceptor : interceptors) {
        if (isFor(interceptor.registered(), route)) {
          add(asked(interceptor, route), endpoint.method(), thrown, answered);
        }
      }
    }
    return answered;
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
        && !covers(registered.except(), path);
  }

  private static boolean covers(List<String> patterns, String path) {
    return patterns.stream().anyMatch(one -> PathPatterns.match(one, path) == Match.ALWAYS);
  }

  private Result asked(Interceptor interceptor, Route route) {
    List<Set<Value>> arguments =
        interceptor.asked().key().parameterTypes().stream()
            .map(type -> argument(type, route))
            .toList();
    Value object = Value.Instance.of(interceptor.registered().type());
    return linker.body(interceptor.asked(), object, arguments);
  }

  private Set<Value> argument(String type, Route route) {
    if (type.equals("java.lang.Object")) {
      return Set.of(handler(route));
    }
    return type.endsWith("ServletRequest") ? Set.of(request(type, route)) : Linker.PLAIN;
  }

  private Value request(String type, Route route) {
    Set<Value> methods =
        route.methods().stream()
            .map(method -> linker.words().of(new Leaf.Word(method)))
            .collect(Collectors.toSet());
    return methods.isEmpty()
        ? Value.Instance.of(type)
        : Value.Instance.of(type).changed(Map.of(FieldKey.REQUEST_METHOD, methods));
  }

  private Value handler(Route route) {
    Map<String, Set<Value>> told = annotations(route.annotations());
    told.put(FieldKey.METHOD, annotated(FieldKey.METHOD_TYPE, route.annotations()));
    told.put(FieldKey.BEAN_TYPE, annotated(FieldKey.CLASS_TYPE, route.typeAnnotations()));
    return Value.Instance.of(FieldKey.HANDLER).changed(told);
  }

  private Set<Value> annotated(String type, Map<String, Map<String, Leaf>> found) {
    return Set.of(Value.Instance.of(type).changed(annotations(found)));
  }

  private Map<String, Set<Value>> annotations(Map<String, Map<String, Leaf>> found) {
    Map<String, Set<Value>> all = new HashMap<>();
    found.forEach(
        (type, members) ->
            all.put(FieldKey.annotation(type), Set.of(annotations.of(type, members))));
    return all;
  }

  /** Of one whose answer nobody can tell, nothing counts. */
  private static void add(Result asked, MethodKey handler, Values thrown, List<Outcome> answered) {
    if (asked.returned().set().stream().anyMatch(Value.Unknown.class::isInstance)) {
      return;
    }
    asked.thrown().forEach((value, way) -> thrown.add(value, new Way(handler, Site.NONE, way)));
    asked
        .returned()
        .filter(value -> Leaves.content(value) == Simple.FALSE)
        .forEach(
            (value, way) ->
                answered.add(
                    new Outcome(status(value), new Way(handler, Site.NONE, way), null, false)));
  }

  private static int status(Value value) {
    return value instanceof Value.Written written ? written.code() : EMPTY;
  }
}
