package io.github.statusdoc.processor.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may have caused an exception, as far as the code tells. */
final class Causes {
  /** Causes of causes that may each be several would be without end; beyond, a line is cut. */
  private static final int MOST_LINES = 32;

  private final Objects objects;

  Causes(Objects objects) {
    this.objects = objects;
  }

  /** The exception, its cause, the cause of its cause; a line for each that these may be. */
  List<List<Value.Instance>> lines(Value.Instance exception) {
    List<List<Value.Instance>> lines = new ArrayList<>();
    follow(List.of(exception), lines);
    return lines;
  }

  private void follow(List<Value.Instance> line, List<List<Value.Instance>> lines) {
    Set<Value> causes = objects.fields().cause(line.get(line.size() - 1));
    boolean mayEnd = causes.isEmpty();
    for (Value cause : causes) {
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
