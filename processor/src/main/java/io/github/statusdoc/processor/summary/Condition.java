package io.github.statusdoc.processor.summary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the code asks of a value before it goes a way.
 *
 * @param subject the value
 * @param test what is asked
 * @param isMet whether the way is that of the answer yes
 */
public record Condition(Term subject, Test test, boolean isMet) {
  /** A question about a value. */
  public sealed interface Test {}

  /**
   * Whether it is one of these constants.
   *
   * @param constants constants, codes or absent
   */
  public record Equals(List<Term> constants) implements Test {
    /** Whether it is null. */
    public static final Equals NULL = new Equals(List.of(Leaf.Simple.ABSENT));
  }

  /**
   * Whether it is an instance of a type.
   *
   * @param type the qualified name of the type
   */
  public record InstanceOf(String type) implements Test {}

  /** Whether it is null, or an empty container. */
  public record Missing() implements Test {}

  /**
   * Whether it is a text with a part.
   *
   * @param where where the part is
   * @param text the part
   */
  public record Contains(Where where, String text) implements Test {
    /** Where a part of a text is. */
    public enum Where {
      /** Anywhere in it. */
      ANYWHERE,
      /** At its beginning. */
      START,
      /** At its end. */
      END,
      /** The text itself, in capitals or not. */
      WHOLE
    }

    /**
     * Says whether a text has the part.
     *
     * @param whole any text
     * @return true for the part itself
     */
    public boolean holds(String whole) {
      return switch (where) {
        case ANYWHERE -> whole.contains(text);
        case START -> whole.startsWith(text);
        case END -> whole.endsWith(text);
        case WHOLE -> whole.equalsIgnoreCase(text);
      };
    }
  }

  /** Whether it is a number, or a text that is one. */
  public record Numeric() implements Test {}

  /** Whether it is an exception of code in view, not one that others may throw. */
  public record Raised() implements Test {}

  /** Whether it is what the application has written itself, so that it can be read again. */
  public record Own() implements Test {}

  /** Whether it is a number that a client has sent, and nothing has limited. */
  public record Unlimited() implements Test {}

  /**
   * Whether it is a whole number within limits.
   *
   * @param least the least such number
   * @param most the greatest such number; less for none
   */
  public record Within(long least, long most) implements Test {
    /** Limits of nothing. */
    public static final Within NONE = new Within(1, 0);

    /** Limits of all numbers. */
    public static final Within ALL = new Within(Long.MIN_VALUE, Long.MAX_VALUE);

    /**
     * Says whether a number is within the limits.
     *
     * @param number any whole number
     * @return true for the limits themselves, too
     */
    public boolean holds(BigInteger number) {
      return number.compareTo(BigInteger.valueOf(least)) >= 0
          && number.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    /**
     * Both this and another.
     *
     * @param other other limits
     * @return what is within both
     */
    public Within and(Within other) {
      return new Within(Math.max(least, other.least), Math.min(most, other.most));
    }

    /**
     * This without another.
     *
     * @param other other limits
     * @return what is within these, but not within the others; empty where that is not all between
     *     two numbers
     */
    public Optional<Within> without(Within other) {
      if (other.least > other.most) {
        return Optional.of(this);
      } else if (other.least <= least && other.most >= most) {
        return Optional.of(NONE);
      } else if (other.least <= least) {
        return Optional.of(new Within(Math.max(least, other.most + 1), most));
      }
      return other.most >= most
          ? Optional.of(new Within(least, Math.min(most, other.least - 1)))
          : Optional.empty();
    }
  }

  /**
   * Whether a number of an enum's constant is at least that of another one of the enum.
   *
   * @param measure which number
   * @param least the other constant
   * @param constants all constants of the enum, in their order
   */
  public record Reaches(Measure measure, Term least, List<Term> constants) implements Test {
    /** A number that each constant has. */
    public sealed interface Measure {}

    /** Its place among the constants. */
    public enum Place implements Measure {
      /** As {@code ordinal()} says. */
      ORDINAL
    }

    /**
     * What it holds in a field.
     *
     * @param name the name of the field
     */
    public record OfField(String name) implements Measure {}

    /**
     * What one of its methods yields.
     *
     * @param method the method, without parameters
     */
    public record OfMethod(MethodKey method) implements Measure {}
  }

  /**
   * Whether no code is in view that runs where a method is called on it.
   *
   * @param method a method that may be overridden
   */
  public record Unseen(MethodKey method) implements Test {}

  /**
   * The same of another value.
   *
   * @param other the other value
   * @return what is asked of it
   */
  public Condition about(Term other) {
    return new Condition(other, test, isMet);
  }

  /**
   * Says whether it cannot hold where another does, whatever the value is.
   *
   * @param other another condition
   * @return false for what can change between two questions
   */
  public boolean excludes(Condition other) {
    if (!isOfFixed() || !subject.equals(other.subject)) {
      return false;
    } else if (isMet && other.isMet) {
      return (isNull() && other.isOfPresent()) || (isOfPresent() && other.isNull());
    }
    return isMet != other.isMet
        && (test.equals(other.test) || (isMet ? isPartOf(other) : other.isPartOf(this)));
  }

  private boolean isOfFixed() {
    return isFixed(subject)
        && (!(test instanceof Reaches reaches)
            || reaches.least() instanceof Leaf.Constant
            || isFixed(reaches.least()));
  }

  /**
   * Says whether a term stands for one value, however often it is asked.
   *
   * @param term the subject of a condition
   * @return false for what can change between two questions
   */
  public static boolean isFixed(Term term) {
    return term instanceof Leaf.Argument
        || term instanceof Leaf.Result
        || term instanceof Leaf.Caught;
  }

  private boolean isNull() {
    return test.equals(Equals.NULL);
  }

  /**
   * Null is neither an instance of anything, nor another constant, but what a method gets may be.
   */
  private boolean isOfPresent() {
    return test instanceof InstanceOf
        || (test instanceof Equals equals && equals.constants().stream().allMatch(this::isPresent));
  }

  private boolean isPresent(Term constant) {
    return constant instanceof Leaf leaf && Leaf.isConstant(leaf) && leaf != Leaf.Simple.ABSENT;
  }

  private boolean isPartOf(Condition other) {
    return test instanceof Equals equals
        && other.test instanceof Equals others
        && others.constants().containsAll(equals.constants());
  }

  /**
   * The terms that are evaluated to answer it.
   *
   * @return the subject, then what it is compared with
   */
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>(List.of(subject));
    if (test instanceof Equals equals) {
      terms.addAll(equals.constants());
    } else if (test instanceof Reaches reaches) {
      terms.add(reaches.least());
    }
    return terms;
  }
}
