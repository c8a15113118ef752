package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Methods that give a field of their name a value and do nothing else with fields. What they set,
 * changes where they are called: what nobody calls, changes nothing.
 *
 * @param reading what the readers share
 */
record Setters(Reading reading) {
  static final Pattern SETTER = Pattern.compile("set(\\p{Lu})([^(]*)\\([^,()]+\\)");

  private static final Pattern STATUS_NUMBER =
      Pattern.compile("set\\w*(Status|Code)\\((int|java\\.lang\\.Integer)\\)");

  /** Methods that copy what objects hold from one to another. */
  private static final MethodTable COPIERS = MethodTable.in("copiers.tsv");

  /** Says whether a method may be one, by its name. */
  boolean isOne(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID
        && !method.getModifiers().contains(Modifier.STATIC)
        && SETTER.matcher(reading.callees().key(method).signature()).matches();
  }

  /** Says whether such a method sets what it is named after, and nothing else. */
  static boolean setsOnlyItsField(MethodSummary setter) {
    return setter.assigned().equals(Set.of(field(setter.signature())));
  }

  /** The name of the field that a setter is named after. */
  private static String field(String setter) {
    Matcher matcher = SETTER.matcher(setter);
    return matcher.replaceFirst(name -> name.group(1).toLowerCase(Locale.ROOT) + name.group(2));
  }

  /** The body of a method; one that sets a status gives the changed object to {@link #keep}. */
  Body body(ExecutableElement method, Body read) {
    return setsStatus(method)
        ? new Body(read.steps().stream().map(Setters::returningThis).toList(), read.regions())
        : read;
  }

  private static Step returningThis(Step step) {
    return step instanceof Step.Return end
        ? new Step.Return(Leaf.Simple.THIS, end.written(), end.scope(), end.site())
        : step;
  }

  private boolean setsStatus(ExecutableElement method) {
    return isOne(method)
        && (reading.types().is(method.getParameters().get(0).asType(), Role.STATUS)
            || STATUS_NUMBER.matcher(reading.callees().key(method).signature()).matches());
  }

  /**
   * Keeps what a call changes: the object that a variable holds which was made here, or else the
   * field of the class that has the method, or of one below.
   */
  void keep(Flow flow, Tree call, ExecutableElement called, Term changed) {
    TypeElement owner = Enclosing.type(called);
    if (!isOne(called) || !reading.callees().isOwn(owner)) {
      return;
    }
    Element variable = variable(call);
    if (variable != null && setsStatus(called) && new Unshared(flow).isIn(variable)) {
      flow.assign(variable, changed);
      return;
    }
    change(owner, name(owner, field(reading.callees().key(called).signature())));
  }

  /** Libraries call setters that nobody in view calls. */
  void copied(ExecutableElement called, List<? extends ExpressionTree> given) {
    if (COPIERS.has(called)) {
      given.forEach(one -> changeAll(reading.attribution().type(one)));
    }
  }

  /** Those that it inherits, too. */
  private void changeAll(@Nullable TypeMirror object) {
    if (object instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && reading.callees().isOwn(type)) {
      ElementFilter.fieldsIn(type.getEnclosedElements())
          .forEach(field -> change(type, reading.callees().name(field)));
      changeAll(type.getSuperclass());
    }
  }

  private void change(TypeElement owner, String field) {
    reading.changes().add(new FieldKey(reading.callees().name(owner), field));
  }

  private @Nullable Element variable(Tree call) {
    return call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select
            && reading.attribution().element(select.getExpression())
                instanceof VariableElement named
            && named.getKind() == ElementKind.LOCAL_VARIABLE
        ? named
        : null;
  }

  private String name(TypeElement owner, String field) {
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .filter(one -> one.getSimpleName().contentEquals(field))
        .findFirst()
        .map((VariableElement one) -> reading.callees().name(one))
        .orElse(field);
  }
}
