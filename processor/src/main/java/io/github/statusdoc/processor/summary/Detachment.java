package io.github.statusdoc.processor.summary;

/** Whether a framework runs a method while its caller goes on, but for calls on {@code this}. */
public enum Detachment {
  /** The caller waits for it. */
  NONE,
  /** Its caller gets nothing of it. */
  LOST,
  /** Its caller gets a future, which carries what the method throws. */
  CARRIED
}
