package io.github.statusdoc.processor.summary;

/**
 * Terms about containers, which hold a value, nothing or a failure: {@code Optional}, {@code Mono},
 * {@code CompletableFuture}.
 */
public sealed interface ContainerTerm extends Term {
  /** What {@link Kept} keeps. */
  enum Part {
    /** All but what is absent. */
    PRESENT,
    /** Failures only. */
    FAILED,
    /** The exceptions of failures, in the {@code CompletionException} that functions get. */
    FAILURE,
    /** All; failures as those that a {@code CompletableFuture} was given. */
    BARE,
    /** All; a failure of {@code CompletionException} is its cause, as frameworks take it. */
    COMPLETED,
    /** All; of what nothing is known, counts as there. */
    TRUSTED,
    /** What is in a collection: functions, objects that may be some, and what failed. */
    HELD,
    /** The statuses: another number may become a third one where it does not fit (JLS 5.1.3). */
    NARROWED,
    /** All that it was in an earlier round of a loop, whatever is asked of what it is in this. */
    EARLIER
  }

  /**
   * What is thrown inside becomes a failure that the value carries, as in {@code Mono.defer}.
   *
   * @param of the term inside
   */
  record Attempt(Term of) implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.attempt(this);
    }
  }

  /**
   * What functions give to a sink is what the container holds, as in {@code Mono.create}.
   *
   * @param of the term inside, which calls them
   */
  record Emitted(Term of) implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.emitted(this);
    }
  }

  /**
   * A function applied to what a container holds; what is absent or failed stays so.
   *
   * @param of the container
   * @param function the function
   * @param isDeferred whether what the function throws becomes a failure
   */
  record Mapped(Term of, Term function, boolean isDeferred) implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.mapped(this);
    }
  }

  /**
   * A container that carries an exception.
   *
   * @param exception the exception
   */
  record Failure(Term exception) implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.failure(this);
    }
  }

  /**
   * A part of what a container may hold.
   *
   * @param of the container
   * @param part what is kept
   */
  record Kept(Term of, Part part) implements ContainerTerm {
    /**
     * Says whether a term is there for certain.
     *
     * @param term any term
     * @return true if nothing absent is left of it
     */
    public static boolean isPresent(Term term) {
      return term instanceof ControlTerm.OneOf one
          ? !one.terms().isEmpty() && one.terms().stream().allMatch(Kept::isPresent)
          : term instanceof Kept kept && kept.part() == Part.PRESENT;
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.kept(this);
    }
  }

  /**
   * What a container holds, its failure thrown, as by {@code block()}.
   *
   * @param of the container
   * @param wrapper the qualified name of the exception that is thrown with the failure as its
   *     cause, as by {@code join()}; empty where the failure itself is thrown
   */
  record Unwrapped(Term of, String wrapper) implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.unwrapped(this);
    }
  }

  /**
   * A container of which only some failures are asked for, as by {@code onFailure(Class)}.
   *
   * @param of the container
   * @param type a class literal or a predicate: which failures
   */
  record Selected(Term of, Term type) implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.selected(this);
    }
  }

  /**
   * A container whose failures are replaced.
   *
   * @param of the container
   * @param type a class literal or a predicate: which failures; any other term for all, or for
   *     those that are selected
   * @param replacement a function of the exception, or a value
   * @param isFailure whether the replacement is an exception again
   */
  record Recovered(Term of, Term type, Term replacement, boolean isFailure)
      implements ContainerTerm {
    @Override
    public <R> R accept(TermVisitor<R> visitor) {
      return visitor.recovered(this);
    }
  }
}
