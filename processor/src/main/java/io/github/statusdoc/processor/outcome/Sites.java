package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The trees of one compilation that a finding may point at, by the number in their site. */
public final class Sites {
  private record Located(Tree tree, CompilationUnitTree unit, Element element) {}

  private final List<Located> located = new ArrayList<>();
  private final Map<Element, Located> declared = new HashMap<>();
  private final Map<Element, Located> overridden = new HashMap<>();
  private final Map<Located, Site> kept = new HashMap<>();

  /** A tree that is read again, as in a loop, keeps the number that what is known of it has. */
  private final IdentityHashMap<Tree, Integer> numbers = new IdentityHashMap<>();

  private final Predicate<Element> isSuppressed;
  private @Nullable Element variable;
  private @Nullable Element asked;
  private boolean isAskedSuppressed;
  private boolean isAroundSuppressed;

  /** No tree yet. */
  public Sites() {
    this(element -> false);
  }

  /**
   * The same where what comes from some elements need not be declared.
   *
   * @param isSuppressed says so of a method, a field, a class or an annotated local variable
   */
  Sites(Predicate<Element> isSuppressed) {
    this.isSuppressed = isSuppressed;
  }

  /** Reads the initializer of a variable: the annotations on the variable hold for it. */
  Term inside(@Nullable Element declared, Supplier<Term> read) {
    if (declared == null || declared.getAnnotationMirrors().isEmpty()) {
      return read.get();
    }
    Element outer = variable;
    boolean isOuterSuppressed = isAroundSuppressed;
    variable = declared;
    isAroundSuppressed |= isSuppressed.test(declared);
    try {
      return read.get();
    } finally {
      variable = outer;
      isAroundSuppressed = isOuterSuppressed;
    }
  }

  Site add(Tree tree, Element element, Attribution attribution) {
    Element around = variable == null ? element : variable;
    return new Site(
        attribution.file(),
        attribution.line(tree),
        numbers.computeIfAbsent(
            tree, read -> number(new Located(read, attribution.unit(), around))),
        isAroundSuppressed || isSuppressed(around));
  }

  /** The sites of a method come one after the other. */
  private boolean isSuppressed(Element element) {
    if (element != asked) {
      asked = element;
      isAskedSuppressed = isSuppressed.test(element);
    }
    return isAskedSuppressed;
  }

  /** Remembers where an element is declared; for ever where others document it for their own. */
  void declare(Element element, Tree tree, CompilationUnitTree unit) {
    Located found = new Located(tree, unit, element);
    declared.put(element, found);
    if (element.getKind() == ElementKind.METHOD
        && element.getModifiers().contains(Modifier.ABSTRACT)
        && !element.getAnnotationMirrors().isEmpty()) {
      overridden.put(element, found);
    }
  }

  /** Forgets what is needed only while a class is read: the next one comes. */
  void beginClass() {
    declared.clear();
    kept.clear();
    numbers.clear();
  }

  /**
   * Keeps the tree of a declaration in the class that was read last.
   *
   * @param place an element of that class, or an annotation on it
   * @return the same place, which is found when javac no longer has the tree
   */
  public Place keep(Place place) {
    Located found = declared.get(place.element());
    return found == null ? place : place.in(kept.computeIfAbsent(found, this::add));
  }

  private Site add(Located found) {
    return new Site("", 0, number(found), false);
  }

  private int number(Located found) {
    located.add(found);
    return located.size() - 1;
  }

  /**
   * Finds the tree of a site.
   *
   * @param site a site of this compilation
   * @return its tree, right inside the file
   */
  public TreePath path(Site site) {
    return path(located.get(site.tree()));
  }

  private static TreePath path(Located found) {
    return new TreePath(new TreePath(found.unit()), found.tree());
  }

  /** The tree of an annotated method that others implement; null if it is none of these sources. */
  @Nullable TreePath overridden(Element method) {
    Located found = overridden.get(method);
    return found == null ? null : path(found);
  }

  /**
   * Compares the files of sites.
   *
   * @param one a site of this compilation
   * @param other another
   * @return true if both are in the same file
   */
  public boolean areInOneFile(Site one, Site other) {
    return located.get(one.tree()).unit() == located.get(other.tree()).unit();
  }

  /**
   * Finds the place of a site.
   *
   * @param site a site of this compilation
   * @return its place
   */
  public Place place(Site site) {
    return Place.of(located.get(site.tree()).element(), site);
  }
}
