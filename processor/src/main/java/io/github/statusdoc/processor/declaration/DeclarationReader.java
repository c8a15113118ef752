package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.model.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what elements declare: on themselves, through other annotations, from the type and the
 * package around them and from the methods that they override.
 *
 * <p>An instance lives for one round, since the next round may have other elements.
 */
public final class DeclarationReader {
  private final AnnotationReader annotations;
  private final Hierarchy hierarchy;
  private final ResultReader results;
  private final Map<Element, OwnDeclarations> enclosing = new HashMap<>();
  private final Map<Element, Optional<DeclaringElement>> above = new HashMap<>();
  private boolean sawUnresolved;

  /**
   * A reader for one round.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param tables what is known of frameworks
   * @param compiledHere whether a type is compiled from source here and so checked at its own place
   */
  public DeclarationReader(
      Elements elements, Types types, FrameworkTables tables, Predicate<TypeElement> compiledHere) {
    this.annotations = new AnnotationReader(tables.mappings(), compiledHere);
    this.hierarchy = new Hierarchy(elements, types);
    this.results = new ResultReader(tables.results(), types);
  }

  /**
   * Reads a type or package with everything in it; types in a package are not in it.
   *
   * @param root a type or a package
   * @return what was found
   */
  public Declarations read(Element root) {
    Declarations found = new Declarations();
    collect(root, found);
    return found;
  }

  private void collect(Element element, Declarations found) {
    found.add(element, around(element), this);
    if (element.getKind() == ElementKind.PACKAGE) {
      return;
    }
    for (Element member : element.getEnclosedElements()) {
      ElementKind kind = member.getKind();
      if (kind == ElementKind.METHOD || kind == ElementKind.CONSTRUCTOR) {
        found.add(member, own(member), this);
      } else if (kind.isClass() || kind.isInterface()) {
        collect(member, found);
      }
    }
  }

  /** What the annotations on an element say. */
  private OwnDeclarations own(Element element) {
    OwnDeclarations own = annotations.read(element);
    sawUnresolved |= own.isUnresolved();
    return own;
  }

  /** What the annotations on a type or a package say; read once. */
  private OwnDeclarations around(Element element) {
    OwnDeclarations known = enclosing.get(element);
    if (known == null) {
      known = own(element);
      enclosing.put(element, known);
    }
    sawUnresolved |= known.isUnresolved();
    return known;
  }

  /**
   * Says whether a value was not known yet, since it names something that a processor may still
   * generate. Such a value is missing from what was read.
   *
   * @return true if something read since the last call may say more in the next round
   */
  public boolean takeUnresolved() {
    boolean saw = sawUnresolved;
    sawUnresolved = false;
    return saw;
  }

  /**
   * Reads one method, constructor, type or package.
   *
   * @param element the element
   * @return what it declares, empty if nothing
   */
  public Optional<DeclaringElement> readOne(Element element) {
    return declaring(element, own(element));
  }

  boolean declaresNothing(Element element) {
    OwnDeclarations own = own(element);
    return !own.isUnresolved()
        && declaring(element, own).map(DeclaringElement::statuses).orElse(List.of()).isEmpty();
  }

  Optional<DeclaringElement> declaring(Element element, OwnDeclarations own) {
    Set<String> methods = new LinkedHashSet<>(own.httpMethods());
    List<DeclaredStatus> statuses = new ArrayList<>(own.statuses());
    List<DeclaringElement> overridden = new ArrayList<>(0);
    Result result = Result.UNKNOWN;
    if (element instanceof ExecutableElement executable) {
      addInherited(executable, own, statuses, methods, overridden);
      if (statuses.isEmpty() && own.empty().isEmpty()) {
        return Optional.empty();
      }
      if (element.getKind() == ElementKind.METHOD) {
        result = results.read(executable);
      }
    } else if (statuses.isEmpty() && own.empty().isEmpty()) {
      return Optional.empty();
    }
    List<Definition> definitions = definitions(element, own);
    return Optional.of(
        new DeclaringElement(
            Place.of(element), own.empty(), statuses, definitions, methods, result, overridden));
  }

  private List<Definition> definitions(Element element, OwnDeclarations own) {
    List<Definition> definitions = new ArrayList<>(own.definitions());
    for (Element e : Enclosing.of(element)) {
      definitions.addAll(around(e).definitions());
    }
    return definitions;
  }

  private void addInherited(
      ExecutableElement executable,
      OwnDeclarations own,
      List<DeclaredStatus> statuses,
      Set<String> methods,
      List<DeclaringElement> into) {
    boolean isHandler = own.isHandler();
    TypeElement type = Enclosing.type(executable);
    for (ExecutableElement overridden : hierarchy.overridden(executable, type)) {
      OwnDeclarations said = own(overridden);
      declaringAbove(overridden, said).ifPresent(into::add);
      if (said.isHandler()) {
        isHandler = true;
        methods.addAll(said.httpMethods());
        inherit(executable, said, statuses);
        inheritEnclosing(executable, overridden, statuses);
      }
    }
    if (isHandler) {
      methods.addAll(around(type).httpMethods());
      inheritEnclosing(executable, executable, statuses);
    }
  }

  /** Many methods may override one. */
  private Optional<DeclaringElement> declaringAbove(
      ExecutableElement overridden, OwnDeclarations own) {
    Optional<DeclaringElement> known = above.get(overridden);
    if (known == null) {
      known = declaring(overridden, own);
      above.put(overridden, known);
    }
    return known;
  }

  private void inheritEnclosing(
      ExecutableElement executable, Element inside, List<DeclaredStatus> statuses) {
    for (Element e : Enclosing.of(inside)) {
      inherit(executable, around(e), statuses);
    }
  }

  private static void inherit(
      ExecutableElement to, OwnDeclarations from, List<DeclaredStatus> statuses) {
    for (DeclaredStatus status : from.statuses()) {
      if (statuses.stream().noneMatch(known -> says(known, status))) {
        statuses.add(
            new DeclaredStatus(status.code(), status.when(), Place.of(to), Origin.INHERITED));
      }
    }
  }

  /** A status without a condition adds nothing where the code is declared already. */
  private static boolean says(DeclaredStatus known, DeclaredStatus status) {
    return known.code() == status.code()
        && (status.when().isEmpty() || known.when().equals(status.when()));
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }
}
