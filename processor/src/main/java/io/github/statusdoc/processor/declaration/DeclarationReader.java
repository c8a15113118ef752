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
import java.util.function.Consumer;
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
    this.results = tables.results();
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
    found.add(element, own(element), this);
    if (element.getKind() == ElementKind.PACKAGE) {
      return;
    }
    if (Members.isPresent(element, Names.RESPONSE_STATUS_DOC)) {
      hierarchy
          .inherited((TypeElement) element)
          .forEach(inherited -> found.see(annotations.read(inherited)));
    }
    for (Element member : element.getEnclosedElements()) {
      ElementKind kind = member.getKind();
      if (kind == ElementKind.METHOD || kind == ElementKind.CONSTRUCTOR) {
        found.add(member, annotations.read(member), this);
      } else if (kind.isClass() || kind.isInterface()) {
        collect(member, found);
      }
    }
  }

  /** What the annotations on a type or a package say; read once. */
  private OwnDeclarations own(Element element) {
    OwnDeclarations known = enclosing.get(element);
    if (known == null) {
      known = annotations.read(element);
      enclosing.put(element, known);
    }
    return known;
  }

  /**
   * Reads one method, constructor, type or package.
   *
   * @param element the element
   * @return what it declares, empty if nothing
   */
  public Optional<DeclaringElement> readOne(Element element) {
    return declaring(element, annotations.read(element), inherited -> {});
  }

  boolean declaresNothing(Element element) {
    OwnDeclarations own = annotations.read(element);
    return !own.isUnresolved()
        && readOne(element).map(DeclaringElement::statuses).orElse(List.of()).isEmpty();
  }

  /** Shows to {@code inherited} what the element inherits from, clean or not. */
  Optional<DeclaringElement> declaring(
      Element element, OwnDeclarations own, Consumer<OwnDeclarations> inherited) {
    Set<String> methods = new LinkedHashSet<>(own.httpMethods());
    List<DeclaredStatus> statuses = new ArrayList<>(own.statuses());
    Result result = Result.UNKNOWN;
    if (element instanceof ExecutableElement executable) {
      addInherited(executable, own, statuses, methods, inherited);
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
            Place.of(element), own.empty(), statuses, definitions, methods, result));
  }

  private List<Definition> definitions(Element element, OwnDeclarations own) {
    List<Definition> definitions = new ArrayList<>(own.definitions());
    for (Element e : Enclosing.of(element)) {
      definitions.addAll(own(e).definitions());
    }
    return definitions;
  }

  private void addInherited(
      ExecutableElement executable,
      OwnDeclarations own,
      List<DeclaredStatus> statuses,
      Set<String> methods,
      Consumer<OwnDeclarations> inherited) {
    boolean isHandler = own.isHandler();
    TypeElement type = Enclosing.type(executable);
    for (ExecutableElement overridden : hierarchy.overridden(executable, type)) {
      OwnDeclarations above = annotations.read(overridden);
      if (above.isHandler()) {
        isHandler = true;
        methods.addAll(above.httpMethods());
        inherited.accept(above);
        inherit(executable, above, statuses);
        inheritEnclosing(executable, overridden, statuses, inherited);
      }
    }
    if (isHandler) {
      methods.addAll(own(type).httpMethods());
      inheritEnclosing(executable, executable, statuses, inherited);
    }
  }

  private void inheritEnclosing(
      ExecutableElement executable,
      Element inside,
      List<DeclaredStatus> statuses,
      Consumer<OwnDeclarations> inherited) {
    for (Element e : Enclosing.of(inside)) {
      inherited.accept(own(e));
      inherit(executable, own(e), statuses);
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
