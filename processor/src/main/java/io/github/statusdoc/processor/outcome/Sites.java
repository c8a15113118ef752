package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** The trees of one compilation that a finding may point at, by the number in their site. */
public final class Sites {
  /**
   * A tree that a finding may point at.
   *
   * @param tree the tree
   * @param unit its source file
   * @param element the innermost declaration around it
   */
  public record Located(Tree tree, CompilationUnitTree unit, Element element) {}

  private final List<Located> located = new ArrayList<>();

  /** No tree yet. */
  public Sites() {}

  Site add(Tree tree, Element element, Attribution attribution) {
    located.add(new Located(tree, attribution.unit(), element));
    return new Site(attribution.file(), attribution.line(tree), located.size() - 1);
  }

  /**
   * Finds the tree of a site.
   *
   * @param site a site of this compilation
   * @return its tree
   */
  public Located find(Site site) {
    return located.get(site.tree());
  }
}
