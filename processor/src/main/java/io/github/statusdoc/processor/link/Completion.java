package io.github.statusdoc.processor.link;

import java.util.List;
import java.util.Set;

/**
 * How a {@code CompletableFuture} hands its failures on: a stage that fails, or depends on one that
 * does, as causes of a {@code CompletionException}; one that was made failed or ran out of time, as
 * they are. Here futures carry them without it, as frameworks and other libraries take them from
 * there.
 *
 * @param linker closes calls
 * @param body the body that has the future
 */
record Completion(Linker linker, Evaluation body) {
  private static final String EXCEPTION = "java.util.concurrent.CompletionException";

  /**
   * What a function gets that is called for failures: those that are known, and what no code in
   * view throws.
   */
  Values failures(Values future) {
    Values failures = new Values();
    boolean isKnown = future.set().stream().allMatch(Value.Failed.class::isInstance);
    if (future.isEmpty() || !isKnown) {
      failures.add(new Value.Foreign(List.of(Objects.THROWABLE)), body.here());
    }
    future.forEach(
        (value, way) -> {
          if (value instanceof Value.Failed failed) {
            String wrapper = failed.isBare() ? "" : EXCEPTION;
            failures.add(Containers.thrown(failed.exception(), wrapper), way);
          }
        });
    return failures;
  }

  /** The same, given by whoever has the future. */
  static Values bare(Values future) {
    Values bare = new Values();
    future.forEach(
        (value, way) ->
            bare.add(
                value instanceof Value.Failed failed
                    ? new Value.Failed(failed.exception(), true)
                    : value,
                way));
    return bare;
  }

  /** The same of a stage that depends on it, each failure as what it was before it was wrapped. */
  Values completed(Values future) {
    Values completed = new Values();
    future.forEach(
        (value, way) -> {
          if (value instanceof Value.Failed failed) {
            causes(failed.exception())
                .forEach(cause -> completed.add(new Value.Failed(cause), way));
          } else {
            completed.add(value, way);
          }
        });
    return completed;
  }

  /** What was wrapped; an exception itself where that is not known. */
  private Set<Value> causes(Value exception) {
    if (!(exception instanceof Value.Instance wrapper) || !wrapper.type().equals(EXCEPTION)) {
      return Set.of(exception);
    }
    Set<Value> causes = new Fields(linker).cause(wrapper);
    return causes.stream().allMatch(cause -> cause instanceof Value.Instance)
        ? causes
        : Set.of(exception);
  }
}
