package io.github.statusdoc.processor;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.declaration.DeclarationReader;
import io.github.statusdoc.processor.declaration.Declarations;
import io.github.statusdoc.processor.declaration.DocumentReader;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.findings.Wording;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.rules.InternalStatusdocError;
import io.github.statusdoc.processor.rules.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One compilation, round by round: read, check, report, generate.
 *
 * <p>A type with a value that is not known yet waits, by name, for the next round; everything else
 * is read once.
 */
final class Compilation {
  private final ProcessingEnvironment environment;
  private final Rules rules = new Rules();
  private final FrameworkTables tables = new FrameworkTables();
  private final Waiting waiting;
  private final Set<String> compiledHere = new HashSet<>();
  private final Reporter reporter;
  private final Definitions definitions;
  private final Catalogue catalogue;
  private final Documents documents;

  Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.waiting = new Waiting(environment.getElementUtils());
    Options options = Options.parse(environment.getOptions(), rules.ids());
    Catalogue registered = Catalogue.registered();
    this.reporter = reporter(environment, options);
    this.definitions = new Definitions(environment.getElementUtils(), reporter);
    this.catalogue = definitions.load(options.definitions(), registered);
    this.documents = new Documents(environment.getFiler(), options.documents(), reporter);
  }

  static void reportDefect(ProcessingEnvironment environment, Throwable defect) {
    Options options = Options.parse(environment.getOptions(), new Rules().ids());
    reporter(environment, options).report(new InternalStatusdocError().of(null, defect));
  }

  /** For the sources without our annotations, too: their bodies are checked. */
  static void reportOptions(ProcessingEnvironment environment) {
    Options options = Options.parse(environment.getOptions(), new Rules().ids());
    if (!options.problems().isEmpty()) {
      options.problems().forEach(reporter(environment, options)::report);
    }
  }

  private static Reporter reporter(ProcessingEnvironment environment, Options options) {
    Language language = options.language(environment.getLocale());
    Catalogue registered = Catalogue.registered();
    return new Reporter(
        environment, options.severities(), () -> new Wording(language, registered.texts(language)));
  }

  void process(List<? extends Element> roots, boolean isLastRound) {
    compiledHere.addAll(Waiting.names(roots));
    Elements elements = environment.getElementUtils();
    DeclarationReader declarations =
        new DeclarationReader(elements, environment.getTypeUtils(), tables, this::isCompiledHere);
    DocumentReader reader = new DocumentReader(elements, declarations, catalogue);
    for (Element root : waiting.takeWith(roots)) {
      try {
        process(root, declarations, reader, isLastRound);
      } catch (RuntimeException | StackOverflowError defect) {
        reporter.report(new InternalStatusdocError().of(Place.of(root), defect));
      }
    }
    if (!isLastRound && !documents.takeProgress()) {
      waiting.roots().forEach(root -> reader.read(root).forEach(this::generateEarly));
    }
  }

  private boolean isCompiledHere(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return compiledHere.contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  private void process(
      Element root, DeclarationReader declarations, DocumentReader reader, boolean isLastRound) {
    Declarations found = declarations.read(root);
    List<DocumentedType> documented = reader.read(root);
    if (declarations.takeUnresolved() && !isLastRound) {
      waiting.add(root);
      if (root.getKind() == ElementKind.PACKAGE) {
        documented.forEach(this::generateEarly);
      }
      return;
    }
    for (DeclaringElement element : found.elements()) {
      rules.check(element, catalogue, reporter::report);
    }
    definitions.check(root, catalogue);
    documented.forEach(type -> document(type, reader));
  }

  private void document(DocumentedType type, DocumentReader reader) {
    if (!Documents.isEmpty(type)) {
      documents.write(type, catalogue.with(type.definitions()));
    } else if (reader.declaresNothing(type)) {
      documents.reportEmpty(type);
    }
  }

  /**
   * Its own constants may be what it waits for: nobody else would end the circle. What is generated
   * for a package depends on nothing that may wait.
   */
  private void generateEarly(DocumentedType type) {
    documents.writeEarly(type, catalogue.with(type.definitions()));
  }
}
