package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The application's own classes that a framework asks for the arguments of handlers: {@code
 * arguments.tsv}. One counts for the parameters that it says it supports, whatever happens.
 */
final class ArgumentResolvers {
  /**
   * A row of the table.
   *
   * @param framework whose handlers get such arguments
   * @param type the interface
   * @param supports its method that is asked for a parameter
   * @param resolve its method that gives the argument
   */
  private record Row(String framework, String type, String supports, String resolve) {
    static Row of(String[] columns) {
      return new Row(columns[0], columns[1], columns[2], columns[3]);
    }
  }

  /** A class that implements the interface of a row. */
  private record Resolver(Row row, Value object, Found supports, Found resolve) {}

  private final Linker linker;
  private final FilledParameters filled;
  private final Annotations annotations;
  private final List<Resolver> resolvers;

  ArgumentResolvers(Linker linker) {
    this.linker = linker;
    this.annotations = new Annotations(linker);
    this.filled = new FilledParameters(linker.classes());
    this.resolvers =
        DataFile.table(ArgumentResolvers.class, "arguments.tsv").stream()
            .map(Row::of)
            .flatMap(this::resolvers)
            .toList();
  }

  private Stream<Resolver> resolvers(Row row) {
    return linker.classes().overriding(new MethodKey(row.type(), row.supports())).stream()
        .flatMap(
            supports ->
                linker.heirs().running(supports.type().name(), supports).stream()
                    .flatMap(type -> resolver(row, type, supports).stream()));
  }

  private Optional<Resolver> resolver(Row row, String type, Found supports) {
    return linker
        .classes()
        .implementation(new MethodKey(row.type(), row.resolve()), type)
        .map(resolve -> new Resolver(row, Value.Instance.of(type), supports, resolve));
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
    for (Resolver resolver : resolvers) {
      if (resolver.row().framework().equals(endpoint.framework())
          && isSupported(parameter, resolver)) {
        all.addAll(failures(resolved(parameter, resolver)));
      }
    }
    return all;
  }

  private boolean isSupported(Value.Instance parameter, Resolver resolver) {
    Set<Value> answers =
        linker
            .body(resolver.supports(), resolver.object(), List.of(Set.of(parameter)))
            .returned()
            .set();
    return answers.equals(Set.of(Simple.TRUE));
  }

  /** At once, or in the container that is to give the argument. */
  private static Values failures(Result result) {
    Values failures = new Values();
    failures.addAll(result.thrown());
    failures.addAll(result.returned().filter(Value.Failed.class::isInstance));
    return failures;
  }

  private Result resolved(Value.Instance parameter, Resolver resolver) {
    List<Set<Value>> arguments = new ArrayList<>();
    for (String type : resolver.resolve().key().parameterTypes()) {
      arguments.add(type.equals(parameter.type()) ? Set.of(parameter) : Linker.PLAIN);
    }
    return linker.body(resolver.resolve(), resolver.object(), arguments);
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
