package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.model.Place;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The log of the compiler, with what each compiler can and cannot find of a place. */
final class CompilerLog implements Log {
  private final ProcessingEnvironment environment;
  private final Messager messager;
  private final boolean isJavac;
  private @Nullable JavacPlaces javac;

  CompilerLog(ProcessingEnvironment environment) {
    this.environment = environment;
    this.messager = environment.getMessager();
    this.isJavac = !environment.getClass().getName().startsWith("org.eclipse.");
  }

  @Override
  public void print(Diagnostic.Kind kind, String text, @Nullable Place place) {
    if (place == null) {
      messager.printMessage(kind, text);
    } else if (!isJavac) {
      printInEcj(kind, text, place);
    } else if (!javac().print(kind, text, place)) {
      messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
    }
  }

  private void printInEcj(Diagnostic.Kind kind, String text, Place place) {
    Element element = EcjPlaces.around(place.element());
    if (element.equals(place.element())) {
      printValue(kind, text, place);
    } else {
      messager.printMessage(kind, text, element);
    }
  }

  /** ECJ looks through all annotations for the value and fails at {@code @SuppressWarnings({})}. */
  private void printValue(Diagnostic.Kind kind, String text, Place place) {
    try {
      messager.printMessage(kind, text, place.element(), place.annotation(), place.member());
    } catch (RuntimeException failed) {
      messager.printMessage(kind, text, place.element());
    }
  }

  @Override
  public String where(Place place) {
    return isJavac ? "" : EcjPlaces.where(place.element());
  }

  /** Not loaded under ECJ, which has no trees. */
  private JavacPlaces javac() {
    if (javac == null) {
      javac = JavacPlaces.of(environment);
    }
    return javac;
  }
}
