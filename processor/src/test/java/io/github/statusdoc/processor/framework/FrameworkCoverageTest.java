package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything public of a library that tells a status, or takes one, is in its table. */
class FrameworkCoverageTest {
  /** What is in no table, with the reason. */
  private static final List<String> LEFT_OUT =
      List.of(
          // has no HTTP statuses
          "org\\.springframework\\.(?!http|web\\.|.*Exception\\.).*",
          "org\\.springframework\\.data\\..*",
          "org\\.springframework\\.web\\.reactive\\.socket\\..*",
          "org\\.springframework\\.http\\.HttpStatus\\$Series\\..*",
          "org\\.springframework\\.http\\.HttpStatusCode\\.isSameCodeAs.*",
          // made from the response of another server, or reading it in the library's own way
          "org\\.springframework\\.http\\.client\\.(.*Decorator|(reactive\\.)?Abstract\\w+)\\..*",
          "org\\.springframework\\.web\\.(client|reactive\\.function\\.client)\\..*"
              + "\\.(new|create|statusCode\\(HttpStatus|rawStatusCode\\(int|handleError).*",
          "org\\.springframework\\.web\\.reactive\\.function\\.client\\.support\\..*",
          "org\\.jboss\\.resteasy\\.reactive\\.ClientWebApplicationException\\..*",
          "(jakarta|javax)\\.ws\\.rs\\.client\\.ResponseProcessingException\\..*",
          // configuration and insides of the library
          "org\\.springframework\\.web\\.(context|filter|method|util)\\.(?!.*Exception\\.).*",
          "org\\.springframework\\.web\\.servlet\\.(config|mvc)\\..*",
          "org\\.springframework\\.http\\.converter\\..*Mixin\\..*",
          "org\\.springframework\\.http\\.server\\.reactive\\.AbstractServerHttpResponse\\..*",
          "org\\.jboss\\.resteasy\\.reactive\\.(common|server\\.(?!multipart)).*",
          "io\\.micronaut\\.(web\\.router\\.(?!exceptions)\\w+|http\\.((server\\.)?netty|simple))\\..*",
          "org\\.jboss\\.resteasy\\.reactive\\.RestMulti\\$\\w+RestMulti\\.get.*",
          // annotations
          ".*\\.(ResponseStatus|annotation\\.\\w+)\\.\\w+\\(\\)",
          // only the running program knows the status
          ".*\\.valueOf\\(String\\)",
          "org\\.jboss\\.resteasy\\.reactive\\.RestMulti\\.fromUniResponse.*");

  private static final Pattern OTHERS = Pattern.compile(String.join("|", LEFT_OUT));

  private static final Pattern STATUS_NAME =
      Pattern.compile("(get|set)?(raw)?status(code)?(value)?", Pattern.CASE_INSENSITIVE);

  /** How what is a status, or has one, also tells it. */
  private static final Pattern CODE_NAME = Pattern.compile("(get)?[cC]ode|value");

  /** What sends a status that it does not take. */
  private static final Pattern SENDING_NAME = Pattern.compile("send(Error|Redirect)");

  static List<Library> libraries() {
    return FrameworkStatusesTest.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyConstantHasItsCode(Library library) throws RefusedException {
    RealStatus real = new RealStatus(library);
    for (Class<?> type : types(library, Role.STATUS)) {
      FrameworkType listed = library.types().get(type.getCanonicalName());
      for (Field field : type.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
          int code = real.of(Reflected.constant(field)).orElseThrow();
          assertThat(listed.constant(field.getName()).map(Meaning::statuses))
              .as(field.toString())
              .isEqualTo(Optional.of(Set.of(code)));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everyExceptionThatCarriesAStatusIsListed(Library library) throws RefusedException {
    RealStatus real = new RealStatus(library);
    Samples samples = new Samples();
    for (Class<?> type : library.classes(name -> !isOther(name + ".new()"))) {
      if (Throwable.class.isAssignableFrom(type) && !hasConstructors(library, type)) {
        for (Object exception : samples.of(type)) {
          assertThat(real.of(exception)).as(type.getName()).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void everythingAboutStatusesIsListed(Library library) {
    Map<String, FrameworkType> types = library.types();
    Set<Class<?>> statuses = types(library, Role.STATUS);
    Set<Class<?>> made = types(library, Role.RESPONSE);
    made.addAll(types(library, Role.EXCEPTION));
    List<String> missing = new ArrayList<>();
    for (Class<?> type : library.classes(name -> !isOther(name + "."))) {
      FrameworkType listed = types.getOrDefault(type.getCanonicalName(), new FrameworkType(""));
      Signature.all(type).stream()
          .filter(
              executable ->
                  makes(listed, executable, made) || isAbout(listed, executable, statuses))
          .filter(executable -> !isListed(listed, executable))
          .map(executable -> type.getName() + "." + Signature.of(executable))
          .filter(name -> !isOther(name))
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  private static boolean hasConstructors(Library library, Class<?> type) {
    FrameworkType listed = library.types().get(type.getCanonicalName());
    return listed != null && listed.rows().keySet().stream().anyMatch(r -> r.startsWith("new"));
  }

  private static boolean isOther(String name) {
    return OTHERS.matcher(name).matches();
  }

  private static Set<Class<?>> types(Library library, Role role) {
    Set<Class<?>> types = new HashSet<>();
    library
        .types()
        .forEach(
            (name, type) -> {
              if (type.is(role)) {
                library.load(name).ifPresent(types::add);
              }
            });
    return types;
  }

  /** Constructors and factories, also those of a type that is a factory. */
  private static boolean makes(FrameworkType listed, Executable executable, Set<Class<?>> made) {
    boolean isFactory =
        Throwable.class.isAssignableFrom(executable.getDeclaringClass())
            || (!listed.rows().isEmpty() && !listed.rows().containsKey(FrameworkType.ANY_METHOD));
    Class<?> type =
        executable instanceof Method method
            ? method.getReturnType()
            : executable.getDeclaringClass();
    boolean isForHeirs = executable instanceof Constructor && listed.is(Role.EXCEPTION);
    return (isForHeirs || Modifier.isPublic(executable.getModifiers()))
        && (isFactory || Reflected.isFree(executable))
        && !(executable instanceof Constructor && Modifier.isAbstract(type.getModifiers()))
        && made.contains(type);
  }

  /** By itself: what a row says of all other methods is not said with this one in mind. */
  private static boolean isListed(FrameworkType type, Executable executable) {
    return executable instanceof Constructor
        ? Signature.call(type, executable).isPresent()
        : type.rows().containsKey(Signature.of(executable));
  }

  /** What takes or gives a status, be it as a number. */
  private static boolean isAbout(
      FrameworkType listed, Executable executable, Set<Class<?>> statuses) {
    Stream<Class<?>> types = Stream.of(executable.getParameterTypes());
    if (executable instanceof Method method) {
      types = Stream.concat(types, Stream.of(method.getReturnType()));
    }
    boolean isCode = listed.is(Role.STATUS) || listed.is(Role.RESPONSE);
    boolean isNamed =
        STATUS_NAME.matcher(executable.getName()).matches()
            || (isCode && CODE_NAME.matcher(executable.getName()).matches());
    return Modifier.isPublic(executable.getModifiers())
        && (SENDING_NAME.matcher(executable.getName()).matches()
            || types.anyMatch(
                type ->
                    statuses.contains(type)
                        || (isNamed && (type == int.class || type == Integer.class))));
  }
}
