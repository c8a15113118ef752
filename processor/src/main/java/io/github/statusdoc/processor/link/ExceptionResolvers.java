package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Handling.Candidate;
import io.github.statusdoc.processor.link.Reply.Handled;
import io.github.statusdoc.processor.summary.ExceptionHandler;
import io.github.statusdoc.processor.summary.Reach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an application's own resolvers of exceptions answer. Those of Spring MVC that have a
 * negative order come before all exception handlers, those of WebFlux before what the framework
 * answers by itself; the others get what that leaves.
 */
final class ExceptionResolvers {
  /**
   * What some of them do.
   *
   * @param codes what they answer
   * @param isLeft whether they may leave the exception to others
   */
  record Replies(Set<Integer> codes, boolean isLeft) {}

  private final Handling handling;
  private final Objects objects;
  private final Handled handled;

  ExceptionResolvers(Handling handling, Objects objects, Handled handled) {
    this.handling = handling;
    this.objects = objects;
    this.handled = handled;
  }

  /** What those answer that are asked before all others. */
  Replies first(Value.Instance exception, String framework) {
    return replies(
        handling.resolvers(exception, framework).stream()
            .filter(ExceptionResolvers::isFirst)
            .toList(),
        exception);
  }

  private static boolean isFirst(Candidate candidate) {
    return candidate.handler().rank() == ExceptionHandler.RESOLVER && isNegative(candidate);
  }

  private static boolean isNegative(Candidate candidate) {
    long order = candidate.bean().reach().order();
    return order < 0 && order != Reach.UNKNOWN;
  }

  /**
   * What is answered for an exception that no handler takes.
   *
   * @param isTaken whether the framework answers it by itself
   * @param usual what it answers then
   */
  List<Integer> codes(
      Value.Instance exception, boolean isTaken, List<Integer> usual, String framework) {
    List<Candidate> asked = new ArrayList<>(handling.resolvers(exception, framework));
    asked.removeIf(candidate -> isFirst(candidate) || (isTaken && isBehind(candidate)));
    if (asked.isEmpty()) {
      return usual;
    }
    Replies replies = replies(asked, exception);
    boolean isGuess =
        isTaken
            && !replies.codes().isEmpty()
            && asked.stream().anyMatch(one -> one.bean().reach().order() == Reach.UNKNOWN);
    Set<Integer> codes = new LinkedHashSet<>(replies.codes());
    if (replies.isLeft()) {
      codes.addAll(usual);
    }
    return isGuess ? List.of(Outcome.UNKNOWN) : List.copyOf(codes);
  }

  private static boolean isBehind(Candidate candidate) {
    return candidate.bean().reach().order() >= 0;
  }

  /** One after the other. */
  private Replies replies(List<Candidate> candidates, Value.Instance exception) {
    Map<Long, List<Replies>> byOrder = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      byOrder
          .computeIfAbsent(candidate.bean().reach().order(), order -> new ArrayList<>(1))
          .add(reply(candidate, exception));
    }
    Set<Integer> codes = new LinkedHashSet<>();
    for (List<Replies> unranked : byOrder.values()) {
      codes.addAll(together(unranked));
      if (!unranked.stream().allMatch(Replies::isLeft)) {
        return new Replies(codes, false);
      }
    }
    return new Replies(codes, true);
  }

  /** Those that the code does not rank must agree. */
  private static Set<Integer> together(List<Replies> unranked) {
    List<Set<Integer>> answers =
        unranked.stream().map(Replies::codes).filter(all -> !all.isEmpty()).distinct().toList();
    if (answers.size() > 1) {
      return Set.of(Outcome.UNKNOWN);
    }
    return answers.isEmpty() ? Set.of() : answers.get(0);
  }

  private Replies reply(Candidate candidate, Value.Instance exception) {
    Found found = java.util.Objects.requireNonNull(candidate.found());
    Set<Integer> codes = new LinkedHashSet<>();
    boolean isLeft = false;
    for (Value.Instance variant : objects.variants(exception)) {
      Reply reply = handled.reply(candidate, found, variant);
      codes.addAll(reply.codes());
      if (!reply.failed().isEmpty() && !reply.failed().equals(Set.of(variant))) {
        codes.add(Outcome.UNKNOWN); // another exception goes on
      }
      isLeft |= reply.isLeft() || reply.failed().contains(variant);
    }
    return new Replies(codes, isLeft);
  }
}
