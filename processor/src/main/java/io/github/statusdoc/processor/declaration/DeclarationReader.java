package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.DefinedStatus;
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
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads what elements declare: on themselves, through other annotations, from the type and the
 * package around them and from the methods that they override.
 *
 * <p>An instance lives for one round, since the next round may have other elements.
 */
public final class DeclarationReader {
  private final AnnotationReader annotations;
  private final Predicate<TypeElement> compiledHere;
  private final Hierarchy hierarchy;
  private final ResultReader results;
  private final Map<Element, OwnDeclarations> enclosing = new HashMap<>();
  private final Map<Element, Optional<DeclaringElement>> above = new HashMap<>();
  private Unresolved unresolved = Unresolved.NOTHING;

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
    this.compiledHere = compiledHere;
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
    note(own);
    return own;
  }

  /** What the annotations on a type or a package say; read once. */
  private OwnDeclarations around(Element element) {
    OwnDeclarations known = enclosing.get(element);
    if (known == null) {
      known = own(element);
      enclosing.put(element, known);
    }
    note(known);
    return known;
  }

  private void note(OwnDeclarations own) {
    if (own.lacksDefinitions()) {
      unresolved = Unresolved.DEFINITIONS;
    } else if (own.isUnresolved() && unresolved == Unresolved.NOTHING) {
      unresolved = Unresolved.STATUSES;
    }
  }

  /**
   * Says what is missing from what was read, since it is not known yet.
   *
   * @return what may say more in the next round, of all that was read since the last call
   */
  public Unresolved takeUnresolved() {
    Unresolved taken = unresolved;
    unresolved = Unresolved.NOTHING;
    return taken;
  }

  /**
   * Reads one method, constructor or type.
   *
   * @param element the element
   * @param type the type of which it is a member, perhaps an inherited one, or the type itself
   * @return what it declares, empty if nothing
   */
  public Optional<DeclaringElement> readOne(Element element, TypeElement type) {
    return declaring(element, own(element), overridden(element, type));
  }

  boolean declaresNothing(Element element, TypeElement type) {
    OwnDeclarations own = own(element);
    return !own.isUnresolved()
        && declaring(element, own, overridden(element, type))
            .map(DeclaringElement::statuses)
            .orElse(List.of())
            .isEmpty();
  }

  Optional<DeclaringElement> declaring(Element element, OwnDeclarations own) {
    return declaring(element, own, overridden(element, element.getEnclosingElement()));
  }

  private List<ExecutableElement> overridden(Element element, @Nullable Element type) {
    return element instanceof ExecutableElement executable && type instanceof TypeElement owner
        ? hierarchy.overridden(executable, owner)
        : List.of();
  }

  private Optional<DeclaringElement> declaring(
      Element element, OwnDeclarations own, List<ExecutableElement> overridden) {
    if (own.declaresNothing() && overridden.isEmpty()) {
      return Optional.empty();
    }
    Set<String> methods = new LinkedHashSet<>(own.httpMethods());
    List<DeclaredStatus> statuses = new ArrayList<>(own.statuses());
    if (element instanceof ExecutableElement executable) {
      addInherited(executable, own, overridden, statuses, methods);
    }
    if (statuses.isEmpty() && own.empty().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DeclaringElement(
            Place.of(element),
            own.empty(),
            statuses,
            definitions(element, own, overridden),
            methods,
            result(element),
            overridden.stream().map(this::declaringAbove).flatMap(Optional::stream).toList()));
  }

  private Result result(Element element) {
    return element.getKind() == ElementKind.METHOD
        ? results.read((ExecutableElement) element)
        : Result.UNKNOWN;
  }

  private List<DefinedStatus> definitions(
      Element element, OwnDeclarations own, List<ExecutableElement> overridden) {
    List<DefinedStatus> definitions = new ArrayList<>(own.definitions());
    definitions.addAll(definitionsAround(element));
    for (ExecutableElement above : overridden) {
      definitions.addAll(own(above).definitions());
      definitions.addAll(definitionsAround(above));
    }
    return definitions;
  }

  /** What is in view of an element, but for what stands on it. */
  List<DefinedStatus> definitionsAround(Element element) {
    List<DefinedStatus> definitions = new ArrayList<>(0);
    for (Element e : Enclosing.of(element)) {
      definitions.addAll(around(e).definitions());
    }
    return definitions;
  }

  /** The definitions that stand on a package, whatever else is missing there. */
  List<DefinedStatus> definitionsOn(PackageElement element) {
    OwnDeclarations own = annotations.read(element);
    if (own.lacksDefinitions()) {
      unresolved = Unresolved.DEFINITIONS;
    }
    return own.definitions();
  }

  private void addInherited(
      ExecutableElement executable,
      OwnDeclarations own,
      List<ExecutableElement> overridden,
      List<DeclaredStatus> statuses,
      Set<String> methods) {
    boolean isHandler = own.isHandler();
    TypeElement type = Enclosing.type(executable);
    for (ExecutableElement above : overridden) {
      OwnDeclarations said = own(above);
      if (said.isHandler()) {
        isHandler = true;
        methods.addAll(said.httpMethods());
        Origin origin = origin(above, overridden);
        inherit(executable, said, origin, statuses);
        inheritEnclosing(executable, above, origin, statuses);
      }
    }
    if (isHandler) {
      methods.addAll(around(type).httpMethods());
      inheritEnclosing(executable, executable, Origin.INHERITED, statuses);
      for (TypeElement above : hierarchy.supertypes(type)) {
        Origin origin = compiledHere.test(above) ? Origin.INHERITED : Origin.COMPILED_INHERITED;
        inherit(executable, around(above), origin, statuses);
      }
    }
  }

  /** Many methods may override one. */
  private Optional<DeclaringElement> declaringAbove(ExecutableElement overridden) {
    Optional<DeclaringElement> known = above.get(overridden);
    if (known == null) {
      known = declaring(overridden, own(overridden));
      above.put(overridden, known);
    }
    return known;
  }

  private void inheritEnclosing(
      ExecutableElement executable, Element inside, Origin origin, List<DeclaredStatus> statuses) {
    for (Element e : Enclosing.of(inside)) {
      inherit(executable, around(e), origin, statuses);
    }
  }

  /** What comes from a library is checked at the first method here that overrides it. */
  private Origin origin(ExecutableElement above, List<ExecutableElement> overridden) {
    TypeElement declaring = Enclosing.type(above);
    boolean isCheckedAbove =
        overridden.stream()
            .map(Enclosing::type)
            .filter(compiledHere)
            .anyMatch(t -> t.equals(declaring) || hierarchy.supertypes(t).contains(declaring));
    return isCheckedAbove ? Origin.INHERITED : Origin.COMPILED_INHERITED;
  }

  private static void inherit(
      ExecutableElement to, OwnDeclarations from, Origin origin, List<DeclaredStatus> statuses) {
    for (DeclaredStatus status : from.statuses()) {
      if (statuses.stream().noneMatch(known -> says(known, status))) {
        statuses.add(new DeclaredStatus(status.code(), status.when(), Place.of(to), origin));
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
