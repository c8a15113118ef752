package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.summary.Site;
import java.util.Map;

/**
 * What may refuse requests or let them through, but does not count: it is not understood for which
 * handlers. By the qualified names of classes, with the places to look at.
 *
 * @param interceptors what is asked before handlers, and counts for none
 * @param chains what configures Spring Security, with rules that count as open to everybody
 */
public record LeftOut(Map<String, Site> interceptors, Map<String, Site> chains) {}
