package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;

/** Scans trees that yield terms; what yields nothing is plain, as types are. */
abstract class TermScanner extends TreeScanner<Term, Void> {
  @Override
  public Term scan(Tree tree, Void unused) {
    Term term = super.scan(tree, null);
    return term == null ? Leaf.Simple.PLAIN : term;
  }

  @Override
  public Term reduce(Term first, Term second) {
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitAnnotation(AnnotationTree annotation, Void unused) {
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitParameterizedType(ParameterizedTypeTree type, Void unused) {
    return Leaf.Simple.PLAIN;
  }

  @Override
  public Term visitArrayType(ArrayTypeTree type, Void unused) {
    return Leaf.Simple.PLAIN;
  }
}
