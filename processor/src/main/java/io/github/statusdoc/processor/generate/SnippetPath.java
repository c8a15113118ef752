package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import java.util.Set;

/**
 * Where snippets lie in the class output: {@code
 * META-INF/statusdoc/snippets/com.acme.UserController.html} for a type, {@code
 * …/com.acme.UserController/find(long).html} for a handler.
 *
 * <p>A file name must be a relative URI for javac and a name for every file system, so other
 * characters than letters, digits and a few signs become {@code _xxxx}, and long names are cut.
 */
final class SnippetPath {
  private static final String FOLDER = "META-INF/statusdoc/snippets/";
  private static final String HARMLESS = ".,()$-_";
  private static final int LONGEST = 120;

  private SnippetPath() {}

  static String of(DocumentedType type) {
    return FOLDER + fileName(type.qualifiedName()) + ".html";
  }

  /** Two interfaces may hand down the same signature; the second one gets a number. */
  static String of(DocumentedType type, Handler handler, Set<String> taken) {
    String path = FOLDER + fileName(type.qualifiedName()) + "/" + fileName(handler.signature());
    String unique = path;
    for (int i = 2; !taken.add(unique); i++) {
      unique = path + "-" + i;
    }
    return unique + ".html";
  }

  private static String fileName(String name) {
    StringBuilder safe = new StringBuilder(name.length());
    for (char c : name.replace("[]", "-array").toCharArray()) {
      boolean isAscii = c < 128 && (Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0);
      safe.append(isAscii ? String.valueOf(c) : String.format("_%04x", (int) c));
    }
    return safe.length() <= LONGEST
        ? safe.toString()
        : safe.substring(0, LONGEST) + String.format("-%08x", name.hashCode());
  }
}
