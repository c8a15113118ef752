package io.github.statusdoc.processor.benchmark;

import io.github.statusdoc.processor.benchmark.Recording.Generated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes files that are known beforehand and looks at nothing: what generated files cost whoever
 * writes them, as javac runs another round, parses and compiles them.
 */
@SupportedOptions({"replay", "replay.most"})
public final class ReplayProcessor extends DoNothingProcessor {
  private boolean isDone;

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isDone) {
      isDone = true;
      try {
        replay();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void replay() throws IOException {
    var options = processingEnv.getOptions();
    int most = Integer.parseInt(options.get("replay.most"));
    Recording.read(Path.of(options.get("replay")), most, this::write);
  }

  private void write(Generated generated) throws IOException {
    try (Writer writer = open(generated).openWriter()) {
      writer.write(generated.text());
    }
  }

  private FileObject open(Generated generated) throws IOException {
    Filer filer = processingEnv.getFiler();
    return generated.isSource()
        ? filer.createSourceFile(generated.typeName())
        : filer.createResource(StandardLocation.CLASS_OUTPUT, "", generated.path());
  }
}
