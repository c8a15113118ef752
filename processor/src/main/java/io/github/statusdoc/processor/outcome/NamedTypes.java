package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The classes of other packages that a source file names: those that it imports (JLS 7.5). Of an
 * import of a whole package, those that the file mentions; only such a file is read through.
 */
final class NamedTypes {
  private final Attribution attribution;
  private final Set<TypeElement> types = new LinkedHashSet<>();

  private NamedTypes(Attribution attribution) {
    this.attribution = attribution;
  }

  static Set<TypeElement> in(Attribution attribution) {
    NamedTypes named = new NamedTypes(attribution);
    boolean isOfPackage = false;
    for (ImportTree imported : attribution.unit().getImports()) {
      isOfPackage |= named.add(imported);
    }
    if (isOfPackage) {
      named.addMentioned();
    }
    return named.types;
  }

  /** Says whether a whole package is imported. */
  private boolean add(ImportTree imported) {
    Tree name = imported.getQualifiedIdentifier();
    if (name instanceof MemberSelectTree select
        && (imported.isStatic() || select.getIdentifier().contentEquals("*"))) {
      name = select.getExpression();
    }
    add(name);
    return attribution.element(name) instanceof PackageElement;
  }

  private void add(Tree name) {
    if (attribution.element(name) instanceof TypeElement type) {
      types.add(type);
    }
  }

  private void addMentioned() {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
        add(tree);
        return null;
      }
    }.scan(attribution.unit().getTypeDecls(), null);
  }
}
