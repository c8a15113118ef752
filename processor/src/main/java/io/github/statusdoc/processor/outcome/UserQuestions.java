package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ControlTerm;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Whom a {@code try} asks about, if all that libraries do in it is to say who sends the request:
 * then they throw nothing where that is known to be somebody who is signed in.
 */
final class UserQuestions extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** What Java may throw for by itself, and what may do anything. */
  private static final Set<Tree.Kind> FAILING =
      EnumSet.of(Tree.Kind.TYPE_CAST, Tree.Kind.ARRAY_ACCESS, Tree.Kind.CLASS);

  private final Reading reading;
  private final Set<Element> variables = new LinkedHashSet<>();
  private final Set<Element> declared = new HashSet<>();
  private boolean asksContext;
  private boolean mayFail;

  private UserQuestions(Reading reading) {
    this.reading = reading;
  }

  static UserQuestions in(TryTree tree, Reading reading) {
    UserQuestions questions = new UserQuestions(reading);
    questions.mayFail = !tree.getResources().isEmpty();
    questions.scan(tree.getBlock(), null);
    questions.variables.removeAll(questions.declared);
    return questions;
  }

  /** Says whether nothing else may fail. */
  boolean areAll() {
    return !mayFail && (asksContext || !variables.isEmpty());
  }

  /** The variables that are asked; those of the block have what other questions yield. */
  Set<Element> variables() {
    return variables;
  }

  /** Says whether Spring Security is asked, too. */
  boolean askContext() {
    return asksContext;
  }

  /** One that may fail is enough. */
  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    mayFail |= tree != null && FAILING.contains(tree.getKind());
    return mayFail ? null : super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    call(reading.attribution().element(call.getMethodSelect()), Receivers.of(call));
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree name, @Nullable Void unused) {
    call(reading.attribution().element(name), null);
    return super.visitMemberReference(name, null);
  }

  /** The tables say what containers do and what reads a text throws. */
  private void call(@Nullable Element called, @Nullable ExpressionTree object) {
    if (called instanceof ExecutableElement method
        && reading.callees().of(method) instanceof Callee.Listed listed) {
      TypeElement type = Enclosing.type(method);
      boolean isOfUser = reading.types().is(type, Role.USER);
      if (isOfUser && object instanceof IdentifierTree variable) {
        addIfPresent(reading.attribution().element(variable));
      }
      asksContext |= isOfUser && listed.call().term() instanceof ControlTerm.Call;
      mayFail |=
          !isOfUser
              && listed.call().effect() != Effect.READS
              && !reading.types().is(type, Role.CONTAINER);
    } else {
      mayFail |= !isError(called);
    }
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
    Element element = reading.attribution().element(variable);
    if (element != null) {
      declared.add(element);
    }
    return super.visitVariable(variable, null);
  }

  private void addIfPresent(@Nullable Element variable) {
    if (variable instanceof VariableElement && !variable.getKind().isField()) {
      variables.add(variable);
    }
  }

  /** The constructor of an exception, which is there to be thrown. */
  private boolean isError(@Nullable Element called) {
    return called instanceof ExecutableElement
        && called.getSimpleName().contentEquals("<init>")
        && reading.types().isThrowable(Enclosing.type(called));
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree construction, @Nullable Void unused) {
    call(reading.attribution().element(construction), null);
    return super.visitNewClass(construction, null);
  }

  @Override
  public @Nullable Void visitTry(TryTree inner, @Nullable Void unused) {
    mayFail |= !inner.getResources().isEmpty();
    return super.visitTry(inner, null);
  }
}
