package io.github.statusdoc.processor.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * Runs another processor in an environment of its own, as Gradle and IntelliJ do, and records what
 * that one creates and answers.
 */
public final class RecordingProcessor extends AbstractProcessor {
  private final Processor processor;
  private final List<Created> created = new ArrayList<>();
  private final List<Boolean> claims = new ArrayList<>();

  public RecordingProcessor(Processor processor) {
    this.processor = processor;
  }

  /**
   * A file that was created.
   *
   * @param location where
   * @param file a type or a path
   * @param origins the originating elements
   */
  public record Created(String location, String file, List<String> origins) {}

  public List<Created> created() {
    return created;
  }

  /** What {@code process} answered, round by round. */
  public List<Boolean> claims() {
    return claims;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    processor.init(new Wrapped(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    boolean claim = processor.process(annotations, round);
    claims.add(claim);
    return claim;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  private void record(String location, CharSequence file, Element... origins) {
    created.add(
        new Created(
            location, file.toString(), Stream.of(origins).map(RecordingProcessor::name).toList()));
  }

  private static String name(Element origin) {
    return ((QualifiedNameable) origin).getQualifiedName().toString();
  }

  private final class Wrapped implements ProcessingEnvironment {
    private final ProcessingEnvironment real;

    Wrapped(ProcessingEnvironment real) {
      this.real = real;
    }

    @Override
    public Filer getFiler() {
      return new RecordingFiler(real.getFiler());
    }

    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }

  private final class RecordingFiler implements Filer {
    private final Filer real;

    RecordingFiler(Filer real) {
      this.real = real;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      record("SOURCE_OUTPUT", name, origins);
      return real.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins)
        throws IOException {
      record("CLASS_OUTPUT", name, origins);
      return real.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence module,
        CharSequence name,
        Element... origins)
        throws IOException {
      record(location.getName(), name, origins);
      return real.createResource(location, module, name, origins);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence module, CharSequence name)
        throws IOException {
      return real.getResource(location, module, name);
    }
  }
}
