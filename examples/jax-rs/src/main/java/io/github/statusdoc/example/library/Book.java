package io.github.statusdoc.example.library;

/** A book of which the library owns one copy. */
public record Book(String isbn, String title, String author) {

  void check() {
    Isbn.check(isbn);
    if (title == null || title.isBlank()) {
      throw new InvalidInputException("제목이 비어 있습니다.");
    }
    if (author == null || author.isBlank()) {
      throw new InvalidInputException("지은이가 비어 있습니다.");
    }
  }
}
