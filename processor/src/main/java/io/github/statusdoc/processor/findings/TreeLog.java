package io.github.statusdoc.processor.findings;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.summary.Site;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The log of javac, when all that is left of a place is its tree. */
public final class TreeLog implements Log {
  private final Trees trees;
  private final JavacPlaces places;
  private final Function<Site, TreePath> paths;
  private final @Nullable Messager messager;
  private final CompilationUnitTree anyFile;

  /**
   * A log for one compilation.
   *
   * @param trees the compiler's trees
   * @param paths finds the tree of a site of this compilation
   * @param messager takes what has no place; null where no processor runs
   * @param anyFile a file of the compilation, which then takes it
   */
  public TreeLog(
      Trees trees,
      Function<Site, TreePath> paths,
      @Nullable Messager messager,
      CompilationUnitTree anyFile) {
    this.trees = trees;
    this.places = JavacPlaces.of(trees);
    this.paths = paths;
    this.messager = messager;
    this.anyFile = anyFile;
  }

  @Override
  public void print(Diagnostic.Kind kind, String text, @Nullable Place place) {
    TreePath path = place == null ? null : path(place);
    if (path != null) {
      print(trees, kind, text, path);
    } else if (messager != null) {
      messager.printMessage(kind, text);
    } else {
      trees.printMessage(kind, text, anyFile, anyFile);
    }
  }

  static void print(Trees trees, Diagnostic.Kind kind, String text, TreePath path) {
    trees.printMessage(kind, text, named(path.getLeaf()), path.getCompilationUnit());
  }

  /** As javac does, at what is called, not at its parenthesis. */
  private static Tree named(Tree tree) {
    return tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
  }

  private @Nullable TreePath path(Place place) {
    if (place.site() == null) {
      return places.path(place);
    }
    return places.within(paths.apply(place.site()), place);
  }
}
