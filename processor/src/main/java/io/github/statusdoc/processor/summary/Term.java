package io.github.statusdoc.processor.summary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expression may yield, as far as statuses are concerned, before its calls are known.
 *
 * <p>Everything that carries no status is {@link Simple#PLAIN}. What is thrown while a term is
 * evaluated is part of its meaning. {@link TermWriter} and {@link TermReader} have its text form.
 */
public sealed interface Term
    permits Term.Simple,
        Term.Code,
        Term.Text,
        Term.Literal,
        Term.Unknown,
        Term.Argument,
        Term.Result,
        Term.Written,
        Term.Caught,
        Term.Field,
        Term.Constant,
        Term.New,
        Term.Function,
        Term.Response,
        Term.Sent,
        Term.StatusOf,
        ContainerTerm,
        ControlTerm {
  /** Yields nothing. */
  Term NOTHING = new ControlTerm.OneOf(List.of());

  /**
   * Calls the method of a visitor for this kind of term.
   *
   * @param visitor the visitor
   * @return what that method returns
   */
  <R> R accept(TermVisitor<R> visitor);

  /**
   * Alternatives, in the simplest form.
   *
   * @param terms the alternatives
   * @return one term for all of them, without repetitions
   */
  static Term oneOf(List<Term> terms) {
    List<Term> flat =
        terms.stream()
            .flatMap(
                term ->
                    term instanceof ControlTerm.OneOf one ? one.terms().stream() : Stream.of(term))
            .distinct()
            .toList();
    return flat.size() == 1 ? flat.get(0) : new ControlTerm.OneOf(flat);
  }

  /** Terms without parts. */
  enum Simple implements Term {
    /** A value that carries no status, or comes from outside. */
    PLAIN,
    /** {@code null}, an empty {@code Optional} or {@code Mono}. */
    ABSENT,
    /** The receiver of the method. */
    THIS;

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.simple(this);
    }
  }

  /**
   * A whole number or a framework's constant for one.
   *
   * @param value from 100 to 599; other numbers are plain
   */
  record Code(int value) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A text that means something to a framework: a view to redirect to.
   *
   * @param value the text
   */
  record Text(String value) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * A class literal.
   *
   * @param name the qualified name of the class
   */
  record Literal(String name) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /**
   * A response, or a status, that the code does not tell.
   *
   * @param site where
   */
  record Unknown(Site site) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.unknown(this);
    }
  }

  /**
   * A parameter.
   *
   * @param depth 0 for the method, 1 for a function in it, and so on
   * @param index from 0
   */
  record Argument(int depth, int index) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.argument(this);
    }
  }

  /**
   * What an earlier step of the method yielded.
   *
   * @param step its number
   */
  record Result(int step) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.result(this);
    }
  }

  /**
   * The statuses that an earlier call wrote to the servlet response.
   *
   * @param step the number of its step
   */
  record Written(int step) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.written(this);
    }
  }

  /**
   * The exceptions that a {@code catch} clause gets.
   *
   * @param region the number of the {@code try}
   * @param clause from 0
   */
  record Caught(int region, int clause) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.caught(this);
    }
  }

  /**
   * A field of an object.
   *
   * @param of the object
   * @param name the name of the field
   */
  record Field(Term of, String name) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.field(this);
    }
  }

  /**
   * A static constant or a constant of an enum.
   *
   * @param type the qualified name of its type
   * @param name its name
   */
  record Constant(String type, String name) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /**
   * A new object.
   *
   * @param constructor the constructor
   * @param arguments its arguments
   * @param status the status that a framework's exception carries, or null
   * @param site where
   */
  record New(MethodKey constructor, List<Term> arguments, @Nullable Term status, Site site)
      implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.construction(this);
    }
  }

  /**
   * A function: a lambda expression or a method reference.
   *
   * @param depth the depth of its parameters
   * @param body what it does
   */
  record Function(int depth, Body body) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.function(this);
    }
  }

  /**
   * A finished response or a builder of one.
   *
   * @param status its status
   * @param site where the status is fixed
   */
  record Response(Term status, Site site) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.response(this);
    }
  }

  /**
   * A status that is sent at once, as by {@code sendError}: nothing later changes it.
   *
   * @param status the status
   * @param site where
   */
  record Sent(Term status, Site site) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.sent(this);
    }
  }

  /**
   * The status of a response, of an exception that carries one, or the number itself.
   *
   * @param of the response
   */
  record StatusOf(Term of) implements Term {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.statusOf(this);
    }
  }
}
