package io.github.statusdoc.processor.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes outside the registry that vendors use, for messages about unknown codes. */
public final class Vendors {
  private final Map<Integer, List<Use>> uses = new HashMap<>();

  Vendors() {
    for (String[] row : DataFile.table(Vendors.class, "vendors.tsv")) {
      uses.computeIfAbsent(Integer.valueOf(row[0]), code -> new ArrayList<>(2))
          .add(new Use(row[1], row[2]));
    }
  }

  /**
   * One vendor's use of a code.
   *
   * @param vendor for example {@code nginx}
   * @param meaning for example {@code Client Closed Request}
   */
  public record Use(String vendor, String meaning) {
    @Override
    public String toString() {
      return vendor + " (" + meaning + ")";
    }
  }

  /**
   * Who uses a code.
   *
   * @param code any number
   * @return the uses known, in the order of the table; empty for most numbers
   */
  public List<Use> of(int code) {
    return uses.getOrDefault(code, List.of());
  }
}
