package io.github.statusdoc.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Inferred;
import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * What handlers of random programs answer when they run is what was found, or unknown. The programs
 * are the same every time; {@code -Djqwik.tries.default=1000} makes more of them.
 */
class RandomProgramsTest {
  @Provide
  Arbitrary<RandomProgram> programs() {
    return RandomProgram.any();
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReportMode.OFF)
  void nothingIsMissed(@ForAll("programs") RandomProgram program) throws Exception {
    Inferred inferred =
        Inferred.in(
            Inferred.classPath(), List.of(), program.source(), Resources.read("Oracle.java.txt"));
    try (URLClassLoader loader = new URLClassLoader(classPath(inferred), null)) {
      Method oracle = loader.loadClass("com.acme.Oracle").getMethod("observed", String.class);
      for (int i = 0; i < program.handlers().size(); i++) {
        Set<?> observed = (Set<?>) oracle.invoke(null, "h" + i);
        assertFound(observed, inferred.statuses().get("h" + i), program, i);
      }
    }
    Statistics.coverage(all -> all.check(true).percentage(known -> known > 90));
  }

  private static void assertFound(
      Set<?> observed, String found, RandomProgram program, int handler) {
    Set<String> statuses = new TreeSet<>(List.of(found.split(" ")));
    boolean isKnown = !statuses.contains("?");
    Statistics.collect(isKnown);
    if (isKnown) {
      assertThat(statuses)
          .as(() -> program.handlers().get(handler).text() + "\n" + program.source())
          .containsAll(observed.stream().map(String::valueOf).toList());
    }
  }

  private static URL[] classPath(Inferred inferred) throws MalformedURLException {
    List<URL> all = new ArrayList<>();
    all.add(inferred.classes().toUri().toURL());
    for (File jar : Inferred.jars("spring-7").toList()) {
      all.add(jar.toURI().toURL());
    }
    return all.toArray(URL[]::new);
  }
}
