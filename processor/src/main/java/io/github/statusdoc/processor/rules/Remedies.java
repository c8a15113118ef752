package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.DeclaredStatuses.Container;
import io.github.statusdoc.processor.model.DeclaredStatuses.Reference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The annotation to add, in the vocabulary that a method already uses: {@code remedies.tsv}. */
final class Remedies {
  /**
   * How a vocabulary declares a status.
   *
   * @param packageName where its annotation is
   * @param annotation with {@code {0}} for the code and {@code {1}} for its name; empty for ours,
   *     which takes all codes
   * @param container the annotation that it always has to stand in, since it cannot be repeated;
   *     empty for none
   */
  private record Template(String packageName, String annotation, String container) {
    List<String> lines(UnaryOperator<String> names, Collection<Integer> codes, Catalogue known) {
      if (annotation.isEmpty()) {
        String ours = Remedies.ours(codes);
        return List.of(written(ours, names));
      }
      return codes.stream().map(code -> written(line(code, known), names)).toList();
    }

    private String line(int code, Catalogue catalogue) {
      String name = catalogue.find(code).map(Status::name).orElse("…");
      return annotation.replace("{0}", String.valueOf(code)).replace("{1}", name);
    }

    private String written(String line, UnaryOperator<String> names) {
      int end = line.indexOf('(');
      String name = packageName + "." + line.substring(1, end);
      return "@" + names.apply(name) + line.substring(end);
    }
  }

  private enum Advice {
    DECLARE,
    /** A code that should not be used is no better for being declared. */
    AVOID,
    DEFINE
  }

  private static final String NEXT_LINE = "\n    ";

  private final Map<String, Template> templates = new HashMap<>();
  private final Supplier<String> otherwise;

  /**
   * The remedies.
   *
   * @param otherwise the vocabulary for methods that declare nothing
   */
  Remedies(Supplier<String> otherwise) {
    this.otherwise = otherwise;
    for (TableRow row : DataFile.table(Remedies.class, "remedies.tsv")) {
      templates.put(
          row.text("vocabulary"),
          new Template(row.text("package"), row.text("annotation"), row.text("container")));
    }
  }

  /**
   * The last lines of a message.
   *
   * @param method what the method declares
   * @param written how the source writes an annotation of a qualified name
   * @param missing all codes that are missing
   * @param code that which the message is about
   * @param catalogue names them
   * @return the annotations to add for all that may be declared; for a company's own, the codes to
   *     name. For a code that nobody has defined, that this has to be done first; for one that
   *     should not be used, no declaration
   */
  Message of(
      DeclaredStatuses method,
      UnaryOperator<String> written,
      Collection<Integer> missing,
      int code,
      Catalogue catalogue) {
    return switch (advice(code, catalogue)) {
      case DECLARE -> {
        List<Integer> declared =
            missing.stream().filter(one -> advice(one, catalogue) == Advice.DECLARE).toList();
        yield Message.of(
            "UndeclaredStatus.remedy",
            add(method, written, declared, catalogue),
            generated(method.container().generated()));
      }
      case AVOID -> Message.of("UndeclaredStatus.avoid", code);
      case DEFINE -> Message.of("UndeclaredStatus.define", code);
    };
  }

  /** What a tool has written, it writes again. */
  private static Object generated(String type) {
    return type.isEmpty() ? "" : Message.of("UndeclaredStatus.generated", type);
  }

  private static Advice advice(int code, Catalogue catalogue) {
    return catalogue
        .find(code)
        .map(status -> status.lifecycle().isDiscouraged() ? Advice.AVOID : Advice.DECLARE)
        .orElse(Advice.DEFINE);
  }

  private Message add(
      DeclaredStatuses declared,
      UnaryOperator<String> written,
      List<Integer> codes,
      Catalogue catalogue) {
    List<String> vocabularies = declared.vocabularies();
    String vocabulary = vocabularies.isEmpty() ? otherwise.get() : vocabularies.get(0);
    Template template = templates.get(vocabulary);
    if (template == null) {
      return addBy(vocabulary, declared.references(), codes);
    }
    Container around = declared.container();
    return add(template.lines(written, codes, catalogue), template, around);
  }

  /** Where the annotation names constants or classes, a number cannot be written there. */
  private static Message addBy(String vocabulary, List<Reference> references, List<Integer> codes) {
    String annotation = simple(vocabulary);
    Optional<Reference> first =
        references.stream().filter(named -> named.vocabulary().equals(vocabulary)).findFirst();
    if (first.isEmpty()) {
      return Message.of("UndeclaredStatus.addBy", annotation, join(codes));
    }
    return first.get().constant().isEmpty()
        ? Message.of("UndeclaredStatus.addTypes", annotation, join(codes))
        : Message.of(
            "UndeclaredStatus.addConstants", annotation, simple(first.get().type()), join(codes));
  }

  private static String simple(String qualifiedName) {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  private static Message add(List<String> lines, Template template, Container around) {
    String inside = around.annotation();
    String above = around.method();
    if (!inside.isEmpty()) {
      return above.isEmpty()
          ? Message.of("UndeclaredStatus.addInside", inside, text(lines, ","))
          : Message.of("UndeclaredStatus.addInsideOf", inside, above, text(lines, ","));
    } else if (!template.container().isEmpty()) {
      String container = template.container();
      return above.isEmpty()
          ? Message.of("UndeclaredStatus.addAround", container, text(lines, ","))
          : Message.of("UndeclaredStatus.addAroundOf", container, above, text(lines, ","));
    }
    return above.isEmpty()
        ? Message.of("UndeclaredStatus.add", text(lines, ""))
        : Message.of("UndeclaredStatus.addTo", above, text(lines, ""));
  }

  /** Our annotation with all codes. */
  static String ours(Collection<Integer> codes) {
    return "@Returns(" + (codes.size() == 1 ? join(codes) : "{" + join(codes) + "}") + ")";
  }

  /** One annotation behind what goes before it, or several below. */
  private static Message.Verbatim text(List<String> lines, String separator) {
    return new Message.Verbatim(
        lines.size() == 1
            ? " " + lines.get(0)
            : NEXT_LINE + String.join(separator + NEXT_LINE, lines));
  }

  private static String join(Collection<Integer> codes) {
    return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
