package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What terms about containers and functions yield in one body. */
final class Containers {
  private static final Value FOREIGN = new Value.Foreign(List.of("java.lang.Throwable"));

  /** What others give to functions that they get. */
  private static final List<Set<Value>> ANY_ARGUMENTS =
      List.of(Linker.PLAIN, Linker.PLAIN, Linker.PLAIN);

  private final Linker linker;
  private final Evaluation body;
  private final Terms terms;

  Containers(Linker linker, Evaluation body, Terms terms) {
    this.linker = linker;
    this.body = body;
    this.terms = terms;
  }

  /** Functions that are called by the name of the method that they implement. */
  Set<Value> functions(Set<Value> objects, MethodKey method) {
    Set<Value> functions = new LinkedHashSet<>(0);
    for (Value object : objects) {
      if (object instanceof Value.Closure) {
        functions.add(object);
      }
    }
    return functions.isEmpty()
            || linker.classes().find(method).filter(f -> f.method().isAbstract()).isPresent()
        ? functions
        : Set.of();
  }

  /** A method of which no code is in view calls the functions that it gets. */
  void runIfOfOthers(ControlTerm.Call term, Set<Value> objects, List<Set<Value>> arguments) {
    Set<Value> functions = functions(arguments);
    if (!functions.isEmpty() && linker.isOfOthers(term.method(), term.isVirtual(), objects)) {
      apply(functions, ANY_ARGUMENTS);
    }
  }

  private static Set<Value> functions(List<Set<Value>> arguments) {
    Set<Value> functions = new LinkedHashSet<>(0);
    for (Set<Value> argument : arguments) {
      if (argument != Linker.PLAIN) {
        argument.stream().filter(Value.Closure.class::isInstance).forEach(functions::add);
      }
    }
    return functions;
  }

  /** Calls functions; what is no function that is known here yields a plain value. */
  Values apply(Set<Value> functions, List<Set<Value>> arguments) {
    Values values = new Values();
    for (Value function : functions) {
      if (function instanceof Value.Closure closure) {
        values.addAll(returned(linker.function(closure, arguments)));
      } else if (function instanceof Value.Instance object) {
        values.addAll(called(object, arguments));
      } else {
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
    List<Found> methods = linker.classes().functional(object.type(), arguments.size());
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

  /**
   * Where nothing is given in view, it is given elsewhere. What an inner sink gets, those around it
   * may get, too: nobody tells them apart.
   */
  Values emitted(ContainerTerm.Emitted term) {
    Values answered = new Values();
    Values held =
        body.listening(answered, () -> term.of().accept(terms)).filter(Containers::isLost);
    answered.forEach(
        (value, way) -> {
          if (value instanceof Value.Emitted emitted) {
            held.add(emitted.value(), way);
          }
        });
    return held.isEmpty() ? Values.of(Simple.PLAIN, body.here()) : held;
  }

  /** What a function returns is dropped, but not what it throws. */
  private static boolean isLost(Value returned) {
    return returned instanceof Value.Failed || returned instanceof Value.Unknown;
  }

  Values attempt(ContainerTerm.Attempt term) {
    return attempt(() -> term.of().accept(terms));
  }

  private Values attempt(Supplier<Values> action) {
    Values thrown = new Values();
    Values values = new Values();
    values.addAll(body.raising().attempt(action, thrown));
    thrown.forEach((exception, way) -> values.add(failed(exception), way));
    return values;
  }

  private static Value failed(Value exception) {
    return exception instanceof Value.Unknown ? exception : new Value.Failed(exception);
  }

  Values mapped(ContainerTerm.Mapped term) {
    Values values = new Values();
    Set<Value> held = new LinkedHashSet<>();
    term.of()
        .accept(terms)
        .forEach(
            (value, way) -> {
              if (value instanceof Value.Failed || value == Simple.ABSENT) {
                values.add(value, way);
              } else {
                held.add(value);
              }
            });
    if (!held.isEmpty()) {
      Set<Value> functions = term.function().accept(terms).set();
      Supplier<Values> action = () -> apply(functions, List.of(held));
      values.addAll(term.isDeferred() ? attempt(action) : action.get());
    }
    return values;
  }

  Values failure(ContainerTerm.Failure term) {
    Values values = new Values();
    Values exceptions = term.exception().accept(terms);
    exceptions.forEach(
        (value, way) -> {
          if (value instanceof Value.Closure closure) {
            apply(Set.of(closure), List.of())
                .forEach((made, there) -> addFailure(made, there, values));
          } else {
            addFailure(value, way, values);
          }
        });
    return values;
  }

  private void addFailure(Value exception, Way way, Values values) {
    if (exception instanceof Value.Instance || exception instanceof Value.Promised) {
      values.add(new Value.Failed(exception), way);
    } else if (!(exception instanceof Value.Foreign)) {
      values.add(new Value.Unknown(body.here().site()), way);
    }
  }

  Values kept(ContainerTerm.Kept term) {
    Values values = term.of().accept(terms);
    return switch (term.part()) {
      case PRESENT -> present(values);
      case FAILED -> values.filter(Value.Failed.class::isInstance);
    };
  }

  private static Values present(Values values) {
    Values present = new Values();
    values.forEach(
        (value, way) -> {
          if (value != Simple.ABSENT) {
            present.add(value == Simple.PLAIN ? Simple.SOMETHING : value, way);
          }
        });
    return present;
  }

  Values unwrapped(ContainerTerm.Unwrapped term) {
    Values values = new Values();
    term.of()
        .accept(terms)
        .forEach(
            (value, way) -> {
              if (value instanceof Value.Failed failed) {
                body.raising().raise(thrown(failed.exception(), term.wrapper()), way);
              } else {
                values.add(value, way);
              }
            });
    return values;
  }

  private static Value thrown(Value exception, String wrapper) {
    if (!(exception instanceof Value.Instance cause)
        || wrapper.isEmpty()
        || cause.type().equals(wrapper)) {
      return exception;
    }
    MethodKey constructor = new MethodKey(wrapper, "<init>(java.lang.Throwable)");
    return Objects.shallow(
        new Value.Instance(wrapper, constructor, List.of(Set.of(cause)), Set.of(), "", Map.of()));
  }

  Values recovered(ContainerTerm.Recovered term) {
    Set<Value> types = term.type().accept(terms).set();
    Set<Value> replacements = term.replacement().accept(terms).set();
    Values values = new Values();
    Values source = term.of().accept(terms);
    source.forEach(
        (value, way) -> {
          if (value instanceof Value.Failed failed && matches(types, failed.exception())) {
            values.addAll(replaced(failed.exception(), replacements, term.isFailure()));
          } else {
            values.add(value, way);
          }
        });
    replacements.stream()
        .filter(replacement -> !term.isFailure() || mayFailUnseen(source, replacement))
        .forEach(replacement -> values.addAll(unasked(replacement, term.isFailure())));
    return values;
  }

  /** What replaces the failures of others is written here and may be the answer. */
  private Values unasked(Value replacement, boolean isFailure) {
    return replaced(FOREIGN, Set.of(replacement), isFailure);
  }

  private static boolean mayFailUnseen(Values source, Value replacement) {
    return replacement instanceof Value.Closure
        && !source.set().stream().allMatch(Value.Failed.class::isInstance);
  }

  private boolean matches(Set<Value> types, Value exception) {
    for (Value type : types) {
      if (type instanceof Value.Type named
          && exception instanceof Value.Instance object
          && !linker.classes().isSubtype(object.type(), named.name())) {
        return false;
      }
    }
    return true;
  }

  private Values replaced(Value exception, Set<Value> replacements, boolean isFailure) {
    Values values = new Values();
    for (Value replacement : replacements) {
      Values made =
          replacement instanceof Value.Closure
              ? attempt(() -> apply(Set.of(replacement), List.of(Set.of(exception))))
              : Values.of(replacement, body.here());
      if (isFailure) {
        made.forEach((value, way) -> addFailure(value, way, values));
      } else {
        values.addAll(made);
      }
    }
    return values;
  }
}
