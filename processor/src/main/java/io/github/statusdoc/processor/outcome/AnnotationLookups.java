package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads lookups of annotations: of that which gives an exception its status, {@code
 * AnnotationUtils.findAnnotation(e.getClass(), ResponseStatus.class)}, and of those of a parameter
 * or a handler, {@code parameter.getParameterAnnotation(Login.class)}. The methods are those of
 * {@code annotated.tsv}.
 *
 * @param reading what the readers share
 * @param expressions reads what is asked
 */
record AnnotationLookups(Reading reading, ExpressionReader expressions) {
  private static final MethodTable METHODS = MethodTable.in("annotated.tsv");

  /** Says whether a method looks for an annotation. */
  static boolean isOne(ExecutableElement method) {
    return METHODS.has(method);
  }

  /** The annotation or the status that it gives, null for none; empty where it is no lookup. */
  Optional<Term> read(MethodInvocationTree call, ExecutableElement method) {
    if (call.getArguments().isEmpty() || !isOne(method)) {
      return Optional.empty();
    }
    List<? extends ExpressionTree> given = call.getArguments();
    return new ClassLiterals(reading)
        .type(given.get(given.size() - 1))
        .flatMap(type -> given.size() == 1 ? ofObject(call, type) : ofSearched(given.get(0), type));
  }

  private Optional<Term> ofObject(MethodInvocationTree call, TypeElement annotation) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? Optional.of(
            new Term.Field(
                expressions.read(select.getExpression()),
                FieldKey.annotation(reading.callees().name(annotation))))
        : Optional.empty();
  }

  /** Of the class of an exception its status is looked for. */
  private Optional<Term> ofSearched(ExpressionTree searched, TypeElement annotation) {
    ExpressionTree exception = Decisions.subject(searched);
    if (!reading.types().is(annotation, Role.STATUS)) {
      String name = FieldKey.found(reading.callees().name(annotation));
      return Optional.of(new Term.Field(expressions.read(searched), name));
    }
    return exception.equals(searched)
        ? Optional.empty()
        : Optional.of(new Term.Field(expressions.read(exception), FieldKey.ANNOTATED));
  }

  /** By a lookup, here or elsewhere: classes that implement an annotation have methods. */
  private static boolean isFound(Term term) {
    Term annotation = Presence.unasked(term);
    return annotation instanceof Leaf.Argument
        || annotation instanceof Leaf.Result
        || (annotation instanceof Term.Field field && FieldKey.isAnnotation(field.name()));
  }

  /** What a member of an annotation gives that was looked up; empty for another call. */
  Optional<Term> member(ExecutableElement method, Term annotation) {
    return isFound(annotation)
            && Enclosing.type(method).getKind() == ElementKind.ANNOTATION_TYPE
            && !(reading.callees().of(method) instanceof Callee.Listed)
        ? Optional.of(
            new Term.Field(annotation, FieldKey.member(method.getSimpleName().toString())))
        : Optional.empty();
  }
}
