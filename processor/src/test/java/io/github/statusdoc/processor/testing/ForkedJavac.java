package io.github.statusdoc.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.statusdoc.Returns;
import io.github.statusdoc.processor.StatusdocProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The javac of the running JDK in a process of its own, so that the environment, the default
 * charset and the processor path are those of a real build.
 *
 * @param options beside the class path, the processor path and the output folder
 * @param environment variables that are set for the process
 * @param charset in which the sources under test are written
 */
public record ForkedJavac(List<String> options, Map<String, String> environment, Charset charset) {

  public static ForkedJavac with(String... options) {
    return new ForkedJavac(List.of(options), Map.of(), UTF_8);
  }

  public ForkedJavac environment(String name, String value) {
    return new ForkedJavac(options, Map.of(name, value), charset);
  }

  public ForkedJavac charset(Charset other) {
    return new ForkedJavac(options, environment, other);
  }

  /** Compiles with the processor. */
  public Outcome compile(String... sources) {
    return compile(Stream.of(sources).map(Source::of).toList());
  }

  /** Compiles with the processor. */
  public Outcome compile(List<Source> sources) {
    return run(sources, List.of("-cp", annotations(), "-processorpath", processorPath()));
  }

  public static String processorPath() {
    return String.join(File.pathSeparator, home(StatusdocProcessor.class), javaPoet());
  }

  /** Compiles a file with the processor where it lies, without a folder for what is written. */
  public Outcome compileInPlace(Path source) {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("javac"),
                "-cp",
                annotations(),
                "-processorpath",
                processorPath(),
                source.getFileName().toString()));
    command.addAll(options);
    return run(
        new ProcessBuilder(command).directory(source.getParent().toFile()), source.getParent());
  }

  /** Compiles on the given class path or module path, without any processor. */
  public Outcome compileAlone(List<Source> sources, String... paths) {
    List<String> all = new ArrayList<>(List.of("-proc:none"));
    all.addAll(List.of(paths));
    return run(sources, all);
  }

  public Outcome run(List<Source> sources, List<String> paths) {
    try {
      Path folder = TemporaryFolder.create();
      Path output = Files.createDirectories(folder.resolve("out"));
      List<String> command = new ArrayList<>(List.of(tool("javac"), "-d", output.toString()));
      command.addAll(paths);
      command.addAll(options);
      for (Source source : sources) {
        Path file = folder.resolve("src").resolve(source.path());
        Files.createDirectories(file.getParent());
        command.add(Files.writeString(file, source.text(), charset).toString());
      }
      return run(new ProcessBuilder(command), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome run(ProcessBuilder builder, Path output) {
    builder.redirectErrorStream(true);
    builder.environment().keySet().removeIf(ForkedJavac::changesJava);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String log = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Outcome(process.waitFor(), log, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean changesJava(String variable) {
    return variable.equals("JAVA_TOOL_OPTIONS") || variable.equals("JDK_JAVAC_OPTIONS");
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** The folder or jar of the annotations. */
  public static String annotations() {
    return home(Returns.class);
  }

  /** The annotations as users have them. */
  public static Path jarOfAnnotations() throws IOException {
    Path classes = Path.of(annotations());
    if (Files.isRegularFile(classes)) {
      return classes;
    }
    Path jar = TemporaryFolder.create().resolve("annotations.jar");
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
      }
    }
    return jar;
  }

  public static String javaPoet() {
    return home(ClassName.class);
  }

  public static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the process left.
   *
   * @param exit 0 for success
   * @param log all that it printed
   * @param output the folder with the class files, generated sources and resources
   */
  public record Outcome(int exit, String log, Path output) {
    public Outcome assertClean() {
      assertThat(log).isEmpty();
      assertThat(exit).isZero();
      return this;
    }

    public byte[] generatedBytes(String type) {
      try {
        return Files.readAllBytes(output.resolve(type.replace('.', '/') + ".java"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public String generatedSource(String type, Charset charset) {
      return new String(generatedBytes(type), charset);
    }

    /** The snippets by path. */
    public Map<String, String> snippets() {
      Map<String, String> snippets = new TreeMap<>();
      try (Stream<Path> paths = Files.walk(output.resolve("META-INF/statusdoc/snippets"))) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          snippets.put(output.relativize(path).toString(), Files.readString(path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return snippets;
    }

    public StatusType load(String name) throws ReflectiveOperationException, IOException {
      URL[] urls = {output.toUri().toURL()};
      ClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader());
      return new StatusType(Class.forName(name, true, loader));
    }
  }
}
