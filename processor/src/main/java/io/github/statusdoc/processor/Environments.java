package io.github.statusdoc.processor;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * Where the plugin finds the processor of the same compilation: options, files and messages are
 * given to processors only.
 *
 * <p>javac makes the two apart and shows neither to the other. What they share is the compiler's
 * {@code Elements}, so they meet here, the only place in this code that outlives a compilation. It
 * holds nothing strongly.
 */
final class Environments {
  private static final Map<Elements, WeakReference<ProcessingEnvironment>> RUNNING =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Environments() {}

  static void announce(ProcessingEnvironment environment) {
    RUNNING.put(environment.getElementUtils(), new WeakReference<>(environment));
  }

  static Optional<ProcessingEnvironment> find(Elements elements) {
    return Optional.ofNullable(RUNNING.get(elements)).map(WeakReference::get);
  }
}
