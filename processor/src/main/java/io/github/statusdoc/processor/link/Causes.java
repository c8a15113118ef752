package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may have caused an exception, as far as the code tells. */
final class Causes {
  /** Causes of causes that may each be several would be without end; beyond, a line is cut. */
  private static final int MOST_LINES = 512;

  private static final String WITH_CAUSE = "<init>(java.lang.String,java.lang.Throwable)";

  private final Objects objects;

  Causes(Objects objects) {
    this.objects = objects;
  }

  /** An exception that a framework makes of another one. */
  static Value.Instance enclosed(Value.Instance cause, String type) {
    List<Set<Value>> arguments = List.of(Linker.PLAIN, Set.of(cause));
    MethodKey constructor = new MethodKey(type, WITH_CAUSE);
    return new Value.Instance(type, constructor, arguments, Set.of(), "", Map.of());
  }

  /** An exception that gets its cause. */
  static Value.Instance given(Value.Instance exception, Set<Value> cause) {
    Map<String, Set<Value>> fields = new HashMap<>(exception.changed());
    fields.put(FieldKey.CAUSE, Values.copy(cause));
    return Objects.shallow(exception.changed(Map.copyOf(fields)));
  }

  /** The exception, its cause, the cause of its cause; a line for each that these may be. */
  List<List<Value.Instance>> lines(Value.Instance exception) {
    List<List<Value.Instance>> lines = new ArrayList<>();
    follow(List.of(exception), lines);
    return lines;
  }

  /** What a constructor gets may become the cause by {@code initCause}, too. */
  boolean hasNone(Value.Instance exception) {
    Classes classes = objects.fields().linker().classes();
    return objects.fields().cause(exception).equals(Set.of(Value.Simple.ABSENT))
        && exception.parameterTypes().stream()
            .noneMatch(type -> classes.isSubtype(type, Objects.THROWABLE));
  }

  /** Of what others threw, what a clause has named. */
  private List<Value> told(Set<Value> causes) {
    List<Value> told = new ArrayList<>();
    for (Value cause : causes) {
      List<Value.Instance> named =
          cause instanceof Value.Foreign others
              ? Raising.named(others, objects.fields().linker().classes())
              : List.of();
      told.addAll(named.isEmpty() ? List.of(cause) : named);
    }
    return told;
  }

  private void follow(List<Value.Instance> line, List<List<Value.Instance>> lines) {
    Set<Value> causes = objects.fields().cause(line.get(line.size() - 1));
    boolean mayEnd = causes.isEmpty();
    for (Value cause : told(causes)) {
      if (cause instanceof Value.Instance next
          && !line.contains(next)
          && lines.size() < MOST_LINES) {
        List<Value.Instance> longer = new ArrayList<>(line);
        longer.add(next);
        follow(longer, lines);
      } else {
        mayEnd = true;
      }
    }
    if (mayEnd) {
      lines.add(line);
    }
  }
}
