package io.github.statusdoc.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.example.inference.Inference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each handler answers what is inferred from its body, and nothing else. */
class InferredStatusTest {
  private static final Map<String, String> HANDLERS =
      Map.of(
          "GET /books", "BookResource.search",
          "GET /books/*", "BookResource.find",
          "POST /books", "BookResource.register",
          "PUT /books/*", "BookResource.replace",
          "DELETE /books/*", "BookResource.remove",
          "GET /books/*/reviews", "ReviewResource.list",
          "POST /books/*/reviews", "ReviewResource.write",
          "POST /loans", "LoanResource.borrow",
          "GET /loans/*", "LoanResource.find",
          "DELETE /loans/*", "LoanResource.giveBack");

  /** Answered before a body is entered: what JSON cannot be read, and what is no JSON. */
  private static final Set<Integer> OUTSIDE = Set.of(400, 415);

  /** Answered by the locator of the sub-resource, which finds the book. */
  private static final Set<String> LOCATED = Set.of("ReviewResource.list", "ReviewResource.write");

  @Test
  void bodiesAnswerExactlyWhatIsInferred(@TempDir Path folder) throws Exception {
    Map<String, Set<Integer>> fromBodies = observed();
    assertThat(fromBodies.keySet()).containsExactlyInAnyOrderElementsOf(HANDLERS.values());
    fromBodies.forEach(
        (handler, statuses) -> {
          statuses.removeAll(OUTSIDE);
          if (LOCATED.contains(handler)) {
            statuses.remove(404);
          }
        });

    assertThat(Inference.of(folder, "io.github.statusdoc.example.library.LibraryStatuses"))
        .isEqualTo(fromBodies);
  }

  private static Map<String, Set<Integer>> observed() throws Exception {
    Map<String, Set<Integer>> observed = new TreeMap<>();
    for (Example<?> example :
        Stream.of(
                BookResourceTest.examples(),
                LoanResourceTest.examples(),
                ReviewResourceTest.examples())
            .flatMap(examples -> examples)
            .toList()) {
      Call call = example.call();
      String path = call.path().replaceAll("[?].*", "").replaceAll("/[0-9]+", "/*");
      observed
          .computeIfAbsent(HANDLERS.get(call.method() + " " + path), handler -> new TreeSet<>())
          .add(call.send().statusCode());
    }
    return observed;
  }
}
