package io.github.statusdoc.processor.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of one language. Korean falls back to English; a company's own text falls back to
 * whatever language it is written in.
 *
 * <p>Whatever a method is asked for, a code or series without a text gives an empty answer.
 */
public final class StatusTexts {
  private final Language language;
  private final Properties texts;
  private final Properties fallback;
  private final Map<Integer, Definition> definitions;

  StatusTexts(Language language, Map<Integer, Definition> definitions) {
    this.language = language;
    this.texts = read(language);
    this.fallback = language == Language.KO ? read(Language.EN) : new Properties();
    this.definitions = definitions;
  }

  private static Properties read(Language language) {
    return DataFile.properties(StatusTexts.class, "statuses_" + language.code() + ".properties");
  }

  /**
   * What a status means.
   *
   * @param code a status code
   * @return one or more sentences of plain text
   */
  public Optional<String> description(int code) {
    Definition definition = definitions.get(code);
    return definition == null ? text(String.valueOf(code)) : defined(definition);
  }

  private Optional<String> defined(Definition definition) {
    return nonEmpty(definition.text(language))
        .or(() -> nonEmpty(definition.text(language.other())));
  }

  private static Optional<String> nonEmpty(String text) {
    return Optional.of(text).filter(t -> !t.isBlank());
  }

  /**
   * Why a status is deprecated, unused, obsoleted, temporary or reserved.
   *
   * @param code a status code
   * @return a sentence with its source
   */
  public Optional<String> lifecycle(int code) {
    return text(code + ".lifecycle");
  }

  /**
   * What to use instead.
   *
   * @param code a status code
   * @return a short phrase
   */
  public Optional<String> replacement(int code) {
    return text(code + ".replacement");
  }

  /**
   * When the required header fields are required.
   *
   * @param code a status code
   * @return a sentence with its source
   */
  public Optional<String> headers(int code) {
    return text(code + ".headers");
  }

  /**
   * The heading of a series.
   *
   * @param series a series
   * @return for example {@code Successful responses}
   */
  public Optional<String> title(Series series) {
    return text(series.label() + ".title");
  }

  /**
   * What a series means.
   *
   * @param series a series
   * @return sentences; empty for most series
   */
  public Optional<String> description(Series series) {
    return text(series.label());
  }

  private Optional<String> text(String key) {
    String text = texts.getProperty(key);
    return Optional.ofNullable(text == null ? fallback.getProperty(key) : text);
  }
}
