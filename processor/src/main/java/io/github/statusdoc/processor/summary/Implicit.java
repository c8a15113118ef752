package io.github.statusdoc.processor.summary;

/**
 * The statuses that a framework gives to a method that names none; 0 for none.
 *
 * @param plain for what is no response: a value, or nothing
 * @param absent for {@code null} or an empty container
 * @param redirect for the name of a view to redirect to; 0 where a text is content
 * @param isStronger whether they win over the status of a view that redirects, and over one that
 *     was written to the servlet response before
 * @param isFixed whether they win over a response, too
 * @param returnsObject whether the type of what is returned leaves open if it is a response
 */
public record Implicit(
    int plain,
    int absent,
    int redirect,
    boolean isStronger,
    boolean isFixed,
    boolean returnsObject) {
  /** Of a method that is no handler. */
  public static final Implicit NONE = new Implicit(0, 0, 0, false, false, false);

  /**
   * The same of a method that returns {@code null} to leave the answer to others.
   *
   * @return what counts where it returns something
   */
  public Implicit passingOn() {
    return new Implicit(plain, 0, redirect, false, false, false);
  }

  /**
   * Says whether {@code null} leaves the answer to others.
   *
   * @return true after {@link #passingOn}
   */
  public boolean isPassingOn() {
    return plain != 0 && absent == 0;
  }
}
