package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The application's own classes that a framework asks for the arguments of handlers: {@code
 * arguments.tsv}. One counts for the parameters that it says it supports, whatever happens.
 */
final class ArgumentResolvers {
  private final Linker linker;
  private final FilledParameters filled;
  private final Annotations annotations;
  private final List<Extension> resolvers;

  ArgumentResolvers(Linker linker) {
    this.linker = linker;
    this.annotations = new Annotations(linker);
    this.filled = FilledParameters.of(linker.classes());
    this.resolvers = Extension.all(linker, "arguments.tsv");
  }

  /**
   * What is thrown in place of a call of a handler.
   *
   * @return the exceptions, each with the way from the handler
   */
  Values thrown(Endpoint endpoint) {
    Values all = new Values();
    for (Parameter parameter : resolvers.isEmpty() ? List.<Parameter>of() : endpoint.parameters()) {
      if (!filled.has(parameter, endpoint.framework())) {
        thrown(asked(parameter), endpoint)
            .forEach((value, way) -> all.add(value, new Way(endpoint.method(), Site.NONE, way)));
      }
    }
    return all;
  }

  private Values thrown(Value.Instance parameter, Endpoint endpoint) {
    Values all = new Values();
    for (Extension resolver : resolvers) {
      if (resolver.framework().equals(endpoint.framework()) && isSupported(parameter, resolver)) {
        all.addAll(failures(resolved(parameter, resolver)));
      }
    }
    return all;
  }

  private boolean isSupported(Value.Instance parameter, Extension resolver) {
    Set<Value> answers = resolver.asked(linker, List.of(Set.of(parameter)));
    return answers.equals(Set.of(Simple.TRUE));
  }

  /** At once, or in the container that is to give the argument. */
  private static Values failures(Result result) {
    Values failures = new Values();
    failures.addAll(result.thrown());
    failures.addAll(result.returned().filter(Value.Failed.class::isInstance));
    return failures;
  }

  private Result resolved(Value.Instance parameter, Extension resolver) {
    List<Set<Value>> arguments = new ArrayList<>();
    for (String type : resolver.run().key().parameterTypes()) {
      arguments.add(type.equals(parameter.type()) ? Set.of(parameter) : Linker.PLAIN);
    }
    return resolver.ran(linker, arguments);
  }

  /** What a resolver may ask of a parameter. */
  private Value.Instance asked(Parameter parameter) {
    Map<String, Set<Value>> told = new HashMap<>();
    told.put(FieldKey.PARAMETER_TYPE, Set.of(new Value.Type(parameter.type())));
    parameter
        .annotations()
        .forEach(
            (type, members) ->
                told.put(FieldKey.annotation(type), Set.of(annotations.of(type, members))));
    return Value.Instance.of(FieldKey.PARAMETER).changed(told);
  }
}
