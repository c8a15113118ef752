package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.outcome.ConstantMap.Entry;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads lookups in constant maps: {@code STATUSES.get(code)} is a switch over what the map holds.
 * An enum is such a map, too: {@code HttpStatus.valueOf("GONE")}.
 *
 * @param reading what the readers share
 * @param variables reads constants
 * @param expressions reads keys and values
 */
record Lookups(Reading reading, Variables variables, ExpressionReader expressions) {

  /** What a call yields; empty where it is no lookup, or nothing is known of its key or map. */
  Optional<Term> read(
      MethodInvocationTree call, ExecutableElement method, List<? extends Term> arguments) {
    return isByName(method)
        ? constant(method, call.getArguments().get(0))
        : inMap(call, method, arguments);
  }

  /** {@code valueOf(String)}, which every enum has (JLS 8.9.3). */
  private static boolean isByName(ExecutableElement method) {
    return Enclosing.type(method).getKind() == ElementKind.ENUM
        && method.getParameters().size() == 1
        && method.getSimpleName().contentEquals("valueOf");
  }

  private Optional<Term> constant(ExecutableElement valueOf, ExpressionTree tree) {
    return reading.constants().value(tree) instanceof String name
        ? Enclosing.type(valueOf).getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .filter(member -> member.getSimpleName().contentEquals(name))
            .map(member -> variables.read(member, () -> Leaf.Simple.PLAIN))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Term> inMap(
      MethodInvocationTree call, ExecutableElement method, List<? extends Term> arguments) {
    if (arguments.isEmpty()
        || !isLookup(method)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    ExpressionTree given = call.getArguments().get(0);
    ExpressionTree subject = Decisions.subject(given);
    Term key = subject.equals(given) ? arguments.get(0) : expressions.read(subject);
    if (Leaf.isPlain(key)) {
      return Optional.empty();
    }
    Element map = reading.attribution().element(select.getExpression());
    Term otherwise = arguments.size() == 2 ? arguments.get(1) : Leaf.Simple.ABSENT;
    return Optional.ofNullable(map)
        .flatMap(reading.maps()::of)
        .map(this::values)
        .filter(values -> !values.isEmpty())
        .map(values -> choice(key, values, otherwise));
  }

  private static boolean isLookup(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.equals("getOrDefault")
        || (name.equals("get") && method.getParameters().size() == 1);
  }

  /** Empty where a value is no constant, or a key is none, or may equal others. */
  private Map<Term, Term> values(ConstantMap map) {
    Map<Term, Term> values = new LinkedHashMap<>();
    for (Entry entry : map.entries()) {
      Term key = constant(entry.key());
      Term value = value(entry.value());
      if (key == null || value == null || !reading.isIdentity(key, entry.key())) {
        return Map.of();
      }
      values.put(key, value);
    }
    return values;
  }

  /** A constant, or an object that is made where the map is; it stands by itself. */
  private @Nullable Term value(ExpressionTree tree) {
    if (!(tree instanceof NewClassTree) && !(tree instanceof MethodInvocationTree)) {
      return constant(tree);
    }
    Flow flow = Flow.ofMethod().ofFunction();
    flow.end(expressions.ofFunction(flow).read(tree), reading.site(tree));
    return new ControlTerm.Apply(new Term.Function(flow.depth(), flow.body()), List.of());
  }

  private @Nullable Term constant(ExpressionTree tree) {
    boolean isName = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    Object number = isName ? null : reading.constants().value(tree);
    Term term = isName ? expressions.read(tree) : Variables.constant(number);
    return Decisions.isConstant(term) ? term : null;
  }

  private static Term choice(Term key, Map<Term, Term> values, Term otherwise) {
    List<Term> choices = new ArrayList<>();
    values.forEach(
        (constant, value) ->
            choices.add(Guards.guard(asked(key, List.of(constant)).yes().conditions(), value)));
    choices.add(
        Guards.guard(asked(key, List.copyOf(values.keySet())).no().conditions(), otherwise));
    return Term.oneOf(choices);
  }

  private static Decision asked(Term key, List<Term> constants) {
    return Decision.of(key, new Condition.Equals(constants));
  }
}
