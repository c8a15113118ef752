package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that libraries do in a {@code try} is to say who sends the request: then they throw
 * nothing where somebody is known to be signed in.
 */
final class UserQuestions extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Reading reading;
  private boolean asksUser;
  private boolean mayFail;

  private UserQuestions(Reading reading) {
    this.reading = reading;
  }

  static boolean areAllOf(TryTree tree, Reading reading) {
    UserQuestions questions = new UserQuestions(reading);
    questions.mayFail = !tree.getResources().isEmpty();
    questions.scan(tree.getBlock(), null);
    return questions.asksUser && !questions.mayFail;
  }

  /** One that may fail is enough. */
  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    return mayFail ? null : super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    call(reading.attribution().element(call.getMethodSelect()));
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree name, @Nullable Void unused) {
    call(reading.attribution().element(name));
    return super.visitMemberReference(name, null);
  }

  /** The tables say what containers do and what reads a text throws. */
  private void call(@Nullable Element called) {
    if (called instanceof ExecutableElement method
        && reading.callees().of(method) instanceof Callee.Listed listed) {
      TypeElement type = Enclosing.type(method);
      boolean isOfUser = reading.types().is(type, Role.USER);
      asksUser |= isOfUser;
      mayFail |=
          !isOfUser
              && listed.call().effect() != Effect.READS
              && !reading.types().is(type, Role.CONTAINER);
    } else {
      mayFail |= !isError(called);
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
    call(reading.attribution().element(construction));
    return super.visitNewClass(construction, null);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree cast, @Nullable Void unused) {
    mayFail = true;
    return null;
  }

  @Override
  public @Nullable Void visitArrayAccess(ArrayAccessTree access, @Nullable Void unused) {
    mayFail = true;
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    mayFail = true;
    return null;
  }

  @Override
  public @Nullable Void visitTry(TryTree inner, @Nullable Void unused) {
    mayFail |= !inner.getResources().isEmpty();
    return super.visitTry(inner, null);
  }
}
