package io.github.statusdoc.example.library;

/** A book in the hands of a member; {@code card} is the number of the member's library card. */
public record Loan(long id, String isbn, String card, boolean returned) {

  Loan giveBack() {
    return new Loan(id, isbn, card, true);
  }
}
