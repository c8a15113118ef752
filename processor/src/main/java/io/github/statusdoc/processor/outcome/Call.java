package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Substitution;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One call: what it yields, and the step that it adds to the body.
 *
 * @param reading what the readers share
 * @param flow the body
 * @param tree the call in the source
 * @param type the type of what it yields
 */
record Call(Reading reading, Flow flow, Tree tree, @Nullable TypeMirror type) {

  Term of(ExecutableElement method, boolean isSuper, Term receiver, List<Term> arguments) {
    Callee callee = reading.callees().of(method);
    if (callee instanceof Callee.Listed listed) {
      return listed(listed.call(), receiver, arguments);
    } else if (callee instanceof Callee.Own own) {
      return own(own, isSuper, receiver, arguments);
    }
    return foreign(method, receiver, arguments);
  }

  private Term listed(FrameworkCall call, Term receiver, List<Term> arguments) {
    Site site = reading.site(tree);
    boolean isHolding = call.effect() == FrameworkCall.Effect.HOLDS;
    List<Term> held = isHolding ? data(arguments) : arguments;
    Term term = orFailed(substituted(call, receiver, held, site), arguments);
    return switch (call.effect()) {
      case VALUE -> value(term, site);
      case HOLDS -> {
        runAll(arguments, List.of(), false, Leaf.Simple.PLAIN);
        yield value(term, site);
      }
      case WRITES -> {
        flow.write(term instanceof Term.Sent ? term : new Term.Response(term, site), site);
        yield Leaf.Simple.PLAIN;
      }
      case TELLS -> {
        flow.mayWrite(new Term.Response(term, site), site);
        yield Leaf.Simple.PLAIN;
      }
      case ANSWERS -> {
        flow.answer(givesResponse() ? new ControlTerm.Expected(term, site) : term, site);
        yield Leaf.Simple.PLAIN;
      }
      case EMITS -> {
        flow.emit(term, site);
        yield Leaf.Simple.PLAIN;
      }
      case FINDS, LACKS -> Leaf.Simple.PLAIN;
      case READS ->
          getsConstant()
              ? Leaf.Simple.PLAIN
              : flow.evaluate(Term.oneOf(List.of(Leaf.Simple.PLAIN, term)), site);
    };
  }

  /** Functions that are run count by what they do then. */
  private static List<Term> data(List<Term> arguments) {
    return arguments.stream()
        .map(argument -> argument instanceof Term.Function ? Leaf.Simple.PLAIN : argument)
        .toList();
  }

  /** The content of a response that comes later may fail before. */
  private Term orFailed(Term term, List<Term> arguments) {
    if (!reading.types().isResponse(type)) {
      return term;
    }
    List<Term> all = new ArrayList<>(List.of(term));
    List<? extends ExpressionTree> trees = arguments();
    for (int i = 0; i < trees.size(); i++) {
      if (reading.types().is(reading.attribution().type(trees.get(i)), Role.CONTAINER)) {
        all.add(new ContainerTerm.Kept(arguments.get(i), ContainerTerm.Part.FAILED));
      }
    }
    return Term.oneOf(all);
  }

  private Term value(Term term, Site site) {
    return isAtOnce(term) ? term : expected(flow.evaluate(term, site), site);
  }

  private boolean getsConstant() {
    return arguments().stream()
        .map(Alternatives::of)
        .anyMatch(
            all -> all.stream().allMatch(one -> reading.constants().value(one) instanceof String));
  }

  private List<? extends ExpressionTree> arguments() {
    return switch (tree.getKind()) {
      case METHOD_INVOCATION -> ((MethodInvocationTree) tree).getArguments();
      case NEW_CLASS -> ((NewClassTree) tree).getArguments();
      default -> List.of();
    };
  }

  private boolean givesResponse() {
    return arguments().stream()
        .anyMatch(argument -> reading.types().isResponse(reading.attribution().type(argument)));
  }

  static Term substituted(FrameworkCall call, Term receiver, List<Term> arguments, Site site) {
    return new Substitution(receiver, arguments, site).in(call.term());
  }

  /** What throws nothing and calls nothing needs no step. */
  private static boolean isAtOnce(Term term) {
    return !(term instanceof ControlTerm) && !(term instanceof ContainerTerm);
  }

  private Term own(Callee.Own own, boolean isSuper, Term receiver, List<Term> arguments) {
    Site site = reading.site(tree);
    MethodKey key = own.key();
    Term object = typed(key, receiver);
    Term call = new ControlTerm.Call(key, own.isVirtual() && !isSuper, object, arguments, site);
    Term result = flow.evaluate(call, site);
    if (own.takesWriter() && result instanceof Leaf.Result step) {
      flow.write(orElse(new Leaf.Written(step.step()), flow.known().written()), site);
    }
    return expected(result, site);
  }

  /** What was written before the call stays where the call writes nothing. */
  private static Term orElse(Leaf.Written written, @Nullable Term before) {
    if (before == null) {
      return written;
    }
    Condition isNothing = new Condition(written, Condition.Equals.NULL, true);
    Term any = new ContainerTerm.Kept(written, ContainerTerm.Part.PRESENT);
    return Term.oneOf(List.of(any, Guards.guard(List.of(isNothing), before)));
  }

  /** What an inherited method calls in turn depends on the class of the object (JLS 15.12.4.4). */
  private Term typed(MethodKey inherited, Term receiver) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && reading.attribution().type(select.getExpression()) instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement object
            && isMade(object)
            && !inherited.type().equals(reading.callees().name(object))
        ? new Term.Typed(receiver, reading.callees().name(object))
        : receiver;
  }

  private boolean isMade(TypeElement type) {
    return type.getKind().isClass()
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && reading.callees().isOwn(type);
  }

  private Term expected(Term term, Site site) {
    return reading.types().isResponse(type) ? new ControlTerm.Expected(term, site) : term;
  }

  /** Other libraries call the functions that they get, with values of their own. */
  private Term foreign(ExecutableElement method, Term receiver, List<Term> arguments) {
    boolean isContainer = reading.types().is(Enclosing.type(method).asType(), Role.CONTAINER);
    Term object = isContainer ? receiver : Leaf.Simple.PLAIN;
    Term kept = runAll(arguments, method.getParameters(), isContainer, object);
    if (!Leaf.isPlain(kept)) {
      return Leaf.isPlain(receiver) ? expected(kept, reading.site(tree)) : kept;
    } else if (reading.types().isResponse(type)) {
      return new Leaf.Unknown(reading.site(tree));
    }
    return reading.untold(type);
  }

  private Term runAll(
      List<Term> arguments,
      List<? extends VariableElement> parameters,
      boolean isContainer,
      Term receiver) {
    Term kept = receiver;
    for (int i = 0; i < arguments.size(); i++) {
      if (isFunction(arguments.get(i), i, parameters)) {
        kept = run(arguments.get(i), isContainer, kept);
      }
    }
    return kept;
  }

  /** One that is written here, or what may be one: a parameter, a field, one of two, an object. */
  private boolean isFunction(Term argument, int index, List<? extends VariableElement> parameters) {
    if (argument instanceof Term.Function || Leaf.isPlain(argument)) {
      return argument instanceof Term.Function;
    }
    boolean isTaken =
        index < parameters.size() && reading.types().isFunction(parameters.get(index).asType());
    return isTaken || (index < arguments().size() && isFunction(arguments().get(index)));
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

  private Term run(Term function, boolean isContainer, Term kept) {
    List<Term> plain = List.of(Leaf.Simple.PLAIN, Leaf.Simple.PLAIN, Leaf.Simple.PLAIN);
    Term result = new ControlTerm.Apply(function, plain);
    Site site = reading.site(tree);
    if (!isContainer) {
      flow.evaluate(result, site);
      return kept;
    }
    Term failures =
        new ContainerTerm.Kept(new ContainerTerm.Attempt(result), ContainerTerm.Part.FAILED);
    return Term.oneOf(List.of(kept, flow.evaluate(failures, site)));
  }
}
