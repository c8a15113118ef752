package io.github.statusdoc.processor.catalogue;

/**
 * The text that defines a status: a document and a section of it.
 *
 * @param document {@code RFC 9110}, or the name of an Internet-Draft
 * @param section for example {@code 15.5.5}, empty for the whole document
 */
public record Specification(String document, String section) {
  private static final String SECTION = ", Section ";

  /**
   * Reads the form of the catalogue.
   *
   * @param text {@code RFC 9110, Section 15.5.5} or a document alone
   * @return the specification
   */
  static Specification parse(String text) {
    int comma = text.indexOf(SECTION);
    return comma < 0
        ? new Specification(text, "")
        : new Specification(text.substring(0, comma), text.substring(comma + SECTION.length()));
  }

  /**
   * The usual citation.
   *
   * @return for example {@code RFC 9110, Section 15.5.5}
   */
  public String citation() {
    return section.isEmpty() ? document : document + SECTION + section;
  }

  /**
   * Where to read it.
   *
   * @return an absolute URL, with the section as its fragment where there is one
   */
  public String url() {
    if (!document.startsWith("RFC ")) {
      return "https://datatracker.ietf.org/doc/" + document + "/";
    }
    String page = "https://www.rfc-editor.org/rfc/rfc" + document.substring(4) + ".html";
    return section.isEmpty() ? page : page + "#section-" + section;
  }
}
