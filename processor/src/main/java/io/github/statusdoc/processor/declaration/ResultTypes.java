package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** What the types mean that hold a response, or hold it back: {@code results.tsv}. */
final class ResultTypes {
  enum Meaning {
    /** Its only type argument is what is returned. */
    WRAPPER,
    /** Never content. */
    NOTHING,
    /** Content, or the name of a view where Spring takes it for one. */
    TEXT,
    /** May be content or not. */
    UNKNOWN
  }

  private final Map<String, Meaning> meanings = new HashMap<>();

  ResultTypes() {
    for (TableRow row : DataFile.table(ResultTypes.class, "results.tsv")) {
      meanings.put(row.text("type"), row.constant(Meaning.class, "meaning"));
    }
  }

  /** Null for a type that is not listed. */
  @Nullable Meaning find(DeclaredType type) {
    return meanings.get(Members.qualifiedName(type));
  }
}
