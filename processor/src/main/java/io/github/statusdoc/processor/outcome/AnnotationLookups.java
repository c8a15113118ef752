package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads lookups of the annotation that gives an exception its status: {@code
 * AnnotationUtils.findAnnotation(e.getClass(), ResponseStatus.class)}. The methods are those of
 * {@code annotated.tsv}.
 *
 * @param reading what the readers share
 * @param expressions reads the exception
 */
record AnnotationLookups(Reading reading, ExpressionReader expressions) {
  /** The types that have each method. */
  private static final Map<String, Set<String>> TYPES =
      DataFile.table(AnnotationLookups.class, "annotated.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row[1], Collectors.mapping(row -> row[0], Collectors.toSet())));

  /** The status that the annotation gives, null for none; empty where it is no such lookup. */
  Optional<Term> read(MethodInvocationTree call, ExecutableElement method) {
    List<? extends ExpressionTree> given = call.getArguments();
    Set<String> types = TYPES.get(method.getSimpleName().toString());
    if (types == null
        || !types.contains(Enclosing.type(method).getQualifiedName().toString())
        || given.size() != 2
        || !isStatus(given.get(1))) {
      return Optional.empty();
    }
    ExpressionTree exception = Decisions.subject(given.get(0));
    return exception.equals(given.get(0))
        ? Optional.empty()
        : Optional.of(new Term.Field(expressions.read(exception), FieldKey.ANNOTATED));
  }

  private boolean isStatus(ExpressionTree annotation) {
    return annotation instanceof MemberSelectTree literal
        && literal.getIdentifier().contentEquals("class")
        && reading.attribution().element(literal.getExpression()) instanceof TypeElement type
        && reading.types().is(type, Role.STATUS);
  }
}
