package io.github.statusdoc.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepStackTest {
  @Test
  void runsInAnotherThread() {
    List<Thread> threads = new ArrayList<>();
    DeepStack.run(() -> threads.add(Thread.currentThread()));
    assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
  }

  /** As under {@code ulimit -v}. */
  @Test
  void runsInTheSameThreadWhereThereIsNoRoomForAStack() {
    List<Thread> threads = new ArrayList<>();
    DeepStack.run(
        () -> threads.add(Thread.currentThread()),
        deep -> {
          throw new OutOfMemoryError("unable to create native thread");
        });
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void throwsWhatTheTaskThrows() {
    IllegalStateException thrown = new IllegalStateException();
    assertThatThrownBy(
            () ->
                DeepStack.run(
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }

  @Test
  void waitsForTheEndAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    List<String> done = new ArrayList<>();
    DeepStack.run(() -> done.add("x"));
    assertThat(done).containsExactly("x");
    assertThat(Thread.interrupted()).isTrue();
  }
}
