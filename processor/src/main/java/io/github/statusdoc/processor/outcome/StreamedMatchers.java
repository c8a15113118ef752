package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * An array of matchers, each made of one text: {@code
 * Stream.of(OPEN).map(Matcher::new).toArray(…)}.
 *
 * @param maker what makes one: a method, a constructor or a reference to one
 * @param texts what they are made of
 */
record StreamedMatchers(Tree maker, List<? extends ExpressionTree> texts) {
  private static final String STREAM = "java.util.stream.Stream";
  private static final String ARRAYS = "java.util.Arrays";

  /** Reads one; empty for any other call. */
  static Optional<StreamedMatchers> read(MethodInvocationTree call, Attribution attribution) {
    MethodInvocationTree map = receiver(call, "toArray", attribution);
    MethodInvocationTree stream = map == null ? null : receiver(map, "map", attribution);
    if (map == null || stream == null || !isStream(stream, attribution)) {
      return Optional.empty();
    }
    return maker(map.getArguments().get(0), attribution)
        .map(maker -> new StreamedMatchers(maker, stream.getArguments()));
  }

  private static boolean isStream(MethodInvocationTree call, Attribution attribution) {
    return isCallOf(call, "of", STREAM, attribution)
        || (call.getArguments().size() == 1 && isCallOf(call, "stream", ARRAYS, attribution));
  }

  private static @Nullable MethodInvocationTree receiver(
      MethodInvocationTree call, String name, Attribution attribution) {
    return isCallOf(call, name, STREAM, attribution)
            && Receivers.of(call) instanceof MethodInvocationTree receiver
        ? receiver
        : null;
  }

  private static boolean isCallOf(
      MethodInvocationTree call, String name, String type, Attribution attribution) {
    return attribution.element(call.getMethodSelect()) instanceof ExecutableElement method
        && method.getSimpleName().contentEquals(name)
        && Enclosing.type(method).getQualifiedName().contentEquals(type);
  }

  private static Optional<Tree> maker(ExpressionTree function, Attribution attribution) {
    if (function instanceof MemberReferenceTree) {
      return Optional.of(function);
    }
    return function instanceof LambdaExpressionTree lambda
        ? called(lambda, attribution)
        : Optional.empty();
  }

  /** What a lambda calls with its parameter and nothing else. */
  private static Optional<Tree> called(LambdaExpressionTree lambda, Attribution attribution) {
    if (lambda.getBody() instanceof MethodInvocationTree call
        && isParameter(call.getArguments(), lambda, attribution)) {
      return Optional.of(call.getMethodSelect());
    }
    return lambda.getBody() instanceof NewClassTree made
            && isParameter(made.getArguments(), lambda, attribution)
        ? Optional.of(made)
        : Optional.empty();
  }

  private static boolean isParameter(
      List<? extends ExpressionTree> given, LambdaExpressionTree lambda, Attribution attribution) {
    return given.size() == 1
        && given.get(0) instanceof IdentifierTree name
        && attribution.element(lambda.getParameters().get(0)) == attribution.element(name);
  }
}
