package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.summary.Site;
import org.jspecify.annotations.Nullable;

/**
 * How annotations are named on methods of this compilation.
 *
 * @param sites where the methods are
 */
public record AnnotationNames(Sites sites) {
  /**
   * The name of an annotation as it is written on a method.
   *
   * @param method a kept place
   * @param simpleName the simple name of an annotation
   * @return the qualified name where the source of the method writes that, else the simple name
   */
  public String of(Place method, String simpleName) {
    Site site = method.site();
    Search search = new Search(simpleName);
    if (site != null && sites.path(site).getLeaf() instanceof MethodTree tree) {
      search.scan(tree.getModifiers(), null);
    }
    return search.found;
  }

  private static final class Search extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final String simpleName;
    private String found;

    Search(String simpleName) {
      this.simpleName = simpleName;
      this.found = simpleName;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void unused) {
      if (annotation.getAnnotationType() instanceof MemberSelectTree qualified
          && qualified.getIdentifier().contentEquals(simpleName)) {
        found = qualified.toString();
      }
      return super.visitAnnotation(annotation, null);
    }
  }
}
