package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What assignments change.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record Assignments(Reading reading, Flow flow) {
  private static final Set<Tree.Kind> COUNTING =
      EnumSet.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  void declare(Element variable, Term value, ExpressionTree initializer) {
    flow.declare(variable, uncounted(variable, single(variable, value, initializer)));
    if (reading.types().takesAnswers(variable.asType())) {
      flow.watch();
    }
    new OutOfSight(reading, flow).assigned(variable.asType(), initializer);
  }

  private Term single(Element variable, Term value, ExpressionTree initializer) {
    return initializer instanceof ConditionalExpressionTree
        ? chosen(variable, value, initializer)
        : value;
  }

  /** What is chosen from two is evaluated once: the code may ask whether it is null, or true. */
  private Term chosen(Element variable, Term value, Tree tree) {
    return value instanceof ControlTerm.OneOf
            && !reading.types().isResponse(variable.asType())
            && !reading.types().is(variable.asType(), Role.STATUS)
        ? flow.evaluate(value, reading.site(tree))
        : value;
  }

  /** A variable that has got a value where it had none. */
  void fill(Filled filled) {
    Element variable = reading.attribution().element(filled.name());
    if (variable != null && variable.getKind() != ElementKind.FIELD) {
      Term value = flow.known().variable(variable);
      flow.know(flow.known().with(variable, chosen(variable, value, filled.value())));
    }
  }

  /** What a tree assigns to (JLS 15.26) or counts (JLS 15.14, 15.15); null for others. */
  static @Nullable ExpressionTree target(Tree tree) {
    if (tree instanceof AssignmentTree assignment) {
      return assignment.getVariable();
    } else if (tree instanceof UnaryTree counted && COUNTING.contains(tree.getKind())) {
      return counted.getExpression();
    }
    return tree instanceof CompoundAssignmentTree assignment ? assignment.getVariable() : null;
  }

  /** A variable of another type, or a part of an array, takes no answer that anybody sees. */
  void check(AssignmentTree assignment) {
    Element variable = reading.attribution().element(assignment.getVariable());
    OutOfSight outOfSight = new OutOfSight(reading, flow);
    if (variable == null) {
      outOfSight.given(List.of(assignment.getExpression()));
    } else {
      outOfSight.assigned(variable.asType(), assignment.getExpression());
    }
  }

  void assign(ExpressionTree variable, Term value, Tree assignment) {
    Element target = reading.attribution().element(variable);
    if (target instanceof VariableElement field && target.getKind() == ElementKind.FIELD) {
      assign(field, isOfThis(variable), value, reading.site(assignment));
    } else if (target != null) {
      flow.assign(target, uncounted(target, value));
    } else if (variable instanceof ArrayAccessTree part) {
      change(part.getExpression());
    }
  }

  /** Nearly all variables that begin with a number count: loops would be read once more. */
  private static Term uncounted(Element variable, Term value) {
    return value instanceof Leaf.Word && variable.asType().getKind().isPrimitive()
        ? Leaf.Simple.PLAIN
        : value;
  }

  /** Of an array that changes nothing is known. */
  private void change(ExpressionTree changed) {
    if (new LibraryChanges(reading, flow).isHeld(changed)) {
      flow.past().mayHaveChanged();
    }
    Element array = reading.attribution().element(changed);
    if (array != null && Presence.unasked(flow.known().variable(array)) instanceof Term.StatusOf) {
      flow.assign(array, Leaf.Simple.PLAIN);
    }
  }

  /** Who else sees a field may answer with what takes the answer. */
  private void assign(VariableElement field, boolean isOfThis, Term value, Site site) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      flow.past().mayHaveChanged();
    }
    if (isOfThis && isSeen(field)) {
      flow.assign(reading.callees().name(field), value, site);
      keep(field, value);
    } else if (!field.getModifiers().contains(Modifier.STATIC)) {
      change(field);
    }
    if (reading.types().is(field.asType(), Role.LATER)) {
      flow.answer(new Leaf.Unknown(site), site);
    } else if (reading.types().is(field.asType(), Role.SINK)) {
      flow.emit(new Leaf.Unknown(site), site);
    }
  }

  /** A function may run at any time, and what is around the class are other objects. */
  private boolean isSeen(VariableElement field) {
    return flow.isOfMethod()
        && !Enclosing.of(Enclosing.type(reading.element())).contains(Enclosing.type(field));
  }

  private void change(VariableElement field) {
    flow.past().mayHaveChanged();
    TypeElement owner = Enclosing.type(field);
    if (reading.callees().isOwn(owner)) {
      String type = reading.callees().name(owner);
      reading.changes().add(new FieldKey(type, reading.callees().name(field)));
    }
  }

  /** A field that never changes has the functions that its collection was given in view. */
  boolean keep(VariableElement field, Term value) {
    return field.getModifiers().contains(Modifier.FINAL)
        && new Held(reading).isHolder(field.asType())
        && reading.kept().add(reading.callees().name(field), value);
  }

  static boolean isOfThis(ExpressionTree field) {
    return field instanceof IdentifierTree
        || (field instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals("this"));
  }
}
