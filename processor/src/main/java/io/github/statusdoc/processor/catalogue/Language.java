package io.github.statusdoc.processor.catalogue;

import java.util.Locale;

/** A language that the catalogue has texts in. */
public enum Language {
  /** Korean. */
  KO,
  /** English. */
  EN;

  /**
   * The language for a locale.
   *
   * @param locale any locale
   * @return {@link #KO} for Korean, else {@link #EN}
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("ko") ? KO : EN;
  }

  /**
   * The ISO 639 code.
   *
   * @return {@code ko} or {@code en}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that is not this one. */
  Language other() {
    return this == KO ? EN : KO;
  }
}
