package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a value is one of some constants. It is asked more often than anything else: no streams.
 *
 * @param constants the values of the constants
 */
record Comparison(Set<Value> constants) {
  /** The answer; empty where it is not known. */
  Optional<Boolean> answer(Value subject) {
    if (isOfClasses()) {
      return classOf(subject).map(constants::contains);
    }
    return isKnown(subject) ? Optional.of(constants.contains(subject)) : Optional.empty();
  }

  /** The same where the value is compared with one of them, and nobody knows with which. */
  Optional<Boolean> answerOfOne(Value subject) {
    boolean isOne = constants.size() == 1;
    boolean isTold =
        isOne
            ? areAll(Comparison::isOneValue)
            : !constants.isEmpty() && areAll(Comparison::isEnumConstant);
    return answer(subject).filter(is -> isTold && (!is || isOne));
  }

  private static boolean isOneValue(Value value) {
    return isEnumConstant(value) || Simple.isTold(value) || value instanceof Value.Code;
  }

  private static boolean isEnumConstant(Value value) {
    return value instanceof Value.Instance object && !object.constant().isEmpty();
  }

  boolean isOfClasses() {
    return !constants.isEmpty() && areAll(Value.Type.class::isInstance);
  }

  /** A class, or that of an object where the code has asked for it. */
  private static Optional<Value> classOf(Value subject) {
    if (subject instanceof Value.Instance object) {
      return Optional.of(new Value.Type(object.type()));
    }
    return subject instanceof Value.Type ? Optional.of(subject) : Optional.empty();
  }

  /** Who compares null knows what it equals where all the others are known. */
  private boolean isKnown(Value subject) {
    if (subject == Simple.ABSENT) {
      return areAll(other -> !other.isPlain() || Simple.isTold(other));
    } else if (Simple.isWord(subject)) {
      return areAll(Comparison::isTold);
    } else if (redirects(subject)) {
      return areAll(other -> isTold(other) && !redirects(other));
    } else if (isOpen(subject)) {
      return areAll(Value.Word.class::isInstance);
    } else if (isWritten(subject)) {
      // of a text, part of which was read as a status, the rest is not known
      return areAll(other -> other.getClass() == subject.getClass() || other instanceof Value.Word);
    }
    return Simple.isTruth(subject) || isEnumConstant(subject);
  }

  private boolean areAll(Predicate<Value> test) {
    for (Value constant : constants) {
      if (!test.test(constant)) {
        return false;
      }
    }
    return true;
  }

  /** A status, or a text that begins with one. */
  static boolean isWritten(Value value) {
    return value instanceof Value.Code || value instanceof Value.Text;
  }

  private static boolean isTold(Value value) {
    return isWritten(value) || value instanceof Value.Word;
  }

  static boolean isWhole(Value.Text text) {
    return !isOpen(text) && !redirects(text);
  }

  /** Of such a text only the beginning is known. */
  private static boolean isOpen(Value value) {
    return value instanceof Value.Text text && text.value().endsWith(Leaf.Text.OPEN);
  }

  /** The same of the name of a view. */
  private static boolean redirects(Value value) {
    return value instanceof Value.Text text && text.redirects();
  }
}
