package io.github.statusdoc.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of the imports, read off the import lines. */
class ArchitectureTest {
  private static final String ROOT = "io.github.statusdoc.processor";
  private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  /** Each stage with the stages that it may import: the way of the data, and never back. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("catalogue", Set.of()),
          Map.entry("summary", Set.of()),
          Map.entry("framework", Set.of("catalogue", "summary")),
          Map.entry("model", Set.of("catalogue", "summary")),
          Map.entry("declaration", Set.of("catalogue", "summary", "framework", "model")),
          Map.entry("outcome", Set.of("catalogue", "summary", "framework", "model", "declaration")),
          Map.entry("link", Set.of("catalogue", "summary")),
          Map.entry("store", Set.of("summary")),
          Map.entry("findings", Set.of("catalogue", "summary", "model")),
          Map.entry("rules", Set.of("catalogue", "model", "findings")),
          Map.entry("options", Set.of("catalogue", "findings", "rules")),
          Map.entry("generate", Set.of("catalogue", "model", "findings")),
          Map.entry(
              "taglet",
              Set.of(
                  "catalogue", "model", "declaration", "findings", "rules", "options", "generate")),
          Map.entry(
              "",
              Set.of(
                  "catalogue",
                  "summary",
                  "framework",
                  "model",
                  "declaration",
                  "outcome",
                  "link",
                  "store",
                  "findings",
                  "rules",
                  "options",
                  "generate")));

  /** The only files outside {@code outcome} that may look at trees. */
  private static final Set<String> TREES =
      Set.of(
          "Bodies.java",
          "BodyCheck.java",
          "BodySettings.java",
          "StatusdocPlugin.java",
          "findings/JavacPlaces.java",
          "findings/TreeLog.java",
          "findings/WrittenAnnotations.java",
          "taglet/ResponsesTaglet.java");

  private record File(String path, String stage, String text) {
    List<String> imports() {
      return IMPORT.matcher(text).results().map(m -> m.group(1)).toList();
    }

    boolean uses(String name) {
      return text.contains(name);
    }
  }

  private static List<File> files() throws IOException {
    try (Stream<Path> paths = Files.walk(SOURCES)) {
      return paths.filter(p -> p.toString().endsWith(".java")).map(ArchitectureTest::file).toList();
    }
  }

  private static File file(Path path) {
    String relative = SOURCES.relativize(path).toString().replace('\\', '/');
    int slash = relative.lastIndexOf('/');
    try {
      return new File(
          relative, slash < 0 ? "" : relative.substring(0, slash), Files.readString(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> paths(List<File> files) {
    return files.stream().map(File::path).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void stagesImportOneWay() throws IOException {
    for (File file : files()) {
      assertThat(ALLOWED).as(file.path()).containsKey(file.stage());
      for (String imported : file.imports()) {
        if (imported.startsWith(ROOT + ".")) {
          String rest = imported.substring(ROOT.length() + 1);
          String stage = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "";
          boolean isAllowed =
              stage.equals(file.stage()) || ALLOWED.get(file.stage()).contains(stage);
          assertThat(isAllowed).as(file.path() + " imports " + imported).isTrue();
        }
      }
    }
  }

  /** A full name in the text would go round the import lines. */
  @Test
  void stagesAreImportedNotSpelledOut() throws IOException {
    for (File file : files()) {
      String code = COMMENT.matcher(file.text()).replaceAll("");
      String body = IMPORT.matcher(code).replaceAll("").replaceFirst("(?m)^package .*", "");
      assertThat(body.replace(ROOT + ".StatusdocProcessor\"", ""))
          .as(file.path())
          .doesNotContain(ROOT + ".")
          .doesNotContain("com.sun.source.");
    }
  }

  @Test
  void onlyOutcomeAndThePluginLookAtTrees() throws IOException {
    assertThat(
            paths(
                files().stream()
                    .filter(f -> f.uses("import com.sun.source."))
                    .filter(f -> !f.stage().equals("outcome"))
                    .toList()))
        .isEqualTo(new TreeSet<>(TREES));
  }

  @Test
  void nobodyUsesTheInsidesOfJavac() throws IOException {
    assertThat(files()).noneMatch(f -> f.uses("com.sun.tools"));
  }

  @Test
  void rulesKnowPlacesOnly() throws IOException {
    assertThat(files().stream().filter(f -> f.stage().equals("rules")))
        .isNotEmpty()
        .noneMatch(f -> f.uses("javax.lang.model") || f.uses("javax.annotation.processing"));
  }

  @Test
  void onlyTheReporterPrints() throws IOException {
    assertThat(paths(files().stream().filter(f -> f.uses("printMessage(")).toList()))
        .containsExactly("findings/CompilerLog.java", "findings/TreeLog.java");
    assertThat(files()).noneMatch(f -> f.uses("System.out") || f.uses("System.err"));
  }

  @Test
  void onlyDeclarationWalksElements() throws IOException {
    assertThat(
            files().stream()
                .filter(f -> f.uses("getElementValues()"))
                .map(File::stage)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("declaration", "findings");
  }

  @Test
  void nothingStaticChanges() throws IOException {
    Pattern mutable =
        Pattern.compile("(?m)^\\s+(?:private |protected |public )?static (?!final )[^=;({]+[=;]");
    assertThat(files()).noneMatch(f -> mutable.matcher(f.text()).find());
  }

  @Test
  void filesStaySmall() throws IOException {
    assertThat(files()).allMatch(f -> f.text().lines().count() <= 300);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    Set<String> marked =
        files().stream()
            .filter(f -> f.path().endsWith("package-info.java") && f.uses("@NullMarked"))
            .map(File::stage)
            .collect(Collectors.toSet());
    assertThat(marked).isEqualTo(ALLOWED.keySet());
  }

  /** Frameworks are data: who adds one has to find the table. */
  @ParameterizedTest
  @ValueSource(strings = {"../CONTRIBUTING.md", "../CONTRIBUTING.ko.md"})
  void everyTableIsExplained(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
      assertThat(all.map(path -> path.getFileName().toString()).filter(n -> n.endsWith(".tsv")))
          .isNotEmpty()
          .allMatch(text::contains);
    }
  }
}
