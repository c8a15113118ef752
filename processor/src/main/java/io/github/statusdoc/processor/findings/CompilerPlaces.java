package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.model.Place;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** What each compiler can and cannot find of a place. */
final class CompilerPlaces {
  private final ProcessingEnvironment environment;
  private final boolean isJavac;
  private @Nullable JavacPlaces javac;

  CompilerPlaces(ProcessingEnvironment environment) {
    this.environment = environment;
    this.isJavac = !environment.getClass().getName().startsWith("org.eclipse.");
  }

  /** ECJ finds the whole value of a member, not one value inside an array. */
  @Nullable AnnotationValue value(Place place) {
    return isJavac ? place.value() : place.member();
  }

  /** Prints what only the tree can place; false if the compiler's {@code Messager} does as well. */
  boolean print(Diagnostic.Kind kind, String text, Place place) {
    if (!isJavac) {
      return false;
    }
    if (javac == null) {
      javac = JavacPlaces.of(environment);
    }
    return javac.print(kind, text, place);
  }
}
