package io.github.statusdoc.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Source.Expected;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What a compilation gave.
 *
 * @param compiler which compiler ran
 * @param sources what it compiled
 * @param messages all diagnostics in the order in which they came
 * @param output the folder with the class files, generated sources and resources
 */
public record Compiled(
    TestCompiler compiler, List<Source> sources, List<Message> messages, Path output) {

  /**
   * One diagnostic.
   *
   * @param kind error, warning or note
   * @param path of the source, empty if it has none
   * @param line from 1, -1 if it has none
   * @param column from 1, -1 if it has none
   * @param text all lines
   */
  public record Message(Diagnostic.Kind kind, String path, long line, long column, String text) {
    public boolean isFinding() {
      return text.startsWith("[") && rule().chars().allMatch(Character::isLetter);
    }

    /** The text without the indentation that each compiler gives its lines. */
    public String unindented() {
      return text.replaceAll("(?m)^ +", "");
    }

    public String rule() {
      return text.substring(1, Math.max(1, text.indexOf(']')));
    }
  }

  public List<Message> findings() {
    return messages.stream().filter(Message::isFinding).toList();
  }

  public Message finding(String rule) {
    List<Message> found = findings().stream().filter(m -> m.rule().equals(rule)).toList();
    assertThat(found).as("findings of " + rule + " in " + messages).hasSize(1);
    return found.get(0);
  }

  /** Errors that are not ours. */
  public List<Message> compilerErrors() {
    return messages.stream()
        .filter(m -> m.kind() == Diagnostic.Kind.ERROR && !m.isFinding())
        .toList();
  }

  public boolean succeeded() {
    return messages.stream().noneMatch(m -> m.kind() == Diagnostic.Kind.ERROR);
  }

  /**
   * Exactly the findings that the sources mark, each at its place and with its severity, and no
   * other error.
   */
  public Compiled assertMarkedFindings() {
    assertThat(compilerErrors()).as("errors of the compiler itself").isEmpty();
    return assertOnlyMarkedFindings();
  }

  /** As {@link #assertMarkedFindings}, whatever the compiler itself has to say. */
  public Compiled assertOnlyMarkedFindings() {
    assertThat(findings().stream().map(this::actual).sorted().toList())
        .as("findings of " + compiler + ": " + findings())
        .isEqualTo(
            sources.stream()
                .flatMap(source -> source.expected().stream())
                .map(this::expected)
                .sorted()
                .toList());
    sources.forEach(source -> source.expected().forEach(this::assertSeverity));
    return this;
  }

  private void assertSeverity(Expected expected) {
    if (!expected.severity().isEmpty()) {
      assertThat(findings())
          .filteredOn(message -> actual(message).equals(expected(expected)))
          .extracting(message -> message.kind().name().toLowerCase(Locale.ROOT))
          .as("severity of " + expected)
          .containsOnly(expected.severity());
    }
  }

  private String actual(Message message) {
    return place(message.path(), message.line(), message.column()) + " " + message.rule();
  }

  private String expected(Expected expected) {
    return compiler.placesPackages() || !expected.path().endsWith("package-info.java")
        ? place(expected.path(), expected.line(), expected.column()) + " " + expected.rule()
        : place("", -1, -1) + " " + expected.rule();
  }

  private String place(String path, long line, long column) {
    if (path.isEmpty()) {
      return "nowhere";
    }
    String place = String.format(Locale.ROOT, "%s:%04d", path, line);
    return compiler.placesColumns() ? place + ":" + column : place;
  }

  /** The generated sources by qualified name. */
  public Map<String, String> generatedSources() {
    Map<String, String> generated = new TreeMap<>();
    files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".java")) {
                String name = path.substring(0, path.length() - ".java".length());
                generated.put(name.replace('/', '.'), text);
              }
            });
    return generated;
  }

  public String generatedSource(String type) {
    assertThat(generatedSources()).containsKey(type);
    return generatedSources().get(type);
  }

  /** The snippets by path below {@code META-INF/statusdoc/snippets}. */
  public Map<String, String> snippets() {
    Map<String, String> snippets = new TreeMap<>();
    String folder = "META-INF/statusdoc/snippets/";
    files()
        .forEach(
            (path, text) -> {
              if (path.startsWith(folder)) {
                snippets.put(path.substring(folder.length()), text);
              }
            });
    return snippets;
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path :
          paths.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        if (!path.toString().endsWith(".class")) {
          files.put(
              output.relativize(path).toString().replace('\\', '/'),
              new String(Files.readAllBytes(path), UTF_8));
        }
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return files;
  }

  /** Loads a compiled class; those of the tests are its parents. */
  public Class<?> load(String name) throws ReflectiveOperationException {
    try {
      URL[] urls = {output.toUri().toURL()};
      return Class.forName(name, true, new URLClassLoader(urls, getClass().getClassLoader()));
    } catch (java.net.MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
