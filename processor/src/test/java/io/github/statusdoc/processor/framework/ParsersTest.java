package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.summary.TermWriter;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the methods of the JDK throw that read a text, by calling the real ones with none. */
class ParsersTest {
  private static final Set<String> PACKAGES = Set.of("java.lang", "java.math", "java.time");
  private static final Set<String> TYPES =
      Set.of("java.net.URLDecoder", "java.util.UUID", "java.util.Currency");

  static Stream<Arguments> parsers() throws ClassNotFoundException {
    List<Arguments> parsers = new ArrayList<>();
    for (Map.Entry<String, FrameworkType> type : new Frameworks().table("jdk.txt").entrySet()) {
      String name = type.getKey();
      if (PACKAGES.contains(name.substring(0, name.lastIndexOf('.'))) || TYPES.contains(name)) {
        Signature.all(Class.forName(name)).stream()
            .filter(ParsersTest::readsText)
            .map(executable -> Arguments.of(type.getValue(), executable))
            .forEach(parsers::add);
      }
    }
    assertThat(parsers).hasSizeGreaterThan(35);
    return parsers.stream();
  }

  /** A text, and perhaps what says how to read it; the boxes have constructors no more. */
  private static boolean readsText(Executable executable) {
    List<Class<?>> types = List.of(executable.getParameterTypes());
    return Reflected.isFree(executable)
        && !executable.isAnnotationPresent(Deprecated.class)
        && types.size() <= 2
        && Modifier.isPublic(executable.getModifiers())
        && types.stream().anyMatch(type -> type == String.class || type == CharSequence.class)
        && types.stream().allMatch(type -> argument(type) != null);
  }

  @ParameterizedTest
  @MethodSource("parsers")
  void throwsWhatTheTableSays(FrameworkType table, Executable parser) {
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : parser.getParameterTypes()) {
      boolean isCharset = type == String.class && !arguments.isEmpty();
      arguments.add(isCharset ? "UTF-8" : Objects.requireNonNull(argument(type)));
    }
    String meaning =
        Signature.call(table, parser)
            .map(call -> new TermWriter().write(call.term()))
            .orElse("nothing");

    assertThat(meaning).as(parser.toString()).contains(thrown(parser, arguments));
  }

  private static Object argument(Class<?> type) {
    return Map.<Class<?>, Object>of(
            String.class,
            "%",
            CharSequence.class,
            "%",
            Charset.class,
            StandardCharsets.UTF_8,
            int.class,
            10,
            Class.class,
            RetentionPolicy.class,
            DateTimeFormatter.class,
            DateTimeFormatter.ISO_DATE_TIME)
        .get(type);
  }

  private static String thrown(Executable parser, List<Object> arguments) {
    try {
      Reflected.call(parser, null, arguments);
      return "nothing";
    } catch (RefusedException refused) {
      return "throw(new(\"" + refused.getCause().getClass().getName() + "#<init>(";
    }
  }
}
