package io.github.statusdoc.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.DeclarationFacts;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.link.Answers;
import io.github.statusdoc.processor.link.Classes;
import io.github.statusdoc.processor.link.Outcome;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.outcome.BodyScan;
import io.github.statusdoc.processor.summary.ClassSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What handlers are found to answer. The expected statuses stand in the source under test, after
 * the handler's name: {@code String find() { //= 200 404 ?}, with {@code ?} for an unknown one.
 */
public final class Inferred {
  private static final Pattern EXPECTED =
      Pattern.compile("(\\w+)\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)[^(){}]*\\{?[^\\n]*//=([^\\n]*)");

  private final List<ClassSummary> summaries = new ArrayList<>();
  private final List<CheckedMethod> checked = new ArrayList<>();
  private BodyFacts bodyFacts;
  private BodyScan scan;

  private Inferred() {}

  /** Demands for every marked handler exactly the marked statuses. */
  public static void check(String... sources) {
    Map<String, String> expected = new TreeMap<>();
    for (String source : sources) {
      Matcher matcher = EXPECTED.matcher(source);
      while (matcher.find()) {
        expected.put(matcher.group(1), matcher.group(2).strip());
      }
    }
    assertThat(expected).as("marked handlers").isNotEmpty();
    Map<String, String> actual = of(sources);
    actual.keySet().retainAll(expected.keySet());
    assertThat(actual).isEqualTo(expected);
  }

  /** The statuses of each checked method, by its name. */
  public static Map<String, String> of(String... sources) {
    Inferred inferred = new Inferred();
    inferred.compile(Stream.of(sources).map(Source::of).toList());
    DeclarationFacts facts = new DeclarationFacts(inferred.bodyFacts);
    Answers answers = new Answers(new Classes(inferred.summaries, facts));
    Map<String, String> statuses = new TreeMap<>();
    for (CheckedMethod method : inferred.checked) {
      String name = method.place().element().getSimpleName().toString();
      statuses.put(name, text(answers.of(method.endpoint())));
    }
    return statuses;
  }

  private static String text(List<Outcome> outcomes) {
    TreeSet<String> codes = new TreeSet<>();
    for (Outcome outcome : outcomes) {
      codes.add(outcome.isKnown() ? String.valueOf(outcome.code()) : "~");
    }
    return codes.stream().map(c -> c.equals("~") ? "?" : c).collect(Collectors.joining(" "));
  }

  private void compile(List<Source> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      Path folder = Files.createTempDirectory("statusdoc-inferred");
      List<Path> files = new ArrayList<>();
      for (Source source : sources) {
        Path file = folder.resolve("src").resolve(source.path());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.text()));
      }
      manager.setLocation(
          StandardLocation.CLASS_OUTPUT,
          List.of(Files.createDirectory(folder.resolve("out")).toFile()));
      manager.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of(folder.toFile()));
      List<String> options = List.of("-proc:none", "-parameters");
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  new StringWriter(),
                  manager,
                  diagnostics,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      listen(task, sources);
      assertThat(task.call()).as(diagnostics.getDiagnostics().toString()).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The task has no elements before it runs: asking earlier would start it. */
  private void start(JavacTask task, List<Source> sources) {
    Frameworks frameworks = new Frameworks();
    bodyFacts =
        new BodyFacts(
            task.getElements(), task.getTypes(), new FrameworkTables(), frameworks, Map.of());
    scan =
        new BodyScan(
            Trees.instance(task),
            task.getTypes(),
            frameworks,
            new DeclarationFacts(bodyFacts),
            type -> isIn(type, sources));
  }

  private void read(TaskEvent event) {
    summaries.addAll(
        scan.read(
            event.getCompilationUnit(),
            event.getTypeElement(),
            type -> checked.addAll(bodyFacts.checked(type))));
  }

  private void listen(JavacTask task, List<Source> sources) {
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE) {
              if (scan == null) {
                start(task, sources);
              }
              read(event);
            }
          }
        });
  }

  private static boolean isIn(TypeElement type, List<Source> sources) {
    String name = type.getQualifiedName().toString();
    return sources.stream()
        .anyMatch(
            source -> {
              String unit = source.qualifiedName();
              String inPackage = unit.substring(0, unit.lastIndexOf('.') + 1);
              return name.startsWith(inPackage)
                  && source.text().contains(" " + name.substring(name.lastIndexOf('.') + 1));
            });
  }
}
