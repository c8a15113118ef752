package io.github.statusdoc.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Generated sources on disk, ready for javac.
 *
 * @param folder holds everything below
 * @param arguments an argument file with the names of the sources
 */
record Project(Path folder, Path arguments) {

  /** Writes controllers, each with its service and its records. */
  static Project write(Path folder, int controllers, boolean isDocumented) throws IOException {
    List<String> names = new ArrayList<>();
    for (int number = 0; number < controllers; number++) {
      for (var source : new ControllerSources(number, isDocumented).all().entrySet()) {
        names.add(write(folder, source).toString());
      }
    }
    return new Project(folder, list(folder, names));
  }

  /** Compiles the stubs of Spring, so that they are class files as they are in a real project. */
  static Path compileStubs(Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", folder.resolve("classes").toString()));
    for (var source : SpringStubs.all().entrySet()) {
      arguments.add(write(folder, source).toString());
    }
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new IllegalStateException("the stubs do not compile");
    }
    return folder.resolve("classes");
  }

  private static Path write(Path folder, Map.Entry<String, String> source) throws IOException {
    Path file = folder.resolve("src").resolve(source.getKey());
    Files.createDirectories(file.getParent());
    return Files.writeString(file, source.getValue());
  }

  private static Path list(Path folder, List<String> names) throws IOException {
    List<String> quoted = names.stream().map(n -> '"' + n.replace("\\", "\\\\") + '"').toList();
    return Files.write(folder.resolve("sources.txt"), quoted);
  }
}
