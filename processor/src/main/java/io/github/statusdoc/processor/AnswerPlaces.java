package io.github.statusdoc.processor;

import io.github.statusdoc.processor.findings.Suppression;
import io.github.statusdoc.processor.link.Outcome;
import io.github.statusdoc.processor.link.Way;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.outcome.Sites;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/** Turns outcomes into answers with a place in the file of the method. */
final class AnswerPlaces {
  private final Sites sites;
  private final Predicate<MethodKey> isOverloaded;

  AnswerPlaces(Sites sites, Predicate<MethodKey> isOverloaded) {
    this.sites = sites;
    this.isOverloaded = isOverloaded;
  }

  Answer of(Outcome outcome, CheckedMethod method) {
    Site last = outcome.way().last().site();
    Place origin = last.isHere() ? sites.place(last) : null;
    boolean isDirect = outcome.way().next() == null && outcome.mapping() == null;
    return new Answer(
        outcome.code(),
        outcome.isImplicit(),
        outcome.mayBeAbsent(),
        origin != null && isInFileOf(method, last)
            ? written(origin, method.place())
            : method.place(),
        origin,
        outcome.way().isSuppressed(),
        isDirect ? "" : text(outcome));
  }

  /** What a tool writes hides all warnings, which are not about what it wrote. */
  private static Place written(Place place, Place method) {
    List<Element> around = new ArrayList<>(Enclosing.of(place.element()));
    around.add(place.element());
    around.remove(method.element());
    around.removeAll(Enclosing.of(method.element()));
    return around.stream().anyMatch(AnswerPlaces::hidesAll) ? method : place;
  }

  private static boolean hidesAll(Element element) {
    return Suppression.isOn(element, Set.of(Suppression.ALL));
  }

  private boolean isInFileOf(CheckedMethod method, Site site) {
    Site own = method.place().site();
    return own != null && sites.areInOneFile(own, site);
  }

  /** {@code A.find → B.find (B.java:42) throws NotFound → Advice.handle → 404}. */
  private String text(Outcome outcome) {
    List<String> steps = steps(outcome.way());
    steps.set(0, label(outcome.way().method()));
    Outcome.Mapping mapping = outcome.mapping();
    if (mapping != null) {
      int last = steps.size() - 1;
      steps.set(last, steps.get(last) + reason(mapping.exception()));
    }
    if (mapping != null && mapping.lost() != null && !outcome.isKnown()) {
      steps.addAll(steps(mapping.lost()));
    } else if (mapping != null && mapping.handler() != null) {
      steps.add(label(mapping.handler()));
    }
    steps.add(outcome.isKnown() ? String.valueOf(outcome.code()) : "?");
    return String.join(" → ", steps);
  }

  /** Why a method leads on: what it throws, or what it promises. */
  private static String reason(String exception) {
    return exception.isEmpty()
        ? " (@Returns)"
        : " throws " + exception.substring(exception.lastIndexOf('.') + 1);
  }

  private String label(MethodKey method) {
    return isOverloaded.test(method) ? method.labelWithParameters() : method.label();
  }

  private List<String> steps(Way whole) {
    List<String> steps = new ArrayList<>();
    for (Way way : withoutLaps(whole)) {
      String label = label(way.method());
      steps.add(way.site().line() == 0 ? label : label + " (" + way.site() + ")");
    }
    return steps;
  }

  /** Who comes to the same call again might have gone on from there at once. */
  private static List<Way> withoutLaps(Way whole) {
    List<Way> steps = new ArrayList<>();
    for (Way way = whole; way != null; way = way.next()) {
      for (int i = 0; i < steps.size(); i++) {
        if (isSame(steps.get(i), way)) {
          steps.subList(i, steps.size()).clear();
        }
      }
      steps.add(way);
    }
    return steps;
  }

  private static boolean isSame(Way one, Way other) {
    return one.method().equals(other.method()) && one.site().equals(other.site());
  }
}
