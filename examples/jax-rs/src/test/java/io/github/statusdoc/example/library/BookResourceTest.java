package io.github.statusdoc.example.library;

import static io.github.statusdoc.example.library.BookResourceStatus.BAD_REQUEST;
import static io.github.statusdoc.example.library.BookResourceStatus.CONFLICT;
import static io.github.statusdoc.example.library.BookResourceStatus.CREATED;
import static io.github.statusdoc.example.library.BookResourceStatus.NOT_FOUND;
import static io.github.statusdoc.example.library.BookResourceStatus.NO_CONTENT;
import static io.github.statusdoc.example.library.BookResourceStatus.OK;
import static io.github.statusdoc.example.library.BookResourceStatus.UNPROCESSABLE_CONTENT;
import static io.github.statusdoc.example.library.BookResourceStatus.UNSUPPORTED_MEDIA_TYPE;
import static io.github.statusdoc.example.library.Call.delete;
import static io.github.statusdoc.example.library.Call.get;
import static io.github.statusdoc.example.library.Call.post;
import static io.github.statusdoc.example.library.Call.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookResourceTest {
  private static final String FREE = "/books/" + SampleLibrary.FREE_BOOK.isbn();
  private static final String LENT = "/books/" + SampleLibrary.LENT_BOOK.isbn();
  private static final String UNKNOWN = "/books/9788932917245";

  static Stream<Example<BookResourceStatus>> examples() {
    return Stream.of(
        new Example<>(get("/books"), OK),
        new Example<>(get("/books?title=nothing"), OK),
        new Example<>(get(FREE), OK),
        new Example<>(get(UNKNOWN), NOT_FOUND),
        new Example<>(post("/books", book("9788932917245", "어린 왕자")), CREATED),
        new Example<>(post("/books", book(SampleLibrary.FREE_BOOK.isbn(), "채식주의자")), CONFLICT),
        new Example<>(post("/books", book("9788932917246", "틀린 검사 숫자")), UNPROCESSABLE_CONTENT),
        new Example<>(post("/books", "{}"), UNPROCESSABLE_CONTENT),
        new Example<>(post("/books", ""), UNPROCESSABLE_CONTENT),
        new Example<>(post("/books", "{"), BAD_REQUEST),
        new Example<>(
            post("/books", "isbn=1").with("Content-Type", "text/plain"), UNSUPPORTED_MEDIA_TYPE),
        new Example<>(put(FREE, book(SampleLibrary.FREE_BOOK.isbn(), "새 제목")), NO_CONTENT),
        new Example<>(put(UNKNOWN, book("9788932917245", "어린 왕자")), NOT_FOUND),
        new Example<>(put(FREE, book("9788932917245", "다른 책")), UNPROCESSABLE_CONTENT),
        new Example<>(delete(FREE), NO_CONTENT),
        new Example<>(delete(LENT), CONFLICT),
        new Example<>(delete(UNKNOWN), NOT_FOUND));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answersWithADeclaredStatus(Call call, BookResourceStatus expected) throws Exception {
    assertThat(BookResourceStatus.of(call.send().statusCode())).contains(expected);
  }

  @Test
  void everyDeclaredStatusHasAnExample() {
    assertThat(examples().map(Example::expected)).contains(BookResourceStatus.values());
  }

  @Test
  void explainsAnErrorInKorean() throws Exception {
    HttpResponse<String> response = post("/books", "{}").send();

    assertThat(response.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
    assertThat(response.body())
        .contains("\"title\":\"Unprocessable Content\"", "ISBN은 숫자 13자리여야 합니다.")
        .contains(UNPROCESSABLE_CONTENT.description());
  }

  private static String book(String isbn, String title) {
    return """
    {"isbn": "%s", "title": "%s", "author": "지은이"}\
    """
        .formatted(isbn, title);
  }
}
