package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Where a text that a handler returns names a view, and is no content itself.
 *
 * @param of the annotations of a class whose texts name views
 * @param content the annotation of a class or method that makes them content again
 */
record Views(List<String> of, String content) {
  /** Those of all frameworks: {@code conventions.tsv}. */
  static List<Views> ofAllFrameworks() {
    return DataFile.table(Views.class, "conventions.tsv").stream()
        .map(Views::read)
        .distinct()
        .toList();
  }

  /** Those of one framework, as a row of {@code conventions.tsv} has them. */
  static Views read(TableRow row) {
    return new Views(row.list("views"), row.text("noviews"));
  }

  boolean areNamedBy(ExecutableElement method, MetaAnnotations annotations) {
    TypeElement type = Enclosing.type(method);
    return of.stream().anyMatch(views -> annotations.find(type, views).isPresent())
        && annotations.find(type, content).isEmpty()
        && annotations.find(method, content).isEmpty();
  }
}
