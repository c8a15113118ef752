package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaredStatuses;
import io.github.statusdoc.processor.model.DeclaringElement;
import io.github.statusdoc.processor.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {
  /** About what elements declare. */
  private final List<DeclarationRule> declarationRules =
      List.of(
          new StatusOutOfRange(),
          new UnknownStatus(),
          new DeprecatedStatus(),
          new InterimStatus(),
          new ContentForbidden(),
          new DuplicateStatus(),
          new EmptyDeclaration(),
          new PartialContentMethod(),
          new NotModifiedMethod());

  /** About everything else; other stages raise them. */
  private final List<Rule> otherRules =
      List.of(
          new InvalidDefinition(),
          new InvalidOption(),
          new GeneratedNameClash(),
          new SelfReference(),
          new DiscardedResponse(),
          new CheckedHandlers(),
          new InternalStatusdocError());

  /** All of them. */
  public Rules() {}

  /**
   * Every rule.
   *
   * @return in the order of the documentation
   */
  public List<Rule> all() {
    return Stream.of(
            declarationRules,
            new BodyRules(
                    false,
                    () -> DeclaredStatuses.OURS,
                    (method, name) -> name.substring(name.lastIndexOf('.') + 1))
                .all(),
            otherRules)
        .<Rule>flatMap(List::stream)
        .toList();
  }

  /**
   * The ids of all rules.
   *
   * @return the keys that options and {@code @SuppressWarnings} know
   */
  public static Set<String> ids() {
    return new Rules().all().stream().map(Rule::id).collect(Collectors.toSet());
  }

  /**
   * Runs the rules about declarations.
   *
   * @param element what one element declares
   * @param catalogue the registered statuses and those of the options
   * @param findings takes what the rules have to say, in the order of the source
   */
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    Catalogue inView = catalogue.with(element.definitions());
    List<Finding> found = new ArrayList<>(0);
    for (DeclarationRule rule : declarationRules) {
      rule.check(element, inView, found::add);
    }
    if (found.size() > 1) {
      List<Place> order = element.statuses().stream().map(DeclaredStatus::place).toList();
      found.sort(Comparator.comparingInt(finding -> order.indexOf(finding.place())));
    }
    found.forEach(findings);
  }
}
