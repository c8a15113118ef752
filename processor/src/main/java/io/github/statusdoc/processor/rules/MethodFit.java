package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the rules share that tie a status to request methods: a finding where a handler is mapped to
 * none of the methods that the status is defined for. RFC 9110, Section 9.3.3 names POST as one
 * that never gets it: an error there, a warning elsewhere.
 */
abstract class MethodFit implements DeclarationRule {
  private final Set<Integer> codes;
  private final Set<String> methods;

  MethodFit(Set<Integer> codes, Set<String> methods) {
    this.codes = codes;
    this.methods = methods;
  }

  @Override
  public final Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public final void check(
      DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    Set<String> mapped = element.httpMethods();
    if (mapped.isEmpty() || mapped.stream().anyMatch(methods::contains)) {
      return;
    }
    for (DeclaredStatus declared : element.statuses()) {
      if (codes.contains(declared.code())
          && !element.isSaidAbove(declared, above -> above.httpMethods().containsAll(mapped))) {
        catalogue
            .find(declared.code())
            .ifPresent(s -> findings.accept(finding(element, declared, s.label())));
      }
    }
  }

  private Finding finding(DeclaringElement element, DeclaredStatus declared, String label) {
    Set<String> mapped = element.httpMethods();
    Severity severity = mapped.contains("POST") ? Severity.ERROR : Severity.WARNING;
    Message message = Message.of(id(), label, element.name(), String.join(", ", mapped));
    return new Finding(id(), severity, declared.place(), message);
  }
}
