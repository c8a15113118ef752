package io.github.statusdoc.processor.options;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.rules.InvalidOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code -Astatusdoc.…} options of one compilation.
 *
 * @param severities severity by the id of a rule, where an option changes it
 * @param diagnostics the language of findings; empty for that of the locale
 * @param documents the languages of what is generated, at least one
 * @param definitions qualified names of types with a company's definitions
 * @param vocabulary annotations of one's own that declare statuses, each with the members that name
 *     them, in their order
 * @param checksBodies whether bodies are checked, not declarations only
 * @param requiresDeclarations whether every handler has to declare what it answers
 * @param problems what is wrong with the options; each wrong part is left out
 */
public record Options(
    Map<String, Severity> severities,
    Optional<Language> diagnostics,
    List<Language> documents,
    List<String> definitions,
    Map<String, Set<String>> vocabulary,
    boolean checksBodies,
    boolean requiresDeclarations,
    List<Finding> problems) {

  /** What the names of all options begin with. */
  public static final String PREFIX = "statusdoc.";

  /** {@code RuleA:error,RuleB:off}. */
  public static final String SEVERITY = "statusdoc.severity";

  /** {@code auto}, {@code ko} or {@code en}. */
  public static final String LANG = "statusdoc.lang";

  /** {@code ko}, {@code en} or {@code ko,en}. */
  public static final String DOCS = "statusdoc.docs";

  /** {@code com.acme.AcmeStatuses,…}. */
  public static final String DEFINITIONS = "statusdoc.definitions";

  /** {@code com.acme.ApiError#status,…}. */
  public static final String VOCABULARY = "statusdoc.vocabulary";

  /** {@code all} or {@code declarations}. */
  public static final String CHECK = "statusdoc.check";

  /** {@code none} or {@code handlers}. */
  public static final String REQUIRE = "statusdoc.require";

  /** All options, in the order of the documentation. */
  public static final List<String> NAMES =
      List.of(SEVERITY, LANG, DOCS, DEFINITIONS, VOCABULARY, CHECK, REQUIRE);

  /**
   * Reads the options.
   *
   * @param options all options of the compiler by name; those of others are ignored
   * @param rules the ids of all rules, asked for only where an option names one
   * @return the options, with a default for each that is missing or wrong
   */
  public static Options parse(Map<String, String> options, Supplier<Set<String>> rules) {
    return new Parser(options, rules, PREFIX).parse();
  }

  /**
   * What is wrong with the arguments of the plugin, which the user writes without the prefix.
   *
   * @param arguments options, named as {@link #parse} wants them
   * @param rules the ids of all rules, asked for only where an option names one
   * @return findings that name what the user wrote
   */
  public static List<Finding> problemsOfArguments(
      Map<String, String> arguments, Supplier<Set<String>> rules) {
    return new Parser(arguments, rules, "").parse().problems();
  }

  /**
   * The language of findings.
   *
   * @param locale that of the compiler
   * @return what the option asks for, else the language of the locale where the console can print
   *     it
   */
  public Language language(Locale locale) {
    return diagnostics.orElseGet(
        () -> Console.canPrintHangul(System.getProperties()) ? Language.of(locale) : Language.EN);
  }

  private static final class Parser {
    private static final String MEMBER = "([\\w.$]+)#(\\w+)";

    private final Map<String, String> options;
    private final Supplier<Set<String>> rules;
    private final String prefix;
    private final List<Finding> problems = new ArrayList<>();

    Parser(Map<String, String> options, Supplier<Set<String>> rules, String prefix) {
      this.options = options;
      this.rules = rules;
      this.prefix = prefix;
    }

    Options parse() {
      for (String name : new TreeMap<>(options).keySet()) {
        if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
          problems.add(
              new InvalidOption()
                  .unknown(written(name), NAMES.stream().map(this::written).toList()));
        }
      }
      return new Options(
          severities(),
          diagnostics(),
          documents(),
          parts(DEFINITIONS, "definitions"),
          vocabulary(),
          !isOne(CHECK, "check", "all", "declarations"),
          isOne(REQUIRE, "require", "none", "handlers"),
          problems);
    }

    private Map<String, Severity> severities() {
      Map<String, Severity> severities = new TreeMap<>();
      for (String part : parts(SEVERITY, "severity")) {
        int colon = part.indexOf(':');
        String rule = part.substring(0, Math.max(colon, 0)).strip();
        Optional<Severity> severity = Severity.parse(part.substring(colon + 1).strip());
        if (colon < 0 || severity.isEmpty()) {
          problem(SEVERITY, part, "severity");
        } else if (!rules.get().contains(rule)) {
          problems.add(new InvalidOption().unknownRule(written(SEVERITY), part, rule, rules.get()));
        } else {
          severities.put(rule, severity.get());
        }
      }
      return severities;
    }

    private Optional<Language> diagnostics() {
      String value = value(LANG, "lang");
      Optional<Language> language = language(value);
      if (language.isEmpty() && !value.isEmpty() && !value.equals("auto")) {
        problem(LANG, value, "lang");
      }
      return language;
    }

    private List<Language> documents() {
      Set<Language> languages = new LinkedHashSet<>();
      for (String part : parts(DOCS, "docs")) {
        language(part).ifPresentOrElse(languages::add, () -> problem(DOCS, part, "docs"));
      }
      return languages.isEmpty() ? List.of(Language.KO) : List.copyOf(languages);
    }

    private Map<String, Set<String>> vocabulary() {
      Map<String, Set<String>> vocabulary = new TreeMap<>();
      for (String part : parts(VOCABULARY, "vocabulary")) {
        Matcher matcher = Pattern.compile(MEMBER).matcher(part);
        if (matcher.matches()) {
          vocabulary
              .computeIfAbsent(matcher.group(1), annotation -> new LinkedHashSet<>())
              .add(matcher.group(2));
        } else {
          problem(VOCABULARY, part, "vocabulary");
        }
      }
      return vocabulary;
    }

    /** Says whether an option of two values has the second one; the first is the default. */
    private boolean isOne(
        String name, @CompileTimeConstant String expected, String first, String second) {
      String value = value(name, expected);
      if (!List.of("", first, second).contains(value)) {
        problem(name, value, expected);
      }
      return value.equals(second);
    }

    private static Optional<Language> language(String value) {
      for (Language language : Language.values()) {
        if (language.code().equals(value)) {
          return Optional.of(language);
        }
      }
      return Optional.empty();
    }

    private List<String> parts(String name, @CompileTimeConstant String expected) {
      List<String> parts = new ArrayList<>();
      for (String part : value(name, expected).split(",", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** The value; empty if there is none, which makes no sense for an option that is given. */
    private String value(String name, @CompileTimeConstant String expected) {
      String value = Objects.requireNonNullElse(options.get(name), "");
      if (options.containsKey(name) && value.replace(",", "").isBlank()) {
        problems.add(new InvalidOption().empty(written(name), expected));
        return "";
      }
      return value;
    }

    private void problem(String option, String value, @CompileTimeConstant String expected) {
      problems.add(new InvalidOption().of(written(option), value, expected));
    }

    private String written(String name) {
      return prefix + name.substring(PREFIX.length());
    }
  }
}
