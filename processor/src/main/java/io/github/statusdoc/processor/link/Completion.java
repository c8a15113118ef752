package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a {@code CompletableFuture} hands its failures on: a stage that fails, or depends on one that
 * does, has them as causes of a {@code CompletionException}. Here futures carry them bare, as
 * frameworks and other libraries take them from there.
 *
 * @param linker closes calls
 * @param body the body that has the future
 */
record Completion(Linker linker, Evaluation body) {
  private static final String EXCEPTION = "java.util.concurrent.CompletionException";

  /**
   * What a function gets that is called for failures; what no code in view throws, where none is
   * known.
   *
   * @param future what the future carries
   * @param made what makes it: only what failed from the beginning is bare
   */
  Values failures(Values future, @Nullable Term made) {
    String wrapper = made instanceof ContainerTerm.Failure ? "" : EXCEPTION;
    Values failures = new Values();
    future.forEach(
        (value, way) -> {
          if (value instanceof Value.Failed failed) {
            failures.add(Containers.thrown(failed.exception(), wrapper), way);
          }
        });
    return failures.isEmpty()
        ? Values.of(new Value.Foreign(List.of(Objects.THROWABLE)), body.here())
        : failures;
  }

  /** The same, each failure as what it was before it was wrapped. */
  Values completed(Values future) {
    Values completed = new Values();
    future.forEach(
        (value, way) -> {
          if (value instanceof Value.Failed failed && isWrapped(failed.exception())) {
            causes((Value.Instance) failed.exception())
                .forEach(cause -> completed.add(new Value.Failed(cause), way));
          } else {
            completed.add(value, way);
          }
        });
    return completed;
  }

  private static boolean isWrapped(Value exception) {
    return exception instanceof Value.Instance object && object.type().equals(EXCEPTION);
  }

  /** Itself where it has no cause that is known. */
  private Set<Value> causes(Value.Instance exception) {
    Set<Value> causes = new Fields(linker).cause(exception);
    return causes.stream().allMatch(cause -> cause instanceof Value.Instance)
        ? causes
        : Set.of(exception);
  }
}
