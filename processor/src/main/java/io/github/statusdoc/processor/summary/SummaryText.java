package io.github.statusdoc.processor.summary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text in which the summaries of classes are stored: a line for each part, the same for equal
 * summaries.
 */
public final class SummaryText {
  /** The first line: what the text is, and the version of the language that it is written in. */
  private static final String HEADER = "statusdoc 27\n";

  /** The second line, where there is one. */
  private static final String USES = "uses";

  /** The first line of a class; other lines begin otherwise, and no line ends inside a part. */
  private static final Pattern CLASS =
      Pattern.compile("^class \"", Pattern.MULTILINE | Pattern.UNIX_LINES);

  private SummaryText() {}

  /**
   * Writes a class with those inside it.
   *
   * @param type the class
   * @return its text
   */
  public static String write(TopLevelClass type) {
    String uses = type.uses().isEmpty() ? "" : USES + names(type.uses()) + "\n";
    return type.classes().stream()
        .map(SummaryText::section)
        .collect(joining("", HEADER + uses, ""));
  }

  private static String section(ClassSummary type) {
    TermWriter terms = new TermWriter();
    List<String> lines = new ArrayList<>();
    String binaryName = quoted(type.binaryName());
    String kind = type.isAbstract() ? " abstract" : "";
    lines.add("class " + quoted(type.name()) + " " + binaryName + " " + quoted(type.file()) + kind);
    lines.add("extends" + names(type.supertypes()));
    if (!type.parameterized().isEmpty()) {
      lines.add("parameterized" + names(type.parameterized()));
    }
    if (!type.reach().equals(Reach.EVERYWHERE)) {
      lines.add("reach " + reach(type.reach()));
    }
    type.fields()
        .forEach((name, term) -> lines.add("field " + quoted(name) + " " + terms.write(term)));
    type.changes()
        .forEach(
            field -> lines.add("changes " + quoted(field.type()) + " " + quoted(field.name())));
    if (!type.words().isEmpty()) {
      lines.add("words" + names(type.words()));
    }
    type.parts()
        .forEach(part -> lines.add("part " + part.where().name() + " " + quoted(part.text())));
    type.advice().forEach(one -> lines.add("advice " + advice(one)));
    if (!type.routing().equals(Routing.NONE)) {
      lines.add("routing " + routing(type.routing()));
    }
    if (!type.security().equals(Security.NONE)) {
      lines.add("security " + security(type.security()));
    }
    if (!type.injection().equals(Injection.NONE)) {
      lines.add("injection " + injection(type.injection()));
    }
    type.handlers().forEach(handler -> lines.add("handler " + handler(handler, terms)));
    type.methods().values().forEach(method -> lines.add("method " + method(method, terms)));
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String text) {
    return TermWriter.quoted(text);
  }

  private static String names(Collection<String> names) {
    return names.stream().map(SummaryText::quoted).collect(joining(" ", "(", ")"));
  }

  private static String reach(Reach reach) {
    return (reach.isAdvice() ? "advice " : "")
        + (reach.order() == Reach.UNKNOWN ? "computed" : reach.order())
        + names(reach.packages())
        + names(reach.types())
        + names(reach.annotations());
  }

  private static String advice(Advice advice) {
    return String.join(
        " ",
        quoted(advice.signature()),
        advice.when().name(),
        quoted(advice.pointcut().toString()),
        String.valueOf(advice.argument()));
  }

  private static String injection(Injection injection) {
    return (injection.isThere() ? "there " : "")
        + (injection.isPrimary() ? "primary " : "")
        + map(injection.fields(), TermWriter::quoted);
  }

  private static <V> String map(Map<String, V> map, Function<V, Object> value) {
    return map.entrySet().stream()
        .map(one -> quoted(one.getKey()) + " " + value.apply(one.getValue()))
        .collect(joining(" ", "(", ")"));
  }

  private static String routing(Routing routing) {
    return (routing.movesPaths() ? "moved " : "")
        + routing.interceptors().stream()
            .map(one -> quoted(one.type()) + names(one.paths()) + names(one.except()))
            .collect(joining(" ", "(", ")"))
        + map(routing.unread(), line -> line);
  }

  private static String security(Security security) {
    return (security.isWhole() ? "" : "unread " + security.unread() + " ")
        + security.chains().stream().map(SummaryText::chain).collect(joining(" ", "(", ")"))
        + rules(security.ignored());
  }

  private static String chain(FilterChain chain) {
    return (chain.isAlwaysThere() ? "always " : "")
        + chain.order()
        + names(chain.paths())
        + rules(chain.rules());
  }

  private static String rules(List<FilterChain.Rule> rules) {
    return rules.stream()
        .map(one -> (one.demandsUser() ? "user" : "") + names(one.methods()) + names(one.paths()))
        .collect(joining(" ", "(", ")"));
  }

  private static String handler(ExceptionHandler handler, TermWriter terms) {
    Implicit implicit = handler.implicit();
    return String.join(
        " ",
        quoted(handler.signature()),
        quoted(handler.framework()),
        names(handler.types()),
        String.valueOf(handler.argument()),
        handler.isGlobal() ? "global" : "local",
        String.valueOf(handler.rank()),
        implicit.plain() + " " + implicit.absent() + " " + implicit.redirect(),
        implicit.isStronger() + " " + implicit.isFixed() + " " + implicit.returnsObject(),
        declaration(handler.declaration(), terms));
  }

  private static String declaration(Declaration declaration, TermWriter terms) {
    return quoted(declaration.returnType())
        + (declaration.isPublic() ? " public" : "")
        + (declaration.isFinal() ? " final" : "")
        + names(declaration.typeAnnotations())
        + names(declaration.outerAnnotations())
        + declaration.annotations().entrySet().stream()
            .map(one -> quoted(one.getKey()) + members(one.getValue(), terms))
            .collect(joining(" ", "(", ")"));
  }

  private static String members(Map<String, Leaf> members, TermWriter terms) {
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + " " + terms.leaf(member.getValue()))
        .collect(joining(" ", "(", ")"));
  }

  private static String method(MethodSummary method, TermWriter terms) {
    StringBuilder text = new StringBuilder(quoted(method.signature()));
    if (!method.overrides().isEmpty()) {
      text.append(" overrides")
          .append(names(method.overrides().stream().map(MethodKey::toString).toList()));
    }
    if (!method.contract().isEmpty()) {
      text.append(" contract(");
      text.append(method.contract().stream().map(String::valueOf).collect(joining(" ")));
      text.append(")");
    }
    text.append(method.isAbstract() ? " abstract" : "");
    text.append(method.returnsResponse() ? " response" : "");
    text.append(word(method.detachment()));
    text.append(method.hasOpenQuestion() ? " open " + method.openQuestion() : "");
    if (!method.declaration().equals(Declaration.NONE)) {
      text.append(" declared ").append(declaration(method.declaration(), terms));
    }
    return text.append(' ').append(terms.body(method.body())).toString();
  }

  private static String word(Detachment detachment) {
    return switch (detachment) {
      case NONE -> "";
      case LOST -> " detached";
      case CARRIED -> " carried";
    };
  }

  /**
   * Reads which classes of other modules are named.
   *
   * @param text what {@link #write} wrote
   * @return their qualified names; empty for a damaged text, that of another version, or of none
   */
  public static Set<String> uses(String text) {
    if (!text.startsWith(HEADER + USES)) {
      return Set.of();
    }
    int start = HEADER.length() + USES.length();
    int end = text.indexOf('\n', start);
    try {
      return Set.copyOf(
          SummaryReader.names(new Tokens(text.substring(start, Math.max(start, end)))));
    } catch (IllegalArgumentException damaged) {
      return Set.of();
    }
  }

  /**
   * Takes summaries apart, without reading more of them than their names.
   *
   * @param text what {@link #write} wrote
   * @return for the qualified name of each class what {@link #read} takes; empty for the text of
   *     another version, or of none
   */
  public static Map<String, String> split(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    int start = -1;
    Matcher matcher = CLASS.matcher(text.startsWith(HEADER) ? text : "");
    while (matcher.find()) {
      putSection(text, start, matcher.start(), sections);
      start = matcher.start();
    }
    putSection(text, start, text.length(), sections);
    return sections;
  }

  private static void putSection(String text, int start, int end, Map<String, String> sections) {
    if (start >= 0) {
      String section = text.substring(start, end);
      int name = section.indexOf('"') + 1;
      sections.put(section.substring(name, Math.max(name, section.indexOf('"', name))), section);
    }
  }

  /**
   * Reads a summary.
   *
   * @param section the part of a text that {@link #split} gives for a class
   * @return the summary
   * @throws IllegalArgumentException if the text is damaged
   */
  public static ClassSummary read(String section) {
    List<String> lines = section.lines().toList();
    if (lines.size() < 2) {
      throw new IllegalArgumentException("not a summary");
    }
    return new SummaryReader().read(lines);
  }
}
