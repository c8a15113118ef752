package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.catalogue.Lifecycle;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import java.util.List;

/**
 * The Javadoc of constants, for example
 *
 * <pre>{@code
 * <b>404 Not Found</b>
 *
 * <p>서버는 요청받은 리소스를 찾을 수 없습니다. …
 *
 * <ul>
 *   <li>UserController.find(long): 사용자가 없을 때
 * </ul>
 *
 * }</pre>
 *
 * <p>and a {@code @see} to the specification.
 */
final class StatusJavadoc {
  private final Words words;
  private final SourceText source;

  StatusJavadoc(Words words, SourceText source) {
    this.words = words;
    this.source = source;
  }

  static boolean isDeprecated(Status status) {
    return status.lifecycle() == Lifecycle.DEPRECATED
        || status.lifecycle() == Lifecycle.UNUSED
        || status.lifecycle() == Lifecycle.OBSOLETED;
  }

  /** Of the constant of the enum: everything. */
  String full(Status status, DocumentedType type) {
    Paragraphs javadoc = new Paragraphs();
    title(javadoc, status);
    handlers(javadoc, status, type);
    paragraphs(javadoc, words.headers(status));
    if (status.lifecycle() != Lifecycle.ACTIVE && !isDeprecated(status)) {
      paragraphs(javadoc, words.lifecycle(status));
    }
    paragraphs(javadoc, words.replacement(status));
    specification(javadoc, status);
    deprecation(javadoc, status);
    return javadoc.toString();
  }

  /**
   * Of the same constant as a number or a text: what it means, and where the rest is said.
   *
   * @param full the constant of the enum, such as {@code UserStatus#NOT_FOUND}
   */
  String brief(Status status, String full) {
    Paragraphs javadoc = new Paragraphs();
    title(javadoc, status);
    javadoc.blank().line("@see " + full);
    deprecation(javadoc, status);
    return javadoc.toString();
  }

  /** Of a former name. */
  String former(Status status, String constant) {
    String name = escape(status.code() + " " + status.name());
    return new Paragraphs()
        .line(words("former", constant, name))
        .blank()
        .line("@deprecated " + words("former.use", constant))
        .toString();
  }

  private void title(Paragraphs javadoc, Status status) {
    javadoc.line("<b>" + escape(status.code() + " " + status.name()) + "</b>");
    paragraphs(javadoc, words.descriptions(status));
  }

  private void handlers(Paragraphs javadoc, Status status, DocumentedType type) {
    StringBuilder items = new StringBuilder();
    for (Handler handler : type.handlers()) {
      for (DeclaredStatus declared : handler.statuses()) {
        if (declared.code() == status.code()) {
          String when = declared.when().isBlank() ? "" : ": " + escape(declared.when());
          items.append(new Paragraphs().wrapped("<li>" + link(handler) + when, "    "));
        }
      }
    }
    if (!items.isEmpty()) {
      javadoc.blank().line("<ul>").line(items.substring(0, items.length() - 1)).line("</ul>");
    }
  }

  /** A link names erased, qualified parameter types; its label shows simple ones. */
  String link(Handler handler) {
    if (!handler.isLinkable()) {
      return "{@code " + handler.label() + "}";
    }
    return handler.reference().replace('#', '.').equals(handler.label())
        ? "{@link " + handler.reference() + "}"
        : "{@link " + handler.reference() + " " + handler.label() + "}";
  }

  private void paragraphs(Paragraphs javadoc, List<String> texts) {
    texts.forEach(text -> javadoc.blank().wrapped("<p>" + escape(text), ""));
  }

  private static void specification(Paragraphs javadoc, Status status) {
    status
        .specification()
        .map(s -> "@see <a href=\"" + s.url() + "\">" + s.citation() + "</a>")
        .ifPresent(see -> javadoc.blank().line(see));
  }

  private void deprecation(Paragraphs javadoc, Status status) {
    if (isDeprecated(status)) {
      List<String> said = words.lifecycle(status);
      String reason = said.isEmpty() ? words.of("discouraged") : String.join(" ", said);
      javadoc.wrapped("@deprecated " + escape(reason), "    ");
    }
  }

  String words(String key, String... arguments) {
    return source.javadoc(words.of(key, arguments));
  }

  String escape(String text) {
    return source.javadoc(Html.escape(text));
  }
}
