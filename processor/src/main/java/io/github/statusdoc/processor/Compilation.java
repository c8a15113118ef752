package io.github.statusdoc.processor;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.declaration.DeclarationReader;
import io.github.statusdoc.processor.declaration.Declarations;
import io.github.statusdoc.processor.declaration.DocumentReader;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.declaration.Unresolved;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.rules.InternalStatusdocError;
import io.github.statusdoc.processor.rules.InvalidOption;
import io.github.statusdoc.processor.rules.Rules;
import io.github.statusdoc.processor.rules.UnknownStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * One compilation, round by round.
 *
 * <p>A type is generated in the first round in which all that it needs is known. Everything is
 * checked in the last round: only then are all values known, and an error in an earlier one would
 * keep the compiler from the rounds that others wait for.
 */
final class Compilation {
  /** The readers of one round. */
  private record Round(
      Catalogue catalogue, DeclarationReader declarations, DocumentReader documents) {}

  private final ProcessingEnvironment environment;
  private final Rules rules = new Rules();
  private final FrameworkTables tables = new FrameworkTables();
  private final Catalogue registered = Catalogue.registered();
  private final Options options;
  private final Reporter reporter;
  private final Definitions definitions;
  private final Documents documents;
  private final Roots all;
  private final Roots waiting;
  private final Set<String> failed = new HashSet<>();

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.options = Options.parse(environment.getOptions(), Rules::ids);
    this.reporter = reporter(environment, options);
    this.definitions = new Definitions(environment.getElementUtils(), reporter);
    this.documents = new Documents(environment.getFiler(), options.documents(), reporter);
    this.all = new Roots(environment.getElementUtils());
    this.waiting = new Roots(environment.getElementUtils());
  }

  private static Reporter reporter(ProcessingEnvironment environment, Options options) {
    return new Reporter(
        environment, options.severities(), options.language(environment.getLocale()));
  }

  static void reportDefect(ProcessingEnvironment environment, Throwable defect) {
    Options options = Options.parse(environment.getOptions(), Rules::ids);
    reporter(environment, options).report(new InternalStatusdocError().of(null, defect));
  }

  /** For the sources without our annotations, too: their bodies are checked. */
  static void reportOptions(ProcessingEnvironment environment) {
    Options options = Options.parse(environment.getOptions(), Rules::ids);
    if (!options.problems().isEmpty()) {
      options.problems().forEach(reporter(environment, options)::report);
    }
  }

  void process(List<? extends Element> roots, boolean isLastRound) {
    roots.forEach(all::add);
    if (isLastRound) {
      check();
    } else {
      roots.forEach(waiting::add);
      generate();
    }
  }

  private Round round(Catalogue catalogue) {
    Elements elements = environment.getElementUtils();
    DeclarationReader declarations =
        new DeclarationReader(elements, environment.getTypeUtils(), tables, all::contain);
    return new Round(
        catalogue, declarations, new DocumentReader(elements, declarations, catalogue));
  }

  private void generate() {
    Elements elements = environment.getElementUtils();
    if (Definitions.lackOne(elements, options.definitions())) {
      return;
    }
    Round round = round(Definitions.known(elements, options.definitions(), registered));
    for (Element root : waiting.take()) {
      guarded(root, () -> generate(root, round, Unresolved.NOTHING));
    }
    if (!documents.takeProgress()) {
      for (Element root : waiting.take()) {
        guarded(root, () -> generate(root, round, Unresolved.STATUSES));
      }
    }
  }

  /**
   * Generates what carries our annotation, unless more is missing than may be. What is generated
   * may be what its own values wait for: where nothing else goes on, nobody else would end the
   * circle.
   */
  private void generate(Element root, Round round, Unresolved most) {
    List<DocumentedType> documented = round.documents().read(root);
    boolean isReady = round.declarations().takeUnresolved().compareTo(most) <= 0;
    for (DocumentedType type : documented) {
      if (isReady) {
        documents.write(type, round.catalogue().with(type.definitions()));
      }
      if (!isReady || Documents.isEmpty(type)) {
        waiting.add(root);
      }
    }
  }

  private void check() {
    Round round = round(definitions.load(options.definitions(), registered));
    for (Element root : all.find()) {
      guarded(root, () -> check(root, round));
    }
  }

  private void check(Element root, Round round) {
    Declarations found = round.declarations().read(root);
    boolean lacksDefinitions = round.declarations().takeUnresolved() == Unresolved.DEFINITIONS;
    for (DeclaringElement element : found.elements()) {
      rules.check(element, round.catalogue(), finding -> report(finding, lacksDefinitions));
    }
    definitions.check(found, round.catalogue());
    for (DocumentedType type : round.documents().read(root)) {
      definitions.checkTogether(type.defined(), round.catalogue());
      if (!Documents.isEmpty(type)) {
        documents.finish(type, round.catalogue().with(type.definitions()));
      } else if (round.documents().declaresNothing(type)) {
        documents.reportEmpty(type);
      }
    }
  }

  /** A code is not unknown for certain where a definition is missing; that is an error already. */
  private void report(Finding finding, boolean lacksDefinitions) {
    boolean isUncertain =
        lacksDefinitions
            || (definitions.areIncomplete() && InvalidOption.isError(options.severities()));
    if (!isUncertain || !finding.rule().equals(new UnknownStatus().id())) {
      reporter.report(finding);
    }
  }

  /** What fails in one round fails in the next. */
  private void guarded(Element root, Runnable work) {
    if (!failed.isEmpty() && failed.contains(root.toString())) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException | Error thrown) {
      Throwable defect = Defect.of(thrown);
      failed.add(root.toString());
      reporter.report(new InternalStatusdocError().of(Place.of(root), defect));
    }
  }
}
