package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * A private map of all beans of a type, by what each says of itself: {@code
 * beans.stream().collect(Collectors.toMap(Bean::kind, Function.identity()))}.
 *
 * @param key the method by which they say it
 * @param type the type of the beans, which has no type arguments
 */
record Registry(ExecutableElement key, TypeElement type) {
  private static final Set<Modifier> OWN = Set.of(Modifier.PRIVATE, Modifier.FINAL);
  private static final Set<String> COLLECTORS =
      Set.of("toMap", "toUnmodifiableMap", "toConcurrentMap");

  /** The registry that a field holds; empty if it is none, or more is done with it. */
  static Optional<Registry> of(Element field, Attribution attribution) {
    Optional<TypeElement> type = type(field);
    if (type.isEmpty() || !field.getModifiers().containsAll(OWN)) {
      return Optional.empty();
    }
    VariableUses uses = VariableUses.of(field, attribution);
    return uses.values().size() == 1 && uses.others() == 0
        ? key(uses.values().get(0), attribution).map(key -> new Registry(key, type.get()))
        : Optional.empty();
  }

  /** Of the values of a map. */
  private static Optional<TypeElement> type(Element field) {
    return field.asType() instanceof DeclaredType map
            && map.getTypeArguments().size() == 2
            && map.getTypeArguments().get(1) instanceof DeclaredType value
            && value.getTypeArguments().isEmpty()
        ? Optional.of((TypeElement) value.asElement())
        : Optional.empty();
  }

  private static Optional<ExecutableElement> key(ExpressionTree made, Attribution attribution) {
    return called(made, "java.util.stream.Stream", Set.of("collect"), attribution)
        .filter(collect -> isOfAll(collect, attribution))
        .flatMap(
            collect ->
                called(
                    collect.getArguments().get(0),
                    "java.util.stream.Collectors",
                    COLLECTORS,
                    attribution))
        .filter(toMap -> isOfThemselves(toMap.getArguments(), attribution))
        .flatMap(toMap -> named(toMap.getArguments().get(0), attribution));
  }

  /** A call of a method by one of some names. */
  private static Optional<MethodInvocationTree> called(
      Tree tree, String type, Set<String> names, Attribution attribution) {
    return tree instanceof MethodInvocationTree call
            && attribution.element(call.getMethodSelect()) instanceof ExecutableElement method
            && names.contains(method.getSimpleName().toString())
            && Enclosing.type(method).getQualifiedName().contentEquals(type)
        ? Optional.of(call)
        : Optional.empty();
  }

  /** The stream of a collection that the constructor gets; steps between may leave some out. */
  private static boolean isOfAll(MethodInvocationTree collect, Attribution attribution) {
    return Optional.ofNullable(Receivers.of(collect))
        .flatMap(stream -> called(stream, "java.util.Collection", Set.of("stream"), attribution))
        .map(Receivers::of)
        .filter(IdentifierTree.class::isInstance)
        .map(attribution::element)
        .filter(beans -> beans.getKind() == ElementKind.PARAMETER)
        .isPresent();
  }

  /** Each is the value itself; of two for one key one is left, in an empty map. */
  private static boolean isOfThemselves(
      List<? extends ExpressionTree> arguments, Attribution attribution) {
    return isIdentity(arguments.get(1), attribution)
        && (arguments.size() < 3 || isIdentity(arguments.get(2), attribution))
        && (arguments.size() < 4 || isEmptyMap(arguments.get(3)));
  }

  private static boolean isIdentity(ExpressionTree function, Attribution attribution) {
    return function instanceof LambdaExpressionTree lambda
        ? lambda.getParameters().stream()
            .anyMatch(one -> isSame(attribution.element(one), lambda.getBody(), attribution))
        : called(function, "java.util.function.Function", Set.of("identity"), attribution)
            .isPresent();
  }

  private static boolean isSame(@Nullable Element parameter, Tree tree, Attribution attribution) {
    return parameter != null && parameter.equals(attribution.element(tree));
  }

  private static boolean isEmptyMap(ExpressionTree factory) {
    return factory instanceof MemberReferenceTree
        || (factory instanceof LambdaExpressionTree lambda
            && lambda.getBody() instanceof NewClassTree made
            && made.getArguments().stream().allMatch(ClassLiterals::isOne));
  }

  /** {@code Bean::kind}, or {@code bean -> bean.kind()}. */
  private static Optional<ExecutableElement> named(ExpressionTree key, Attribution attribution) {
    Tree named = key;
    if (key instanceof LambdaExpressionTree lambda
        && lambda.getBody() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && isSame(
            attribution.element(lambda.getParameters().get(0)),
            select.getExpression(),
            attribution)) {
      named = select;
    }
    return attribution.element(named) instanceof ExecutableElement method
            && method.getParameters().isEmpty()
            && !method.getModifiers().contains(Modifier.STATIC)
        ? Optional.of(method)
        : Optional.empty();
  }
}
