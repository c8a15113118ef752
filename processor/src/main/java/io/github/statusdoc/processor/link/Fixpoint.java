package io.github.statusdoc.processor.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Results that depend on each other, each computed once but where they form a circle: a circle is
 * computed until no result in it changes.
 *
 * @param <K> what a result is of
 */
final class Fixpoint<K> {
  private static final int NOBODY = Integer.MAX_VALUE;

  /**
   * What goes round and does not settle by then, keeps what it was before: exceptions that wrap
   * each other would go on to become others.
   */
  private static final int FEW_TURNS = 5;

  /**
   * A circle grows by at least one value in a turn; this is far more than any code needs. What a
   * longer one yields is not known.
   */
  private static final int MANY_TURNS = 15;

  /** Until then, what is not known has gone round. */
  private static final int MOST_TURNS = 20;

  /** The same of one of a circle that goes round by itself. */
  private static final int MOST_CORRECTIONS = 10;

  private enum State {
    RUNNING,
    /** Depends on something that still runs. */
    PROVISIONAL,
    /** Depends on something that has changed since. */
    STALE,
    DONE
  }

  private static final class Entry {
    private Result result = new Result();
    private State state = State.RUNNING;
    private int depth;

    /** The outermost running entry that the result depends on. */
    private int lowest;

    /** Others have used the result while it was computed. */
    private boolean isUsed;

    /** How often they used what it then was no longer. */
    private int corrections;
  }

  private final Function<K, Result> compute;
  private final Function<K, Result> unknown;
  private final Map<K, Entry> entries = new HashMap<>();
  private final List<Entry> provisional = new ArrayList<>();
  private int depth;
  private int lowest = NOBODY;

  /** How many results have become others than were used. */
  private int changes;

  /** How many of those that run were computed before. */
  private int again;

  /**
   * Nothing yet.
   *
   * @param compute a result, by those of others
   * @param unknown a result that nobody can tell
   */
  Fixpoint(Function<K, Result> compute, Function<K, Result> unknown) {
    this.compute = compute;
    this.unknown = unknown;
  }

  boolean has(K key) {
    return entries.containsKey(key);
  }

  /** Says whether one is being computed. */
  boolean areRunning() {
    return depth > 0;
  }

  /** Says whether what is computed now is part of a circle that goes round once more. */
  boolean isAgain() {
    return again > 0;
  }

  Result of(K key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      entry = new Entry();
      entries.put(key, entry);
    } else if (entry.state == State.DONE) {
      return entry.result;
    } else if (entry.state == State.RUNNING) {
      lowest = Math.min(lowest, entry.depth);
      entry.isUsed = true;
      return entry.result;
    } else if (entry.state == State.PROVISIONAL) {
      lowest = Math.min(lowest, entry.lowest);
      return entry.result;
    }
    run(key, entry);
    return entry.result;
  }

  private void run(K key, Entry entry) {
    int outside = lowest;
    entry.depth = depth++;
    int first = provisional.size();
    entry.state = State.STALE;
    for (int turn = 1; entry.state == State.STALE; turn++) {
      entry.state = State.RUNNING;
      lowest = NOBODY;
      int before = changes;
      compute(key, entry, turn);
      boolean isCircle = lowest <= entry.depth;
      boolean isGrowing = changes != before && turn < MOST_TURNS;
      settle(entry, first, isCircle && isGrowing ? State.STALE : State.DONE);
    }
    depth--;
    lowest = Math.min(outside, entry.state == State.DONE ? NOBODY : lowest);
  }

  private void compute(K key, Entry entry, int turn) {
    entry.isUsed = false;
    Result result = turn == 1 ? compute.apply(key) : computeAgain(key);
    if (turn > FEW_TURNS || entry.corrections > FEW_TURNS) {
      result.keep(entry.result);
    }
    boolean isEndless = turn > MANY_TURNS;
    if (entry.isUsed && !result.agreesWith(entry.result)) {
      changes++;
      entry.corrections++;
      if (isEndless || entry.corrections > MOST_CORRECTIONS) {
        result.widen(entry.result, unknown.apply(key));
      }
    } else if (isEndless) {
      result.addAll(unknown.apply(key));
    }
    entry.result = result;
  }

  private Result computeAgain(K key) {
    again++;
    Result result = compute.apply(key);
    again--;
    return result;
  }

  /** Those that wait since then go on waiting with this one, or become what it becomes. */
  private void settle(Entry entry, int first, State next) {
    provisional.add(entry);
    List<Entry> members = provisional.subList(first, provisional.size());
    if (lowest < entry.depth) {
      entry.state = State.PROVISIONAL;
      members.forEach(member -> member.lowest = lowest);
    } else {
      members.forEach(member -> member.state = next);
      members.clear();
    }
  }
}
