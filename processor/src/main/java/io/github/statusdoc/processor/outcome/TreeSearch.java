package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a tree inside another one, in lambdas and classes, too. */
final class TreeSearch extends TreeScanner<Boolean, @Nullable Void> {
  private final Predicate<Tree> isMeant;

  private TreeSearch(Predicate<Tree> isMeant) {
    this.isMeant = isMeant;
  }

  static boolean has(Tree tree, Predicate<Tree> isMeant) {
    return new TreeSearch(isMeant).scan(tree, null);
  }

  @Override
  public Boolean scan(@Nullable Tree tree, @Nullable Void unused) {
    return tree != null && (isMeant.test(tree) || Boolean.TRUE.equals(super.scan(tree, null)));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }
}
