package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Status;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The annotation to add, in the vocabulary that a method already uses: {@code remedies.tsv}. */
final class Remedies {
  private static final String OURS = "returns";

  private final Map<String, String> templates = new HashMap<>();

  Remedies() {
    for (String[] row : DataFile.table(Remedies.class, "remedies.tsv")) {
      templates.put(row[0], row[1]);
    }
  }

  /** One line for all codes, or one for each, as the vocabulary has it. */
  String of(List<String> vocabularies, Collection<Integer> codes, Catalogue catalogue) {
    String vocabulary = vocabularies.isEmpty() ? OURS : vocabularies.get(0);
    String template = templates.getOrDefault(vocabulary, "");
    if (vocabulary.equals(OURS)) {
      String joined = codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
      return template.replace("{0}", codes.size() == 1 ? joined : "{" + joined + "}");
    }
    return codes.stream()
        .map(code -> template.replace("{0}", "" + code).replace("{1}", phrase(catalogue, code)))
        .collect(Collectors.joining("\n      "));
  }

  private static String phrase(Catalogue catalogue, int code) {
    return catalogue.find(code).map(Status::name).orElse("…");
  }
}
