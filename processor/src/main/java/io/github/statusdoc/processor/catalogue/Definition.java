package io.github.statusdoc.processor.catalogue;

import com.google.errorprone.annotations.Immutable;

/**
 * A status code that a company defines for itself ({@code @StatusDefinition}).
 *
 * @param code as written; may be out of range
 * @param name as written; may be blank
 * @param ko the Korean description, empty for none
 * @param en the English description, empty for none
 */
@Immutable
public record Definition(int code, String name, String ko, String en) {
  /** Why a definition cannot be taken. */
  public enum Flaw {
    /** The code lies outside 100 to 599. */
    OUT_OF_RANGE,
    /** The name has no visible character. */
    EMPTY_NAME,
    /** IANA's registry has this code. */
    REGISTERED_CODE,
    /** A registered status has, or had, this name. */
    REGISTERED_NAME,
    /** An earlier definition has this code or name. */
    DEFINED_TWICE
  }

  String text(Language language) {
    return switch (language) {
      case KO -> ko;
      case EN -> en;
    };
  }
}
