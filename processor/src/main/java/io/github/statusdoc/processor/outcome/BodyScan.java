package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.summary.ClassSummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the classes of one compilation, each when the compiler has attributed it. */
public final class BodyScan {
  private final Trees trees;
  private final Sites sites;
  private final Literals literals = new Literals();
  private final FrameworkTypes types;
  private final Callees callees;
  private final BodyFacts facts;

  /**
   * A scan for one compilation.
   *
   * @param trees the compiler's trees
   * @param types the compiler's types
   * @param elements the compiler's elements
   * @param frameworks what is known of frameworks
   * @param facts what is known of declarations
   * @param isOwn whether a type is compiled here or stored
   * @param needsNoDeclaration whether what is answered in an element need not be declared
   */
  public BodyScan(
      Trees trees,
      Types types,
      Elements elements,
      Frameworks frameworks,
      BodyFacts facts,
      Predicate<TypeElement> isOwn,
      Predicate<Element> needsNoDeclaration) {
    this.trees = trees;
    this.types = new FrameworkTypes(frameworks, types, elements);
    this.callees = new Callees(this.types, facts.keys(), isOwn);
    this.facts = facts;
    this.sites = new Sites(needsNoDeclaration);
  }

  /**
   * Reads a top-level class with all classes in it.
   *
   * @param unit its source file
   * @param type the class, attributed
   * @param seen takes each of them
   * @return their summaries, that of the top-level class first
   */
  public List<ClassSummary> read(
      CompilationUnitTree unit, TypeElement type, Consumer<TypeElement> seen) {
    sites.beginClass();
    Attribution attribution = new Attribution(trees, unit);
    Constants constants = new Constants(attribution);
    Deque<ClassTree> left = new ArrayDeque<>(tree(type));
    Set<ClassTree> found = new HashSet<>();
    Reading reading =
        new Reading(
            attribution,
            constants,
            sites,
            types,
            new KnownCollections(attribution),
            new EndlessMethods(attribution),
            new Reassignments(attribution),
            new PassedNumbers(attribution, constants, facts),
            callees,
            literals,
            type,
            inner -> addOnce(inner, found, left),
            new KeptFunctions(),
            Set.of(),
            Set.of(),
            Set.of());
    List<ClassSummary> summaries = new ArrayList<>();
    for (ClassTree tree = left.poll(); tree != null; tree = left.poll()) {
      if (attribution.element(tree) instanceof TypeElement element) {
        sites.declare(element, tree, unit);
        summaries.add(new ClassReader(reading, element).read(tree, facts));
        seen.accept(element);
      }
    }
    return summaries;
  }

  /**
   * The classes of other packages that a source file names.
   *
   * @param unit a source file, attributed
   * @return those that it imports, or mentions where it imports a whole package
   */
  public Set<TypeElement> named(CompilationUnitTree unit) {
    return NamedTypes.in(new Attribution(trees, unit));
  }

  /** There is none of a class in an inheritance cycle. */
  private List<ClassTree> tree(TypeElement type) {
    return Stream.ofNullable(trees.getTree(type)).toList();
  }

  /** A loop may be read again, with the classes in it. */
  private static void addOnce(ClassTree inner, Set<ClassTree> found, Deque<ClassTree> left) {
    if (found.add(inner)) {
      left.add(inner);
    }
  }

  /**
   * What the compilation writes as numbers, and drops.
   *
   * @return filled by each {@link #read}
   */
  public Literals literals() {
    return literals;
  }

  /**
   * The trees of sites.
   *
   * @return filled by each {@link #read}
   */
  public Sites sites() {
    return sites;
  }
}
