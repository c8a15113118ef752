package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.summary.Term;
import io.github.statusdoc.processor.summary.TermReader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    /** A container of one value or none. */
    OPTIONAL,
    /** A container of any number of values. */
    STREAM,
    /** Takes the answer from a call, in place of what the handler returns. */
    LATER,
    /** Takes what a container holds from calls. */
    SINK,
    /** Takes the functions that answer requests. */
    ROUTES,
    /** The servlet's response, which takes the status. */
    WRITER,
    /** An exception that carries a status. */
    EXCEPTION,
    /** Is asked before handlers are called. */
    INTERCEPTOR,
    /** Who sends a request, or tells it. */
    USER,
    /** Registers what is asked. */
    CONFIGURER,
    /** The name of a view, or holds one. */
    VIEW,
    /** {@code Object}: it may hold a response, too. No class inherits that. */
    ANYTHING
  }

  /**
   * A row of its table.
   *
   * @param meaning what a call means, as text
   * @param versions which versions of the framework have it; all if empty
   */
  record Row(String meaning, String versions) {}

  static final String ANY_METHOD = "*";
  static final String ANY_CONSTRUCTOR = "new(*)";

  private final String versions;
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Optional<FrameworkCall>> calls = new HashMap<>();
  private int series;

  FrameworkType(String versions) {
    this.versions = versions;
  }

  void add(Role role) {
    roles.add(role);
  }

  void take(int onlySeries) {
    series = onlySeries;
  }

  /**
   * Says whether an exception of the type may have a status: some refuse all but those of a series.
   *
   * @param code any number
   * @return false if its constructors throw an {@code IllegalArgumentException} for it
   */
  public boolean takes(int code) {
    return series == 0 || code / 100 == series;
  }

  void add(String member, Row row) {
    if (rows.put(member, row) != null) {
      throw new IllegalArgumentException("twice in the table: " + member);
    }
  }

  /** Which versions of the framework have the type; all if empty. */
  String versions() {
    return versions;
  }

  Map<String, Row> rows() {
    return rows;
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
   * What it stands for.
   *
   * @return its roles
   */
  public Set<Role> roles() {
    return roles;
  }

  /**
   * What a call of a method means.
   *
   * @param signature its name and the simple names of its erased parameters, {@code
   *     status(HttpStatusCode)}
   * @return empty if the tables do not say
   */
  public Optional<FrameworkCall> method(String signature) {
    return find(signature, ANY_METHOD);
  }

  /**
   * What a call of a constructor means.
   *
   * @param signature {@code new} and the simple names of its erased parameters
   * @return empty if the tables do not say
   */
  public Optional<FrameworkCall> constructor(String signature) {
    return find(signature, ANY_CONSTRUCTOR);
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
      Row row = rows.getOrDefault(member, rows.get(otherwise));
      known = row == null ? Optional.empty() : Optional.of(read(row.meaning()));
      calls.put(member, known);
    }
    return known;
  }

  private static FrameworkCall read(String row) {
    for (Effect effect : Effect.values()) {
      String prefix = effect.name().toLowerCase(Locale.ROOT) + " ";
      if (row.startsWith(prefix)) {
        return new FrameworkCall(effect, TermReader.term("", row.substring(prefix.length())));
      }
    }
    return new FrameworkCall(Effect.VALUE, TermReader.term("", row));
  }
}
