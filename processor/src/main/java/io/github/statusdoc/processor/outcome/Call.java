package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
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
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
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
    if (callee instanceof Callee.Own own) {
      List<Term> typed = types().arguments(arguments, method, trees());
      List<Term> marked = new NumberArguments(reading, trees()).marked(typed);
      return own(own, method, isSuper, receiver, packed(marked, method));
    }
    if (new LibraryChanges(reading, flow).areMadeBy(method, tree, trees())) {
      flow.past().mayHaveChanged();
    }
    new Setters(reading).copied(method, trees());
    OwnFunctions functions = new OwnFunctions(reading, flow);
    Optional<MethodKey> function =
        Optional.ofNullable(types().object(tree)).flatMap(o -> functions.called(o, method));
    if (function.isPresent()) {
      return own(virtual(function.get(), method), method, isSuper, receiver, arguments);
    }
    if (Implemented.isListed(method)) {
      return Term.oneOf(
          List.of(
              reading.untold(method.getReturnType()),
              implemented(method, isSuper, receiver, arguments)));
    }
    List<Term> given = functions.given(method, arguments, trees());
    if (callee instanceof Callee.Listed listed) {
      return listed(
          listed.call(),
          isOfAny(method),
          receiver,
          new EnumNames(reading).told(method, trees(), given));
    }
    Term foreign = new ForeignCall(reading, flow, tree, type, trees()).of(method, receiver, given);
    return Implemented.isNear(method, reading.element())
        ? Term.oneOf(List.of(foreign, implemented(method, isSuper, receiver, arguments)))
        : foreign;
  }

  /**
   * The last parameter of a method of variable arity gets an array of all that is left (JLS
   * 15.12.4.2).
   */
  static List<Term> packed(List<Term> arguments, ExecutableElement method) {
    int last = method.getParameters().size() - 1;
    if (!method.isVarArgs() || arguments.size() <= last + 1) {
      return arguments;
    }
    List<Term> packed = new ArrayList<>(arguments.subList(0, last));
    packed.add(
        Term.oneOf(
            arguments.subList(last, arguments.size()).stream()
                .map(one -> one == Leaf.Simple.ABSENT ? Leaf.Simple.SOMETHING : one)
                .toList()));
    return packed;
  }

  /** What classes in view do for a method of others; these may do something else. */
  private Term implemented(
      ExecutableElement method, boolean isSuper, Term receiver, List<Term> arguments) {
    Callee.Own own = virtual(reading.callees().key(method), method);
    return own(own, method, isSuper, receiver, arguments);
  }

  private Callee.Own virtual(MethodKey key, ExecutableElement method) {
    return new Callee.Own(key, true, false, new Replacements(reading.callees()).mayRunFor(method));
  }

  /** An {@code Optional} that is surely there, as any object, may be empty. */
  private boolean isOfAny(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.TYPEVAR
        && reading.types().is(type, Role.CONTAINER);
  }

  private Term listed(FrameworkCall call, boolean isOfAny, Term receiver, List<Term> arguments) {
    Site site = reading.site(tree);
    Term said = substituted(call, receiver, arguments, site);
    Term term = orFailed(isOfAny ? Presence.unasked(said) : said, arguments);
    return switch (call.effect()) {
      case VALUE -> value(term, site);
      case HOLDS -> holding(value(term, site), arguments);
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
      case FINDS, LACKS, ASKS -> Leaf.Simple.PLAIN;
      case BEGINS -> Presence.beginning(term);
      case READS -> read(term, arguments, site);
      case LIMITS -> flow.evaluate(new NumberArguments(reading, trees()).refused(call, site), site);
    };
  }

  /** What reads a text fails for some. */
  private Term read(Term term, List<Term> arguments, Site site) {
    if (isFine(term) || OwnTexts.isAnyOwn(arguments)) {
      return Leaf.Simple.PLAIN;
    }
    return flow.evaluate(orPlain(term, arguments), site);
  }

  /** Who throws otherwise, yields something. */
  private static Term orPlain(Term term, List<Term> arguments) {
    return term instanceof ControlTerm.Thrown
        ? Term.oneOf(List.of(Leaf.Simple.PLAIN, Guards.guard(OwnTexts.noneIsOwn(arguments), term)))
        : term;
  }

  /** The content of a response that comes later may fail before. */
  private Term orFailed(Term term, List<Term> arguments) {
    if (!reading.types().isResponse(type)) {
      return term;
    }
    List<Term> all = new ArrayList<>(List.of(term));
    List<? extends ExpressionTree> trees = trees();
    for (int i = 0; i < trees.size(); i++) {
      if (reading.types().is(reading.attribution().type(trees.get(i)), Role.CONTAINER)) {
        all.add(new ContainerTerm.Kept(arguments.get(i), ContainerTerm.Part.FAILED));
      }
    }
    return Term.oneOf(all);
  }

  private Term holding(Term value, List<Term> arguments) {
    Held functions = new Held(reading);
    Term own = functions.among(arguments, trees());
    Term held = Held.any(List.of(own, functions.in(arguments, trees())));
    return Leaf.isPlain(held) ? value : Term.oneOf(List.of(value, held));
  }

  private Term value(Term term, Site site) {
    return isAtOnce(term) ? term : expected(flow.evaluate(term, site), site);
  }

  /** Where nothing is said of texts, those that are written are what is wanted. */
  private boolean isFine(Term term) {
    return term instanceof ControlTerm.Thrown && getsConstant();
  }

  private boolean getsConstant() {
    return trees().stream()
        .map(Alternatives::of)
        .anyMatch(
            all -> all.stream().allMatch(one -> reading.constants().value(one) instanceof String));
  }

  private List<? extends ExpressionTree> trees() {
    return switch (tree.getKind()) {
      case METHOD_INVOCATION -> ((MethodInvocationTree) tree).getArguments();
      case NEW_CLASS -> ((NewClassTree) tree).getArguments();
      default -> List.of();
    };
  }

  private boolean givesResponse() {
    return trees().stream()
        .anyMatch(argument -> reading.types().isResponse(reading.attribution().type(argument)));
  }

  static Term substituted(FrameworkCall call, Term receiver, List<Term> arguments, Site site) {
    return new Substitution(receiver, arguments, site).in(call.term());
  }

  /** What throws nothing and calls nothing needs no step. */
  private static boolean isAtOnce(Term term) {
    return !(term instanceof ControlTerm) && !(term instanceof ContainerTerm);
  }

  private Term own(
      Callee.Own own,
      ExecutableElement method,
      boolean isSuper,
      Term receiver,
      List<Term> arguments) {
    Site site = reading.site(tree);
    MethodKey key = own.isVirtual() ? types().inherited(own.key(), tree) : own.key();
    Term object = types().receiver(own.key(), receiver, tree);
    ControlTerm.Call call =
        new ControlTerm.Call(key, own.isVirtual() && !isSuper, object, arguments, site);
    Term result = Getters.before(call, method, flow).orElseGet(() -> flow.evaluate(call, site));
    new Setters(reading).keep(flow, tree, method, result);
    if (!own.isReplaced()) {
      flow.sureCalls().made(tree, result);
    }
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

  private StaticTypes types() {
    return new StaticTypes(reading);
  }

  private Term expected(Term term, Site site) {
    return reading.types().isResponse(type) ? new ControlTerm.Expected(term, site) : term;
  }
}
