package io.github.statusdoc.processor.taglet;

import io.github.statusdoc.processor.findings.Log;
import io.github.statusdoc.processor.model.Place;
import javax.tools.Diagnostic;
import jdk.javadoc.doclet.Reporter;
import org.jspecify.annotations.Nullable;

/** The log of the javadoc tool, which finds elements, not annotations. */
record DocletLog(Reporter reporter) implements Log {
  @Override
  public void print(Diagnostic.Kind kind, String text, @Nullable Place place) {
    if (place == null) {
      reporter.print(kind, text);
    } else {
      reporter.print(kind, place.element(), text);
    }
  }
}
