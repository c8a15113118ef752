package io.github.statusdoc.processor.generate;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.catalogue.StatusTexts;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The words of documents: the first language for words of our own, all of them for what is said of
 * a status.
 */
final class Words {
  private record Texts(Properties words, StatusTexts statuses) {
    Optional<String> labelled(String label, Optional<String> text) {
      return text.map(t -> words.getProperty(label) + ": " + t);
    }
  }

  private final List<Texts> all;

  Words(Catalogue catalogue, List<Language> languages) {
    this.all =
        languages.stream()
            .map(language -> new Texts(words(language), catalogue.texts(language)))
            .toList();
  }

  private static Properties words(Language language) {
    return DataFile.properties(Words.class, "documents_" + language.code() + ".properties");
  }

  /** Fills each {@code %s} of a text in turn. */
  String of(String key, String... arguments) {
    String text = first().words().getProperty(key);
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
    return inEach(texts -> texts.statuses().description(status.code()));
  }

  /** The description that a program sees. */
  String description(Status status) {
    return first().statuses().description(status.code()).orElse("");
  }

  /** When header fields are required, each with its label. */
  List<String> headers(Status status) {
    return inEach(t -> t.labelled("headers", t.statuses().headers(status.code())));
  }

  /** What to use instead, each with its label. */
  List<String> replacement(Status status) {
    return inEach(t -> t.labelled("replacement", t.statuses().replacement(status.code())));
  }

  /** Why not to use a status; empty if nothing is to be said. */
  List<String> lifecycle(Status status) {
    return inEach(texts -> texts.statuses().lifecycle(status.code()));
  }

  private Texts first() {
    return all.get(0);
  }

  private List<String> inEach(Function<Texts, Optional<String>> text) {
    return all.stream().flatMap(texts -> text.apply(texts).stream()).distinct().toList();
  }
}
