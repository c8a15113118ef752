package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatus;
import io.github.statusdoc.processor.model.DeclaredStatus.Origin;
import io.github.statusdoc.processor.model.Place;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @Returns} and its container. */
final class ReturnsReader {
  private ReturnsReader() {}

  static void read(Element element, AnnotationMirror returns, OwnDeclarations.Builder into) {
    AnnotationValue member = Members.find(returns, "value");
    if (member == null) {
      into.unresolved();
      return;
    }
    List<? extends AnnotationValue> codes = Members.array(member);
    if (codes.isEmpty()) {
      into.empty(Place.of(element, returns));
    }
    String when = Members.text(returns, "when").strip();
    if (Members.hasErrorIn(returns, "when")) {
      into.unresolved();
    }
    for (AnnotationValue code : codes) {
      if (code.getValue() instanceof Integer number) {
        Place place = new Place(element, returns, member, code);
        into.status(new DeclaredStatus(number, when, place, Origin.WRITTEN));
      } else {
        into.unresolved();
      }
    }
  }

  static void readList(Element element, AnnotationMirror list, OwnDeclarations.Builder into) {
    List<? extends AnnotationValue> repeated = Members.array(Members.find(list, "value"));
    if (repeated.isEmpty()) {
      into.empty(Place.of(element, list));
    }
    for (AnnotationValue value : repeated) {
      if (value.getValue() instanceof AnnotationMirror returns) {
        read(element, returns, into);
      } else {
        into.unresolved();
      }
    }
  }
}
