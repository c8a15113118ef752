package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression may yield when a program runs, as far as statuses are concerned. */
public sealed interface Value {
  /** {@return whether it tells nothing of a status; false for what is absent, too} */
  default boolean isPlain() {
    return isSimple() && this != Simple.ABSENT && this != Simple.UNFILLED;
  }

  /** {@return whether it tells nothing of a status, or is absent} */
  default boolean isSimple() {
    return this instanceof Simple || Simple.isWord(this);
  }

  /** Values without parts. */
  enum Simple implements Value {
    /** Carries no status, or comes from outside. */
    PLAIN,
    /** The same where it is not null. */
    SOMETHING,
    /** What the application gets back as it has written it. */
    OWN,
    /** The same where it is not null. */
    SOME_OWN,
    /** Who is signed in, and his name. */
    USER,
    /** What Spring Security gives to who is not. */
    NOBODY,
    /** A number that a client has sent, and nothing has limited. */
    UNLIMITED,
    /** {@code null}, or an empty container. */
    ABSENT,
    /** A container of others that may be empty by its type; whether one ever is, nobody tells. */
    UNFILLED,
    /** A text, perhaps the name of a view to redirect to. */
    VIEW,
    /** The same where it is not null. */
    SOME_VIEW,
    /** An object, perhaps a response. */
    ANYTHING,
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE;

    /** The same where it is known to be there. */
    static Value there(Value value) {
      return value == OWN
          ? SOME_OWN
          : value == PLAIN ? SOMETHING : value == VIEW ? SOME_VIEW : value;
    }

    /** The same where it does not matter whether it is null. */
    static Value perhaps(Value value) {
      Value open = value == SOME_OWN ? OWN : value == SOME_VIEW ? VIEW : value;
      return value == SOMETHING || isWord(value) ? PLAIN : open;
    }

    /** Says whether it is what the application has written itself. */
    static boolean isOwn(Value value) {
      return value == OWN || value == SOME_OWN || value == USER;
    }

    /** Says whether all that is known is that there is something, or may be. */
    static boolean isUntold(Value value) {
      return value == PLAIN || value == SOMETHING || isOwn(value);
    }

    /** Says whether it is a boolean that is known. */
    static boolean isTruth(Value value) {
      return value == TRUE || value == FALSE;
    }

    /** Says whether it is a text or a number that is known. */
    static boolean isWord(Value value) {
      return value instanceof Word || value instanceof OtherWord;
    }

    /** Says whether it is a boolean, a text or a number that is known. */
    static boolean isTold(Value value) {
      return isTruth(value) || isWord(value);
    }

    /** Says whether it is none that may be null. */
    static boolean isThere(Value value) {
      boolean isSomething = value == SOMETHING || value == SOME_VIEW || value == SOME_OWN;
      return isSomething || value == USER || value == NOBODY || isTold(value);
    }
  }

  /**
   * A number, or a constant text with which some code compares.
   *
   * @param value the text, or the digits of the number
   */
  record Word(String value) implements Value {}

  /**
   * A constant text, of no number, with which no code compares.
   *
   * @param parts what code looks for in texts and finds in it
   */
  record OtherWord(Set<Condition.Contains> parts) implements Value {}

  /**
   * A whole number or a status.
   *
   * @param value from 100 to 599
   */
  record Code(int value) implements Value {}

  /**
   * A text that means something.
   *
   * @param value a view to redirect to, or what begins with a status code
   */
  record Text(String value) implements Value {
    boolean redirects() {
      return status() == 0;
    }

    int status() {
      return Leaf.Text.status(value);
    }
  }

  /**
   * A class.
   *
   * @param name its qualified name
   */
  record Type(String name) implements Value {}

  /**
   * A response or a status that the code does not tell.
   *
   * @param site where
   */
  record Unknown(Site site) implements Value {}

  /**
   * A response.
   *
   * @param code its status
   * @param isDefault whether a status that annotations set replaces it
   */
  record Response(int code, boolean isDefault) implements Value {}

  /**
   * Content, after a status was written to the response.
   *
   * @param code the status, or {@link Outcome#UNKNOWN}
   * @param isSent whether nothing later changes it
   * @param content what is returned with it; to a caller that may be a status
   */
  record Written(int code, boolean isSent, Value content) implements Value {}

  /**
   * An object.
   *
   * @param type the qualified name of its class
   * @param constructor how it was made, or null for an object that is not made here
   * @param arguments what the constructor got
   * @param status the statuses that a framework's exception carries; empty for other objects
   * @param constant the name of an enum's constant, or empty
   * @param changed the fields that a chain of calls has set since, if they tell anything
   */
  record Instance(
      String type,
      @Nullable MethodKey constructor,
      List<Set<Value>> arguments,
      Set<Value> status,
      String constant,
      Map<String, Set<Value>> changed)
      implements Value {
    /** An object of which only the qualified name of its class is known. */
    static Instance of(String type) {
      return new Instance(type, null, List.of(), Set.of(), "", Map.of());
    }

    /** An object of which nothing is known that its constructor got. */
    static Instance of(MethodKey constructor) {
      List<Set<Value>> arguments =
          constructor.parameterTypes().stream().map(type -> Linker.PLAIN).toList();
      return new Instance(constructor.type(), constructor, arguments, Set.of(), "", Map.of());
    }

    /** The types of what its constructor got; empty for an object that is not made here. */
    List<String> parameterTypes() {
      return constructor == null ? List.of() : constructor.parameterTypes();
    }

    /** Says whether it is an object for certain; of which only a class is told may be null. */
    boolean isMade() {
      return constructor != null || !constant.isEmpty();
    }

    /** Says whether another is the same object, but for fields that were set since. */
    boolean isSame(Instance other) {
      return type.equals(other.type)
          && java.util.Objects.equals(constructor, other.constructor)
          && arguments.equals(other.arguments)
          && constant.equals(other.constant);
    }

    /** The same object under the name of a constant. */
    Instance named(String name) {
      return new Instance(type, constructor, arguments, status, name, changed);
    }

    /** The same object where other fields have changed. */
    Instance changed(Map<String, Set<Value>> fields) {
      return new Instance(type, constructor, arguments, status, constant, fields);
    }
  }

  /**
   * What a sink got: it is no answer, but what the container of the sink holds.
   *
   * @param value that
   */
  record Emitted(Value value) implements Value {}

  /**
   * An exception that no code in view throws.
   *
   * @param types the qualified names of types, one of which it has, or what it is the cause of
   * @param isCause whether it is the cause of one, of which nobody says what it is, or that it is
   */
  record Foreign(List<String> types, boolean isCause) implements Value {
    Foreign(List<String> types) {
      this(types, false);
    }
  }

  /**
   * A container that carries an exception.
   *
   * @param exception the exception
   * @param isBare whether the functions of a {@code CompletableFuture} get it as it is
   */
  record Failed(Value exception, boolean isBare) implements Value {
    Failed(Value exception) {
      this(exception, false);
    }
  }

  /**
   * A status that a contract promises, thrown in a way that the contract does not tell.
   *
   * @param code the status
   */
  record Promised(int code) implements Value {}

  /** A function with what it sees around it; equal to itself only. */
  final class Closure implements Value {
    private final Term.Function function;
    private final Evaluation around;

    Closure(Term.Function function, Evaluation around) {
      this.function = function;
      this.around = around;
    }

    Term.Function function() {
      return function;
    }

    Evaluation around() {
      return around;
    }

    @SuppressWarnings("ReferenceEquality") // written at the same place
    boolean isOfSameFunction(Closure other) {
      return function == other.function;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what a function does is compared nowhere
    public boolean equals(@Nullable Object other) {
      return other instanceof Closure one && isOfSameFunction(one) && one.around == around;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(function) + System.identityHashCode(around);
    }
  }
}
