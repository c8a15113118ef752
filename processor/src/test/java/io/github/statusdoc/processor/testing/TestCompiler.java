package io.github.statusdoc.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.statusdoc.processor.StatusdocProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/**
 * The compilers under which declarations are tested, both on real files in a temporary folder: ECJ
 * cannot work with the file manager in memory of compile-testing.
 */
public enum TestCompiler {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    List<String> ownOptions() {
      return List.of("-Xlint:-options");
    }
  },
  ECJ {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    List<String> ownOptions() {
      return List.of("-17", "-proceedOnError");
    }
  };

  abstract JavaCompiler compiler();

  abstract List<String> ownOptions();

  /** ECJ points at the start of an annotation's value, and to the annotation for repeated ones. */
  public boolean placesColumns() {
    return this == JAVAC;
  }

  /** ECJ has no position for a package. */
  public boolean placesPackages() {
    return this == JAVAC;
  }

  /** Declarations only: the sources of most tests have no bodies worth checking. */
  public Request with(String... options) {
    List<String> all = new ArrayList<>(List.of("-Astatusdoc.check=declarations"));
    all.addAll(List.of(options));
    return new Request(this, all, List.of(), List.of(new StatusdocProcessor()), null);
  }

  /** Declarations and bodies, with findings in English. */
  public Request withBodies(String... options) {
    List<String> all = new ArrayList<>(List.of("-Astatusdoc.lang=en"));
    all.addAll(List.of(options));
    return new Request(this, all, List.of(), List.of(new StatusdocProcessor()), null);
  }

  /** Compiles with findings in English. */
  public Compiled compile(String... marked) {
    return with("-Astatusdoc.lang=en").compile(marked);
  }

  /**
   * What to compile with.
   *
   * @param compiler javac or ECJ
   * @param options of the compiler
   * @param classPath folders and jars before the class path of the tests
   * @param processors to run, each once, without the plugin; if there are none, processor and
   *     plugin run from the processor path
   * @param into the folder for what is made, or null for a new one
   */
  public record Request(
      TestCompiler compiler,
      List<String> options,
      List<Path> classPath,
      List<Processor> processors,
      @Nullable Path into) {

    public Request classPath(Path... more) {
      return new Request(compiler, options, List.of(more), processors, into);
    }

    public Request processors(Processor... other) {
      return new Request(compiler, options, classPath, List.of(other), into);
    }

    /** Compiles into the output of another compilation, with what is there in view. */
    public Request into(Compiled other) {
      List<Path> all = new ArrayList<>(List.of(other.output()));
      all.addAll(classPath);
      return new Request(compiler, options, all, processors, other.output());
    }

    public Compiled compile(String... marked) {
      return compile(Stream.of(marked).map(Source::of).toList());
    }

    public Compiled compile(List<Source> sources) {
      try {
        Path folder = TemporaryFolder.create();
        Path output = into == null ? Files.createDirectory(folder.resolve("out")) : into;
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
          Path file = folder.resolve("src").resolve(source.path());
          Files.createDirectories(file.getParent());
          files.add(Files.writeString(file, source.text()));
        }
        return run(sources, files, folder.resolve("src"), output);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Compiled run(List<Source> sources, List<Path> files, Path root, Path output)
        throws IOException {
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      JavaCompiler javaCompiler = compiler.compiler();
      try (StandardJavaFileManager manager =
          javaCompiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
        manager.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
        manager.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(output.toFile()));
        manager.setLocation(StandardLocation.CLASS_PATH, classPathFiles());
        List<String> all = new ArrayList<>(compiler.ownOptions());
        all.addAll(options);
        JavaCompiler.CompilationTask task =
            javaCompiler.getTask(
                new StringWriter(),
                manager,
                diagnostics,
                all,
                null,
                manager.getJavaFileObjectsFromPaths(files));
        task.setLocale(Locale.ENGLISH);
        task.setProcessors(processors);
        task.call();
      }
      // to read the text of one, javac may load classes and complain of these
      List<Diagnostic<? extends JavaFileObject>> said =
          new ArrayList<>(diagnostics.getDiagnostics());
      return new Compiled(
          compiler, sources, said.stream().map(d -> message(d, root)).toList(), output);
    }

    private List<File> classPathFiles() {
      List<File> files = new ArrayList<>();
      classPath.forEach(path -> files.add(path.toFile()));
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        files.add(new File(entry));
      }
      return files;
    }

    private static Compiled.Message message(
        Diagnostic<? extends JavaFileObject> diagnostic, Path root) {
      JavaFileObject file = diagnostic.getSource();
      String path = file == null ? "" : root.toUri().relativize(file.toUri()).toString();
      Diagnostic.Kind kind = diagnostic.getKind();
      return new Compiled.Message(
          kind == Diagnostic.Kind.MANDATORY_WARNING ? Diagnostic.Kind.WARNING : kind,
          path,
          diagnostic.getLineNumber(),
          diagnostic.getColumnNumber(),
          String.valueOf(diagnostic.getMessage(Locale.ROOT)));
    }
  }
}
