package io.github.statusdoc.example.library;

/** A reader's opinion of a book. */
public record Review(int stars, String text) {

  void check() {
    if (stars < 1 || stars > 5) {
      throw new InvalidInputException("별점은 1점부터 5점까지입니다.");
    }
  }
}
