package io.github.statusdoc.processor.benchmark;

/**
 * One way to run javac.
 *
 * @param tool what runs inside it
 * @param controllers how many are compiled
 * @param isDocumented whether each carries {@code @ResponseStatusDoc}, for a generated type
 */
record Variant(Tool tool, int controllers, boolean isDocumented) {

  /** For the tables. */
  String name() {
    String generated = isDocumented && tool.generates() ? ", a generated type each" : "";
    return String.format("%,d × %s%s", controllers, tool.label(), generated);
  }
}
