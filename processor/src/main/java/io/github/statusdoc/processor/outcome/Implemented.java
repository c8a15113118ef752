package io.github.statusdoc.processor.outcome;

import static java.util.stream.Collectors.joining;

import io.github.statusdoc.processor.model.Enclosing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/**
 * Methods of libraries that applications implement and call themselves, as where Spring gives them
 * their own {@code UserDetailsService}: {@code implemented.tsv}.
 */
final class Implemented {
  private static final MethodTable METHODS = MethodTable.in("implemented.tsv");

  private static final Pattern BEGINNING = Pattern.compile("[^.]+(\\.[^.]+)?");

  private Implemented() {}

  /** Says whether it is one that the table lists. */
  static boolean isListed(ExecutableElement method) {
    return METHODS.has(method);
  }

  /**
   * Says whether a method has no body and belongs together with what calls it, so that classes in
   * view may implement it: an application may have a jar of interfaces beside itself.
   */
  static boolean isNear(ExecutableElement method, Element caller) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && beginning(method).equals(beginning(caller));
  }

  /** {@code com.acme}: the first two parts of the name of its package. */
  private static String beginning(Element element) {
    return Enclosing.of(element).stream()
        .filter(PackageElement.class::isInstance)
        .map(around -> BEGINNING.matcher(((PackageElement) around).getQualifiedName()))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .collect(joining());
  }
}
