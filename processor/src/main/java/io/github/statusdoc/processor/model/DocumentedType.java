package io.github.statusdoc.processor.model;

import io.github.statusdoc.processor.catalogue.Definition;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * What is generated from one {@code @ResponseStatusDoc}.
 *
 * @param origin the annotated type or package, the only originating element of what is generated
 * @param place the annotation
 * @param packageName empty for the unnamed package
 * @param simpleName the name of the type within its package, {@code Outer.Inner}; for a package,
 *     empty
 * @param isPublic whether other packages can see it
 * @param handlers who declares which statuses; empty for a package
 * @param defined the company's statuses that it shows, besides those of the options
 */
public record DocumentedType(
    Element origin,
    Place place,
    String packageName,
    String simpleName,
    boolean isPublic,
    List<Handler> handlers,
    List<DefinedStatus> defined) {

  /**
   * One who declares statuses: a handler, a constructor, or the type itself.
   *
   * @param reference what a Javadoc link names, for example {@code UserController#find(long)}
   * @param label how documents show it, for example {@code UserController.find(long)}
   * @param isLinkable whether a Javadoc link from the same package reaches it
   * @param signature its name among the members of its type, {@code find(long)}; empty for the type
   * @param statuses the clean statuses that it declares
   */
  public record Handler(
      String reference,
      String label,
      boolean isLinkable,
      String signature,
      List<DeclaredStatus> statuses) {}

  /**
   * The company's statuses that it shows, besides those of the options.
   *
   * @return in the order in which its handlers use them
   */
  public List<Definition> definitions() {
    return DefinedStatus.definitions(defined);
  }

  /**
   * The qualified name of the annotated type.
   *
   * @return for a package, the name of the package
   */
  public String qualifiedName() {
    if (simpleName.isEmpty()) {
      return packageName;
    }
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
