package io.github.statusdoc.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/**
 * Generated sources on disk, ready for javac. The first controller answers a status that it does
 * not declare: a checker that does nothing would be cheap, so each that checks has to find it.
 *
 * @param arguments an argument file with the names of the sources
 */
record Project(Path arguments) {
  private static final List<String> STUBS =
      List.of("stubs/spring-http", "stubs/spring-web-annotations", "stubs/jakarta-validation");

  /** Writes controllers, each with its layers, and the exceptions and the advice of all. */
  static Project write(Path folder, int controllers, boolean isDocumented) throws IOException {
    List<Path> files = new ArrayList<>();
    files.addAll(write(folder, Template.read("common/exceptions").files()));
    for (int number = 0; number < controllers; number++) {
      files.addAll(write(folder, new ControllerSources(number, isDocumented).all()));
    }
    return new Project(list(folder, files));
  }

  /** Where what Statusdoc generates for it is kept, once that is known. */
  Path recording() {
    return arguments.resolveSibling("generated.bin");
  }

  /** Compiles the stubs of Spring, so that they are class files as they are in a real project. */
  static Path compileStubs(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    STUBS.forEach(stubs -> sources.putAll(Template.read(stubs).files()));
    String arguments = "@" + list(folder, write(folder, sources));
    String classes = folder.resolve("classes").toString();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-encoding", "UTF-8", "-proc:none", "-d", classes, arguments);
    if (exit != 0) {
      throw new IllegalStateException("the stubs do not compile");
    }
    return Path.of(classes);
  }

  private static List<Path> write(Path folder, Map<String, String> sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (var source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  private static Path list(Path folder, List<Path> files) throws IOException {
    List<String> quoted =
        files.stream().map(file -> '"' + file.toString().replace("\\", "\\\\") + '"').toList();
    return Files.write(folder.resolve("sources.txt"), quoted);
  }
}
