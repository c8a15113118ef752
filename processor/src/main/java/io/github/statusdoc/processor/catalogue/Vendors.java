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
          .add(new Use(row[1], row[2], row[3], row[4]));
    }
  }

  /**
   * One vendor's use of a code.
   *
   * @param vendor for example {@code nginx}
   * @param name what it is called there, for example {@code Client Closed Request}; empty if it has
   *     no name
   * @param english what there is to know; empty if the name says it
   * @param korean the same in Korean
   */
  public record Use(String vendor, String name, String english, String korean) {
    /**
     * Describes this use.
     *
     * @param language Korean or English
     * @return for example {@code nginx (Client Closed Request)}
     */
    public String in(Language language) {
      String remark = language == Language.KO ? korean : english;
      String separator = name.isEmpty() || remark.isEmpty() ? "" : ", ";
      return vendor + " (" + name + separator + remark + ")";
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
