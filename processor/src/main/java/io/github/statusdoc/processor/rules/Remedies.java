package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.DeclaredStatuses.Container;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The annotation to add, in the vocabulary that a method already uses: {@code remedies.tsv}. */
final class Remedies {
  /**
   * How a vocabulary declares a status.
   *
   * @param annotation with {@code {0}} for the code and {@code {1}} for its name
   * @param container the annotation that it always has to stand in, since it cannot be repeated;
   *     empty for none
   */
  private record Template(String annotation, String container) {
    Template written(UnaryOperator<String> names) {
      int end = annotation.indexOf('(');
      return end < 0
          ? this
          : new Template(
              "@" + names.apply(annotation.substring(1, end)) + annotation.substring(end),
              container);
    }
  }

  private static final String NEXT_LINE = "\n    ";

  private final Map<String, Template> templates = new HashMap<>();
  private final String otherwise;

  /**
   * The remedies.
   *
   * @param otherwise the vocabulary for methods that declare nothing
   */
  Remedies(String otherwise) {
    this.otherwise = otherwise;
    for (String[] row : DataFile.table(Remedies.class, "remedies.tsv")) {
      templates.put(row[0], new Template(row[1], row[2]));
    }
  }

  /**
   * The last lines of a message.
   *
   * @param declared what the method declares
   * @param written how the source writes an annotation of a simple name
   * @param codes all that are missing
   * @param catalogue names them
   * @return the annotations to add; for a company's own, whose members are not known, the codes.
   *     For a code that nobody has defined, that this has to be done first
   */
  Message of(
      DeclaredStatuses declared,
      UnaryOperator<String> written,
      Collection<Integer> codes,
      Catalogue catalogue) {
    Map<Boolean, List<Integer>> byKnown =
        codes.stream().collect(Collectors.partitioningBy(c -> catalogue.find(c).isPresent()));
    List<Integer> known = byKnown.getOrDefault(true, List.of());
    List<Integer> unknown = byKnown.getOrDefault(false, List.of());
    return Message.of(
        "UndeclaredStatus.remedy",
        known.isEmpty() ? "" : add(declared, written, known, catalogue),
        unknown.isEmpty() ? "" : Message.of("UndeclaredStatus.define", join(unknown)));
  }

  private Message add(
      DeclaredStatuses declared,
      UnaryOperator<String> written,
      List<Integer> codes,
      Catalogue catalogue) {
    List<String> vocabularies = declared.vocabularies();
    String vocabulary = vocabularies.isEmpty() ? otherwise : vocabularies.get(0);
    Template known = templates.get(vocabulary);
    if (known == null) {
      String annotation = vocabulary.substring(vocabulary.lastIndexOf('.') + 1);
      return Message.of("UndeclaredStatus.addBy", annotation, join(codes));
    }
    Template template = known.written(written);
    Container around = declared.container();
    if (around.annotation().isEmpty() && template.container().isEmpty()) {
      return Message.of("UndeclaredStatus.add", lines(template, "", codes, catalogue));
    }
    Message.Verbatim inside = lines(template, ",", codes, catalogue);
    if (!around.method().isEmpty()) {
      return Message.of(
          "UndeclaredStatus.addInsideOf", around.annotation(), around.method(), inside);
    }
    String name = around.annotation().isEmpty() ? template.container() : around.annotation();
    return Message.of("UndeclaredStatus.addInside", name, inside);
  }

  /** Our annotation with all codes. */
  static String ours(Collection<Integer> codes) {
    return "@Returns(" + (codes.size() == 1 ? join(codes) : "{" + join(codes) + "}") + ")";
  }

  /** One annotation behind what goes before it, or several below. */
  private static Message.Verbatim lines(
      Template template, String separator, Collection<Integer> codes, Catalogue catalogue) {
    if (template.annotation().isEmpty()) {
      return new Message.Verbatim(" " + ours(codes));
    }
    List<String> lines = codes.stream().map(code -> line(template, code, catalogue)).toList();
    return new Message.Verbatim(
        lines.size() == 1
            ? " " + lines.get(0)
            : NEXT_LINE + String.join(separator + NEXT_LINE, lines));
  }

  private static String line(Template template, int code, Catalogue catalogue) {
    String name = catalogue.find(code).map(Status::name).orElse("…");
    return template.annotation().replace("{0}", String.valueOf(code)).replace("{1}", name);
  }

  private static String join(Collection<Integer> codes) {
    return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
