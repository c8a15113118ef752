package io.github.statusdoc.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Inferred;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What handlers are found to answer, and what the real framework answers that runs the very classes
 * that were compiled.
 *
 * <p>The path of each handler is its name. It is called with {@code b=false} and with {@code
 * b=true}. What a handler answers whose name begins with {@code open} must be left open.
 */
final class RealAnswers {
  /** A server for the handlers; the code of a request, by its method and its path. */
  private static final String SERVER = "com.acme.Server";

  private static final String UNMAPPED = "500";

  private static final String OPEN = "open";
  private static final String UNKNOWN = "?";

  /** Frameworks complain of what the handlers do. */
  private static final Logger LOG = Logger.getLogger("");

  private RealAnswers() {}

  /** Demands that each handler is found to answer what it really answers, no more, no less. */
  static void check(Library library, List<File> processorPath, String... sources) throws Exception {
    check(library, processorPath, Inferred::statuses, sources);
  }

  /** The same where handlers go by other names than their own. */
  static void check(
      Library library,
      List<File> processorPath,
      Function<Inferred, Map<String, String>> naming,
      String... sources)
      throws Exception {
    Inferred inferred = Inferred.in(library.jars(), processorPath, sources);
    Map<String, String> said = said(naming.apply(inferred));
    Map<String, String> real = real(said.keySet(), inferred, library);
    List<String> wrong =
        real.keySet().stream()
            .filter(
                name -> !(name.startsWith(OPEN) ? UNKNOWN : real.get(name)).equals(said.get(name)))
            .map(name -> name + " answers " + real.get(name) + ", not " + said.get(name))
            .toList();
    assertThat(real).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  private static Map<String, String> real(Set<String> names, Inferred inferred, Library library)
      throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader loaderBefore = thread.getContextClassLoader();
    Level levelBefore = LOG.getLevel();
    try (URLClassLoader loader = loader(inferred, library)) {
      thread.setContextClassLoader(loader);
      LOG.setLevel(Level.OFF);
      return real(names, loader);
    } finally {
      LOG.setLevel(levelBefore);
      thread.setContextClassLoader(loaderBefore);
    }
  }

  private static Map<String, String> real(Set<String> names, ClassLoader loader) throws Exception {
    ToIntBiFunction<String, String> server = server(loader);
    Map<String, String> real = new TreeMap<>();
    for (String name : names) {
      real.put(name, answers(server, "/" + name));
    }
    if (server instanceof AutoCloseable closeable) {
      closeable.close();
    }
    return real;
  }

  /** An exception that nothing maps is a 500, of which nothing is said. */
  private static Map<String, String> said(Map<String, String> statuses) {
    Map<String, String> said = new TreeMap<>(statuses);
    said.replaceAll((name, codes) -> codes.isEmpty() ? UNMAPPED : codes);
    return said;
  }

  private static URLClassLoader loader(Inferred inferred, Library library) throws IOException {
    URL[] classes = {inferred.classes().toUri().toURL()};
    return new URLClassLoader(classes, library.loader());
  }

  @SuppressWarnings("unchecked") // what the source of each test declares
  private static ToIntBiFunction<String, String> server(ClassLoader loader)
      throws ReflectiveOperationException {
    return (ToIntBiFunction<String, String>)
        loader.loadClass(SERVER).getConstructor().newInstance();
  }

  private static String answers(ToIntBiFunction<String, String> server, String path) {
    assertThat(server.applyAsInt("DELETE", path)).as("there is a handler: " + path).isEqualTo(405);
    return Stream.of(path + "?b=false", path + "?b=true")
        .map(url -> String.valueOf(server.applyAsInt("GET", url)))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
