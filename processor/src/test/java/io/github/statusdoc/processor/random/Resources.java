package io.github.statusdoc.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What random programs have in common. */
final class Resources {
  private Resources() {}

  static String read(String name) {
    try (InputStream text = Resources.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
