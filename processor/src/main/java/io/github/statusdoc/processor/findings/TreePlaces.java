package io.github.statusdoc.processor.findings;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the trees of elements and annotations while javac still has them: until it generates code
 * for their class.
 */
public final class TreePlaces {
  private final JavacPlaces places;

  /**
   * Finds trees in one compilation.
   *
   * @param trees the compiler's trees
   */
  public TreePlaces(Trees trees) {
    this.places = JavacPlaces.of(trees);
  }

  /**
   * The tree of a place.
   *
   * @param place a place without a site
   * @return null where the element is not in the source
   */
  public @Nullable TreePath find(Place place) {
    return places.path(place);
  }

  /**
   * The tree of a place on an element whose tree is known.
   *
   * @param element the element's tree
   * @param place the place
   * @return the annotation that the place names, or the element's tree
   */
  public TreePath within(TreePath element, Place place) {
    return places.within(element, place);
  }
}
