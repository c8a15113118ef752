package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statuses that a compilation writes as numbers, and the responses that it drops. */
public final class Literals {
  /**
   * A status code that is written somewhere.
   *
   * @param code the number, which may be no status code at all
   * @param site where
   */
  public record Literal(int code, Site site) {}

  /** What initializers write is read once for each constructor; the tree tells. */
  private record Found<T>(Tree tree, T what) {}

  private final List<Found<Literal>> codes = new ArrayList<>();
  private final List<Found<Site>> discarded = new ArrayList<>();

  /** None yet. */
  public Literals() {}

  /** How much was read. */
  record Mark(int codes, int discarded) {}

  Mark mark() {
    return new Mark(codes.size(), discarded.size());
  }

  /** Takes back what was read since. */
  void undo(Mark mark) {
    codes.subList(mark.codes(), codes.size()).clear();
    discarded.subList(mark.discarded(), discarded.size()).clear();
  }

  void add(int code, Tree tree, Site site) {
    codes.add(new Found<>(tree, new Literal(code, site)));
  }

  void addDiscarded(Tree tree, Site site) {
    discarded.add(new Found<>(tree, site));
  }

  /**
   * The codes written since the last call.
   *
   * @return each once, in the order in which they were read
   */
  public List<Literal> takeCodes() {
    return take(codes);
  }

  /**
   * The responses built and dropped since the last call.
   *
   * @return each once, in the order in which they were read
   */
  public List<Site> takeDiscarded() {
    return take(discarded);
  }

  private static <T> List<T> take(List<Found<T>> all) {
    Set<Tree> seen = new HashSet<>();
    List<T> taken = all.stream().filter(one -> seen.add(one.tree())).map(Found::what).toList();
    all.clear();
    return taken;
  }
}
