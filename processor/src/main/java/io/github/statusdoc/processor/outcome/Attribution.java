package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler knows of the trees of one source file.
 *
 * <p>Paths hold the file and the tree only: an attributed tree knows its element by itself, and
 * paths of all trees would cost more than everything else that is done here.
 */
final class Attribution {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final TreePath root;
  private final String file;

  Attribution(Trees trees, CompilationUnitTree unit) {
    this.trees = trees;
    this.unit = unit;
    this.root = new TreePath(unit);
    String name = unit.getSourceFile().getName();
    this.file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The element that a tree names or declares; null where there is none, or an error. */
  @Nullable Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }

  /** The type of an expression; null where there is none. */
  @Nullable TypeMirror type(Tree tree) {
    return trees.getTypeMirror(new TreePath(root, tree));
  }

  /** Says whether an expression is of the class or interface of a type. */
  boolean isOfClass(Tree tree, TypeMirror type) {
    return type(tree) instanceof DeclaredType found
        && type instanceof DeclaredType wanted
        && found.asElement().equals(wanted.asElement());
  }

  boolean isEnum(Tree tree) {
    return type(tree) instanceof DeclaredType type
        && type.asElement().getKind() == ElementKind.ENUM;
  }

  /** The constants of an enum, in their order; none of other types. */
  static Stream<? extends Element> constants(Element type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT);
  }

  /** How many constants the enum has that an expression is of; 0 for other types. */
  long enumConstants(ExpressionTree tree) {
    return type(tree) instanceof DeclaredType type ? constants(type.asElement()).count() : 0;
  }

  /** The declaration of a method; null if it is not in this file, or of a class compiled before. */
  @Nullable MethodTree declaration(ExecutableElement method) {
    MethodTree declared = trees.getTree(method);
    return declared != null && isHere(Enclosing.outermost(method)) ? declared : null;
  }

  private boolean isHere(TypeElement type) {
    return unit.getTypeDecls().contains(trees.getTree(type));
  }

  CompilationUnitTree unit() {
    return unit;
  }

  /** The simple name of the source file. */
  String file() {
    return file;
  }

  /** Says whether two trees begin at one place, as those do that tools add: nobody wrote them. */
  boolean areAtOnePlace(Tree one, Tree other) {
    return start(one) == start(other);
  }

  private long start(Tree tree) {
    return trees.getSourcePositions().getStartPosition(unit, tree);
  }

  int line(Tree tree) {
    long position = start(tree);
    return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
  }
}
