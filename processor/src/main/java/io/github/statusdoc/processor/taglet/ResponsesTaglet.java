package io.github.statusdoc.processor.taglet;

import com.sun.source.doctree.DocTree;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.declaration.DeclarationReader;
import io.github.statusdoc.processor.declaration.DefinitionReader;
import io.github.statusdoc.processor.declaration.DocumentReader;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.generate.Snippet;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DefinedStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.rules.InvalidOption;
import io.github.statusdoc.processor.rules.Rules;
import io.github.statusdoc.processor.rules.UnknownStatus;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import jdk.javadoc.doclet.Doclet;
import jdk.javadoc.doclet.DocletEnvironment;
import jdk.javadoc.doclet.StandardDoclet;
import jdk.javadoc.doclet.Taglet;
import org.jspecify.annotations.Nullable;

/**
 * {@code {@responses}} in a Javadoc comment: the table of the statuses that the commented method or
 * type declares.
 *
 * <pre>{@code
 * javadoc -taglet io.github.statusdoc.processor.taglet.ResponsesTaglet \
 *     -tagletpath statusdoc-processor.jar -J-Dstatusdoc.docs=ko …
 * }</pre>
 *
 * <p>The tool passes no options to taglets, so the {@code statusdoc.…} options are system
 * properties here. What is wrong with them, and each code that a table leaves out, is said in the
 * log of the tool.
 */
public final class ResponsesTaglet implements Taglet {
  /** What one run of the tool needs. */
  private record Run(
      DocumentReader reader, Catalogue catalogue, List<Language> languages, Reporter reporter) {}

  private @Nullable Run run;

  /** For the javadoc tool. */
  public ResponsesTaglet() {}

  @Override
  public void init(DocletEnvironment environment, Doclet doclet) {
    Elements elements = environment.getElementUtils();
    Options options = Options.parse(properties(), Rules::ids);
    Reporter reporter = reporter(options, doclet);
    options.problems().forEach(reporter::report);
    Catalogue catalogue = catalogue(options, elements, reporter);
    DeclarationReader declarations =
        new DeclarationReader(
            elements, environment.getTypeUtils(), new FrameworkTables(), type -> true);
    DocumentReader reader = new DocumentReader(elements, declarations, catalogue);
    run = new Run(reader, catalogue, options.documents(), reporter);
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(Options.PREFIX)) {
        properties.put(name, System.getProperty(name));
      }
    }
    return properties;
  }

  /** Any other doclet would have to hand over a log, and none does. */
  private static Reporter reporter(Options options, Doclet doclet) {
    if (!(doclet instanceof StandardDoclet standard)) {
      throw new IllegalArgumentException("{@responses} needs the standard doclet");
    }
    return new Reporter(
        new DocletLog(standard.getReporter()),
        options.severities(),
        options.language(standard.getLocale()));
  }

  private static Catalogue catalogue(Options options, Elements elements, Reporter reporter) {
    Catalogue catalogue = Catalogue.registered();
    for (String name : options.definitions()) {
      TypeElement type = elements.getTypeElement(name);
      List<DefinedStatus> definitions = type == null ? List.of() : DefinitionReader.read(type);
      if (definitions.isEmpty()) {
        reporter.report(new InvalidOption().of(Options.DEFINITIONS, name, "definitions"));
      }
      catalogue = catalogue.with(DefinedStatus.definitions(definitions));
    }
    return catalogue;
  }

  @Override
  public String getName() {
    return "responses";
  }

  @Override
  public Set<Location> getAllowedLocations() {
    return EnumSet.of(Location.METHOD, Location.CONSTRUCTOR, Location.TYPE);
  }

  @Override
  public boolean isInlineTag() {
    return true;
  }

  @Override
  public String toString(List<? extends DocTree> tags, Element element) {
    if (run == null) {
      throw new IllegalStateException("init has not been called");
    }
    if (!isTypeOrMember(element)) {
      return "";
    }
    for (DeclaredStatus status : run.reader().leftOut(element)) {
      String handler = new ErasedName().of(status.place().element());
      run.reporter().report(new UnknownStatus().leftOut(status, handler));
    }
    Run known = run;
    return known.reader().readElement(element).map(type -> table(type, element, known)).orElse("");
  }

  /** Packages, modules and the overview page declare no statuses; the tool itself warns there. */
  private static boolean isTypeOrMember(@Nullable Element element) {
    return element != null
        && (element instanceof TypeElement || element.getEnclosingElement() instanceof TypeElement);
  }

  private static String table(DocumentedType type, Element element, Run run) {
    Snippet snippet = new Snippet(run.catalogue().with(type.definitions()), run.languages());
    return element instanceof TypeElement ? snippet.of(type) : snippet.of(type.handlers().get(0));
  }
}
