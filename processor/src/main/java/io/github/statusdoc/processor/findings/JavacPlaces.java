package io.github.statusdoc.processor.findings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the tree what javac's {@code Messager} cannot: an annotation that is repeated without
 * its container, and the accessor of a record component. For the one, javac makes up a container,
 * does not find it in the source, and falls back to the name of the element; the other is not in
 * the source at all.
 *
 * <p>Where a build tool wraps the compiler there are no trees; then the name of the element is what
 * remains.
 */
final class JavacPlaces {
  /** An annotation within the container that holds it. */
  private record Repeated(Element container, int index) {}

  private final @Nullable Trees trees;

  private JavacPlaces(@Nullable Trees trees) {
    this.trees = trees;
  }

  static JavacPlaces of(Trees trees) {
    return new JavacPlaces(trees);
  }

  static JavacPlaces of(ProcessingEnvironment environment) {
    try {
      return new JavacPlaces(Trees.instance(environment));
    } catch (IllegalArgumentException wrapped) {
      return new JavacPlaces(null);
    }
  }

  /** Has what the {@code Messager} cannot place printed; false where it can. */
  boolean print(Diagnostic.Kind kind, String text, Place place) {
    TreePath path = trees == null ? null : special(place, trees);
    if (trees == null || path == null) {
      return false;
    }
    TreeLog.print(trees, kind, text, path);
    return true;
  }

  private static @Nullable TreePath special(Place place, Trees trees) {
    Element written = written(place.element(), trees);
    TreePath path = trees.getPath(written);
    Repeated repeated = repeated(place);
    if (path == null || (repeated == null && written == place.element())) {
      return null;
    }
    Tree found = find(path, repeated, place, trees);
    if (found == null) {
      return written == place.element() ? null : path;
    }
    return new TreePath(path, found);
  }

  /** The tree of a place; null where the element is not in the source. */
  @Nullable TreePath path(Place place) {
    if (trees == null) {
      return null;
    }
    TreePath special = special(place, trees);
    if (special != null) {
      return special;
    }
    AnnotationMirror annotation = place.annotation();
    TreePath found =
        annotation == null ? null : trees.getPath(place.element(), annotation, place.value());
    return found == null ? trees.getPath(place.element()) : found;
  }

  /** The annotation of a place on an element; the element where there is none. */
  TreePath within(TreePath element, Place place) {
    if (trees == null) {
      return element;
    }
    Tree found = find(element, repeated(place), place, trees);
    if (found == null) {
      found = nested(element, place, trees);
    }
    return found == null ? element : new TreePath(element, found);
  }

  /** What stands in a container that is written out, or in another annotation. */
  private static @Nullable Tree nested(TreePath element, Place place, Trees trees) {
    AnnotationMirror annotation = place.annotation();
    if (annotation == null) {
      return null;
    }
    return place.element().getAnnotationMirrors().stream()
        .flatMap(
            outer ->
                annotations(element, outer.getAnnotationType().asElement(), trees).stream()
                    .flatMap(tree -> WrittenAnnotations.inside(tree, outer, annotation).stream()))
        .findFirst()
        .map(tree -> written(tree, place))
        .orElse(null);
  }

  /** The element itself; for the accessor that javac gives a record component, its field. */
  private static Element written(Element element, Trees trees) {
    if (element.getKind() == ElementKind.METHOD && trees.getPath(element) == null) {
      for (Element field : ElementFilter.fieldsIn(Enclosing.type(element).getEnclosedElements())) {
        if (field.getSimpleName().equals(element.getSimpleName())) {
          return field;
        }
      }
    }
    return element;
  }

  /** The place's annotation in its container; null for one that stands alone. */
  private static @Nullable Repeated repeated(Place place) {
    AnnotationMirror annotation = place.annotation();
    for (AnnotationMirror mirror : place.element().getAnnotationMirrors()) {
      if (annotation == null || mirror == annotation) {
        return null;
      }
      for (AnnotationValue value : mirror.getElementValues().values()) {
        if (value.getValue() instanceof List<?> list) {
          for (int i = 0; i < list.size(); i++) {
            if (((AnnotationValue) list.get(i)).getValue() == annotation) {
              return new Repeated(mirror.getAnnotationType().asElement(), i);
            }
          }
        }
      }
    }
    return null;
  }

  /** Null where the container is written out: the {@code Messager} places what is in it. */
  private static @Nullable Tree find(
      TreePath path, @Nullable Repeated repeated, Place place, Trees trees) {
    AnnotationMirror annotation = place.annotation();
    if (annotation == null
        || (repeated != null && !annotations(path, repeated.container(), trees).isEmpty())) {
      return null;
    }
    List<AnnotationTree> same =
        annotations(path, annotation.getAnnotationType().asElement(), trees);
    int index = repeated == null ? 0 : repeated.index();
    if (index >= same.size()) {
      return null;
    }
    return written(same.get(index), place);
  }

  private static Tree written(AnnotationTree tree, Place place) {
    return place.value() == null ? tree : value(tree, place);
  }

  /** The annotations of a type, as they are written. */
  private static List<AnnotationTree> annotations(TreePath path, Element type, Trees trees) {
    List<AnnotationTree> same = new ArrayList<>(2);
    for (AnnotationTree tree : annotations(path.getLeaf())) {
      TreePath name = new TreePath(new TreePath(path, tree), tree.getAnnotationType());
      if (type.equals(trees.getElement(name))) {
        same.add(tree);
      }
    }
    return same;
  }

  private static List<? extends AnnotationTree> annotations(Tree element) {
    if (element instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    if (element instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    if (element instanceof VariableTree variable) {
      return variable.getModifiers().getAnnotations();
    }
    return element instanceof PackageTree tree ? tree.getAnnotations() : List.of();
  }

  private static Tree value(AnnotationTree annotation, Place place) {
    AnnotationMirror mirror = place.annotation();
    String name = mirror == null ? "value" : nameOf(mirror, place.member());
    ExpressionTree member = WrittenAnnotations.member(annotation, name);
    AnnotationValue whole = place.member();
    if (member instanceof NewArrayTree array
        && whole != null
        && whole.getValue() instanceof List<?> values) {
      int index = values.indexOf(place.value());
      List<? extends ExpressionTree> written = array.getInitializers();
      return index >= 0 && index < written.size() ? written.get(index) : member;
    }
    return member == null ? annotation : member;
  }

  private static String nameOf(AnnotationMirror mirror, @Nullable AnnotationValue member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getValue() == member)
        .map(entry -> entry.getKey().getSimpleName().toString())
        .findFirst()
        .orElse("value");
  }
}
