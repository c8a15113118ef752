package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The error codes that exceptions are made with: one that is not known is none of another enum with
 * the same interface. Which of its enum it is, nobody can tell.
 *
 * @param reading what the readers share
 */
record EnumArguments(Reading reading) {
  List<Term> told(List<Term> arguments, List<? extends ExpressionTree> trees) {
    List<Term> told = new ArrayList<>(arguments);
    for (int i = 0; i < trees.size(); i++) {
      if (!(arguments.get(i) instanceof Leaf.Constant)
          && reading.attribution().type(trees.get(i)) instanceof DeclaredType type
          && type.asElement() instanceof TypeElement element
          && element.getKind() == ElementKind.ENUM
          && reading.callees().isOwn(element)) {
        told.set(i, new Term.Typed(arguments.get(i), reading.callees().name(element)));
      }
    }
    return List.copyOf(told);
  }
}
