package io.github.statusdoc.processor.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The javadoc tool of the running JDK.
 *
 * @param options beside the class path and the output folder
 */
public record Javadoc(List<String> options) {
  public static Javadoc with(String... options) {
    return new Javadoc(List.of(options));
  }

  public ForkedJavac.Outcome run(List<Source> sources) {
    try {
      Path folder = TemporaryFolder.create();
      Path output = folder.resolve("out");
      List<String> arguments = new ArrayList<>(options);
      arguments.addAll(List.of("-quiet", "-notimestamp", "-encoding", "UTF-8", "-locale", "en_US"));
      arguments.addAll(List.of("-cp", ForkedJavac.annotations(), "-d", output.toString()));
      for (Source source : sources) {
        Path file = folder.resolve("src").resolve(source.path());
        Files.createDirectories(file.getParent());
        arguments.add(Files.writeString(file, source.text()).toString());
      }
      StringWriter log = new StringWriter();
      PrintWriter writer = new PrintWriter(log, true);
      ToolProvider tool = ToolProvider.findFirst("javadoc").orElseThrow();
      int exit = tool.run(writer, writer, arguments.toArray(String[]::new));
      return new ForkedJavac.Outcome(exit, log.toString(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
