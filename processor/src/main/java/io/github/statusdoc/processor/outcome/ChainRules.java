package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import io.github.statusdoc.processor.summary.FilterChain;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A chain of Spring Security, as far as it has been read. */
final class ChainRules {
  /** The role that Spring gives to who is not signed in. */
  private static final String NOBODY = "ANONYMOUS";

  /** The pages that there are if none is named. */
  private static final Rule PAGES = new Rule(List.of(), List.of("/login", "/logout"), false);

  private static final Pattern QUERY = Pattern.compile("\\?.*");

  private final ConstantTexts texts;
  private final RequestMatchers matchers;
  private final List<String> paths = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private boolean isOpen;
  private boolean isElsewhere;
  private boolean isWhole = true;

  ChainRules(Reading reading, ConstantTexts texts) {
    this.texts = texts;
    this.matchers = new RequestMatchers(reading, texts);
  }

  /** The chain; empty if it is for what no handler answers. */
  Optional<FilterChain> chain(int order, boolean isAlwaysThere) {
    if (isOpen) {
      return Optional.of(FilterChain.open(order));
    }
    return isElsewhere
        ? Optional.empty()
        : Optional.of(
            new FilterChain(List.copyOf(paths), List.copyOf(rules), order, isAlwaysThere));
  }

  /** Says whether all of it was understood. */
  boolean isWhole() {
    return isWhole && !isOpen;
  }

  /** Lets everybody through, if something happens that is not understood. */
  void openIf(boolean isNotUnderstood) {
    isOpen |= isNotUnderstood;
  }

  /**
   * What cannot be told of those who are signed in demands nothing; what lets everybody through may
   * be more than is known.
   */
  void add(@Nullable ExpressionTree matcher, boolean demandsUser) {
    Optional<List<Rule>> matched =
        demandsUser ? matchers.read(matcher) : texts.withEnds(() -> matchers.read(matcher));
    isWhole &= matched.isPresent();
    if (matched.isPresent()) {
      matched.get().forEach(one -> rules.add(demandsUser ? one.forUsers() : one));
    } else if (!demandsUser) {
      rules.add(Rule.NOTHING);
    }
  }

  void addRole(@Nullable ExpressionTree matcher, List<? extends ExpressionTree> roles) {
    List<String> names = new ArrayList<>();
    boolean isTold = texts.addAll(roles, names);
    isWhole &= isTold;
    add(matcher, isTold && names.stream().noneMatch(name -> name.contains(NOBODY)));
  }

  void addUnread(@Nullable ExpressionTree matcher) {
    isWhole = false;
    add(matcher, false);
  }

  /** Pages that everybody sees, whatever the rules say. */
  void addPages(List<? extends ExpressionTree> written) {
    List<String> pages = new ArrayList<>();
    isOpen |= !texts.addAll(written, pages);
    List<String> bare = pages.stream().map(page -> QUERY.matcher(page).replaceFirst("")).toList();
    rules.add(0, new Rule(List.of(), bare, false));
  }

  void addDefaultPages() {
    rules.add(0, PAGES);
  }

  /** The requests that the chain is for; only once, and only by paths. */
  void limitTo(List<? extends ExpressionTree> written) {
    Optional<List<Rule>> limits = matchers.patterns(written);
    boolean areTold =
        limits.isPresent()
            && limits.get().stream()
                .allMatch(one -> one.methods().isEmpty() && !one.paths().isEmpty());
    isOpen |= !areTold || !paths.isEmpty();
    isElsewhere = areTold && limits.get().isEmpty();
    limits.ifPresent(all -> all.forEach(one -> paths.addAll(one.paths())));
  }
}
