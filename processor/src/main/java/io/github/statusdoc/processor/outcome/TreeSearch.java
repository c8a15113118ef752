package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a tree inside another one. */
final class TreeSearch extends TreeScanner<Boolean, @Nullable Void> {
  private final Predicate<Tree> isMeant;
  private final Predicate<Tree> isLeftOut;

  private TreeSearch(Predicate<Tree> isMeant, Predicate<Tree> isLeftOut) {
    this.isMeant = isMeant;
    this.isLeftOut = isLeftOut;
  }

  /** Says whether there is one, in lambdas and classes, too. */
  static boolean has(Tree tree, Predicate<Tree> isMeant) {
    return new TreeSearch(isMeant, part -> false).scan(tree, null);
  }

  /** Says whether there is one that runs with the tree: what lambdas and classes do runs later. */
  static boolean runs(Tree tree, Predicate<Tree> isMeant) {
    return new TreeSearch(
            isMeant, part -> part instanceof LambdaExpressionTree || part instanceof ClassTree)
        .scan(tree, null);
  }

  @Override
  public Boolean scan(@Nullable Tree tree, @Nullable Void unused) {
    return tree != null
        && !isLeftOut.test(tree)
        && (isMeant.test(tree) || Boolean.TRUE.equals(super.scan(tree, null)));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }
}
