package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What terms about containers yield in one body. */
final class Containers {
  private static final Set<Value> EITHER = Set.of(Simple.TRUE, Simple.FALSE);
  private static final Set<Value> NO = Set.of(Simple.FALSE);

  private final Linker linker;
  private final Evaluation body;
  private final Terms terms;
  private final Functions functions;
  private final Completion completion;

  Containers(Linker linker, Evaluation body, Terms terms, Functions functions) {
    this.linker = linker;
    this.body = body;
    this.terms = terms;
    this.functions = functions;
    this.completion = new Completion(linker, body);
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

  /** What a container carries that failed so; of what is not known, that something may. */
  static Value failed(Value exception) {
    return exception instanceof Value.Unknown ? exception : new Value.Failed(exception);
  }

  Values mapped(ContainerTerm.Mapped term) {
    Values values = new Values();
    Set<Value> held = new LinkedHashSet<>();
    term.of()
        .accept(terms)
        .forEach(
            (value, way) -> {
              if (value instanceof Value.Failed || isEmpty(value)) {
                values.add(value, way);
              } else {
                held.add(value);
              }
            });
    if (!held.isEmpty()) {
      Set<Value> called = term.function().accept(terms).set();
      Supplier<Values> action = () -> functions.apply(called, List.of(held));
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
            functions
                .apply(Set.of(closure), List.of())
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
    } else if (!(exception instanceof Value.Foreign) && exception != Simple.ABSENT) {
      values.add(new Value.Unknown(body.here().site()), way);
    }
  }

  Values kept(ContainerTerm.Kept term) {
    return switch (term.part()) {
      case PRESENT -> present(term.of().accept(terms));
      case FAILURE -> completion.failures(term.of().accept(terms));
      case BARE -> Completion.bare(term.of().accept(terms));
      case COMPLETED -> completion.completed(term.of().accept(terms));
      case FAILED -> term.of().accept(terms).filter(Value.Failed.class::isInstance);
      case TRUSTED -> there(term.of().accept(terms));
      case HELD -> held(term.of().accept(terms));
      case EARLIER -> terms.unasked(term.of());
      case NARROWED -> terms.statuses(term.of());
    };
  }

  /** Of what is plain nobody knows what it holds; what may have failed may as well have not. */
  private Values held(Values values) {
    Values held =
        values.filter(
            value ->
                value instanceof Value.Closure
                    || value instanceof Value.Instance
                    || value instanceof Value.Failed
                    || value == Simple.PLAIN);
    if (held.set().stream().allMatch(Value.Failed.class::isInstance)) {
      held.add(Simple.PLAIN, body.here());
    }
    return held;
  }

  /** Says whether a container holds nothing, or is not there itself. */
  static boolean isEmpty(Value value) {
    return value == Simple.ABSENT || value == Simple.UNFILLED;
  }

  private static Values present(Values values) {
    return there(values.filter(value -> !isEmpty(value)));
  }

  private static Values there(Values values) {
    Values there = new Values();
    values.forEach((value, way) -> there.add(Simple.there(value), way));
    return there;
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

  /** An exception as the cause of another one, unless it is such a one itself. */
  static Value thrown(Value exception, String wrapper) {
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
    Set<Value> types = types(term);
    Set<Value> replacements = term.replacement().accept(terms).set();
    Values values = new Values();
    Set<Value> caught = new LinkedHashSet<>();
    Values source = term.of().accept(terms);
    source.forEach(
        (value, way) -> {
          Set<Value> answers = value instanceof Value.Failed f ? answers(types, f.exception()) : NO;
          if (answers.contains(Simple.TRUE)) {
            caught.add(((Value.Failed) value).exception());
          }
          if (answers.contains(Simple.FALSE)) {
            values.add(value, way);
          }
        });
    for (Value exception : caught) {
      values.addAll(replaced(exception, replacements, term.isFailure()));
    }
    List<String> named = named(types);
    if (caught.isEmpty() || named.stream().anyMatch(Raising::isThrownByOthers)) {
      Set<Value> unseen = new LinkedHashSet<>(replacements);
      unseen.removeIf(replacement -> term.isFailure() && !mayFailUnseen(source, replacement));
      values.addAll(replaced(new Value.Foreign(named), unseen, term.isFailure()));
    }
    return values;
  }

  /** Which failures are replaced: those that the operator itself names, or the one before it. */
  private Set<Value> types(ContainerTerm.Recovered term) {
    Term type = term.type();
    if (Leaf.isPlain(type) && body.made(term.of()) instanceof ContainerTerm.Selected selected) {
      type = selected.type();
    }
    return type.accept(terms).set();
  }

  /** The types of exceptions that are replaced, as a {@code catch} clause would name them. */
  private static List<String> named(Set<Value> types) {
    List<String> named =
        types.stream()
            .filter(Value.Type.class::isInstance)
            .map(type -> ((Value.Type) type).name())
            .toList();
    return named.isEmpty() ? List.of(Objects.THROWABLE) : named;
  }

  private static boolean mayFailUnseen(Values source, Value replacement) {
    return replacement instanceof Value.Closure
        && !source.set().stream().allMatch(Value.Failed.class::isInstance);
  }

  /** Whether a failure is replaced, true or false or both. */
  private Set<Value> answers(Set<Value> types, Value exception) {
    Set<Value> predicates = new LinkedHashSet<>(types);
    predicates.removeIf(type -> !(type instanceof Value.Closure));
    if (predicates.isEmpty()) {
      return types.contains(Simple.SOMETHING)
          ? EITHER
          : Set.of(matches(types, exception) ? Simple.TRUE : Simple.FALSE);
    }
    Set<Value> told = attempt(() -> functions.apply(predicates, List.of(Set.of(exception)))).set();
    return EITHER.containsAll(told) ? told : EITHER;
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
              ? attempt(() -> functions.apply(Set.of(replacement), List.of(Set.of(exception))))
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
