package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a class declares, by the simple names of their types: what a name excludes, the
 * compiler need not be asked for.
 */
final class DeclaredMethods {
  private DeclaredMethods() {}

  /** Those with a body that are meant, in their order. */
  static List<MethodTree> in(ClassTree type, Predicate<MethodTree> isMeant) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getBody() != null && isMeant.test(method))
        .toList();
  }

  static boolean takes(MethodTree method, Predicate<Name> type) {
    return method.getParameters().stream().anyMatch(given -> isOf(given.getType(), type));
  }

  static boolean returns(MethodTree method, Predicate<Name> type) {
    return isOf(method.getReturnType(), type);
  }

  /** Takes it or returns it. */
  static boolean names(MethodTree method, Predicate<Name> type) {
    return returns(method, type) || takes(method, type);
  }

  private static boolean isOf(@Nullable Tree tree, Predicate<Name> type) {
    if (tree instanceof ParameterizedTypeTree parameterized) {
      return isOf(parameterized.getType(), type);
    }
    return tree instanceof MemberSelectTree select
        ? type.test(select.getIdentifier())
        : tree instanceof IdentifierTree name && type.test(name.getName());
  }
}
