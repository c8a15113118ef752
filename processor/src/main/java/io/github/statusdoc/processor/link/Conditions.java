package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the code asks of values before it goes a way.
 *
 * @param linker closes calls
 * @param objects what is known of objects
 * @param body the body
 * @param terms what terms yield in the body
 */
record Conditions(Linker linker, Objects objects, Evaluation body, Terms terms) {
  /** What failed is not empty either. */
  private static final Set<Part> NEVER_EMPTY = EnumSet.of(Part.PRESENT, Part.TRUSTED, Part.FAILED);

  private static final String OBJECT = "java.lang.Object";

  /** What Spring Security gives to who is not signed in, and what that is called. */
  private static final String NOBODY =
      "org.springframework.security.authentication.AnonymousAuthenticationToken";

  /** What values are compared with in this body. */
  Equality equality() {
    return new Equality(terms, body);
  }

  /** Says whether a condition may hold: it may unless it holds for none of the values. */
  boolean mayHold(Condition condition) {
    if (condition.test() instanceof Condition.Unlimited) {
      return condition.subject() instanceof Leaf.Argument argument
          && body.argument(argument).contains(Simple.UNLIMITED);
    }
    return mayHold(condition.subject(), subject -> mayHold(condition, subject));
  }

  /** Of what has no values nothing is known, unless it has some and none of these gets here. */
  boolean mayHold(Term subject, Predicate<Value> test) {
    Set<Value> values = subject.accept(terms).set();
    return values.isEmpty() ? !isNeverReached(subject) : values.stream().anyMatch(test);
  }

  /** What was asked before leaves none of its values, or it is there where only null can be. */
  private boolean isNeverReached(Term subject) {
    boolean isNamed = subject instanceof Leaf || subject instanceof Term.Field;
    return (isNamed && !terms.unasked(subject).set().isEmpty())
        || (subject instanceof Kept kept
            && Kept.isPresent(kept)
            && !kept.of().accept(terms).set().isEmpty());
  }

  /** Says whether a condition may hold for a value of its subject. */
  boolean mayHold(Condition condition, Value subject) {
    Optional<Boolean> answer = answer(condition, subject);
    return answer.isEmpty() || answer.get() == condition.isMet();
  }

  /**
   * Says whether a value of a term may be one of which a condition holds, or holds of its parts.
   */
  boolean mayBe(Condition condition, Term term, Value value) {
    if (condition.subject().equals(term)) {
      return mayHold(condition, value);
    }
    return !(value instanceof Value.Instance || value instanceof Value.Response)
        || part(condition.subject(), term, value).stream()
            .allMatch(parts -> parts.stream().anyMatch(part -> mayHold(condition, part)));
  }

  /**
   * What a field of an object holds, or one of its methods yields, or the status of a response;
   * empty for another term.
   */
  private Optional<Set<Value>> part(Term asked, Term of, Value object) {
    if (asked.equals(of)) {
      return Optional.of(Set.of(object));
    } else if (asked instanceof ControlTerm.Expected expected) {
      return part(expected.of(), of, object);
    } else if (asked instanceof Term.StatusOf status) {
      return part(status.of(), of, object).map(objects::statuses);
    } else if (asked instanceof Term.Field field) {
      return part(field.of(), of, object)
          .map(owners -> each(owners, one -> objects.fields().field(one, field.name(), "")));
    }
    return body.made(asked) instanceof ControlTerm.Call call
        ? part(Term.Typed.bare(call.receiver()), of, object)
            .map(receivers -> each(receivers, one -> called(call, one)))
        : Optional.empty();
  }

  private static Set<Value> each(Set<Value> owners, Function<Value.Instance, Set<Value>> part) {
    Set<Value> parts = new LinkedHashSet<>();
    owners.forEach(
        owner ->
            parts.addAll(
                owner instanceof Value.Instance object ? part.apply(object) : Linker.PLAIN));
    return parts;
  }

  /** What a method yields, whatever it writes. */
  private Set<Value> called(ControlTerm.Call call, Value object) {
    Set<Value> called = new LinkedHashSet<>();
    List<Set<Value>> arguments =
        call.arguments().stream().map(argument -> terms.unasked(argument).set()).toList();
    linker
        .call(call.method(), call.isVirtual(), Set.of(object), arguments)
        .returned()
        .forEach((value, way) -> called.add(Leaves.content(value)));
    return called;
  }

  private Optional<Boolean> answer(Condition condition, Value subject) {
    if (condition.test() instanceof Condition.InstanceOf test) {
      return isInstance(subject, test.type());
    } else if (condition.test() instanceof Condition.Equals test) {
      return test.equals(Condition.Equals.NULL)
          ? isNull(subject).or(() -> isNeverNull(condition.subject()))
          : equality().of(subject, test.constants());
    }
    if (condition.test() instanceof Condition.Numeric) {
      return isNumber(subject);
    } else if (condition.test() instanceof Condition.Within test) {
      return Words.number(subject).map(test::holds);
    }
    if (condition.test() instanceof Condition.Own) {
      return Optional.of(Simple.isOwn(subject));
    } else if (condition.test() instanceof Condition.Raised) {
      return Optional.of(!(subject instanceof Value.Foreign));
    }
    if (condition.test() instanceof Condition.Contains test) {
      return contains(subject, test);
    } else if (condition.test() instanceof Condition.Reaches test) {
      return new EnumNumbers(linker, objects.fields(), terms).answer(subject, test);
    }
    return condition.test() instanceof Condition.Unseen test
        ? Optional.of(linker.isOfOthers(test.method(), true, Set.of(subject)))
        : isMissing(condition.subject(), subject);
  }

  private static Optional<Boolean> contains(Value subject, Condition.Contains test) {
    if (subject instanceof Value.Word word) {
      return Optional.of(test.holds(word.value()));
    } else if (subject instanceof Value.Text text && Comparison.isWhole(text)) {
      return Optional.of(test.holds(text.value()));
    }
    return subject instanceof Value.OtherWord other
        ? Optional.of(other.parts().contains(test))
        : Optional.empty();
  }

  private static Optional<Boolean> isNumber(Value subject) {
    if (subject instanceof Value.Text text) {
      return Words.isReadable(text.value());
    } else if (subject instanceof Value.Word word) {
      return Words.isReadable(word.value());
    } else if (subject instanceof Value.OtherWord) {
      return Optional.of(false);
    }
    return subject instanceof Value.Code || Simple.isOwn(subject)
        ? Optional.of(true)
        : Optional.empty();
  }

  /** A container of others that is given back may be empty, whatever it holds. */
  private Optional<Boolean> isMissing(Term term, Value subject) {
    if (Containers.isEmpty(subject)) {
      return Optional.of(true);
    }
    Term made = body.made(term);
    boolean isMapped = made instanceof ContainerTerm.Mapped mapped && isFilled(mapped.of());
    return isFilled(made) || (isMapped && isNull(subject).equals(Optional.of(false)))
        ? Optional.of(false)
        : Optional.empty();
  }

  /** Says whether a container holds something, if it is not empty by what it was made of. */
  private boolean isFilled(Term term) {
    Term made = body.made(term);
    if (made instanceof ControlTerm.OneOf one) {
      return one.terms().stream().allMatch(this::isFilled);
    } else if (made instanceof ControlTerm.Guarded guarded) {
      return guarded.of() == Leaf.Simple.ABSENT || isFilled(guarded.of());
    }
    return made == Leaf.Simple.SOMETHING
        || (made instanceof Kept kept && NEVER_EMPTY.contains(kept.part()));
  }

  private Optional<Boolean> isInstance(Value subject, String type) {
    if (subject == Simple.ABSENT) {
      return Optional.of(false);
    } else if (type.equals(NOBODY) && (subject == Simple.USER || subject == Simple.NOBODY)) {
      return Optional.of(subject == Simple.NOBODY);
    }
    if (type.equals(OBJECT)) {
      return isNull(subject).map(isNull -> !isNull); // no supertype is said to be this one
    } else if (subject instanceof Value.Instance object) {
      return Optional.of(linker.classes().isSubtype(object.type(), type));
    } else if (isOfLibrary(subject) && linker.classes().find(type).isPresent()) {
      return Optional.of(false); // of a class of one's own it would be an object
    } else if (subject instanceof Value.Type told) {
      return isOrExtends(told.name(), type);
    }
    return subject instanceof Value.Foreign foreign
            && linker.classes().isSubtype(type, Objects.THROWABLE)
        ? isInstance(foreign, type)
        : Optional.empty();
  }

  /**
   * What others throw is of the types of the clause; of a cause that may be null, nothing is sure.
   */
  private Optional<Boolean> isInstance(Value.Foreign others, String type) {
    if (others.types().stream().noneMatch(caught -> mayBe(caught, type))) {
      return Optional.of(false);
    }
    return !others.isCause()
            && others.types().stream().allMatch(caught -> linker.classes().isSubtype(caught, type))
        ? Optional.of(true)
        : Optional.empty();
  }

  /** Responses of frameworks, texts and numbers. */
  private static boolean isOfLibrary(Value value) {
    return value instanceof Value.Response || Simple.isTold(value);
  }

  /** A class is also an object itself, of {@code Class} and what that implements. */
  private Optional<Boolean> isOrExtends(String type, String supertype) {
    boolean isSubtype = linker.classes().isSubtype(type, supertype);
    return isSubtype || !supertype.startsWith("java.") ? Optional.of(isSubtype) : Optional.empty();
  }

  private static Optional<Boolean> isNull(Value subject) {
    boolean isThere =
        Simple.isThere(subject)
            || (subject instanceof Value.Instance object && object.isMade())
            || subject instanceof Value.Closure
            || subject instanceof Value.Response
            || subject instanceof Value.Written
            || (subject instanceof Value.Foreign others && !others.isCause())
            || Comparison.isWritten(subject);
    return isThere || subject == Simple.ABSENT ? Optional.of(!isThere) : Optional.empty();
  }

  private Optional<Boolean> isNeverNull(Term term) {
    return isFilled(term) ? Optional.of(false) : Optional.empty();
  }

  /** Of what code in view makes itself, others throw nothing, unless it was caught as such. */
  private boolean mayBe(String caught, String type) {
    return linker.classes().isSubtype(caught, type)
        || (linker.classes().isSubtype(type, caught) && !linker.madeClasses().has(type));
  }
}
