package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.summary.Term;
import io.github.statusdoc.processor.summary.TermReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type of a framework. Its rows are read when they are first asked for. */
public final class FrameworkType {
  /** What a type stands for. */
  public enum Role {
    /** A response or a builder of one. */
    RESPONSE,
    /** A status. */
    STATUS,
    /** Holds a value, nothing or a failure. */
    CONTAINER,
    /** The servlet's response, which takes the status. */
    WRITER,
    /** An exception that carries a status. */
    EXCEPTION
  }

  private static final String ANY = "*";

  private final Set<Role> roles;
  private final Map<String, String> rows;
  private final Map<String, Optional<FrameworkCall>> calls = new HashMap<>();

  FrameworkType(Set<Role> roles, Map<String, String> rows) {
    this.roles = roles;
    this.rows = rows;
  }

  /**
   * Says whether it stands for something.
   *
   * @param role a role
   * @return true if the table gives it that role
   */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /**
   * What a call of a method means.
   *
   * @param signature its name and the simple names of its erased parameters, {@code
   *     status(HttpStatusCode)}
   * @return empty if the tables do not say
   */
  public Optional<FrameworkCall> method(String signature) {
    return find(signature, ANY);
  }

  /**
   * What a call of a constructor means.
   *
   * @param signature {@code new} and the simple names of its erased parameters
   * @return empty if the tables do not say
   */
  public Optional<FrameworkCall> constructor(String signature) {
    return find(signature, "new(*)");
  }

  /**
   * The status that a constant stands for.
   *
   * @param name the name of the constant
   * @return empty if the tables do not say
   */
  public Optional<Term> constant(String name) {
    return find(name, name).map(FrameworkCall::term);
  }

  private Optional<FrameworkCall> find(String member, String otherwise) {
    Optional<FrameworkCall> known = calls.get(member);
    if (known == null) {
      String row = rows.getOrDefault(member, rows.get(otherwise));
      known = Optional.ofNullable(read(row));
      calls.put(member, known);
    }
    return known;
  }

  private static @Nullable FrameworkCall read(@Nullable String row) {
    if (row == null) {
      return null;
    }
    for (Effect effect : Effect.values()) {
      String prefix = effect.name().toLowerCase(Locale.ROOT) + " ";
      if (row.startsWith(prefix)) {
        return new FrameworkCall(effect, TermReader.term("", row.substring(prefix.length())));
      }
    }
    return new FrameworkCall(Effect.VALUE, TermReader.term("", row));
  }
}
