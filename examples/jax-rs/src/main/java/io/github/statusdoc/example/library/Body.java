package io.github.statusdoc.example.library;

/** Jackson reads an empty body, and the JSON {@code null}, as a null reference. */
final class Body {
  private Body() {}

  static <T> T required(T body) {
    if (body == null) {
      throw new InvalidInputException("본문이 비어 있습니다.");
    }
    return body;
  }
}
