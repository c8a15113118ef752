package io.github.statusdoc.processor.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.link.PathPatterns.Match;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Patterns of interceptors and paths of handlers, beside Spring itself. */
class PathPatternsTest {
  private static final List<String> PATTERNS =
      List.of(
          "/**",
          "/*",
          "/",
          "/a",
          "/a/*",
          "/a/**",
          "/a/**/c",
          "/**/c",
          "/a/*/c",
          "/a/{x}",
          "/a/b*",
          "/a/?",
          "/a/{x}.json",
          "/*/b/**",
          "/**/b/**",
          "/a/b/c");

  /** What variables stand for. */
  private static final List<String> SAMPLES = List.of("a", "b", "c", "bb", "1.json", "zz");

  private static final List<String> PATHS =
      List.of(
          "/", "/a", "/a/b", "/a/b/c", "/a/{x}", "/{x}", "/{x}/b", "/a/{x}/c", "/b/c", "/a/1.json");

  static Stream<List<String>> pairs() {
    return PATTERNS.stream().flatMap(pattern -> PATHS.stream().map(path -> List.of(pattern, path)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void likeSpring(List<String> pair) {
    String pattern = pair.get(0);
    List<Boolean> real =
        SAMPLES.stream()
            .map(sample -> pair.get(1).replace("{x}", sample))
            .flatMap(path -> matches(pattern, path))
            .distinct()
            .toList();

    Match expected = real.get(0) ? Match.ALWAYS : Match.NEVER;
    assertThat(PathPatterns.match(pattern, pair.get(1)))
        .isEqualTo(real.size() > 1 ? Match.SOMETIMES : expected);
  }

  /** The newer kind of patterns takes ** at the end only; then Spring asks the older one. */
  private static Stream<Boolean> matches(String pattern, String path) {
    Stream<Boolean> old = Stream.of(new AntPathMatcher().match(pattern, path));
    try {
      PathPattern parsed = new PathPatternParser().parse(pattern);
      return Stream.concat(old, Stream.of(parsed.matches(PathContainer.parsePath(path))));
    } catch (PatternParseException refused) {
      return old;
    }
  }

  /** What Spring hands over as a number is none of the words in a pattern. */
  @ParameterizedTest
  @CsvSource({
    "/a/health, /a/{#}, NEVER",
    "/*/caches/**, /a/{#}/b, NEVER",
    "/a/*th, /a/{#}, SOMETIMES",
    "/a/healt?, /a/{#}, SOMETIMES",
    "/a/1, /a/{#}, SOMETIMES",
    "/a/0xcafe, /a/{#}, SOMETIMES",
    "/a/face, /a/{#}, SOMETIMES",
    "/a/*.json, /a/{#}, SOMETIMES",
    "/a/n{x}, /a/{#}, SOMETIMES",
    "/a/health, /a/x{#}, SOMETIMES",
    "/a/heath, /a/{#}h, SOMETIMES",
    "/a/*, /a/{#}, ALWAYS"
  })
  void numbers(String pattern, String path, Match expected) {
    assertThat(PathPatterns.match(pattern, path)).isEqualTo(expected);
  }

  /** In no time. */
  @Test
  void hostilePatterns() {
    String stars = "/" + "*a".repeat(40) + "*b";
    String segments = "/**/a".repeat(200) + "/b";
    assertThat(PathPatterns.match(stars, "/" + "a".repeat(2000))).isEqualTo(Match.NEVER);
    assertThat(PathPatterns.match(segments, "/a".repeat(2000))).isEqualTo(Match.NEVER);
    assertThat(PathPatterns.match("/{", "/a")).isEqualTo(Match.NEVER);
  }

  /** What depends on versions, or on expressions that nobody runs here. */
  @ParameterizedTest
  @CsvSource({
    "/a/{*x}, /a/b",
    "/{x:[a-z]+}, /a",
    "/a/, /a",
    "/a, /a/",
    "/a/*, /a/b/",
    "/a/b, /a/**",
    "/**/b, /a/**"
  })
  void inDoubt(String pattern, String path) {
    assertThat(PathPatterns.match(pattern, path)).isEqualTo(Match.UNKNOWN);
  }
}
