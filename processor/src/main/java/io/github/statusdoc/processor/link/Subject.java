package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.MethodKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a result is of. */
sealed interface Subject {

  /**
   * A constant, or a field that never changes.
   *
   * @param type its class
   * @param name its name
   */
  record Constant(String type, String name) implements Subject {}

  /** A method, for the receiver and the arguments that matter to it; it is looked up often. */
  final class Context implements Subject {
    private final MethodKey method;
    private final Value receiver;
    private final List<Set<Value>> arguments;
    private final int hash;

    Context(MethodKey method, Value receiver, List<Set<Value>> arguments) {
      this.method = method;
      this.receiver = receiver;
      this.arguments = arguments;
      this.hash = 31 * (31 * method.hashCode() + receiver.hashCode()) + arguments.hashCode();
    }

    MethodKey method() {
      return method;
    }

    Value receiver() {
      return receiver;
    }

    List<Set<Value>> arguments() {
      return arguments;
    }

    boolean hasFunctions() {
      return arguments.stream().flatMap(Set::stream).anyMatch(Value.Closure.class::isInstance);
    }

    /** The same method, for any receiver and arguments. */
    Context plain() {
      List<Set<Value>> plain = arguments.stream().map(argument -> Linker.PLAIN).toList();
      return new Context(method, Value.Simple.PLAIN, plain);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Context context
          && context.hash == hash
          && context.method.equals(method)
          && context.receiver.equals(receiver)
          && context.arguments.equals(arguments);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
