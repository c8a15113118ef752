package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.summary.Site;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * How annotations are named on methods of this compilation.
 *
 * @param sites where the methods are
 * @param elements the compiler's elements
 */
public record AnnotationNames(Sites sites, Elements elements) {
  /**
   * The name of an annotation as it is written on a method.
   *
   * @param method a kept place, or a method that others override
   * @param qualifiedName the qualified name of an annotation
   * @return the qualified name where the source of the method writes that, means another type by
   *     the simple name, or is not known; else the simple name
   */
  public String of(Place method, String qualifiedName) {
    String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    Site site = method.site();
    TreePath path = site == null ? sites.overridden(method.element()) : sites.path(site);
    if (path == null || !(method.element() instanceof ExecutableElement element)) {
      return qualifiedName;
    }
    boolean isQualified =
        (path.getLeaf() instanceof MethodTree tree && writesQualified(tree, simpleName))
            || isTaken(path.getCompilationUnit(), element, qualifiedName, simpleName);
    return isQualified ? qualifiedName : simpleName;
  }

  private static boolean writesQualified(MethodTree method, String simpleName) {
    return TreeSearch.has(
        method.getModifiers(),
        tree ->
            tree instanceof AnnotationTree annotation
                && annotation.getAnnotationType() instanceof MemberSelectTree qualified
                && qualified.getIdentifier().contentEquals(simpleName));
  }

  private boolean isTaken(
      CompilationUnitTree unit, ExecutableElement method, String qualifiedName, String simpleName) {
    List<String> imported =
        unit.getImports().stream()
            .filter(one -> !one.isStatic())
            .map(ImportTree::getQualifiedIdentifier)
            .map(Tree::toString)
            .filter(name -> name.endsWith("." + simpleName))
            .toList();
    return imported.isEmpty()
        ? declares(unit, simpleName)
            || isInside(method, simpleName)
            || isBeside(method, simpleName)
            || names(method, simpleName)
        : !imported.contains(qualifiedName);
  }

  private static boolean declares(CompilationUnitTree unit, String simpleName) {
    return unit.getTypeDecls().stream()
        .anyMatch(
            type -> type instanceof ClassTree c && c.getSimpleName().contentEquals(simpleName));
  }

  private static boolean isInside(ExecutableElement method, String simpleName) {
    return Enclosing.of(method).stream()
        .filter(TypeElement.class::isInstance)
        .flatMap(around -> around.getEnclosedElements().stream())
        .anyMatch(
            member ->
                (member.getKind().isClass() || member.getKind().isInterface())
                    && member.getSimpleName().contentEquals(simpleName));
  }

  /** By the name of the type: to ask a package for its members reads all of its files. */
  private boolean isBeside(ExecutableElement method, String simpleName) {
    String name = elements.getPackageOf(method).getQualifiedName().toString();
    return elements.getTypeElement(name.isEmpty() ? simpleName : name + "." + simpleName) != null;
  }

  /** The types of a method are named in its file, as a wrapper of all answers is. */
  private static boolean names(ExecutableElement method, String simpleName) {
    return names(method.getReturnType(), simpleName)
        || method.getParameters().stream()
            .map(VariableElement::asType)
            .anyMatch(type -> names(type, simpleName));
  }

  private static boolean names(@Nullable TypeMirror type, String simpleName) {
    if (type instanceof ArrayType array) {
      return names(array.getComponentType(), simpleName);
    } else if (type instanceof WildcardType any) {
      return names(any.getExtendsBound(), simpleName) || names(any.getSuperBound(), simpleName);
    }
    return type instanceof DeclaredType declared
        && ((declared.asElement() instanceof TypeElement element
                && element.getSimpleName().contentEquals(simpleName))
            || declared.getTypeArguments().stream().anyMatch(one -> names(one, simpleName)));
  }
}
