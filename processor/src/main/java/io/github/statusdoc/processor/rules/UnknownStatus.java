package io.github.statusdoc.processor.rules;

import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.Language;
import io.github.statusdoc.processor.catalogue.Status;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.catalogue.Vendors;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaringElement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A code that IANA does not register and the company does not define (RFC 9205, Section 4.6). */
public final class UnknownStatus implements DeclarationRule {
  /** The rule. */
  public UnknownStatus() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaringElement element, Catalogue catalogue, Consumer<Finding> findings) {
    for (DeclaredStatus status : element.statuses()) {
      int code = status.code();
      if (status.isFirstSeenHere()
          && StatusCode.isValid(code)
          && catalogue.find(code).isEmpty()
          && !isRefused(code, element)) {
        findings.accept(new Finding(id(), severity(), status.place(), message(catalogue, code)));
      }
    }
  }

  /** What is wrong with a definition is said where it stands. */
  private static boolean isRefused(int code, DeclaringElement element) {
    return element.definitions().stream().anyMatch(definition -> definition.code() == code);
  }

  /**
   * A code that a document leaves out, whoever else says that it is not known.
   *
   * @param status declares the code
   * @param handler who declares it
   * @return the finding
   */
  public Finding leftOut(DeclaredStatus status, String handler) {
    Message message = Message.of(id() + ".leftOut", status.code(), handler);
    return new Finding(id(), severity(), status.place(), message);
  }

  static Message message(Catalogue catalogue, int code) {
    return Message.of(
        "UnknownStatus",
        code,
        nearest(catalogue, code),
        vendors(catalogue, code),
        name(catalogue, code));
  }

  private static String nearest(Catalogue catalogue, int code) {
    return labels(catalogue.nearest(code));
  }

  private static String labels(List<Status> statuses) {
    return statuses.stream().map(Status::label).collect(Collectors.joining(", "));
  }

  /** One more line for what is no code at all, or nothing. */
  static Object misspelt(Catalogue catalogue, int number) {
    List<Status> near = catalogue.misspelt(number);
    return near.isEmpty() ? "" : Message.of("UnknownStatus.misspelt", labels(near));
  }

  /** One more line of the message, or nothing. */
  static Object vendors(Catalogue catalogue, int code) {
    List<Vendors.Use> uses = catalogue.vendors().of(code);
    if (uses.isEmpty()) {
      return "";
    }
    Map<Language, String> joined = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      joined.put(
          language, uses.stream().map(use -> use.in(language)).collect(Collectors.joining(", ")));
    }
    return Message.of("UnknownStatus.vendors", code, new Message.Translated(joined));
  }

  /** What a vendor calls the code. */
  private static String name(Catalogue catalogue, int code) {
    return catalogue.vendors().of(code).stream()
        .map(Vendors.Use::name)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("…");
  }
}
