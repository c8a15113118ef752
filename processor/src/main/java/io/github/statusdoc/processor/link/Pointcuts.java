package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.Pointcut;
import io.github.statusdoc.processor.summary.Pointcut.All;
import io.github.statusdoc.processor.summary.Pointcut.Any;
import io.github.statusdoc.processor.summary.Pointcut.Designator;
import io.github.statusdoc.processor.summary.Pointcut.Not;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which handlers a pointcut selects, as far as their declarations tell.
 *
 * @param classes how types inherit
 */
record Pointcuts(Classes classes) {
  /** Return type, declaring type and name; a public method is all that a handler can be. */
  private static final Pattern EXECUTION =
      Pattern.compile("(?:(?:public|\\*) )?(\\S+) (?:(\\S+)\\.)?([\\w*]+)\\((|\\.\\.)\\)");

  /** Patterns that people write are shorter. */
  private static final int LONGEST = 400;

  private static final Pattern ANNOTATED = Pattern.compile("@([\\w.]+) (\\S+)");
  private static final Pattern TYPE_NAME = Pattern.compile("[\\w.*]+(\\[])*");

  /** Says whether a pointcut selects a handler; empty where that is not known. */
  Optional<Boolean> selects(Pointcut pointcut, Endpoint handler) {
    if (pointcut instanceof All all) {
      return together(all.parts(), handler, false);
    } else if (pointcut instanceof Any any) {
      return together(any.parts(), handler, true);
    } else if (pointcut instanceof Not not) {
      return selects(not.of(), handler).map(is -> !is);
    }
    return selects((Designator) pointcut, handler);
  }

  /** One part decides by one answer, all of them together by the other. */
  private Optional<Boolean> together(List<Pointcut> parts, Endpoint handler, boolean decisive) {
    List<Optional<Boolean>> answers = parts.stream().map(part -> selects(part, handler)).toList();
    if (answers.contains(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
  }

  private Optional<Boolean> selects(Designator designator, Endpoint handler) {
    String pattern =
        designator.pattern().replaceAll("\\s+", " ").replace(" (", "(").replace("$", ".");
    if (pattern.length() > LONGEST) {
      return Optional.empty();
    }
    Endpoint.Declaration declaration = handler.declaration();
    return switch (designator.name()) {
      case "@annotation" -> has(declaration.annotations(), pattern);
      case "@within" -> has(declaration.typeAnnotations(), pattern);
      case "within" -> isWithin(pattern, handler);
      case "execution" -> executes(pattern, handler);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> has(List<String> annotations, String pattern) {
    return pattern.contains(".") ? Optional.of(annotations.contains(pattern)) : Optional.empty();
  }

  private Optional<Boolean> isWithin(String pattern, Endpoint handler) {
    Matcher annotated = ANNOTATED.matcher(pattern);
    if (!annotated.matches()) {
      return isNamed(pattern, handler.method().type());
    }
    boolean isAnnotated = handler.declaration().typeAnnotations().contains(annotated.group(1));
    return isAnnotated ? isNamed(annotated.group(2), handler.method().type()) : Optional.of(false);
  }

  private Optional<Boolean> executes(String pattern, Endpoint handler) {
    Matcher parts = EXECUTION.matcher(pattern);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String signature = handler.method().signature();
    String name = signature.substring(0, signature.indexOf('('));
    boolean isCalledSo = name.matches(parts.group(3).replace("*", ".*"));
    boolean takesSo = parts.group(4).equals("..") || signature.endsWith("()");
    if (!isCalledSo || !takesSo) {
      return Optional.of(false);
    }
    List<Optional<Boolean>> answers =
        List.of(
            isNamed(parts.group(1), handler.declaration().returnType()),
            parts.group(2) == null ? Optional.of(true) : isDeclaredIn(parts.group(2), handler));
    if (answers.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /**
   * What overrides a method of such a type is executed as that; {@code a..} stands for all in it.
   */
  private Optional<Boolean> isDeclaredIn(String pattern, Endpoint handler) {
    String type = pattern.endsWith(".") ? pattern + ".*" : pattern;
    Optional<Boolean> own = isNamed(type, handler.method().type());
    boolean isOfOther =
        own.equals(Optional.of(false))
            && classes.supertypes(handler.method().type()).stream()
                .anyMatch(above -> !isNamed(type, above).equals(Optional.of(false)));
    return isOfOther ? Optional.empty() : own;
  }

  /** By the name of a type; of a pattern without package only {@code *} is surely all. */
  private static Optional<Boolean> isNamed(String pattern, String type) {
    if (pattern.equals("*")) {
      return Optional.of(true);
    }
    boolean isWhole = pattern.contains(".") || (!pattern.contains("*") && isPlain(pattern));
    return isWhole && TYPE_NAME.matcher(pattern).matches()
        ? Optional.of(regex(pattern).matcher(type).matches())
        : Optional.empty();
  }

  /** Primitive types, and those of {@code java.lang}, are known by their simple names. */
  private static boolean isPlain(String name) {
    return name.equals("void") || Character.isLowerCase(name.charAt(0));
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
