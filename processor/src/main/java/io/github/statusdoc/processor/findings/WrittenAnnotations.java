package io.github.statusdoc.processor.findings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Annotations as they are written, and those that are written inside them (JLS 9.7). */
final class WrittenAnnotations {
  private WrittenAnnotations() {}

  /**
   * The tree of an annotation inside another one, to any depth.
   *
   * @param tree the outer annotation
   * @param outer the same, as the compiler knows it
   * @param inner what is looked for
   * @return the outer tree if it is that itself; empty if it is not inside
   */
  static Optional<AnnotationTree> inside(
      AnnotationTree tree, AnnotationMirror outer, AnnotationMirror inner) {
    return outer == inner
        ? Optional.of(tree)
        : outer.getElementValues().entrySet().stream()
            .flatMap(member -> inside(tree, member, inner).stream())
            .findFirst();
  }

  private static Optional<AnnotationTree> inside(
      AnnotationTree tree,
      Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member,
      AnnotationMirror inner) {
    List<? extends ExpressionTree> written =
        values(member(tree, member.getKey().getSimpleName().toString()));
    List<?> values =
        member.getValue().getValue() instanceof List<?> list ? list : List.of(member.getValue());
    return IntStream.range(0, Math.min(written.size(), values.size()))
        .boxed()
        .flatMap(i -> inside(written.get(i), (AnnotationValue) values.get(i), inner).stream())
        .findFirst();
  }

  private static Optional<AnnotationTree> inside(
      ExpressionTree written, AnnotationValue value, AnnotationMirror inner) {
    return written instanceof AnnotationTree tree
            && value.getValue() instanceof AnnotationMirror one
        ? inside(tree, one, inner)
        : Optional.empty();
  }

  private static List<? extends ExpressionTree> values(@Nullable ExpressionTree member) {
    if (member instanceof NewArrayTree array) {
      return array.getInitializers();
    }
    return member == null ? List.of() : List.of(member);
  }

  /** The written value of a member; null where it is left out. */
  static @Nullable ExpressionTree member(AnnotationTree annotation, String name) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable().toString().equals(name)) {
          return assignment.getExpression();
        }
      } else if (name.equals("value")) {
        return argument;
      }
    }
    return null;
  }
}
