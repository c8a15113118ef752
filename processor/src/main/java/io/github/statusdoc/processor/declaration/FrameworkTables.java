package io.github.statusdoc.processor.declaration;

/** What is known of frameworks, read once for a compilation. */
public final class FrameworkTables {
  private final Mappings mappings = new Mappings();
  private final ResultTypes results = new ResultTypes();

  /** Reads the tables. */
  public FrameworkTables() {}

  Mappings mappings() {
    return mappings;
  }

  ResultTypes results() {
    return results;
  }
}
