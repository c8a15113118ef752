package io.github.statusdoc.processor.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a body does, in the order of the source. */
public sealed interface Step {
  /** The number of the region of a step that is in no {@code try}. */
  int NO_REGION = -1;

  /**
   * When a step is done.
   *
   * @param region the innermost {@code try} around it, or {@link #NO_REGION}
   * @param conditions what was asked on the way to it
   */
  record Scope(int region, List<Condition> conditions) {
    /** Always, in no {@code try}. */
    public static final Scope ALWAYS = new Scope(NO_REGION, List.of());
  }

  /**
   * When it is done.
   *
   * @return its scope
   */
  Scope scope();

  /**
   * Where it is done.
   *
   * @return its site
   */
  Site site();

  /**
   * The terms that it evaluates.
   *
   * @return the terms in their order
   */
  List<Term> terms();

  /**
   * Says whether it is as good as not there.
   *
   * @return true for the end of a way that returns a plain value
   */
  default boolean saysNothing() {
    return this instanceof Return end && end.value() == Leaf.Simple.PLAIN && end.written() == null;
  }

  /**
   * A call whose result later steps may use.
   *
   * @param number unique in the method
   * @param term what is called
   * @param ahead how many of the steps right after it are done only where it returns
   * @param scope when
   * @param site where
   */
  record Evaluate(int number, Term term, int ahead, Scope scope, Site site) implements Step {
    /**
     * The same where other steps wait for it.
     *
     * @param steps how many of those right after it
     * @return the step
     */
    public Evaluate ahead(int steps) {
      return new Evaluate(number, term, steps, scope, site);
    }

    @Override
    public List<Term> terms() {
      return List.of(term);
    }
  }

  /**
   * The end of a way through the body.
   *
   * @param value what is returned; plain for nothing
   * @param written the statuses written to the servlet response before, or null for none
   * @param scope when
   * @param site where
   */
  record Return(Term value, @Nullable Term written, Scope scope, Site site) implements Step {
    @Override
    public List<Term> terms() {
      return written == null ? List.of(value) : List.of(value, written);
    }
  }

  /**
   * Answers the request in place of what the handler returns, now or later; the code goes on.
   *
   * @param value the answer
   * @param isEmitted whether a sink gets it, and its container holds it
   * @param scope when
   * @param site where
   */
  record Answer(Term value, boolean isEmitted, Scope scope, Site site) implements Step {
    @Override
    public List<Term> terms() {
      return List.of(value);
    }
  }

  /**
   * A field of the object gets a value, in a constructor or a method that sets it.
   *
   * @param field the name of the field
   * @param value the value
   * @param scope when
   * @param site where
   */
  record Assign(String field, Term value, Scope scope, Site site) implements Step {
    /**
     * The same where the field may be left out as well.
     *
     * @param left what it has then
     * @return the step
     */
    public Assign or(Term left) {
      return new Assign(field, Term.oneOf(List.of(value, left)), scope, site);
    }

    @Override
    public List<Term> terms() {
      return List.of(value);
    }
  }

  /**
   * In a constructor, the call of another one of the same object.
   *
   * @param constructor {@code this(…)} or {@code super(…)} as a new object
   * @param scope when
   * @param site where
   */
  record Construct(Term.New constructor, Scope scope, Site site) implements Step {
    @Override
    public List<Term> terms() {
      return List.of(constructor);
    }
  }
}
