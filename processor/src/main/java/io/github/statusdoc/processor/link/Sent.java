package io.github.statusdoc.processor.link;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.Endpoint.Parameter;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What endpoints get.
 *
 * @param linker knows how types inherit
 * @param user what they get of who sends a request
 * @param users the parameters that get that
 */
record Sent(Linker linker, Set<Value> user, FilledParameters users) {
  private static final Set<Value> ANY_VIEW = Set.of(Simple.VIEW);
  private static final Set<Value> ANY_NUMBER = Set.of(Simple.UNLIMITED);
  private static final Set<Value> SOMETHING = Set.of(Simple.SOMETHING);

  /** What a method gets; where texts name views, nobody can tell which view that is. */
  List<Set<Value>> to(MethodKey method, Endpoint endpoint) {
    Set<Value> text = endpoint.implicit().redirect() == 0 ? Linker.PLAIN : ANY_VIEW;
    List<Set<Value>> given = new ArrayList<>();
    for (String type : method.parameterTypes()) {
      given.add(type.equals("java.lang.String") ? text : Linker.PLAIN);
    }
    for (int i = 0; i < Math.min(given.size(), endpoint.parameters().size()); i++) {
      Parameter parameter = endpoint.parameters().get(i);
      if (UnlimitedNumbers.has(parameter)) {
        given.set(i, ANY_NUMBER);
      } else if (users.has(parameter, endpoint.framework())) {
        given.set(i, user);
      } else if (!parameter.filled().isEmpty() && linker.heirs().isAlone(parameter.type())) {
        given.set(i, Set.of(validated(parameter)));
      }
    }
    return given;
  }

  private static Value validated(Parameter parameter) {
    return Value.Instance.of(parameter.type())
        .changed(
            parameter.filled().stream()
                .collect(toUnmodifiableMap(name -> name, name -> SOMETHING)));
  }
}
