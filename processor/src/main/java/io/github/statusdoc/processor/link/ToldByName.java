package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of an object like a field, but is none: the names in {@link FieldKey}.
 *
 * @param linker closes calls
 * @param fields knows how objects are made
 */
record ToldByName(Linker linker, Fields fields) {
  /** Objects whose annotations are known. */
  private static final Set<String> ANNOTATED =
      Set.of(FieldKey.PARAMETER, FieldKey.HANDLER, FieldKey.METHOD_TYPE, FieldKey.CLASS_TYPE);

  /** The values, plain if they are not known; empty for the name of a field. */
  Optional<Set<Value>> of(Value object, String name) {
    return switch (name) {
      case FieldKey.ANNOTATED -> Optional.of(annotated(object));
      case FieldKey.MESSAGE -> Optional.of(message(object));
      case FieldKey.NAME -> Optional.of(name(object));
      case FieldKey.REQUEST_METHOD -> Optional.of(requestMethod(object));
      default -> FieldKey.isAnnotation(name) ? annotation(object, name) : Optional.empty();
    };
  }

  /** No handler gets a request with another method than those that there are. */
  private static Set<Value> requestMethod(Value object) {
    Set<Value> known =
        object instanceof Value.Instance request
            ? request.changed().get(FieldKey.REQUEST_METHOD)
            : null;
    return known == null ? Set.of(Value.Simple.SOME_OWN) : known;
  }

  /** What they have not got, is null. */
  private static Optional<Set<Value>> annotation(Value object, String name) {
    return Optional.of(
        object instanceof Value.Instance annotated && ANNOTATED.contains(annotated.type())
            ? annotated.changed().getOrDefault(name, Set.of(Value.Simple.ABSENT))
            : Linker.PLAIN);
  }

  private Set<Value> annotated(Value object) {
    if (!(object instanceof Value.Instance exception)) {
      return Linker.PLAIN;
    }
    int status = linker.classes().annotated(exception.type()).status();
    return Set.of(status == 0 ? Value.Simple.ABSENT : new Value.Code(status));
  }

  private Set<Value> message(Value object) {
    if (!(object instanceof Value.Instance exception)) {
      return Linker.PLAIN;
    }
    MethodKey getter = new MethodKey(exception.type(), FieldKey.MESSAGE);
    return linker.classes().find(getter).isPresent()
        ? linker.call(getter, true, Set.of(exception), List.of()).returned().set()
        : given(exception);
  }

  /** What the exceptions of {@code java.lang} get first is their message, if it is a text. */
  private Set<Value> given(Value.Instance exception) {
    List<Value.Instance> line = fields.line(exception);
    if (line.isEmpty() || !line.get(line.size() - 1).type().startsWith("java.lang.")) {
      return Linker.PLAIN;
    }
    Value.Instance last = line.get(line.size() - 1);
    if (last.arguments().isEmpty()) {
      return Set.of(Value.Simple.ABSENT);
    }
    return last.parameterTypes().get(0).equals("java.lang.String")
        ? last.arguments().get(0)
        : Linker.PLAIN;
  }

  private Set<Value> name(Value object) {
    String constant = object instanceof Value.Instance instance ? instance.constant() : "";
    return constant.isEmpty()
        ? Set.of(Value.Simple.SOMETHING)
        : Set.of(linker.words().of(new Leaf.Word(constant.substring(constant.indexOf('#') + 1))));
  }
}
