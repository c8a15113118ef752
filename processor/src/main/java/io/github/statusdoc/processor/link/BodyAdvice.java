package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Implicit;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The application's own classes that a framework asks before it writes the content of an answer:
 * {@code bodies.tsv}. The status that one writes wins over any other.
 */
final class BodyAdvice {
  private final Linker linker;
  private final Reaches reaches;
  private final AdviceArguments contents;
  private final List<Extension> all;

  BodyAdvice(Linker linker) {
    this.linker = linker;
    this.reaches = new Reaches(linker.classes());
    this.contents = new AdviceArguments(linker.classes(), new Annotations(linker));
    this.all = Extension.all(linker, "bodies.tsv").stream().filter(this::isRegistered).toList();
  }

  private boolean isRegistered(Extension advice) {
    return linker.classes().find(advice.type()).filter(type -> type.reach().isAdvice()).isPresent();
  }

  /**
   * What a method yields where they are asked.
   *
   * @param method whose content is written
   * @param implicit what it answers where it names no status
   * @param yielded what it yields itself
   */
  Result before(JoinPoint method, Implicit implicit, Result yielded) {
    Result result = yielded;
    for (Extension advice : all) {
      if (advice.framework().equals(method.framework()) && isFor(advice, method)) {
        result = before(advice, method, implicit, result);
      }
    }
    return result;
  }

  private boolean isFor(Extension advice, JoinPoint method) {
    return linker
        .classes()
        .find(advice.type())
        .filter(
            type ->
                reaches.has(
                    type.reach(), method.method().type(), method.declaration().typeAnnotations()))
        .isPresent();
  }

  private Result before(Extension advice, JoinPoint method, Implicit implicit, Result yielded) {
    Result result = new Result();
    result.answered().addAll(yielded.answered());
    result.thrown().addAll(yielded.thrown());
    yielded
        .returned()
        .forEach(
            (value, way) -> {
              Set<Value> asked =
                  isWritten(value, implicit)
                      ? advice.asked(linker, told(advice, method, value))
                      : Set.of(Simple.FALSE);
              if (asked.equals(Set.of(Simple.FALSE))) {
                result.returned().add(value, way);
              } else {
                boolean isTold = asked.equals(Set.of(Simple.TRUE));
                add(ran(advice, method, value), isTold, method, value, way, result);
              }
            });
    return result;
  }

  /** Content, not the name of a view, and nothing that comes later. */
  private static boolean isWritten(Value value, Implicit implicit) {
    return value instanceof Value.Response
        || (implicit.redirect() == 0
            && !(value == Simple.ABSENT && implicit.isStronger())
            && !(value instanceof Value.Closure)
            && !(value instanceof Value.Failed)
            && !(value instanceof Value.Unknown));
  }

  /** Spring asks for the class of what was returned. */
  private List<Set<Value>> told(Extension advice, JoinPoint method, Value value) {
    String type =
        contents.given(method, value) instanceof Value.Instance object
            ? object.type()
            : method.declaration().returnType();
    Value parameter =
        Value.Instance.of(FieldKey.PARAMETER)
            .changed(Map.of(FieldKey.PARAMETER_TYPE, Set.of(new Value.Type(type))));
    return arguments(advice.supports().key().parameterTypes().size(), parameter);
  }

  /** Of the content of a response nothing is known. */
  private Result ran(Extension advice, JoinPoint method, Value value) {
    Value content =
        value instanceof Value.Response ? Simple.ANYTHING : contents.given(method, value);
    return advice.ran(linker, arguments(advice.run().key().parameterTypes().size(), content));
  }

  private static List<Set<Value>> arguments(int count, Value first) {
    List<Set<Value>> arguments = new ArrayList<>(List.of(Set.of(first)));
    while (arguments.size() < count) {
      arguments.add(Linker.PLAIN);
    }
    return arguments;
  }

  /** What it writes, and the value where it may write nothing. */
  private static void add(
      Result ran, boolean isTold, JoinPoint method, Value value, Way way, Result result) {
    Values statuses = new Values();
    ran.returned()
        .filter(one -> one instanceof Value.Written || one instanceof Value.Unknown)
        .forEach(
            (one, end) ->
                statuses.add(
                    isTold ? sent(one) : new Value.Unknown(end.last().site()), from(method, end)));
    result.returned().addAll(statuses);
    boolean isAlwaysThrowing = isTold && ran.returned().isEmpty() && !ran.thrown().isEmpty();
    boolean mayWriteNothing = statuses.isEmpty() || statuses.size() < ran.returned().size();
    if (mayWriteNothing && !isAlwaysThrowing) {
      result.returned().add(value, way);
    }
    ran.thrown()
        .filter(thrown -> isTold)
        .forEach((thrown, end) -> result.thrown().add(thrown, from(method, end)));
  }

  private static Value sent(Value status) {
    return status instanceof Value.Written written
        ? new Value.Written(written.code(), true, written.content())
        : status;
  }

  private static Way from(JoinPoint method, Way way) {
    return new Way(method.method(), Site.NONE, way);
  }
}
