package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.List;

/** The statuses that a compilation writes as numbers, and the responses that it drops. */
public final class Literals {
  /**
   * A status code that is written somewhere.
   *
   * @param code the number, which may be no status code at all
   * @param site where
   */
  public record Literal(int code, Site site) {}

  private final List<Literal> codes = new ArrayList<>();
  private final List<Site> discarded = new ArrayList<>();

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

  void add(int code, Site site) {
    codes.add(new Literal(code, site));
  }

  void addDiscarded(Site site) {
    discarded.add(site);
  }

  /**
   * The codes written since the last call.
   *
   * @return in the order in which they were read
   */
  public List<Literal> takeCodes() {
    List<Literal> taken = List.copyOf(codes);
    codes.clear();
    return taken;
  }

  /**
   * The responses built and dropped since the last call.
   *
   * @return in the order in which they were read
   */
  public List<Site> takeDiscarded() {
    List<Site> taken = List.copyOf(discarded);
    discarded.clear();
    return taken;
  }
}
