package io.github.statusdoc.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.outcome.Sites;
import io.github.statusdoc.processor.rules.InternalStatusdocError;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Listens to one compilation: reads each class when it is attributed, and checks when the last one
 * is.
 *
 * <p>javac generates code for one class before it attributes the next, so a class must be read at
 * once, and what needs all classes must wait.
 */
final class BodyCheck implements TaskListener {
  private final JavacTask task;
  private final Map<String, String> arguments;
  private final Set<String> compiledHere = new HashSet<>();
  private final Set<String> pending = new HashSet<>();
  private @Nullable BodySettings settings;
  private @Nullable Bodies bodies;
  private @Nullable CompilationUnitTree anyFile;
  private boolean hasFailed;

  BodyCheck(JavacTask task, Map<String, String> arguments) {
    this.task = task;
    this.arguments = arguments;
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      switch (event.getKind()) {
        case ENTER -> enter(event.getCompilationUnit());
        case ANALYZE -> analyze(event.getCompilationUnit(), event.getTypeElement());
        case COMPILATION -> end();
        default -> {}
      }
    } catch (RuntimeException | Error thrown) {
      reportOnce(Defect.of(thrown), event.getTypeElement());
    }
  }

  /** What fails for one class fails for the next; what starts or reports may be what fails. */
  private void reportOnce(Throwable defect, @Nullable TypeElement type) {
    if (hasFailed || anyFile == null) {
      return;
    }
    hasFailed = true;
    try {
      bodies(anyFile).report(defect, type);
    } catch (RuntimeException | Error again) {
      Defect.of(again);
      BodySettings.plain()
          .reporter(Trees.instance(task), new Sites(), anyFile)
          .report(new InternalStatusdocError().of(null, defect));
    }
  }

  private void enter(@Nullable CompilationUnitTree unit) {
    if (unit == null) {
      return;
    }
    anyFile = unit;
    String prefix = prefix(unit.getPackageName());
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof ClassTree declared) {
        String qualified = prefix + declared.getSimpleName();
        pending.add(qualified);
        compiledHere.add(qualified);
      }
    }
  }

  /** The name of a package as it is written, with a dot; what prints trees costs much more. */
  private static String prefix(@Nullable Tree packageName) {
    if (packageName instanceof MemberSelectTree inner) {
      return prefix(inner.getExpression()) + inner.getIdentifier() + ".";
    }
    return packageName instanceof IdentifierTree outermost ? outermost.getName() + "." : "";
  }

  private void analyze(@Nullable CompilationUnitTree unit, @Nullable TypeElement type) {
    if (unit == null || type == null || hasFailed) {
      return;
    }
    boolean isNew = pending.remove(type.getQualifiedName().toString());
    if (isNew && settings().options().checksBodies()) {
      bodies(unit).read(unit, type);
      if (pending.isEmpty()) {
        DeepStack.run(bodies(unit)::check);
      }
    }
  }

  private void end() {
    if (bodies != null && !hasFailed) {
      bodies.store();
    }
    bodies = null;
    settings = null;
  }

  /** The elements are there when the first class is attributed; asking earlier would fail. */
  private BodySettings settings() {
    if (settings == null) {
      settings = BodySettings.of(task.getElements(), arguments);
    }
    return settings;
  }

  private Bodies bodies(CompilationUnitTree first) {
    if (bodies == null) {
      bodies = new Bodies(task, settings(), compiledHere, first);
    }
    return bodies;
  }
}
