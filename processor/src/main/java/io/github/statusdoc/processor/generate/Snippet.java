package io.github.statusdoc.processor.generate;

import static java.util.stream.Collectors.joining;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;
import java.util.List;
import java.util.stream.Stream;

/** An HTML fragment with the statuses of one handler, or of all handlers of a type. */
public final class Snippet {
  private final Catalogue catalogue;
  private final Words words;

  /**
   * Fragments in some languages.
   *
   * @param catalogue the statuses in view
   * @param languages the languages of the documents, at least one
   */
  public Snippet(Catalogue catalogue, List<Language> languages) {
    this(catalogue, new Words(catalogue, languages));
  }

  Snippet(Catalogue catalogue, Words words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /**
   * The table of one handler.
   *
   * @param handler who declares statuses
   * @return an HTML {@code table}, ending with a line break
   */
  public String of(Handler handler) {
    StringBuilder html = open(handler.label(), false);
    for (DeclaredStatus declared : handler.statuses()) {
      row(html, "", declared);
    }
    return close(html);
  }

  /**
   * The table of a type.
   *
   * @param type a type with its handlers
   * @return an HTML {@code table}, ending with a line break
   */
  public String of(DocumentedType type) {
    StringBuilder html = open(type.simpleName(), true);
    for (Handler handler : type.handlers()) {
      String cell = "<td><code>" + Html.escape(handler.label()) + "</code></td>";
      for (DeclaredStatus declared : handler.statuses()) {
        row(html, cell, declared);
      }
    }
    return close(html);
  }

  private StringBuilder open(String label, boolean hasHandlers) {
    StringBuilder html = new StringBuilder("<table class=\"statusdoc\">\n");
    String name = "<code>" + Html.escape(label) + "</code>";
    html.append("<caption>").append(words.of("caption", name)).append("</caption>\n<thead><tr>");
    if (hasHandlers) {
      heading(html, "handler");
    }
    heading(html, "status");
    heading(html, "condition");
    heading(html, "description");
    return html.append("</tr></thead>\n<tbody>\n");
  }

  private void heading(StringBuilder html, String key) {
    html.append("<th scope=\"col\">").append(words.of(key)).append("</th>");
  }

  private void row(StringBuilder html, String handlerCell, DeclaredStatus declared) {
    Status status = catalogue.find(declared.code()).orElseThrow();
    html.append("<tr>").append(handlerCell);
    html.append("<td>").append(title(status)).append("</td>");
    html.append("<td>").append(Html.escape(declared.when())).append("</td>");
    html.append("<td>").append(description(status)).append("</td></tr>\n");
  }

  private static String title(Status status) {
    String name = Html.escape(status.code() + " " + status.name());
    return status
        .specification()
        .map(s -> "<a href=\"" + s.url() + "\">" + name + "</a>")
        .orElse(name);
  }

  private String description(Status status) {
    return Stream.of(
            words.descriptions(status),
            words.lifecycle(status),
            words.headers(status),
            words.replacement(status))
        .flatMap(List::stream)
        .map(Html::escape)
        .collect(joining("<br>"));
  }

  private static String close(StringBuilder html) {
    return html.append("</tbody>\n</table>\n").toString();
  }
}
