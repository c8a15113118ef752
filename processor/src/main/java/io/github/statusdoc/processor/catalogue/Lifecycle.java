package io.github.statusdoc.processor.catalogue;

/** Where a registered status code stands in its life, by IANA's registry and its specification. */
public enum Lifecycle {
  /** Registered and in use. */
  ACTIVE,
  /** Its specification, or the one that replaced it, gave it up: 102, 305. */
  DEPRECATED,
  /** Marked (Unused) and kept out of circulation: 306, 418. */
  UNUSED,
  /** Marked (OBSOLETED): 510. */
  OBSOLETED,
  /** Registered for a limited time only: 104. */
  TEMPORARY,
  /** Reserved for future use, without standard meaning: 402. */
  RESERVED;

  /**
   * Says whether new code should keep away from such a status.
   *
   * @return true for all but {@link #ACTIVE} and {@link #RESERVED}
   */
  public boolean isDiscouraged() {
    return switch (this) {
      case ACTIVE, RESERVED -> false;
      case DEPRECATED, UNUSED, OBSOLETED, TEMPORARY -> true;
    };
  }
}
