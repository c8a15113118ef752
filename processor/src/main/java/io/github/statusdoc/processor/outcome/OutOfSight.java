package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Objects that take the answer and go where nobody sees what they get: what is answered there is
 * not known.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record OutOfSight(Reading reading, Flow flow) {

  /** What others are given, or keep. */
  void given(List<? extends ExpressionTree> trees) {
    if (flow.isWatching()) {
      trees.forEach(tree -> given(tree, List.of()));
    }
  }

  /** What a method is given that may be implemented elsewhere. */
  void givenTo(Callee.Own callee, Term receiver, List<? extends ExpressionTree> trees) {
    if (flow.isWatching() && callee.isVirtual()) {
      Condition unseen = new Condition(receiver, new Condition.Unseen(callee.key()), true);
      trees.forEach(tree -> given(tree, List.of(unseen)));
    }
  }

  /** What a variable holds whose type does not say what it is. */
  void assigned(TypeMirror variable, ExpressionTree value) {
    if (flow.isWatching() && !reading.types().takesAnswers(variable)) {
      given(value, List.of());
    }
  }

  /** What a class uses of the variables around it. */
  void capturedBy(ClassTree type) {
    if (flow.isWatching()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitIdentifier(IdentifierTree name, Void unused) {
          if (reading.attribution().element(name) instanceof VariableElement variable
              && flow.known().variables().containsKey(variable)) {
            given(name, List.of());
          }
          return null;
        }
      }.scan(type.getMembers(), null);
    }
  }

  private void given(Tree tree, List<Condition> when) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      given(parenthesized.getExpression(), when);
    } else if (tree instanceof TypeCastTree cast) {
      given(cast.getExpression(), when);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      given(choice.getTrueExpression(), when);
      given(choice.getFalseExpression(), when);
    } else if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(each -> given(each, when));
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      Site site = reading.site(tree);
      Term unknown = new Leaf.Unknown(site);
      for (Condition condition : when) {
        unknown = new ControlTerm.Guarded(condition, unknown);
      }
      mayAnswer(reading.attribution().type(tree), unknown, site);
    }
  }

  private void mayAnswer(@Nullable TypeMirror type, Term unknown, Site site) {
    if (reading.types().is(type, Role.SINK)) {
      flow.emit(unknown, site);
    } else if (reading.types().is(type, Role.LATER)) {
      flow.answer(unknown, site);
    } else if (reading.types().is(type, Role.WRITER)) {
      flow.mayWrite(unknown, site);
    }
  }
}
