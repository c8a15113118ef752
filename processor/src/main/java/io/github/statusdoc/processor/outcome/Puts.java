package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * What one call puts into a collection.
 *
 * @param reading what the readers share
 * @param flow the body
 * @param collection what the method is called on, null where that is not written
 * @param receiver the same as a term
 * @param trees the arguments
 */
record Puts(
    Reading reading,
    Flow flow,
    @Nullable ExpressionTree collection,
    Term receiver,
    List<? extends ExpressionTree> trees) {

  /** Takes an argument; says whether only who takes it out of the collection may call it. */
  boolean take(ExecutableElement method, int index, Term value) {
    Held held = new Held(reading);
    return collection != null
        && index < Math.min(trees.size(), method.getParameters().size())
        && method.getParameters().get(index).asType().getKind() == TypeKind.TYPEVAR
        && held.isOneOf(value, trees.get(index))
        && held.isHolder(reading.attribution().type(collection))
        && take(collection, value);
  }

  /** Others may see a local collection; a field is seen whole in its own class only. */
  private boolean take(ExpressionTree into, Term value) {
    if (!(reading.attribution().element(into) instanceof VariableElement variable)) {
      return false;
    } else if (variable.getKind() == ElementKind.FIELD) {
      return Enclosing.type(variable).equals(Enclosing.type(reading.element()))
          && new Assignments(reading, flow).keep(variable, value);
    }
    flow.assign(variable, Term.oneOf(List.of(receiver, value)));
    return false;
  }
}
