package io.github.statusdoc.processor;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.generate.Generator;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import io.github.statusdoc.processor.rules.EmptyDeclaration;
import io.github.statusdoc.processor.rules.GeneratedNameClash;
import io.github.statusdoc.processor.rules.InternalStatusdocError;
import io.github.statusdoc.processor.rules.SelfReference;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Generates each documented type once, and its snippets in the last round. */
final class Documents {
  private record Row(String handler, int code, String when) {}

  private record Written(String owner, Set<Row> rows) {}

  private final Generator generator;
  private final Reporter reporter;
  private final Map<String, Written> written = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private boolean hasProgress;

  Documents(Filer filer, List<Language> languages, Reporter reporter) {
    this.generator = new Generator(filer, languages);
    this.reporter = reporter;
  }

  /** Says whether a type was generated since the last call, so that there is another round. */
  boolean takeProgress() {
    boolean had = hasProgress;
    hasProgress = false;
    return had;
  }

  /** Generates a type with what is known of it so far, unless that is done or there is nothing. */
  void write(DocumentedType type, Catalogue catalogue) {
    String name = Generator.generatedName(type);
    if (!isEmpty(type) && !written.containsKey(name)) {
      written.put(name, new Written(type.qualifiedName(), rows(type)));
      writeType(type, name, catalogue);
    }
  }

  void reportEmpty(DocumentedType type) {
    reporter.report(new EmptyDeclaration().nothingToGenerate(type));
  }

  /** Says what went wrong and writes the snippets; called in the last round. */
  void finish(DocumentedType type, Catalogue catalogue) {
    String name = Generator.generatedName(type);
    Written done = written.get(name);
    boolean isOthers = done != null && !done.owner().equals(type.qualifiedName());
    if (taken.contains(name) || isOthers) {
      reporter.report(new GeneratedNameClash().of(type.place(), name));
    } else if (done != null) {
      reportMissing(type, catalogue, done.rows());
    }
    writeSnippets(type, catalogue);
  }

  static boolean isEmpty(DocumentedType type) {
    return !type.simpleName().isEmpty() && type.handlers().isEmpty();
  }

  private void writeType(DocumentedType type, String name, Catalogue catalogue) {
    try {
      generator.writeType(type, catalogue);
      hasProgress = true;
    } catch (FilerException exists) {
      taken.add(name);
    } catch (IOException failed) {
      reporter.report(new InternalStatusdocError().of(type.place(), failed));
    }
  }

  private void writeSnippets(DocumentedType type, Catalogue catalogue) {
    try {
      generator.writeSnippets(type, catalogue);
    } catch (IOException failed) {
      reporter.report(new InternalStatusdocError().of(type.place(), failed));
    }
  }

  private static Set<Row> rows(DocumentedType type) {
    Set<Row> rows = new HashSet<>();
    for (Handler handler : type.handlers()) {
      for (DeclaredStatus declared : handler.statuses()) {
        rows.add(row(handler, declared));
      }
    }
    return rows;
  }

  private static Row row(Handler handler, DeclaredStatus declared) {
    return new Row(handler.reference(), declared.code(), declared.when());
  }

  private void reportMissing(DocumentedType type, Catalogue catalogue, Set<Row> known) {
    for (Handler handler : type.handlers()) {
      for (DeclaredStatus declared : handler.statuses()) {
        if (!declared.isInherited() && !known.contains(row(handler, declared))) {
          String label = catalogue.find(declared.code()).map(Status::label).orElseThrow();
          reporter.report(
              new SelfReference().of(declared.place(), label, Generator.generatedName(type)));
        }
      }
    }
  }
}
