package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** What its source file does with a variable, above all with one that holds a collection. */
final class VariableUses extends TreeScanner<Void, Void> {
  /** What changes no collection, by itself. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "contains",
          "containsAll",
          "containsKey",
          "entrySet",
          "get",
          "getOrDefault",
          "isEmpty",
          "keySet",
          "size",
          "stream",
          "values");

  /** What changes a map through its keys or values. */
  private static final Set<String> CHANGES =
      Set.of("clear", "iterator", "remove", "removeAll", "removeIf", "retainAll");

  private final Element variable;
  private final Attribution attribution;
  private final Set<Tree> understood = new HashSet<>();
  private final List<ExpressionTree> values = new ArrayList<>(1);
  private int others;

  private VariableUses(Element variable, Attribution attribution) {
    this.variable = variable;
    this.attribution = attribution;
  }

  static VariableUses of(Element variable, Attribution attribution) {
    VariableUses uses = new VariableUses(variable, attribution);
    uses.scan(attribution.unit().getTypeDecls(), null);
    return uses;
  }

  /** Those of a local variable, in the method that has it. */
  static VariableUses in(MethodTree method, Element variable, Attribution attribution) {
    VariableUses uses = new VariableUses(variable, attribution);
    uses.scan(method, null);
    return uses;
  }

  /** What it is assigned, and what it is declared with. */
  List<ExpressionTree> values() {
    return values;
  }

  /** How often it is named, but to assign it or to ask what it holds. */
  int others() {
    return others;
  }

  private boolean isIt(Tree tree) {
    return (tree instanceof IdentifierTree || tree instanceof MemberSelectTree)
        && variable.equals(attribution.element(tree));
  }

  @Override
  public Void visitVariable(VariableTree declared, Void unused) {
    if (declared.getInitializer() != null && variable.equals(attribution.element(declared))) {
      values.add(declared.getInitializer());
    }
    return super.visitVariable(declared, null);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    if (isIt(assignment.getVariable())) {
      understood.add(assignment.getVariable());
      values.add(assignment.getExpression());
    }
    return super.visitAssignment(assignment, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    if (call.getMethodSelect() instanceof MemberSelectTree select
        && QUESTIONS.contains(select.getIdentifier().toString())
        && isIt(select.getExpression())) {
      understood.add(select.getExpression());
    } else if (call.getMethodSelect() instanceof MemberSelectTree select
        && CHANGES.contains(select.getIdentifier().toString())
        && select.getExpression() instanceof MethodInvocationTree view
        && view.getMethodSelect() instanceof MemberSelectTree viewed
        && isIt(viewed.getExpression())) {
      others++;
    } else if (isOfEntries(call)) {
      others++;
    }
    return super.visitMethodInvocation(call, null);
  }

  /** Whose entry it is that gets another value, nobody knows. */
  private boolean isOfEntries(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("setValue")
        && attribution.element(select) instanceof ExecutableElement method
        && Enclosing.type(method).getQualifiedName().contentEquals("java.util.Map.Entry");
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    count(name);
    return super.visitIdentifier(name, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void unused) {
    count(select);
    return super.visitMemberSelect(select, null);
  }

  private void count(Tree use) {
    if (!understood.contains(use) && isIt(use)) {
      others++;
    }
  }
}
