package io.github.statusdoc.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.DeclaredTypes;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.findings.Suppression;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.link.Answers;
import io.github.statusdoc.processor.link.Classes;
import io.github.statusdoc.processor.link.Outcome;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.outcome.BodyScan;
import io.github.statusdoc.processor.rules.UndeclaredStatus;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.SummaryText;
import io.github.statusdoc.processor.summary.TopLevelClass;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
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
  private static final String MARKER = "//=";

  /** The first name before a parenthesis that is not that of an annotation. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "^[^\\n]*?(?<![@.\\w])(\\w+)\\([^\\n]*" + MARKER + "([^\\n]*)$", Pattern.MULTILINE);

  /** The real frameworks, beside what tests themselves need. */
  private static final List<File> CLASS_PATH =
      Stream.of(
              Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                  .map(File::new),
              Stream.of("spring-7", "rest-4", "quarkus", "micronaut", "mutiny", "preconditions")
                  .flatMap(Inferred::jars))
          .flatMap(files -> files)
          .toList();

  private final List<ClassSummary> summaries = new ArrayList<>();
  private final List<CheckedMethod> checked = new ArrayList<>();
  private final Map<String, String> statuses = new TreeMap<>();
  private final Map<String, String> statusesOfClasses = new TreeMap<>();
  private final Path folder;
  private BodyFacts bodyFacts;
  private BodyScan scan;

  private Inferred(Path folder) {
    this.folder = folder;
  }

  /** Demands for every marked handler exactly the marked statuses. */
  public static void check(String... sources) {
    check(CLASS_PATH, List.of(), sources);
  }

  /** The same, with another library. */
  public static void checkAgainst(String library, String... sources) {
    File classes = in(CLASS_PATH, List.of(), library).classes().toFile();
    check(Stream.concat(CLASS_PATH.stream(), Stream.of(classes)).toList(), List.of(), sources);
  }

  /** The same, with an annotation processor that rewrites the sources. */
  public static void checkWith(String processor, String... sources) {
    check(CLASS_PATH, jars(processor).toList(), sources);
  }

  private static void check(List<File> classPath, List<File> processorPath, String... sources) {
    Map<String, String> expected = new TreeMap<>();
    for (String source : sources) {
      Matcher matcher = EXPECTED.matcher(source);
      while (matcher.find()) {
        String twice = expected.put(matcher.group(1), matcher.group(2).strip());
        assertThat(twice).as(matcher.group(1)).isNull();
      }
    }
    assertThat(expected).as("marked handlers").hasSize(markers(sources)).isNotEmpty();
    Map<String, String> actual = in(classPath, processorPath, sources).statuses;
    actual.keySet().retainAll(expected.keySet());
    assertThat(actual).isEqualTo(expected);
  }

  private static int markers(String... sources) {
    return String.join("\n", sources).split(MARKER, -1).length - 1;
  }

  /** What the build has fetched under a name. */
  public static Stream<File> jars(String framework) {
    File[] folders =
        new File("target/frameworks").listFiles((in, name) -> name.matches(framework + "[-.].*"));
    assertThat(folders).as("fetched by the build: " + framework).hasSize(1);
    return Stream.of(requireNonNull(requireNonNull(folders)[0].listFiles()));
  }

  /** The real frameworks. */
  public static List<File> classPath() {
    return CLASS_PATH;
  }

  /** The statuses of each checked method, by its name. */
  public static Map<String, String> of(String... sources) {
    return in(CLASS_PATH, List.of(), sources).statuses;
  }

  /** Compiles against a class path, by itself. */
  public static Inferred in(List<File> classPath, List<File> processorPath, String... sources) {
    try {
      Inferred inferred = new Inferred(TemporaryFolder.create());
      inferred.compile(classPath, processorPath, Stream.of(sources).map(Source::of).toList());
      return inferred;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statuses of each checked method, by its name. */
  public Map<String, String> statuses() {
    return statuses;
  }

  /** The statuses of the checked method that a class has, by the simple name of the class. */
  public Map<String, String> statusesOfClasses() {
    return statusesOfClasses;
  }

  /** Where the compiled classes lie. */
  public Path classes() {
    return folder.resolve("out");
  }

  /** While the compilation still runs: a task that has ended has no elements. */
  private void link() {
    Answers answers = new Answers(new Classes(summaries, new DeclaredTypes(bodyFacts)));
    for (CheckedMethod method : checked) {
      Element element = method.place().element();
      String text = text(answers.of(method.endpoint()));
      statuses.put(element.getSimpleName().toString(), text);
      statusesOfClasses.put(element.getEnclosingElement().getSimpleName().toString(), text);
    }
  }

  private static String text(List<Outcome> outcomes) {
    TreeSet<String> codes = new TreeSet<>();
    for (Outcome outcome : outcomes) {
      codes.add(outcome.isKnown() ? String.valueOf(outcome.code()) : "~");
    }
    return codes.stream().map(c -> c.equals("~") ? "?" : c).collect(Collectors.joining(" "));
  }

  private void compile(List<File> classPath, List<File> processorPath, List<Source> sources)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      List<Path> files = new ArrayList<>();
      for (Source source : sources) {
        Path file = folder.resolve("src").resolve(source.path());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.text()));
      }
      manager.setLocation(
          StandardLocation.CLASS_PATH,
          Stream.concat(classPath.stream(), processorPath.stream()).toList());
      manager.setLocation(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectory(classes()).toFile()));
      manager.setLocation(
          StandardLocation.ANNOTATION_PROCESSOR_PATH,
          processorPath.isEmpty() ? List.of(folder.toFile()) : processorPath);
      List<String> options =
          processorPath.isEmpty() ? List.of("-proc:none", "-parameters") : List.of("-parameters");
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
            task.getElements(),
            frameworks,
            bodyFacts,
            type -> isIn(type, sources),
            Suppression.of(UndeclaredStatus.class.getSimpleName()));
  }

  private void read(TaskEvent event) {
    List<ClassSummary> read =
        scan.read(
            event.getCompilationUnit(),
            event.getTypeElement(),
            type -> checked.addAll(bodyFacts.checked(type)));
    read.forEach(summary -> summaries.add(stored(summary)));
  }

  /** As another module reads it: the text has to carry all that is linked. */
  private static ClassSummary stored(ClassSummary summary) {
    String text = text(summary);
    ClassSummary stored = SummaryText.read(SummaryText.split(text).get(summary.name()));
    assertThat(text(stored)).isEqualTo(text);
    return stored;
  }

  private static String text(ClassSummary summary) {
    return SummaryText.write(new TopLevelClass(List.of(summary), Collections.emptySortedSet()));
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
            } else if (event.getKind() == TaskEvent.Kind.COMPILATION && scan != null) {
              link();
            }
          }
        });
  }

  private static boolean isIn(TypeElement type, List<Source> sources) {
    Element outermost = type;
    while (outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    String name = outermost.toString();
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
