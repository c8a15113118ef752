package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.catalogue.StatusCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a method declares, in whatever vocabulary, itself or by inheritance.
 *
 * @param codes each status code with the place of its first declaration
 * @param series the first digits of ranges such as {@code 4XX}
 * @param references what names statuses that only its code tells
 * @param isOpen whether {@code default} covers everything
 * @param vocabularies the vocabularies that claim to name the statuses, nearest first; empty if the
 *     method makes no claim
 * @param container what the nearest of these is written in
 */
public record DeclaredStatuses(
    Map<Integer, Place> codes,
    Set<Integer> series,
    List<Reference> references,
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
   * @param above that method; null if it is the method itself
   * @param generated the simple name of the type of that method, if a tool has written it; else
   *     empty
   */
  public record Container(
      String annotation, String method, @Nullable Place above, String generated) {
    /** No annotation. */
    public static final Container NONE = new Container("", "", null, "");
  }

  /**
   * A constant of the application's own, or a class.
   *
   * @param vocabulary the vocabulary of the annotation that names it
   * @param type the qualified name of the class
   * @param constant the name of its constant; empty for the class itself
   * @param place where it is named
   */
  public record Reference(String vocabulary, String type, String constant, Place place) {}

  /** The vocabulary of {@code @Returns}. */
  public static final String OURS = "returns";

  /** Nothing declared. */
  public static final DeclaredStatuses NONE =
      new DeclaredStatuses(Map.of(), Set.of(), List.of(), false, List.of(), Container.NONE);

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
    return codes.keySet().stream().allMatch(StatusCode::isError)
        && series.stream().allMatch(first -> first >= 4);
  }

  /**
   * The same with other places.
   *
   * @param moved each code with its place
   * @return the declarations
   */
  public DeclaredStatuses at(Map<Integer, Place> moved) {
    return new DeclaredStatuses(moved, series, references, isOpen, vocabularies, container);
  }

  /**
   * The same with the statuses that references stand for.
   *
   * @param statuses gives those of one reference; empty if they are not known, which covers
   *     everything
   * @return the declarations; the references still say how they are written
   */
  public DeclaredStatuses resolved(Function<Reference, Optional<Set<Integer>>> statuses) {
    Map<Integer, Place> all = new LinkedHashMap<>(codes);
    boolean isAnyOpen = isOpen;
    for (Reference reference : references) {
      Optional<Set<Integer>> told = statuses.apply(reference);
      isAnyOpen |= told.isEmpty();
      told.orElse(Set.of()).forEach(code -> all.putIfAbsent(code, reference.place()));
    }
    return new DeclaredStatuses(all, series, references, isAnyOpen, vocabularies, container);
  }

  /** Collects declarations, the nearest first. */
  public static final class Builder {
    private final Map<Integer, Place> codes = new LinkedHashMap<>();
    private final Set<Integer> series = new TreeSet<>();
    private final List<Reference> references = new ArrayList<>(0);
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

    /**
     * Adds what names a status that only its code tells.
     *
     * @param reference what is named
     */
    public void reference(Reference reference) {
      references.add(reference);
    }

    /** Adds what covers everything. */
    public void open() {
      isOpen = true;
    }

    /**
     * Adds a claim.
     *
     * @param vocabulary the vocabulary that claims
     */
    public void claim(String vocabulary) {
      vocabularies.add(vocabulary);
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
      return new DeclaredStatuses(
          Collections.unmodifiableMap(new LinkedHashMap<>(codes)),
          Collections.unmodifiableSet(new TreeSet<>(series)),
          List.copyOf(references),
          isOpen,
          List.copyOf(vocabularies),
          container);
    }
  }
}
