package io.github.statusdoc.processor.taglet;

import com.sun.source.doctree.DocTree;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.declaration.DeclarationReader;
import io.github.statusdoc.processor.declaration.DefinitionReader;
import io.github.statusdoc.processor.declaration.DefinitionReader.Placed;
import io.github.statusdoc.processor.declaration.DocumentReader;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.generate.Snippet;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.options.Options;
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
 * <p>The tool passes no options to taglets, so {@code statusdoc.docs} and {@code
 * statusdoc.definitions} are system properties here.
 */
public final class ResponsesTaglet implements Taglet {
  private @Nullable DocumentReader reader;
  private Catalogue catalogue = Catalogue.registered();
  private List<Language> languages = List.of(Language.KO);

  /** For the javadoc tool. */
  public ResponsesTaglet() {}

  @Override
  public void init(DocletEnvironment environment, Doclet doclet) {
    Elements elements = environment.getElementUtils();
    Options options = Options.parse(properties(), Set.of());
    languages = options.documents();
    for (String name : options.definitions()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        catalogue =
            catalogue.with(DefinitionReader.read(type).stream().map(Placed::definition).toList());
      }
    }
    DeclarationReader declarations =
        new DeclarationReader(
            elements, environment.getTypeUtils(), new FrameworkTables(), type -> true);
    reader = new DocumentReader(elements, declarations, catalogue);
  }

  private static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    for (String name : Options.NAMES) {
      String value = System.getProperty(name);
      if (value != null) {
        properties.put(name, value);
      }
    }
    return properties;
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
    if (reader == null) {
      throw new IllegalStateException("init has not been called");
    }
    return reader.readElement(element).map(type -> table(type, element)).orElse("");
  }

  private String table(DocumentedType type, Element element) {
    Snippet snippet = new Snippet(catalogue.with(type.definitions()), languages);
    return element instanceof TypeElement ? snippet.of(type) : snippet.of(type.handlers().get(0));
  }
}
