package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A map of objects by what each says of itself: {@code
 * evaluators.stream().collect(Collectors.toMap(Evaluator::supports, Function.identity()))}.
 *
 * @param key the method by which they say it
 */
record Registry(ExecutableElement key) {
  private static final Set<String> COLLECTORS =
      Set.of("toMap", "toUnmodifiableMap", "toConcurrentMap");

  /** The registry that a field holds; empty if it is none, or may be assigned something else. */
  static Optional<Registry> of(Element field, Attribution attribution) {
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      return Optional.empty();
    }
    List<ExpressionTree> values = AssignedValues.of(field, attribution);
    return values.size() == 1 ? read(values.get(0), attribution) : Optional.empty();
  }

  private static Optional<Registry> read(ExpressionTree made, Attribution attribution) {
    return called(made, "java.util.stream.Stream", Set.of("collect"), attribution)
        .flatMap(
            collect ->
                called(
                    collect.getArguments().get(0),
                    "java.util.stream.Collectors",
                    COLLECTORS,
                    attribution))
        .filter(toMap -> isIdentity(toMap.getArguments().get(1), attribution))
        .flatMap(toMap -> key(toMap.getArguments().get(0), attribution))
        .map(Registry::new);
  }

  /** A call of a method by one of some names. */
  private static Optional<MethodInvocationTree> called(
      ExpressionTree tree, String type, Set<String> names, Attribution attribution) {
    return tree instanceof MethodInvocationTree call
            && attribution.element(call.getMethodSelect()) instanceof ExecutableElement method
            && names.contains(method.getSimpleName().toString())
            && Enclosing.type(method).getQualifiedName().contentEquals(type)
        ? Optional.of(call)
        : Optional.empty();
  }

  private static boolean isIdentity(ExpressionTree value, Attribution attribution) {
    return value instanceof LambdaExpressionTree lambda
        ? isParameter(lambda.getBody(), lambda, attribution)
        : called(value, "java.util.function.Function", Set.of("identity"), attribution).isPresent();
  }

  private static boolean isParameter(
      Tree tree, LambdaExpressionTree lambda, Attribution attribution) {
    Element parameter = attribution.element(lambda.getParameters().get(0));
    return parameter != null && parameter.equals(attribution.element(tree));
  }

  /** {@code Evaluator::supports}, or {@code e -> e.supports()}. */
  private static Optional<ExecutableElement> key(ExpressionTree key, Attribution attribution) {
    Tree named = key;
    if (key instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && isParameter(select.getExpression(), lambda, attribution)) {
      named = select;
    }
    return attribution.element(named) instanceof ExecutableElement method
        ? Optional.of(method).filter(Registry::isGetter)
        : Optional.empty();
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty() && !method.getModifiers().contains(Modifier.STATIC);
  }
}
