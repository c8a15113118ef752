package io.github.statusdoc.processor.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes outside the registry that vendors use, for messages about unknown codes. */
public final class Vendors {
  private final Map<Integer, List<Use>> uses = new HashMap<>();

  Vendors() {
    for (TableRow row : DataFile.table(Vendors.class, "vendors.tsv")) {
      uses.computeIfAbsent(row.number("code"), code -> new ArrayList<>(2))
          .add(
              new Use(
                  new Text(row.text("vendor"), korean(row)),
                  row.text("name"),
                  new Text(row.text("remark_en"), row.text("remark_ko"))));
    }
  }

  /** Most names are the same in both languages. */
  private static String korean(TableRow row) {
    String name = row.text("vendor_ko");
    return name.isEmpty() ? row.text("vendor") : name;
  }

  /**
   * What is said in both languages.
   *
   * @param english in English
   * @param korean in Korean
   */
  public record Text(String english, String korean) {
    /**
     * What is said in a language.
     *
     * @param language Korean or English
     * @return the text
     */
    public String in(Language language) {
      return language == Language.KO ? korean : english;
    }
  }

  /**
   * One vendor's use of a code.
   *
   * @param vendor for example {@code nginx}; most names are the same in both languages
   * @param name what it is called there, for example {@code Client Closed Request}; empty if it has
   *     no name
   * @param remark what there is to know; empty if the name says it
   */
  public record Use(Text vendor, String name, Text remark) {
    /**
     * Describes this use.
     *
     * @param language Korean or English
     * @return for example {@code nginx (Client Closed Request)}
     */
    public String in(Language language) {
      String text = remark.in(language);
      String separator = name.isEmpty() || text.isEmpty() ? "" : ", ";
      return vendor.in(language) + " (" + name + separator + text + ")";
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
