package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Contents.Content;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Implicit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The application's own classes that a framework asks before it writes the content of an answer:
 * {@code bodies.tsv}. The status that one writes wins over any other.
 */
final class BodyAdvice {
  /**
   * What one does with content.
   *
   * @param isSure whether it surely sees it
   */
  private record Run(Result ran, boolean isSure) {
    Values statuses() {
      return ran.returned().filter(Run::isStatus);
    }

    private static boolean isStatus(Value value) {
      return value instanceof Value.Written || value instanceof Value.Unknown;
    }

    /** Says whether the status may stay as it is: what only throws, yields nothing. */
    boolean mayLeaveIt() {
      return ran.returned().isEmpty()
          ? !isSure || ran.thrown().isEmpty()
          : !ran.returned().set().stream().allMatch(Run::isStatus);
    }

    boolean isAlwaysTheSame() {
      return statuses().size() == 1 && !mayLeaveIt();
    }

    boolean replaces(Value content) {
      return ran.returned().set().stream()
          .map(Given::content)
          .anyMatch(one -> !(one instanceof Value.Unknown) && !one.equals(content));
    }
  }

  private final Linker linker;
  private final Reaches reaches;
  private final Contents contents;
  private final List<Extension> all;

  BodyAdvice(Linker linker) {
    this.linker = linker;
    this.reaches = new Reaches(linker.classes());
    this.contents = new Contents(linker);
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
    List<Extension> reaching = all.stream().filter(advice -> isFor(advice, method)).toList();
    if (reaching.isEmpty()) {
      return yielded;
    }
    Result result = new Result();
    result.answered().addAll(yielded.answered());
    result.thrown().addAll(yielded.thrown());
    yielded
        .returned()
        .forEach(
            (value, way) -> {
              if (contents.isWritten(method, implicit, value)) {
                contents
                    .of(method, value)
                    .forEach(content -> result.addAll(seen(reaching, method, content, value, way)));
              } else {
                result.returned().add(value, way);
              }
            });
    return result;
  }

  private boolean isFor(Extension advice, JoinPoint method) {
    return advice.framework().equals(method.framework())
        && linker
            .classes()
            .find(advice.type())
            .filter(type -> reaches.has(type.reach(), method.bean()))
            .isPresent();
  }

  /** Several may see what others of them made, in an order that nobody looks for. */
  private Result seen(
      List<Extension> reaching, JoinPoint method, Content content, Value value, Way way) {
    List<Run> runs = runs(reaching, content);
    boolean isTellable = runs.size() == 1 && !content.type().isEmpty();
    boolean isKnown = content.object() != Simple.ANYTHING;
    boolean isReplaced =
        runs.size() > 1 && runs.stream().anyMatch(run -> run.replaces(content.object()));
    if (isReplaced) {
      runs = runs(reaching, new Content(Simple.ANYTHING, content.type()));
    }
    Result result = new Result();
    for (Run run : runs) {
      boolean isTold = isTellable && run.isSure() && (isKnown || run.isAlwaysTheSame());
      add(run, isTold, method, result);
    }
    if (runs.stream().allMatch(Run::mayLeaveIt)) {
      result.returned().add(value, way);
    }
    return result;
  }

  /** What is not sure, nobody knows. */
  private static void add(Run run, boolean isTold, JoinPoint method, Result into) {
    run.statuses()
        .forEach(
            (status, end) ->
                into.returned().add(isTold ? sent(status) : unknown(end), method.into(end)));
    Values thrown = run.ran().thrown();
    if (run.isSure()) {
      thrown.forEach((exception, end) -> into.thrown().add(exception, method.into(end)));
    } else {
      thrown.forEach((exception, end) -> into.returned().add(unknown(end), method.into(end)));
    }
  }

  private List<Run> runs(List<Extension> reaching, Content content) {
    List<Run> runs = new ArrayList<>();
    for (Extension advice : reaching) {
      Set<Value> answer = advice.asked(linker, told(advice, content));
      if (!answer.equals(Set.of(Simple.FALSE))) {
        Result ran = advice.ran(linker, arguments(advice.run(), content.object()));
        runs.add(new Run(ran, answer.equals(Set.of(Simple.TRUE))));
      }
    }
    return runs;
  }

  /** Spring asks for the class of what was returned. */
  private static List<Set<Value>> told(Extension advice, Content content) {
    Value parameter =
        Value.Instance.of(FieldKey.PARAMETER)
            .changed(Map.of(FieldKey.PARAMETER_TYPE, Set.of(new Value.Type(content.type()))));
    return arguments(advice.supports(), content.type().isEmpty() ? Simple.PLAIN : parameter);
  }

  private static List<Set<Value>> arguments(Found method, Value first) {
    List<Set<Value>> arguments = new ArrayList<>(List.of(Set.of(first)));
    while (arguments.size() < method.key().parameterTypes().size()) {
      arguments.add(Linker.PLAIN);
    }
    return arguments;
  }

  private static Value unknown(Way way) {
    return new Value.Unknown(way.last().site());
  }

  private static Value sent(Value status) {
    return status instanceof Value.Written written
        ? new Value.Written(written.code(), true, written.content())
        : status;
  }
}
