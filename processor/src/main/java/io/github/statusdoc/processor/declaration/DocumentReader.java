package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Definition;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what is to be generated for the elements that carry {@code @ResponseStatusDoc}. */
public final class DocumentReader {
  private final Elements elements;
  private final DeclarationReader declarations;
  private final Catalogue catalogue;

  /**
   * A reader for one round.
   *
   * @param elements the compiler's elements
   * @param declarations reads what handlers declare
   * @param catalogue the registered statuses and those of the options
   */
  public DocumentReader(Elements elements, DeclarationReader declarations, Catalogue catalogue) {
    this.elements = elements;
    this.declarations = declarations;
    this.catalogue = catalogue;
  }

  /**
   * Reads a type or package with all types in it.
   *
   * @param root a type or a package
   * @return what carries {@code @ResponseStatusDoc}, in the order of the source
   */
  public List<DocumentedType> read(Element root) {
    List<DocumentedType> documented = new ArrayList<>();
    collect(root, documented);
    return documented;
  }

  private void collect(Element element, List<DocumentedType> into) {
    AnnotationMirror annotation = Members.find(element, Names.RESPONSE_STATUS_DOC);
    if (element instanceof PackageElement packageElement) {
      if (annotation != null) {
        into.add(readPackage(packageElement, Place.of(element, annotation)));
      }
      return;
    }
    if (annotation != null) {
      into.add(readType((TypeElement) element, Place.of(element, annotation)));
    }
    for (Element member : element.getEnclosedElements()) {
      if (member.getKind().isClass() || member.getKind().isInterface()) {
        collect(member, into);
      }
    }
  }

  private DocumentedType readPackage(PackageElement element, Place place) {
    return new DocumentedType(
        element,
        place,
        element.getQualifiedName().toString(),
        "",
        true,
        List.of(),
        declarations.definitionsOn(element));
  }

  /**
   * Reads one type, whether or not it carries {@code @ResponseStatusDoc}.
   *
   * @param type the type to document
   * @param place what asks for the document
   * @return the type with its handlers, own and inherited
   */
  public DocumentedType readType(TypeElement type, Place place) {
    DocumentedType documented = document(type, place, type, members(type));
    return documented.handlers().isEmpty()
        ? document(type, place, type, List.of(type))
        : documented;
  }

  private DocumentedType document(
      Element origin, Place place, TypeElement type, List<Element> members) {
    HandlerReference references = new HandlerReference(elements, type);
    List<DeclaringElement> declaring = declaring(members, type);
    Set<DefinedStatus> defined = new LinkedHashSet<>();
    declaring.forEach(one -> addDefined(one, defined));
    Catalogue shown = catalogue.with(DefinedStatus.definitions(defined));
    List<Handler> handlers = new ArrayList<>();
    for (DeclaringElement one : declaring) {
      List<DeclaredStatus> clean = clean(one, shown);
      if (!clean.isEmpty()) {
        handlers.add(references.handler(one.place().element(), clean));
      }
    }
    return new DocumentedType(
        origin,
        place,
        references.packageName(),
        references.simpleName(type),
        references.isPublic(type),
        handlers,
        List.copyOf(defined));
  }

  /** The definitions that are meant where an element names its codes. */
  private void addDefined(DeclaringElement declaring, Set<DefinedStatus> into) {
    Catalogue inView = catalogue.with(declaring.definitions());
    for (DeclaredStatus status : declaring.statuses()) {
      inView
          .definition(status.code())
          .flatMap(meant -> nearest(declaring.defined(), meant))
          .ifPresent(into::add);
    }
  }

  /** Empty for a definition of the options. */
  private static Optional<DefinedStatus> nearest(List<DefinedStatus> defined, Definition meant) {
    return defined.stream().filter(one -> one.definition().equals(meant)).findFirst();
  }

  /** What can be shown, each status once for each condition. */
  private List<DeclaredStatus> clean(DeclaringElement declaring, Catalogue shown) {
    Catalogue inView = catalogue.with(declaring.definitions());
    Set<List<Object>> said = new HashSet<>();
    return declaring.statuses().stream()
        .filter(status -> inView.find(status.code()).isPresent())
        .filter(status -> shown.find(status.code()).isPresent())
        .filter(status -> said.add(List.of(status.code(), status.when())))
        .sorted(Comparator.comparingInt(DeclaredStatus::code))
        .toList();
  }

  /**
   * Says whether a type has no status at all to document, not even one that is wrong or not known.
   *
   * @param type a documented type
   * @return true if neither the type nor a method of it declares anything
   */
  public boolean declaresNothing(DocumentedType type) {
    TypeElement element = (TypeElement) type.origin();
    return declarations.declaresNothing(element, element)
        && members(element).stream()
            .allMatch(member -> declarations.declaresNothing(member, element));
  }

  /** Accessors of a record first: compilers differ on where those stand that nobody wrote. */
  private List<Element> members(TypeElement type) {
    Set<Element> members = new LinkedHashSet<>();
    type.getRecordComponents().forEach(component -> members.add(component.getAccessor()));
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR) {
        members.add(member);
      }
    }
    members.addAll(declarations.hierarchy().inherited(type));
    return List.copyOf(members);
  }

  /**
   * Reads what the document of an element leaves out.
   *
   * @param element a method, a constructor or a type
   * @return the statuses declared whose codes no catalogue in view knows
   */
  public List<DeclaredStatus> leftOut(Element element) {
    TypeElement type = Enclosing.type(element);
    List<DeclaringElement> declaring = element == type ? declaring(members(type), type) : List.of();
    return (declaring.isEmpty() ? declaring(List.of(element), type) : declaring)
        .stream().flatMap(this::unknown).toList();
  }

  private List<DeclaringElement> declaring(List<? extends Element> elements, TypeElement type) {
    return elements.stream()
        .map(element -> declarations.readOne(element, type))
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<DeclaredStatus> unknown(DeclaringElement declaring) {
    Catalogue inView = catalogue.with(declaring.definitions());
    return declaring.statuses().stream().filter(s -> inView.find(s.code()).isEmpty());
  }

  /**
   * Reads the handler that one element is.
   *
   * @param element a method, a constructor or a type
   * @return what it declares, empty if nothing
   */
  public Optional<DocumentedType> readElement(Element element) {
    TypeElement type = Enclosing.type(element);
    DocumentedType read =
        element == type
            ? readType(type, Place.of(type))
            : document(element, Place.of(element), type, List.of(element));
    return Optional.of(read).filter(found -> !found.handlers().isEmpty());
  }
}
