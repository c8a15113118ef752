package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Pointcut;
import io.github.statusdoc.processor.summary.Pointcut.All;
import io.github.statusdoc.processor.summary.Pointcut.Any;
import io.github.statusdoc.processor.summary.Pointcut.Designator;
import io.github.statusdoc.processor.summary.Pointcut.Not;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which handlers a pointcut selects, as far as their declarations tell.
 *
 * @param classes how types inherit
 */
record Pointcuts(Classes classes) {
  /** Annotations, modifiers, return type, declaring type, name and parameters. */
  private static final Pattern EXECUTION =
      Pattern.compile("((?:@[\\w.]+ )*)((?:[a-z!]+ )*)(\\S+) (?:(\\S+)\\.)?([\\w*]+)\\((.*)\\)");

  /** Patterns that people write are shorter. */
  private static final int LONGEST = 400;

  private static final int MOST_WILDCARDS = 4;

  private static final Optional<Boolean> NO = Optional.of(false);

  /** Any parameters, or those that follow. */
  private static final String REST = "..";

  private static final Pattern ANNOTATED = Pattern.compile("@([\\w.]+) (\\S+)");
  private static final Pattern TYPE_NAME = Pattern.compile("[\\w.*]+(\\[])*");

  /** Says whether a pointcut selects a handler; empty where that is not known. */
  Optional<Boolean> selects(Pointcut pointcut, JoinPoint handler) {
    if (pointcut instanceof All all) {
      return together(all.parts(), handler, false);
    } else if (pointcut instanceof Any any) {
      return together(any.parts(), handler, true);
    } else if (pointcut instanceof Not not) {
      return selects(not.of(), handler).map(is -> !is);
    }
    return selects((Designator) pointcut, handler);
  }

  private Optional<Boolean> together(List<Pointcut> parts, JoinPoint handler, boolean decisive) {
    return together(parts.stream().map(part -> selects(part, handler)).toList(), decisive);
  }

  /** One part decides by one answer, all of them together by the other. */
  private static Optional<Boolean> together(List<Optional<Boolean>> answers, boolean decisive) {
    if (answers.contains(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
  }

  private Optional<Boolean> selects(Designator designator, JoinPoint handler) {
    String pattern =
        designator
            .pattern()
            .replaceAll("\\s+", " ")
            .replace(" (", "(")
            .replaceAll("\\*+", "*")
            .replace("$", ".");
    if (pattern.length() > LONGEST) {
      return Optional.empty();
    }
    Declaration declaration = handler.declaration();
    return switch (designator.name()) {
      case "@annotation" -> has(declaration.annotations().keySet(), pattern);
      case "@within" -> has(declaration.typeAnnotations(), pattern);
      case "within" -> isWithin(pattern, handler);
      case "execution" -> executes(pattern, handler);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> has(Collection<String> annotations, String pattern) {
    return pattern.contains(".") ? Optional.of(annotations.contains(pattern)) : Optional.empty();
  }

  /** What stands inside a class is within that, too. */
  private static Optional<Boolean> isWithin(String pattern, JoinPoint handler) {
    Matcher annotated = ANNOTATED.matcher(pattern);
    boolean isOfAnnotated = annotated.matches();
    Declaration declaration = handler.declaration();
    List<Optional<Boolean>> answers = new ArrayList<>();
    List<String> annotations = declaration.typeAnnotations();
    for (String type : withOuter(handler.method().type())) {
      boolean isOne = !isOfAnnotated || annotations.contains(annotated.group(1));
      answers.add(isOne ? isNamed(isOfAnnotated ? annotated.group(2) : pattern, type) : NO);
      annotations = declaration.outerAnnotations();
    }
    return together(answers, true);
  }

  /** A class and those around it, by the convention that only their names begin so. */
  private static List<String> withOuter(String type) {
    List<String> types = new ArrayList<>(List.of(type));
    String outer = type.substring(0, Math.max(0, type.lastIndexOf('.')));
    while (!outer.isEmpty() && Character.isUpperCase(simpleName(outer).charAt(0))) {
      types.add(outer);
      outer = outer.substring(0, Math.max(0, outer.lastIndexOf('.')));
    }
    return types;
  }

  private Optional<Boolean> executes(String pattern, JoinPoint handler) {
    Matcher parts = EXECUTION.matcher(pattern);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String signature = handler.method().signature();
    String name = signature.substring(0, signature.indexOf('('));
    List<Optional<Boolean>> answers = new ArrayList<>();
    for (String annotation : words(parts.group(1))) {
      answers.add(has(handler.declaration().annotations().keySet(), annotation.substring(1)));
    }
    for (String modifier : words(parts.group(2))) {
      boolean isPublic = handler.declaration().isPublic();
      answers.add(modifier.equals("public") ? Optional.of(isPublic) : Optional.empty());
    }
    answers.add(isNamed(parts.group(3), handler.declaration().returnType()));
    answers.add(parts.group(4) == null ? Optional.of(true) : isDeclaredIn(parts.group(4), handler));
    answers.add(isCalled(parts.group(5), name));
    answers.add(takes(parts.group(6), handler.method().parameterTypes()));
    return together(answers, false);
  }

  private static Optional<Boolean> isCalled(String pattern, String name) {
    return isSimple(pattern)
        ? Optional.of(regex(pattern).matcher(name).matches())
        : Optional.empty();
  }

  /** Expressions with many wildcards take for ever; people write few. */
  private static boolean isSimple(String pattern) {
    return pattern.chars().filter(c -> c == '*').count() <= MOST_WILDCARDS;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
  }

  /** By the types of parameters; {@code ..} stands for any that follow. */
  private static Optional<Boolean> takes(String pattern, List<String> types) {
    List<String> wanted =
        pattern.isBlank()
            ? List.of()
            : Stream.of(pattern.split(",", -1)).map(String::strip).toList();
    int open = wanted.indexOf(REST);
    int fixed = open < 0 ? wanted.size() : open;
    boolean isLonger = open >= 0 ? types.size() >= fixed : types.size() == fixed;
    if (open >= 0 && open < wanted.size() - 1) {
      return Optional.empty();
    } else if (!isLonger) {
      return Optional.of(false);
    }
    List<Optional<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < fixed; i++) {
      answers.add(isNamed(wanted.get(i), types.get(i)));
    }
    return together(answers, false);
  }

  /**
   * What overrides a method of such a type is executed as that; {@code a..} stands for all in it.
   */
  private Optional<Boolean> isDeclaredIn(String pattern, JoinPoint handler) {
    String type = pattern.endsWith(".") ? pattern + ".*" : pattern;
    Optional<Boolean> own = isNamed(type, handler.method().type());
    boolean isOfOther =
        own.equals(Optional.of(false))
            && classes.supertypes(handler.method().type()).stream()
                .anyMatch(above -> !isNamed(type, above).equals(Optional.of(false)));
    return isOfOther ? Optional.empty() : own;
  }

  /**
   * By the name of a type. A name without package may be that of any package, of type arguments
   * nothing is known.
   */
  private static Optional<Boolean> isNamed(String pattern, String type) {
    if (pattern.equals("*")) {
      return Optional.of(true);
    }
    int arguments = pattern.indexOf('<');
    String bare = arguments < 0 ? pattern : pattern.substring(0, arguments);
    if (!TYPE_NAME.matcher(bare).matches() || !isSimple(bare)) {
      return Optional.empty();
    }
    boolean isWhole = bare.contains(".") || Character.isLowerCase(bare.charAt(0));
    boolean isSame = regex(bare).matcher(isWhole ? type : simpleName(type)).matches();
    boolean isTold = isSame ? isWhole && arguments < 0 : isWhole || !bare.contains("*");
    return isTold ? Optional.of(isSame) : Optional.empty();
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static Pattern regex(String pattern) {
    return Pattern.compile(
        pattern
            .replace("[", "\\[")
            .replace("..", "\0")
            .replace(".", "\\.")
            .replace("*", "[^.]*")
            .replace("\0", "\\.(?:[^.]+\\.)*"));
  }
}
