package io.github.statusdoc.processor.findings;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.StatusTexts;
import java.util.List;
import java.util.Properties;

/** Puts messages into the words of one language. */
public final class Wording {
  private static final int LONGEST_ARGUMENT = 200;

  private final Language language;
  private final Properties texts;
  private final StatusTexts statuses;

  /**
   * Reads the wording of a language.
   *
   * @param language Korean or English
   */
  public Wording(Language language) {
    this.language = language;
    this.statuses = Catalogue.registered().texts(language);
    this.texts = DataFile.properties(Wording.class, "findings_" + language.code() + ".properties");
  }

  /**
   * Words a message.
   *
   * @param message a message whose key this wording has
   * @return one or more lines
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(Message message) {
    String pattern = texts.getProperty(message.key());
    if (pattern == null) {
      throw new IllegalArgumentException("no wording for " + message.key());
    }
    return fill(pattern, message.arguments());
  }

  private String fill(String pattern, List<Object> arguments) {
    StringBuilder text = new StringBuilder(pattern.length() + 64);
    int from = 0;
    for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', brace);
      text.append(pattern, from, brace);
      text.append(argument(arguments.get(Integer.parseInt(pattern, brace + 1, close, 10))));
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  private String argument(Object argument) {
    if (argument instanceof Message inner) {
      return of(inner);
    }
    if (argument instanceof Message.Verbatim verbatim) {
      return verbatim.text();
    }
    if (argument instanceof CatalogueText text) {
      return catalogueText(text);
    }
    if (argument instanceof Message.Translated translated) {
      return translated.texts().getOrDefault(language, "");
    }
    return VisibleText.of(String.valueOf(argument), LONGEST_ARGUMENT);
  }

  private String catalogueText(CatalogueText text) {
    return switch (text.kind()) {
      case LIFECYCLE -> statuses.lifecycle(text.code()).orElse("");
      case REPLACEMENT -> statuses.replacement(text.code()).orElse("");
    };
  }
}
