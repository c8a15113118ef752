package io.github.statusdoc.example.library;

import static io.github.statusdoc.example.library.Call.get;
import static io.github.statusdoc.example.library.Call.post;
import static io.github.statusdoc.example.library.ReviewResourceStatus.BAD_REQUEST;
import static io.github.statusdoc.example.library.ReviewResourceStatus.CREATED;
import static io.github.statusdoc.example.library.ReviewResourceStatus.NOT_FOUND;
import static io.github.statusdoc.example.library.ReviewResourceStatus.OK;
import static io.github.statusdoc.example.library.ReviewResourceStatus.UNPROCESSABLE_CONTENT;
import static io.github.statusdoc.example.library.ReviewResourceStatus.UNSUPPORTED_MEDIA_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewResourceTest {
  private static final String REVIEWS = "/books/" + SampleLibrary.FREE_BOOK.isbn() + "/reviews";
  private static final String REVIEW = "{\"stars\": 4, \"text\": \"다시 읽고 싶습니다.\"}";

  static Stream<Example<ReviewResourceStatus>> examples() {
    return Stream.of(
        new Example<>(get(REVIEWS), OK),
        new Example<>(get("/books/9788932917245/reviews"), NOT_FOUND),
        new Example<>(post(REVIEWS, REVIEW), CREATED),
        new Example<>(post("/books/9788932917245/reviews", REVIEW), NOT_FOUND),
        new Example<>(post(REVIEWS, "{\"stars\": 6}"), UNPROCESSABLE_CONTENT),
        new Example<>(post(REVIEWS, "null"), UNPROCESSABLE_CONTENT),
        new Example<>(post(REVIEWS, "별 다섯"), BAD_REQUEST),
        new Example<>(
            post(REVIEWS, "별 다섯").with("Content-Type", "text/plain"), UNSUPPORTED_MEDIA_TYPE));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answersWithADeclaredStatus(Call call, ReviewResourceStatus expected) throws Exception {
    assertThat(ReviewResourceStatus.of(call.send().statusCode())).contains(expected);
  }

  @Test
  void everyDeclaredStatusHasAnExample() {
    assertThat(examples().map(Example::expected)).contains(ReviewResourceStatus.values());
  }
}
