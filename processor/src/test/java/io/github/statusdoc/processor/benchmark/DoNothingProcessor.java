package io.github.statusdoc.processor.benchmark;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Supports the same annotations and does nothing: what annotation processing costs by itself. */
public class DoNothingProcessor extends AbstractProcessor {
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        "io.github.statusdoc.Returns",
        "io.github.statusdoc.Returns.List",
        "io.github.statusdoc.ResponseStatusDoc",
        "io.github.statusdoc.StatusDefinition",
        "io.github.statusdoc.StatusDefinition.List");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
