package io.github.statusdoc.processor;

import com.google.auto.service.AutoService;
import io.github.statusdoc.processor.declaration.Names;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.options.Options;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The front door for declarations: checks {@code @Returns} and {@code @StatusDefinition}, generates
 * for {@code @ResponseStatusDoc}.
 *
 * <p>It claims no annotation, so that other processors see them too, and no exception leaves it.
 */
@AutoService(Processor.class)
public final class StatusdocProcessor extends AbstractProcessor {
  private static final Set<String> OURS =
      Set.of(
          Names.RETURNS,
          Names.RETURNS_LIST,
          Names.RESPONSE_STATUS_DOC,
          Names.STATUS_DEFINITION,
          Names.STATUS_DEFINITION_LIST);

  private @Nullable Compilation compilation;
  private boolean hasFailed;

  /** For the compiler, which finds the processor by its service file. */
  public StatusdocProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      Environments.announce(environment);
      Compilation.reportOptions(environment);
    } catch (RuntimeException | Error thrown) {
      reportOnce(Defect.of(thrown));
    }
  }

  /**
   * Ours; all where there are options for us. The compiler warns of options for processors that it
   * does not call, and those of a project without our annotations are for the plugin.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return hasOptions() ? Set.of("*") : OURS;
  }

  private boolean hasOptions() {
    return isInitialized()
        && processingEnv.getOptions().keySet().stream()
            .anyMatch(name -> name.startsWith(Options.PREFIX));
  }

  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new LinkedHashSet<>(Options.NAMES);
    processingEnv.getOptions().keySet().stream()
        .filter(name -> name.startsWith(Options.PREFIX))
        .forEach(options::add);
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (compilation == null && annotations.stream().noneMatch(StatusdocProcessor::isOurs)) {
      return false;
    }
    try {
      if (compilation == null) {
        compilation = new Compilation(processingEnv);
      }
      compilation.process(List.copyOf(round.getRootElements()), round.processingOver());
    } catch (RuntimeException | Error thrown) {
      reportOnce(Defect.of(thrown));
    }
    return false;
  }

  private static boolean isOurs(TypeElement annotation) {
    return OURS.contains(annotation.getQualifiedName().toString());
  }

  /** What fails in one round fails in the next; what reads options and texts may be what fails. */
  private void reportOnce(Throwable defect) {
    if (hasFailed) {
      return;
    }
    hasFailed = true;
    try {
      Compilation.reportDefect(processingEnv, defect);
    } catch (RuntimeException | Error again) {
      Reporter.reportPlainly(processingEnv, Defect.of(again));
    }
  }
}
