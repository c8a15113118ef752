package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/**
 * Which annotations map a method to requests, and of which request methods: {@code mappings.tsv}.
 */
final class Mappings {
  /** What a request method is (RFC 9110, Section 5.6.2); compilers' error values are none. */
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Z-]+");

  private final Map<String, Mapping> mappings = new HashMap<>();

  Mappings() {
    for (TableRow row : DataFile.table(Mappings.class, "mappings.tsv")) {
      mappings.put(row.text("annotation"), new Mapping(row.text("methods")));
    }
  }

  Optional<Mapping> find(String annotation) {
    return Optional.ofNullable(mappings.get(annotation));
  }

  /**
   * Where a mapping says its request methods.
   *
   * @param source a member of the annotation, or {@code =GET} for an annotation that always means
   *     that method
   */
  record Mapping(String source) {

    Set<String> methods(AnnotationMirror annotation) {
      if (source.startsWith("=")) {
        return Set.of(source.substring(1));
      }
      Set<String> methods = new LinkedHashSet<>(2);
      for (AnnotationValue value : Members.array(Members.find(annotation, source))) {
        methods.add(name(value.getValue()).toUpperCase(Locale.ROOT));
      }
      methods.remove("");
      return methods.stream().allMatch(m -> TOKEN.matcher(m).matches()) ? methods : Set.of();
    }

    private static String name(Object value) {
      return value instanceof VariableElement constant
          ? constant.getSimpleName().toString()
          : value.toString();
    }
  }
}
