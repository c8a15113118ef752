package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.catalogue.StatusTexts;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of documents: the first language for words of our own, all of them for the catalogue's.
 */
final class Words {
  private final Properties words;
  private final StatusTexts first;
  private final List<StatusTexts> all;

  Words(Catalogue catalogue, List<Language> languages) {
    Language language = languages.get(0);
    this.words = DataFile.properties(Words.class, "documents_" + language.code() + ".properties");
    this.first = catalogue.texts(language);
    this.all = languages.stream().map(catalogue::texts).toList();
  }

  /** Fills each {@code %s} of a text in turn. */
  String of(String key, String... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    for (String argument : arguments) {
      int at = text.indexOf("%s");
      text = text.substring(0, at) + argument + text.substring(at + 2);
    }
    return text;
  }

  /** The descriptions of a status, one a language. */
  List<String> descriptions(Status status) {
    return all.stream()
        .flatMap(texts -> texts.description(status.code()).stream())
        .distinct()
        .toList();
  }

  /** The description that a program sees. */
  String description(Status status) {
    return first.description(status.code()).orElse("");
  }

  Optional<String> headers(Status status) {
    return first.headers(status.code());
  }

  Optional<String> replacement(Status status) {
    return first.replacement(status.code());
  }

  Optional<String> lifecycle(Status status) {
    return first.lifecycle(status.code());
  }
}
