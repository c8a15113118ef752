package io.github.statusdoc.processor.link;

import java.util.ArrayList;
import java.util.List;

/** What may have caused an exception, as far as the code tells. */
final class Causes {
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
    boolean mayEnd = true;
    for (Value cause : objects.cause(line.get(line.size() - 1))) {
      if (cause instanceof Value.Instance next
          && !line.contains(next)
          && lines.size() < MOST_LINES) {
        List<Value.Instance> longer = new ArrayList<>(line);
        longer.add(next);
        follow(longer, lines);
        mayEnd = false;
      }
    }
    if (mayEnd) {
      lines.add(line);
    }
  }
}
