package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
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
 * A call of another library's method, which calls the functions that it gets, with values of its
 * own or with those that a collection holds.
 *
 * @param reading what the readers share
 * @param flow the body
 * @param tree the call in the source
 * @param type the type of what it yields
 * @param trees its arguments
 */
record ForeignCall(
    Reading reading,
    Flow flow,
    Tree tree,
    @Nullable TypeMirror type,
    List<? extends ExpressionTree> trees) {

  private static final String BOOLEAN = "java.lang.Boolean";

  private static final List<Term> ANYTHING =
      List.of(Leaf.Simple.PLAIN, Leaf.Simple.PLAIN, Leaf.Simple.PLAIN);

  Term of(ExecutableElement method, Term receiver, List<Term> arguments) {
    ExpressionTree object = Receivers.of(tree);
    if (!Leaf.isPlain(receiver) && isOfFunction(method)) {
      Site site = reading.site(tree);
      return expected(flow.evaluate(new ControlTerm.Apply(receiver, arguments), site));
    }
    Term wrapped = wrapped(method, arguments);
    if (!Leaf.isPlain(wrapped)) {
      return wrapped;
    }
    boolean isContainer = reading.types().is(Enclosing.type(method).asType(), Role.CONTAINER);
    Term held = held(object, receiver, arguments);
    Term kept = called(method, receiver, arguments, held, isContainer);
    if (!isContainer && !Leaf.isPlain(kept)) {
      return expected(
          flow.evaluate(Term.oneOf(List.of(perhapsUnfilled(), kept)), reading.site(tree)));
    } else if (!Leaf.isPlain(kept)) {
      return Leaf.isPlain(receiver) ? expected(kept) : kept;
    } else if (!Leaf.isPlain(held)) {
      return taken(held, arguments);
    } else if (reading.types().isResponse(type)) {
      return new Leaf.Unknown(reading.site(tree));
    }
    Leaf untold = reading.untold(type);
    Term given =
        new OwnTexts(reading)
            .given(method, object, receiver, arguments, trees)
            .filter(term -> term instanceof Leaf || Leaf.isPlain(untold)) // a view, or a response
            .orElse(untold);
    if (!isContainer && given == untold && reading.mayBeUnfilled(type)) {
      return flow.evaluate(perhapsUnfilled(), reading.site(tree));
    }
    return NeverNull.is(method) ? Presence.certain(given) : given;
  }

  private Term perhapsUnfilled() {
    Leaf untold = reading.untold(type);
    return reading.mayBeUnfilled(type) ? Presence.perhapsUnfilled(untold) : untold;
  }

  /** The functions that it gets are called; what containers keep of that. */
  private Term called(
      ExecutableElement method,
      Term receiver,
      List<Term> arguments,
      Term held,
      boolean isContainer) {
    Puts puts = new Puts(reading, flow, Receivers.of(tree), receiver, trees);
    ExceptionMakers makers = new ExceptionMakers(reading, method);
    Term kept = isContainer ? receiver : Leaf.Simple.PLAIN;
    boolean keepsFailures = isContainer || isLater(method.getReturnType());
    for (int i = 0; i < arguments.size(); i++) {
      Term argument = arguments.get(i);
      if (!puts.take(method, i, argument) && isFunction(argument, i, method.getParameters())) {
        List<Term> given = List.of(held, held, held);
        kept = run(makers.called(i, argument, given, reading.site(tree)), keepsFailures, kept);
      }
    }
    return kept;
  }

  /** What makes a function of functions calls these when it is called itself. */
  private Term wrapped(ExecutableElement method, List<Term> arguments) {
    return method.getModifiers().contains(Modifier.STATIC) && reading.types().isFunction(type)
        ? perhapsOpposite(new Held(reading).among(arguments, trees))
        : Leaf.Simple.PLAIN;
  }

  /** What asks something else may say the opposite: {@code negate()}, {@code Predicate.not(…)}. */
  private Term perhapsOpposite(Term functions) {
    return Leaf.isPlain(functions) || !asks(type)
        ? functions
        : Term.oneOf(List.of(Leaf.Simple.PLAIN, functions));
  }

  private static boolean asks(@Nullable TypeMirror function) {
    return function instanceof DeclaredType declared
        && (declared.getTypeArguments().stream().anyMatch(one -> BOOLEAN.equals(one.toString()))
            || ElementFilter.methodsIn(declared.asElement().getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .anyMatch(method -> method.getReturnType().getKind() == TypeKind.BOOLEAN));
  }

  private Term expected(Term term) {
    return reading.types().isResponse(type)
        ? new ControlTerm.Expected(term, reading.site(tree))
        : term;
  }

  /** A function is called by the method of its interface (JLS 9.8). */
  private boolean isOfFunction(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && reading.types().isFunction(Enclosing.type(method).asType());
  }

  /** The functions that the receiver holds, or collections that the method gets. */
  private Term held(@Nullable ExpressionTree object, Term receiver, List<Term> arguments) {
    Held functions = new Held(reading);
    Term given = functions.in(arguments, trees);
    if (object == null || Leaf.isPlain(receiver)) {
      return given;
    }
    boolean isComposed = functions.isOne(reading.attribution().type(object));
    Term own = isComposed ? receiver : functions.in(receiver, object);
    return Held.any(List.of(own, given));
  }

  /** What gives no function, nor a collection of some, calls those that it gets. */
  private Term taken(Term held, List<Term> arguments) {
    Held functions = new Held(reading);
    if (functions.isOne(type) || functions.isHolder(type)) {
      Term found = Held.any(List.of(held, functions.among(arguments, trees)));
      Leaf untold = reading.untold(type);
      return Leaf.isPlain(untold) ? perhapsOpposite(found) : untold;
    }
    Term given = functions.in(arguments, trees);
    if (!Leaf.isPlain(given)) {
      flow.evaluate(new ControlTerm.Apply(given, ANYTHING), reading.site(tree));
    }
    return reading.untold(type);
  }

  /** One that is written here, or what may be one: a parameter, a field, one of two, an object. */
  private boolean isFunction(Term argument, int index, List<? extends VariableElement> parameters) {
    if (argument instanceof Term.Function || Leaf.isPlain(argument)) {
      return argument instanceof Term.Function;
    }
    boolean isTaken =
        index < parameters.size() && reading.types().isFunction(parameters.get(index).asType());
    return isTaken || (index < trees.size() && isFunction(trees.get(index)));
  }

  /** A parameter of type {@code Object} takes functions, too. */
  private boolean isFunction(ExpressionTree argument) {
    return isCallback(argument) || reading.types().isFunction(reading.attribution().type(argument));
  }

  /** The methods of an anonymous class are there to be called by whoever gets the object. */
  private boolean isCallback(ExpressionTree tree) {
    return tree instanceof NewClassTree construction
        && construction.getClassBody() != null
        && reading.attribution().element(construction.getIdentifier()) instanceof TypeElement type
        && !reading.types().isThrowable(type);
  }

  /** What fails inside of it fails later, in what it yields. */
  private boolean isLater(TypeMirror yielded) {
    return reading.types().is(yielded, Role.CONTAINER)
        && !reading.types().is(yielded, Role.OPTIONAL);
  }

  private Term run(Term result, boolean keepsFailures, Term kept) {
    Site site = reading.site(tree);
    if (!keepsFailures) {
      flow.evaluate(result, site);
      return kept;
    }
    Term failures =
        new ContainerTerm.Kept(new ContainerTerm.Attempt(result), ContainerTerm.Part.FAILED);
    return Term.oneOf(List.of(kept, flow.evaluate(failures, site)));
  }
}
