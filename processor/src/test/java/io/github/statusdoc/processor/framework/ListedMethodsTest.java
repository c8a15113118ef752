package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.link.Answers;
import io.github.statusdoc.processor.outcome.BodyScan;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every listed method and annotation is there in a real version of its library. */
class ListedMethodsTest {
  /** What the build does not fetch: Spring Boot, libraries for OAuth, for tokens, for copies. */
  private static final Pattern ABSENT =
      Pattern.compile(
          "(org\\.springframework\\.boot|io\\.jsonwebtoken|com\\.auth0|org\\.modelmapper"
              + "|org\\.apache\\.commons\\.beanutils|com\\.fasterxml\\.jackson\\.databind"
              + "|org\\.eclipse\\.microprofile\\.jwt)\\..*|.*\\.oauth2\\..*");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "routing.tsv",
        "chains.tsv",
        "matchers.tsv",
        "own-texts.tsv",
        "templates.tsv",
        "copiers.tsv"
      })
  void isInSomeVersion(String table) {
    List<String> wrong =
        DataFile.table(BodyScan.class, table).stream()
            .filter(row -> !ABSENT.matcher(row.text("type")).matches())
            .filter(row -> isMissing(row.text("type"), row.text("method")))
            .map(row -> row.text("type") + " " + row.text("method"))
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void classesCallWhatTemplatesName() {
    assertThat(DataFile.table(BodyScan.class, "templates.tsv"))
        .isNotEmpty()
        .noneMatch(row -> isMissing(row.text("type"), row.text("calls")));
  }

  @Test
  void annotationsAreInSomeVersion() {
    List<String> wrong =
        DataFile.table(BodyFacts.class, "registrations.tsv").stream()
            .map(row -> row.text("annotation"))
            .filter(name -> !ABSENT.matcher(name).matches() && isMissing(name, "*"))
            .toList();
    assertThat(wrong).isEmpty();
  }

  /** Those of all versions together: each is for one exception, or for all that are left. */
  @Test
  void delegatesAreThoseOfTheRealClasses() {
    List<TableRow> rows = DataFile.table(Answers.class, "delegates.tsv");
    Set<String> real =
        rows.stream()
            .map(row -> row.text("type"))
            .distinct()
            .flatMap(type -> Library.ALL.stream().flatMap(library -> library.load(type).stream()))
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isProtected(method.getModifiers()) && isDelegate(method))
            .map(method -> row(method))
            .collect(Collectors.toSet());
    assertThat(rows.stream().map(ListedMethodsTest::row)).containsExactlyInAnyOrderElementsOf(real);
  }

  private static boolean isDelegate(Method method) {
    return Set.of("ResponseEntity", "Mono").contains(method.getReturnType().getSimpleName());
  }

  private static String row(TableRow row) {
    return Stream.of("type", "exception", "method", "status")
        .map(row::text)
        .collect(Collectors.joining(" "));
  }

  private static String row(Method method) {
    Class<?> first = method.getParameterTypes()[0];
    boolean isOfOne = first != Exception.class && Exception.class.isAssignableFrom(first);
    String exception = isOfOne ? first.getName() : "";
    long status =
        Stream.of(method.getParameterTypes())
            .takeWhile(type -> !type.getSimpleName().startsWith("HttpStatus"))
            .count();
    return String.join(
        " ", method.getDeclaringClass().getName(), exception, method.getName(), "" + status);
  }

  private static boolean isMissing(String type, String method) {
    return Library.ALL.stream()
        .map(library -> library.load(type).orElse(null))
        .filter(Objects::nonNull)
        .noneMatch(loaded -> method.equals("*") || declares(loaded, method));
  }

  private static boolean declares(Class<?> type, String method) {
    Stream<Executable> all =
        method.equals("<init>")
            ? Stream.of(type.getDeclaredConstructors())
            : Stream.of(type.getDeclaredMethods())
                .filter(one -> !one.isBridge() && one.getName().equals(method))
                .map(Executable.class::cast);
    return all.findAny().isPresent();
  }
}
