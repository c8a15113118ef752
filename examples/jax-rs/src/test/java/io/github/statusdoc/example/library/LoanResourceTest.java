package io.github.statusdoc.example.library;

import static io.github.statusdoc.example.library.Call.delete;
import static io.github.statusdoc.example.library.Call.get;
import static io.github.statusdoc.example.library.Call.post;
import static io.github.statusdoc.example.library.LoanResourceStatus.BAD_REQUEST;
import static io.github.statusdoc.example.library.LoanResourceStatus.CONFLICT;
import static io.github.statusdoc.example.library.LoanResourceStatus.CREATED;
import static io.github.statusdoc.example.library.LoanResourceStatus.FORBIDDEN;
import static io.github.statusdoc.example.library.LoanResourceStatus.GONE;
import static io.github.statusdoc.example.library.LoanResourceStatus.NOT_FOUND;
import static io.github.statusdoc.example.library.LoanResourceStatus.NO_CONTENT;
import static io.github.statusdoc.example.library.LoanResourceStatus.OK;
import static io.github.statusdoc.example.library.LoanResourceStatus.OVERDUE_LOANS;
import static io.github.statusdoc.example.library.LoanResourceStatus.UNAUTHORIZED;
import static io.github.statusdoc.example.library.LoanResourceStatus.UNPROCESSABLE_CONTENT;
import static io.github.statusdoc.example.library.LoanResourceStatus.UNSUPPORTED_MEDIA_TYPE;
import static io.github.statusdoc.example.library.SampleLibrary.CARD;
import static io.github.statusdoc.example.library.SampleLibrary.CARD_OF_ANOTHER_MEMBER;
import static io.github.statusdoc.example.library.SampleLibrary.CARD_WITH_OVERDUE_LOANS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoanResourceTest {
  private static final String OPEN = "/loans/" + SampleLibrary.OPEN_LOAN;
  private static final String CLOSED = "/loans/" + SampleLibrary.CLOSED_LOAN;
  private static final String FREE_BOOK = book(SampleLibrary.FREE_BOOK.isbn());
  private static final String LENT_BOOK = book(SampleLibrary.LENT_BOOK.isbn());
  private static final String UNKNOWN_BOOK = book("9788932917245");

  static Stream<Example<LoanResourceStatus>> examples() {
    return Stream.of(
        new Example<>(post("/loans", FREE_BOOK).by(CARD), CREATED),
        new Example<>(post("/loans", LENT_BOOK).by(CARD), CONFLICT),
        new Example<>(post("/loans", UNKNOWN_BOOK).by(CARD), UNPROCESSABLE_CONTENT),
        new Example<>(post("/loans", "{}").by(CARD), UNPROCESSABLE_CONTENT),
        new Example<>(post("/loans", "").by(CARD), UNPROCESSABLE_CONTENT),
        new Example<>(post("/loans", "[]").by(CARD), BAD_REQUEST),
        new Example<>(
            post("/loans", "").with("Content-Type", "text/plain").by(CARD), UNSUPPORTED_MEDIA_TYPE),
        new Example<>(post("/loans", FREE_BOOK).by(CARD_WITH_OVERDUE_LOANS), OVERDUE_LOANS),
        new Example<>(post("/loans", FREE_BOOK), UNAUTHORIZED),
        new Example<>(post("/loans", FREE_BOOK).by("9999"), UNAUTHORIZED),
        new Example<>(get(OPEN).by(CARD), OK),
        new Example<>(get(OPEN), UNAUTHORIZED),
        new Example<>(get(OPEN).by(CARD_OF_ANOTHER_MEMBER), FORBIDDEN),
        new Example<>(get("/loans/99").by(CARD), NOT_FOUND),
        new Example<>(delete(OPEN).by(CARD), NO_CONTENT),
        new Example<>(delete(OPEN), UNAUTHORIZED),
        new Example<>(delete(OPEN).by(CARD_OF_ANOTHER_MEMBER), FORBIDDEN),
        new Example<>(delete("/loans/99").by(CARD), NOT_FOUND),
        new Example<>(delete(CLOSED).by(CARD), GONE));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answersWithADeclaredStatus(Call call, LoanResourceStatus expected) throws Exception {
    assertThat(LoanResourceStatus.of(call.send().statusCode())).contains(expected);
  }

  @Test
  void everyDeclaredStatusHasAnExample() {
    assertThat(examples().map(Example::expected)).contains(LoanResourceStatus.values());
  }

  @Test
  void knowsTheStatusOfTheCompany() throws Exception {
    assertThat(post("/loans", FREE_BOOK).by(CARD_WITH_OVERDUE_LOANS).send().body())
        .contains("\"status\":470", "Overdue Loans", OVERDUE_LOANS.description());
  }

  private static String book(String isbn) {
    return "{\"isbn\": \"%s\"}".formatted(isbn);
  }
}
