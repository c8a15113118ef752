package io.github.statusdoc.processor.summary;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Which methods an aspect is for, in the language of AspectJ; its text is written in full. */
public sealed interface Pointcut {
  /**
   * Methods that several pointcuts select.
   *
   * @param parts two or more
   */
  record All(List<Pointcut> parts) implements Pointcut {
    @Override
    public String toString() {
      return parts.stream().map(Pointcut::toString).collect(joining(" && ", "(", ")"));
    }
  }

  /**
   * Methods that one of several pointcuts selects.
   *
   * @param parts two or more
   */
  record Any(List<Pointcut> parts) implements Pointcut {
    @Override
    public String toString() {
      return parts.stream().map(Pointcut::toString).collect(joining(" || ", "(", ")"));
    }
  }

  /**
   * Methods that a pointcut does not select.
   *
   * @param of the pointcut
   */
  record Not(Pointcut of) implements Pointcut {
    @Override
    public String toString() {
      return "!" + of;
    }
  }

  /**
   * Methods of which something holds.
   *
   * @param name what is asked, {@code execution} or {@code @annotation}; or the name of another
   *     pointcut
   * @param pattern what is between the parentheses
   */
  record Designator(String name, String pattern) implements Pointcut {
    @Override
    public String toString() {
      return name + "(" + pattern + ")";
    }
  }

  /**
   * Reads a pointcut.
   *
   * @param text an expression
   * @return the pointcut
   * @throws IllegalArgumentException if it is none
   */
  static Pointcut parse(String text) {
    return new PointcutParser(text).parse();
  }
}
