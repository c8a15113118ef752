package io.github.statusdoc.processor.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sources of one controller, as a Korean Spring team writes them: itself, and what it calls two
 * layers down. Every controller has {@value #HANDLERS} handlers with {@value #CODES} codes.
 */
final class ControllerSources {
  static final int HANDLERS = 10;
  static final int CODES = 25;

  private static final List<Template> TEMPLATES =
      List.of(
          Template.read("domain/Controller"),
          Template.read("domain/Service"),
          Template.read("domain/Reader"),
          Template.read("domain/Repository"),
          Template.read("domain/NotFoundException"),
          Template.read("domain/Dto"));

  private static final int CONTROLLERS_IN_A_PACKAGE = 20;
  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("Order", "주문"),
          new Subject("Member", "회원"),
          new Subject("Product", "상품"),
          new Subject("Coupon", "쿠폰"),
          new Subject("Delivery", "배송"),
          new Subject("Payment", "결제"),
          new Subject("Review", "후기"),
          new Subject("Reservation", "예약"),
          new Subject("Settlement", "정산"),
          new Subject("Notice", "공지"));

  private record Subject(String name, String label) {}

  private final int number;
  private final boolean isDocumented;

  ControllerSources(int number, boolean isDocumented) {
    this.number = number;
    this.isDocumented = isDocumented;
  }

  /** Texts by path. */
  Map<String, String> all() {
    Map<String, String> values = values();
    Map<String, String> sources = new LinkedHashMap<>();
    TEMPLATES.forEach(template -> sources.putAll(template.fill(values).files()));
    return sources;
  }

  private Map<String, String> values() {
    Subject subject = SUBJECTS.get(number % SUBJECTS.size());
    String name = subject.name() + number;
    return Map.of(
        "package",
        "domain" + number / CONTROLLERS_IN_A_PACKAGE,
        "Name",
        name,
        "name",
        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
        "label",
        subject.label(),
        "path",
        name.toLowerCase(Locale.ROOT) + "s",
        "documented",
        isDocumented ? "@ResponseStatusDoc\n" : "",
        "drift",
        number == 0 ? Template.read("domain/drift").text() : "");
  }
}
