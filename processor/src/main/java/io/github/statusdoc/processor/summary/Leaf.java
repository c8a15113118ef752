package io.github.statusdoc.processor.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Terms without parts. */
public sealed interface Leaf extends Term {
  @Override
  default <R> R accept(TermVisitor<R> visitor) {
    return visitor.leaf(this);
  }

  /**
   * Says whether it carries no status, or comes from outside.
   *
   * @param term a term
   * @return true whether it may be null or not
   */
  static boolean isPlain(Term term) {
    return term == Simple.PLAIN
        || term == Simple.SOMETHING
        || term == Simple.OWN
        || term == Simple.UNLIMITED
        || term instanceof Word;
  }

  /**
   * Says whether it always stands for the same value.
   *
   * @param term a term
   * @return true for a literal, a constant, a truth or null
   */
  static boolean isConstant(Leaf term) {
    return term instanceof Constant
        || term instanceof Literal
        || term instanceof Code
        || term instanceof Text
        || term instanceof Word
        || term == Simple.TRUE
        || term == Simple.FALSE
        || term == Simple.ABSENT;
  }

  /** Terms that are always the same. */
  enum Simple implements Leaf {
    /** A value that carries no status, or comes from outside. */
    PLAIN,
    /** The same where it is not null, as a literal. */
    SOMETHING,
    /** What the application gets back as it has written it, as a claim of a signed token. */
    OWN,
    /** A number that a client has sent, and nothing has limited. */
    UNLIMITED,
    /** {@code null}, an empty {@code Optional} or {@code Mono}. */
    ABSENT,
    /** An empty container of others, as far as its type tells. */
    UNFILLED,
    /** {@code true}. */
    TRUE,
    /** {@code false}. */
    FALSE,
    /** The receiver of the method. */
    THIS,
    /** A text; where it names a view, nobody can tell whether that is one to redirect to. */
    VIEW,
    /** An object of which nobody can tell whether it is a response. */
    ANYTHING
  }

  /**
   * A whole number or a framework's constant for one.
   *
   * @param value from 100 to 599; other numbers are plain
   */
  record Code(int value) implements Leaf {}

  /**
   * A text that means something: to a framework a view to redirect to, to an application a status.
   *
   * @param value the text; {@code redirect:} for a view, or one that begins with a status code
   */
  record Text(String value) implements Leaf {
    /** Ends a text of which the rest is not known; messages for people are no such texts. */
    public static final String OPEN = "\u2026";

    private static final Pattern STATUS =
        Pattern.compile("([1-5]\\d\\d)(?:[ -~&&[^0-9]][ -~]{0,40})?" + OPEN + "?");

    /**
     * The status code that a text begins with.
     *
     * @param text any text
     * @return for example 404 for {@code 404-1}; 0 for none, and for texts that are long or not
     *     ASCII, as messages are
     */
    public static int status(String text) {
      Matcher matcher = STATUS.matcher(text);
      return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
  }

  /**
   * A constant text or number that carries no status, but may be what the code asks for.
   *
   * @param value the text, or the digits of the number
   */
  record Word(String value) implements Leaf {
    private static final int LONGEST = 40;

    /**
     * Says whether a text may be what code asks for.
     *
     * @param text any text
     * @return false for long ones, which are for people, and for halves of characters
     */
    public static boolean isOne(String text) {
      return text.length() <= LONGEST
          && text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }
  }

  /**
   * A class literal.
   *
   * @param name the qualified name of the class
   */
  record Literal(String name) implements Leaf {}

  /**
   * Some object of a class of a type, however many such classes are in view.
   *
   * @param type the qualified name of the type
   * @param isThere whether only the beans count that Spring always makes
   */
  record Any(String type, boolean isThere) implements Leaf {}

  /**
   * A response, or a status, that the code does not tell.
   *
   * @param site where
   */
  record Unknown(Site site) implements Leaf {}

  /**
   * A parameter.
   *
   * @param depth 0 for the method, 1 for a function in it, and so on
   * @param index from 0
   */
  record Argument(int depth, int index) implements Leaf {}

  /**
   * What an earlier step of the method yielded.
   *
   * @param step its number
   */
  record Result(int step) implements Leaf {}

  /**
   * The statuses that an earlier call wrote to the servlet response.
   *
   * @param step the number of its step
   */
  record Written(int step) implements Leaf {}

  /**
   * The exceptions that a {@code catch} clause gets.
   *
   * @param region the number of the {@code try}
   * @param clause from 0
   */
  record Caught(int region, int clause) implements Leaf {}

  /**
   * A static constant or a constant of an enum.
   *
   * @param type the qualified name of its type
   * @param name its name
   */
  record Constant(String type, String name) implements Leaf {}
}
