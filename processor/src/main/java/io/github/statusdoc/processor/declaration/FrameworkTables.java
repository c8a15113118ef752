package io.github.statusdoc.processor.declaration;

/** What is known of frameworks, read once for a compilation. */
public final class FrameworkTables {
  private final Mappings mappings = new Mappings();
  private final ResultReader results = new ResultReader();

  /** Reads the tables. */
  public FrameworkTables() {}

  Mappings mappings() {
    return mappings;
  }

  ResultReader results() {
    return results;
  }
}
