package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Functions that are called in one body, and objects that are as good as functions.
 *
 * @param linker closes calls
 * @param body the body
 */
record Functions(Linker linker, Evaluation body) {
  /** What others give to functions that they get. */
  private static final List<Set<Value>> ANY_ARGUMENTS =
      List.of(Linker.PLAIN, Linker.PLAIN, Linker.PLAIN);

  /** Functions that are called by the name of the method that they implement, but for contracts. */
  Set<Value> of(Set<Value> objects, MethodKey method) {
    Set<Value> functions = new LinkedHashSet<>(0);
    for (Value object : objects) {
      if (object instanceof Value.Closure) {
        functions.add(object);
      }
    }
    return functions.isEmpty() || linker.classes().find(method).filter(Functions::isWhole).isEmpty()
        ? functions
        : Set.of();
  }

  /** Says whether no function runs for a method, or nobody looks what that does. */
  private static boolean isWhole(Found method) {
    return !method.method().isAbstract() || !method.method().contract().isEmpty();
  }

  /** A method of which no code is in view calls the functions that it gets. */
  void runIfOfOthers(ControlTerm.Call term, Set<Value> objects, List<Set<Value>> arguments) {
    Set<Value> functions = functions(arguments);
    if (!functions.isEmpty() && linker.isOfOthers(term.method(), term.isVirtual(), objects)) {
      apply(functions, ANY_ARGUMENTS);
    }
  }

  private Set<Value> functions(List<Set<Value>> arguments) {
    Set<Value> functions = new LinkedHashSet<>(0);
    for (Set<Value> argument : arguments) {
      if (argument != Linker.PLAIN) {
        argument.stream().filter(this::isFunction).forEach(functions::add);
      }
    }
    return functions;
  }

  private boolean isFunction(Value value) {
    return value instanceof Value.Closure
        || (value instanceof Value.Instance object && linker.classes().isLocal(object.type()));
  }

  /** Calls functions; what is none that is known here yields a plain value, and null nothing. */
  Values apply(Set<Value> functions, List<Set<Value>> arguments) {
    Values values = new Values();
    for (Value function : functions) {
      if (function instanceof Value.Closure closure) {
        values.addAll(returned(linker.function(closure, arguments)));
      } else if (function instanceof Value.Instance object) {
        values.addAll(called(object, arguments));
      } else if (function != Simple.ABSENT) {
        values.add(Simple.PLAIN, body.here());
        arguments.forEach(argument -> addFailures(argument, values));
      }
    }
    return values;
  }

  /** Who gets a container that failed passes it on, as far as is known. */
  private void addFailures(Set<Value> argument, Values values) {
    for (Value value : argument) {
      if (value instanceof Value.Failed) {
        values.add(value, body.here());
      }
    }
  }

  /** An object as a function: the method of a functional interface that its class has. */
  private Values called(Value.Instance object, List<Set<Value>> arguments) {
    List<Found> methods =
        arguments.equals(ANY_ARGUMENTS)
            ? linker.classes().callbacks(object.type())
            : linker.classes().functional(object.type(), arguments.size());
    Values values = methods.isEmpty() ? Values.of(Simple.PLAIN, body.here()) : new Values();
    for (Found method : methods) {
      values.addAll(returned(linker.body(method, object, arguments)));
    }
    return values;
  }

  /** What a function does happens here. */
  private Values returned(Result result) {
    result.thrown().behind(this::from).forEach(body.raising()::raise);
    body.answer(result.answered().behind(this::from));
    return result.returned().behind(this::from);
  }

  /** The way to a function that was made elsewhere leads through here. */
  private Way from(Way function) {
    return function.method().equals(body.method())
        ? function
        : body.through(body.here().site(), function);
  }
}
