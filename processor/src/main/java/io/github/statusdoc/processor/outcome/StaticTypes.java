package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Term;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The types that expressions have in the source, which say more of an object than the method that
 * is called on it, or gets it.
 *
 * @param reading what the readers share
 */
record StaticTypes(Reading reading) {

  /** What may run in the place of a method is in a class that is of the type of the object. */
  MethodKey inherited(MethodKey method, Tree call) {
    TypeElement object = object(call);
    return object != null && reading.callees().isOwn(object)
        ? new MethodKey(reading.callees().name(object), method.signature())
        : method;
  }

  /** What an inherited method calls in turn depends on the class of the object (JLS 15.12.4.4). */
  Term receiver(MethodKey method, Term receiver, Tree call) {
    TypeElement object = object(call);
    if (object == null || !reading.callees().isOwn(object)) {
      return receiver;
    }
    String type = reading.callees().name(object);
    boolean isDeclared = isDeclared(receiver) || isOfVariable(expression(call));
    boolean isOfOuter = expression(call) instanceof MemberSelectTree field && isOuter(field);
    String told = isDeclared && !isOfOuter ? parameterized(type(call), type) : type;
    return told.equals(method.type()) ? receiver : new Term.Typed(receiver, told);
  }

  /** What collections hold may have been cast to type arguments that it has not (JLS 4.12.2). */
  private static boolean isDeclared(Term value) {
    Term term = Presence.unasked(value);
    return term instanceof Term.Field
        || (term instanceof Leaf.Argument argument && argument.depth() == 0);
  }

  /** {@code Outer.this.field}: of that object nothing more is known. */
  private static boolean isOuter(MemberSelectTree field) {
    return field.getExpression() instanceof MemberSelectTree owner
        && owner.getIdentifier().contentEquals("this");
  }

  /** What a method of one's own returns whose type depends on the class that inherits it. */
  private boolean isOfVariable(@Nullable ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
        && reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
        && reading.callees().isOwn(Enclosing.type(method))
        && TypeArguments.isVariable(parameterized(method.getReturnType(), ""));
  }

  /** Objects of one interface with other type arguments are of other classes. */
  private String parameterized(@Nullable TypeMirror type, String name) {
    if (type instanceof TypeVariable variable) {
      String told = reading.callees().name(variable);
      return TypeArguments.isVariable(told) ? told : name;
    }
    return type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()
        ? reading.callees().name(declared)
        : name;
  }

  /** The type of the object that a method is called on, where that is written. */
  @Nullable TypeElement object(Tree call) {
    return element(type(call));
  }

  private @Nullable TypeMirror type(Tree call) {
    ExpressionTree object = expression(call);
    return object == null ? null : reading.attribution().type(object);
  }

  private static @Nullable ExpressionTree expression(Tree call) {
    return call instanceof MemberReferenceTree reference
        ? reference.getQualifierExpression()
        : Receivers.of(call);
  }

  private static @Nullable TypeElement element(@Nullable TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return element(variable.getUpperBound());
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement found
        ? found
        : null;
  }

  /** A method that gets an object as one of an interface calls what the class of the object has. */
  List<Term> arguments(
      List<Term> arguments, ExecutableElement method, List<? extends ExpressionTree> trees) {
    List<? extends VariableElement> parameters = method.getParameters();
    List<Term> typed = arguments;
    for (int i = 0; i < Math.min(parameters.size(), trees.size()); i++) {
      Term argument = argument(arguments.get(i), parameters.get(i).asType(), trees.get(i));
      if (argument != arguments.get(i)) {
        typed = new ArrayList<>(typed);
        typed.set(i, argument);
      }
    }
    return typed;
  }

  /** What a method returns as one of an interface is of the class that it is written as. */
  Term returned(Term value, ExecutableElement method, ExpressionTree tree) {
    return argument(value, method.getReturnType(), tree);
  }

  private Term argument(Term argument, TypeMirror parameter, ExpressionTree tree) {
    TypeElement wanted = isUntold(argument) ? element(parameter) : null;
    if (wanted == null || !reading.callees().isOwn(wanted)) {
      return argument;
    }
    TypeMirror type = reading.attribution().type(tree);
    TypeElement given = element(type);
    if (given == null || !reading.callees().isOwn(given)) {
      return argument;
    }
    String name = reading.callees().name(given);
    boolean isDeclared = isDeclared(argument);
    String told = isDeclared ? parameterized(type, name) : name;
    boolean tellsNothing = !isDeclared || told.equals(parameterized(parameter, name));
    return given.equals(wanted) && tellsNothing ? argument : new Term.Typed(argument, told);
  }

  /** Says whether no more than its type may be known of a value. */
  private static boolean isUntold(Term term) {
    return Leaf.isPlain(term)
        || term == Leaf.Simple.THIS
        || term instanceof Term.Field
        || term instanceof Leaf.Argument
        || term instanceof Leaf.Result;
  }
}
