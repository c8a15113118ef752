package io.github.statusdoc.processor.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The sources of one controller: itself, its service and its records, as a Korean Spring team
 * writes them. Every controller has {@value #HANDLERS} handlers with {@value #CODES} codes.
 */
final class ControllerSources {
  static final int HANDLERS = 10;
  static final int CODES = 25;

  private static final List<String> TEMPLATES = List.of("Controller", "Service", "Dto");
  private static final int TYPES_IN_A_PACKAGE = 20;
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
    Subject subject = SUBJECTS.get(number % SUBJECTS.size());
    String name = subject.name() + number;
    String inPackage = "domain" + number / TYPES_IN_A_PACKAGE;
    Map<String, String> values =
        Map.of(
            "package",
            inPackage,
            "Name",
            name,
            "name",
            name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1),
            "label",
            subject.label(),
            "path",
            name.toLowerCase(java.util.Locale.ROOT) + "s",
            "documented",
            isDocumented ? "@ResponseStatusDoc\n" : "");
    Map<String, String> sources = new java.util.LinkedHashMap<>();
    for (String template : TEMPLATES) {
      String path = "com/acme/shop/" + inPackage + "/" + name + template + ".java";
      sources.put(path, fill(read(template), values));
    }
    return sources;
  }

  private static String fill(String template, Map<String, String> values) {
    String text = template;
    for (var value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private static String read(String template) {
    try (InputStream stream = ControllerSources.class.getResourceAsStream(template + ".txt")) {
      return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
