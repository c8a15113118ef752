package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;

/** What the functions inside see of themselves, nobody outside sees. */
final class Outside {
  private Outside() {}

  static Term of(Term changed, Site site) {
    return standsAlone(changed) ? changed : new Leaf.Unknown(site);
  }

  private static boolean standsAlone(Term term) {
    if (term instanceof ControlTerm.OneOf one) {
      return one.terms().stream().allMatch(Outside::standsAlone);
    } else if (term instanceof Term.Response response) {
      return standsAlone(response.status());
    } else if (term instanceof ContainerTerm.Kept kept) {
      return standsAlone(kept.of());
    } else if (term instanceof Term.Sent sent) {
      return standsAlone(sent.status());
    }
    return term instanceof Leaf.Code || Leaf.isPlain(term) || term instanceof Leaf.Unknown;
  }
}
