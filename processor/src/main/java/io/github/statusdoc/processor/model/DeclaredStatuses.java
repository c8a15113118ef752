package io.github.statusdoc.processor.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a method declares, in whatever vocabulary, itself or by inheritance.
 *
 * @param codes each status code with the place of its first declaration
 * @param series the first digits of ranges such as {@code 4XX}
 * @param isOpen whether {@code default} covers everything
 * @param vocabularies the vocabularies that claim to name the statuses, nearest first; empty if the
 *     method makes no claim
 * @param container what the nearest of these is written in
 */
public record DeclaredStatuses(
    Map<Integer, Place> codes,
    Set<Integer> series,
    boolean isOpen,
    List<String> vocabularies,
    Container container) {

  /**
   * An annotation that holds others.
   *
   * @param annotation how messages call it, such as {@code ApiResponses({…})}; empty if the
   *     declarations stand alone
   * @param method the method above that has it, {@code UserApi.find(long)}; empty if it is the
   *     method itself
   */
  public record Container(String annotation, String method) {
    /** No annotation. */
    public static final Container NONE = new Container("", "");
  }

  /** The vocabulary of {@code @Returns}. */
  public static final String OURS = "returns";

  /** Nothing declared. */
  public static final DeclaredStatuses NONE =
      new DeclaredStatuses(Map.of(), Set.of(), false, List.of(), Container.NONE);

  /**
   * Says whether a status is declared.
   *
   * @param code a status code
   * @return true if it is named, or lies in a declared range
   */
  public boolean covers(int code) {
    return isOpen || codes.containsKey(code) || series.contains(code / 100);
  }

  /**
   * Says whether the declarations claim to name the statuses.
   *
   * @return false where nothing is declared, or a status is set only
   */
  public boolean isClaim() {
    return !vocabularies.isEmpty();
  }

  /**
   * Says whether all that is declared are errors; documents then add the success themselves.
   *
   * @return true if no code below 400 is declared
   */
  public boolean isErrorsOnly() {
    return codes.keySet().stream().allMatch(code -> code >= 400)
        && series.stream().allMatch(first -> first >= 4);
  }

  /**
   * The same with other places.
   *
   * @param moved each code with its place
   * @return the declarations
   */
  public DeclaredStatuses at(Map<Integer, Place> moved) {
    return new DeclaredStatuses(moved, series, isOpen, vocabularies, container);
  }

  /** Collects declarations, the nearest first. */
  public static final class Builder {
    private final Map<Integer, Place> codes = new LinkedHashMap<>();
    private final Set<Integer> series = new TreeSet<>();
    private final Set<String> vocabularies = new LinkedHashSet<>();
    private boolean isOpen;
    private Container container = Container.NONE;

    /** Nothing yet. */
    public Builder() {}

    /**
     * Adds a code.
     *
     * @param code what is declared
     * @param place where
     */
    public void code(int code, Place place) {
      codes.putIfAbsent(code, place);
    }

    /**
     * Adds a range.
     *
     * @param first the first digit of its codes
     */
    public void series(int first) {
      series.add(first);
    }

    /** Adds what covers everything. */
    public void open() {
      isOpen = true;
    }

    /**
     * Adds a claim.
     *
     * @param names the vocabularies that claim
     */
    public void claims(Collection<String> names) {
      vocabularies.addAll(names);
    }

    /**
     * Says what the nearest claim is written in.
     *
     * @param around the annotation that holds it, or none
     */
    public void container(Container around) {
      container = around;
    }

    /**
     * What was collected.
     *
     * @return all of it
     */
    public DeclaredStatuses build() {
      return new DeclaredStatuses(codes, series, isOpen, List.copyOf(vocabularies), container);
    }
  }
}
