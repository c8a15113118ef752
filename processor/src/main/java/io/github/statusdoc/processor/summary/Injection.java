package io.github.statusdoc.processor.summary;

import java.util.Map;

/**
 * What Spring gives to the objects of a class, and whether it prefers them to others.
 *
 * @param isThere whether one is always made of this class
 * @param isPrimary whether one of this class is given wherever several classes fit
 * @param fields the types of the fields that get the bean of their type, by the names of the fields
 */
public record Injection(boolean isThere, boolean isPrimary, Map<String, String> fields) {
  /** That of a class that Spring does not make. */
  public static final Injection NONE = new Injection(false, false, Map.of());
}
