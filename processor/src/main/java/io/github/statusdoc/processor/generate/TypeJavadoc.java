package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DocumentedType;
import io.github.statusdoc.processor.model.DocumentedType.Handler;

/** The Javadoc of a generated type: a table of handlers and statuses. */
final class TypeJavadoc {
  private final StatusJavadoc statuses;
  private final Catalogue catalogue;
  private final ConstantNames names;

  TypeJavadoc(StatusJavadoc statuses, Catalogue catalogue, ConstantNames names) {
    this.statuses = statuses;
    this.catalogue = catalogue;
    this.names = names;
  }

  String of(DocumentedType type) {
    if (type.simpleName().isEmpty()) {
      return new Paragraphs().line(statuses.words("type.catalogue")).toString();
    }
    Paragraphs javadoc = new Paragraphs();
    String code = "{@code " + type.simpleName() + "}";
    javadoc.line(statuses.words("type.title", code)).blank();
    javadoc.line("<table class=\"striped\">");
    javadoc.line("<caption>" + statuses.words("caption", code) + "</caption>");
    javadoc.line("<thead>").line(row(heading("handler") + heading("status"))).line("</thead>");
    javadoc.line("<tbody>");
    for (Handler handler : type.handlers()) {
      rows(javadoc, handler);
    }
    return javadoc.line("</tbody>").line("</table>").toString();
  }

  private String heading(String key) {
    return "<th scope=\"col\">" + statuses.words(key) + "</th>";
  }

  private static String row(String cells) {
    return "<tr>" + cells + "</tr>";
  }

  private void rows(Paragraphs javadoc, Handler handler) {
    javadoc.line("<tr><th scope=\"row\">" + statuses.link(handler) + "</th><td>");
    String separator = "";
    for (DeclaredStatus declared : handler.statuses()) {
      Status status = catalogue.find(declared.code()).orElseThrow();
      String when = declared.when().isBlank() ? "" : ": " + statuses.escape(declared.when());
      String label = statuses.escape(status.code() + " " + status.name());
      String link = "{@link #" + names.of(status) + " " + label + "}";
      javadoc.wrapped(separator + link + when, "    ");
      separator = "<br>";
    }
    javadoc.line("</td></tr>");
  }
}
