package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.catalogue.Language;
import java.util.List;
import java.util.Map;

/**
 * What a finding says, before it is put into words.
 *
 * @param key the key of its wording
 * @param arguments what stands for {@code {0}}, {@code {1}}, … in the wording
 */
public record Message(String key, List<Object> arguments) {

  /**
   * An argument that is shown as it is, line breaks and all.
   *
   * @param text our own text, never that of a user's source
   */
  public record Verbatim(String text) {}

  /**
   * An argument that differs between the languages.
   *
   * @param texts what it is in each
   */
  public record Translated(Map<Language, String> texts) {}

  /**
   * Builds a message.
   *
   * @param key the key of its wording
   * @param arguments numbers, texts, {@link Verbatim}, {@link Translated}, {@link CatalogueText},
   *     or messages inside this message; no nulls
   * @return the message
   */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
