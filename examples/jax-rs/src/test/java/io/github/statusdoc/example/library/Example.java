package io.github.statusdoc.example.library;

import org.junit.jupiter.params.provider.Arguments;

/**
 * A call and what it is answered with.
 *
 * @param <S> the generated statuses of the resource that is called
 */
record Example<S extends Enum<S>>(Call call, S expected) implements Arguments {

  @Override
  public Object[] get() {
    return new Object[] {call, expected};
  }
}
