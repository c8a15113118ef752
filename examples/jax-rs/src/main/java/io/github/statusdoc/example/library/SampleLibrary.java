package io.github.statusdoc.example.library;

import java.util.Set;

/** A library to try things out with. */
final class SampleLibrary {
  static final String CARD = "1001";
  static final String CARD_OF_ANOTHER_MEMBER = "1002";
  static final String CARD_WITH_OVERDUE_LOANS = "1003";

  static final Book FREE_BOOK = new Book("9788936433598", "채식주의자", "한강");
  static final Book LENT_BOOK = new Book("9788937460449", "데미안", "헤르만 헤세");

  static final long OPEN_LOAN = 1;
  static final long CLOSED_LOAN = 2;

  private SampleLibrary() {}

  static Library create() {
    Library library =
        new Library(
            Set.of(CARD, CARD_OF_ANOTHER_MEMBER, CARD_WITH_OVERDUE_LOANS),
            Set.of(CARD_WITH_OVERDUE_LOANS));
    library.add(FREE_BOOK);
    library.add(LENT_BOOK);
    library.addReview(FREE_BOOK.isbn(), new Review(5, "단숨에 읽었습니다."));
    library.lend(LENT_BOOK.isbn(), CARD);
    library.lend(FREE_BOOK.isbn(), CARD).ifPresent(library::giveBack);
    return library;
  }
}
