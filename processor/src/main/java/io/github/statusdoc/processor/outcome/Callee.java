package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.summary.MethodKey;

/** What is known of a method or constructor that is called. */
sealed interface Callee {
  /**
   * One that the tables of frameworks list.
   *
   * @param call what it means
   */
  record Listed(FrameworkCall call) implements Callee {}

  /**
   * One that is compiled here or stored.
   *
   * @param key its name
   * @param isVirtual whether another method may run in its place
   * @param takesWriter whether it gets the servlet response, or its object has it
   * @param isReplaced whether code that nobody sees, or none, may run in its place
   */
  record Own(MethodKey key, boolean isVirtual, boolean takesWriter, boolean isReplaced)
      implements Callee {}

  /** Any other: it carries no status, and calls the functions that it gets. */
  record Foreign() implements Callee {}
}
