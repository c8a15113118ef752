package io.github.statusdoc.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javapoet.ClassName;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is generated. Every file has exactly one originating element, the annotated type or
 * package: that is what makes the processor isolating for Gradle.
 */
public final class Generator {
  private final Filer filer;
  private final List<Language> languages;
  private final IdentityHashMap<Catalogue, Words> words = new IdentityHashMap<>();
  private @Nullable SourceText source;

  /**
   * A generator for one compilation.
   *
   * @param filer takes the files
   * @param languages the languages of the documents, at least one
   */
  public Generator(Filer filer, List<Language> languages) {
    this.filer = filer;
    this.languages = languages;
  }

  /**
   * The name of the type that is generated for a type or package.
   *
   * @param type the annotated type or package
   * @return the qualified name: {@code HttpStatuses} for a package, {@code Outer_InnerStatus} for a
   *     nested type
   */
  public static String generatedName(DocumentedType type) {
    return className(type).canonicalName();
  }

  private static ClassName className(DocumentedType type) {
    String simple =
        type.simpleName().isEmpty()
            ? "HttpStatuses"
            : type.simpleName().replace('.', '_') + "Status";
    return ClassName.get(type.packageName(), simple);
  }

  /**
   * Writes the generated type.
   *
   * @param type what to document
   * @param catalogue the statuses in view of the type
   * @throws IOException if the compiler refuses the file; {@link
   *     javax.annotation.processing.FilerException} if there is a type of that name
   */
  public void writeType(DocumentedType type, Catalogue catalogue) throws IOException {
    ClassName name = className(type);
    StatusTypeSource generated =
        new StatusTypeSource(name, statuses(type, catalogue), words(catalogue), source());
    String text = generated.of(type, catalogue);
    try (OutputStream stream =
        filer.createSourceFile(name.canonicalName(), type.origin()).openOutputStream()) {
      stream.write(source().bytes(text));
    }
  }

  private Words words(Catalogue catalogue) {
    return words.computeIfAbsent(catalogue, inView -> new Words(inView, languages));
  }

  private SourceText source() {
    if (source == null) {
      source = new SourceText(CompilerCharset.of(filer));
    }
    return source;
  }

  private static List<Status> statuses(DocumentedType type, Catalogue catalogue) {
    if (type.simpleName().isEmpty()) {
      return List.copyOf(catalogue.all());
    }
    Set<Integer> declared =
        type.handlers().stream()
            .flatMap(handler -> handler.statuses().stream())
            .map(DeclaredStatus::code)
            .collect(Collectors.toSet());
    return catalogue.all().stream().filter(s -> declared.contains(s.code())).toList();
  }

  /**
   * Writes the snippets of a type: one for each handler, one for all of them; none where the
   * compiler has no folder for what it writes.
   *
   * @param type what to document; for a package nothing is written
   * @param catalogue the statuses in view of the type
   * @throws IOException if the compiler refuses a file
   */
  public void writeSnippets(DocumentedType type, Catalogue catalogue) throws IOException {
    if (type.handlers().isEmpty()) {
      return;
    }
    Snippet snippet = new Snippet(catalogue, words(catalogue));
    if (!writeSnippet(type, SnippetPath.of(type), snippet.of(type))) {
      return;
    }
    Set<String> paths = new HashSet<>();
    for (Handler handler : type.handlers()) {
      if (!handler.signature().isEmpty()) {
        writeSnippet(type, SnippetPath.of(type, handler, paths), snippet.of(handler));
      }
    }
  }

  /** Resources are UTF-8, whatever the compiler's charset. */
  private boolean writeSnippet(DocumentedType type, String path, String html) throws IOException {
    FileObject file = resource(type, path);
    if (file == null) {
      return false;
    }
    try (OutputStream stream = file.openOutputStream()) {
      stream.write(html.getBytes(UTF_8));
    }
    return true;
  }

  /** Null without a folder; ECJ says so without {@code -d}. */
  private @Nullable FileObject resource(DocumentedType type, String path) throws IOException {
    try {
      FileObject file =
          filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, type.origin());
      return isAt(file, path) ? file : null;
    } catch (IllegalArgumentException noLocation) {
      return null;
    }
  }

  /** Without {@code -d} javac has no folders: files of one name would be one file. */
  private static boolean isAt(FileObject file, String path) {
    String place = file.toUri().getPath();
    return place == null || place.endsWith(path);
  }
}
