package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * What assignments change.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record Assignments(Reading reading, Flow flow) {
  void assign(ExpressionTree variable, Term value, Tree assignment) {
    Element target = reading.attribution().element(variable);
    if (target == null) {
      return;
    }
    if (target.getKind() != ElementKind.FIELD) {
      flow.know(flow.known().with(target, value));
    } else if (isOfThis(variable)) {
      flow.assign(
          reading.callees().name((VariableElement) target), value, reading.site(assignment));
    }
    if (target.getKind() == ElementKind.FIELD && reading.types().is(target.asType(), Role.LATER)) {
      Site site = reading.site(assignment);
      flow.answer(new Leaf.Unknown(site), site);
    }
  }

  static boolean isOfThis(ExpressionTree field) {
    return field instanceof IdentifierTree
        || (field instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals("this"));
  }
}
