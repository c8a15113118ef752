package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.outcome.ConstantMap.Entry;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads lookups in constant maps: {@code STATUSES.get(code)} is a switch over what the map holds
 * where keys can be told from each other, else whatever it holds. An enum is such a map, too:
 * {@code HttpStatus.valueOf("GONE")}.
 *
 * @param reading what the readers share
 * @param flow the body
 * @param expressions reads keys and values
 */
record Lookups(Reading reading, Flow flow, ExpressionReader expressions) {
  private static final Set<Tree.Kind> MADE =
      Set.of(
          Tree.Kind.NEW_CLASS,
          Tree.Kind.METHOD_INVOCATION,
          Tree.Kind.LAMBDA_EXPRESSION,
          Tree.Kind.MEMBER_REFERENCE);

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
        ? Attribution.constants(Enclosing.type(valueOf))
            .filter(member -> member.getSimpleName().contentEquals(name))
            .map(member -> new Variables(reading, flow).read(member, () -> Leaf.Simple.PLAIN))
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
    Optional<ConstantMap> map = map(select.getExpression());
    Term otherwise = arguments.size() == 2 ? arguments.get(1) : Leaf.Simple.ABSENT;
    if (map.isEmpty()) {
      return registered(select.getExpression(), call, arguments.get(0), otherwise);
    }
    ExpressionTree given = call.getArguments().get(0);
    ExpressionTree subject = Decisions.subject(given);
    Term key = subject.equals(given) ? arguments.get(0) : expressions.read(subject);
    return found(map.get(), given, key, otherwise);
  }

  /** An object of which a registry says that it is the one for a key. */
  private Optional<Term> registered(
      ExpressionTree map, MethodInvocationTree call, Term key, Term otherwise) {
    Element field = reading.attribution().element(map);
    return field != null && isSeen(field, map)
        ? new RegistryLookup(reading, flow, call).read(field, key, otherwise)
        : Optional.empty();
  }

  /** Whether a collection holds a value; empty where that is not asked, or not of constants. */
  Optional<Decision> asked(MethodInvocationTree call, ExecutableElement method) {
    if (!isContains(method)
        || call.getArguments().size() != 1
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.empty();
    }
    ExpressionTree asked = call.getArguments().get(0);
    List<Term> held =
        map(select.getExpression()).map(found -> keys(found, asked)).orElse(List.of());
    if (held.isEmpty()) {
      return setsOfConstants(select.getExpression())
          .flatMap(sets -> askedOfConstants(sets, asked, reading.site(call)));
    }
    Term key = expressions.read(Decisions.subject(asked));
    held.forEach(constant -> reading.keepWord(key, constant));
    return Optional.of(asked(key, held));
  }

  private Optional<EnumSets> setsOfConstants(ExpressionTree set) {
    Element field = reading.attribution().element(set);
    return field != null && isSeen(field, set)
        ? reading.collections().sets(field)
        : Optional.empty();
  }

  /** The same of the collection that the constant has whose method this is. */
  private Optional<Decision> askedOfConstants(EnumSets sets, ExpressionTree asked, Site site) {
    Term key = expressions.read(Decisions.subject(asked));
    List<Term> answers = new ArrayList<>();
    for (Map.Entry<Element, ConstantMap> held : sets.sets().entrySet()) {
      List<Term> keys = keys(held.getValue(), asked);
      if (keys.isEmpty() && !held.getValue().entries().isEmpty()) {
        return Optional.empty();
      }
      Term answer = keys.isEmpty() ? Leaf.Simple.FALSE : asked(key, keys).value();
      Term constant = reading.callees().constant(held.getKey());
      answers.add(
          Guards.guard(asked(Leaf.Simple.THIS, List.of(constant)).yes().conditions(), answer));
    }
    return Optional.of(Decision.isOne(flow.evaluate(Term.oneOf(answers), site), Leaf.Simple.TRUE));
  }

  /** A map that has {@code contains}, too, is asked for a value by it. */
  private static boolean isContains(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.equals("containsKey")
        || (name.equals("contains")
            && Enclosing.type(method).getEnclosedElements().stream()
                .noneMatch(member -> member.getSimpleName().contentEquals("containsKey")));
  }

  /** The map in a field, or one that is made here. */
  private Optional<ConstantMap> map(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree) {
      return ConstantMap.madeBy(tree, reading.attribution());
    }
    Element field = reading.attribution().element(tree);
    return field != null && isSeen(field, tree)
        ? reading.collections().of(field)
        : Optional.empty();
  }

  /** What the map of an object holds may belong to that object. */
  private boolean isSeen(Element field, ExpressionTree named) {
    return field.getModifiers().contains(Modifier.STATIC)
        || (field.getKind().isField()
            && Assignments.isOfThis(named)
            && Enclosing.type(field).equals(Enclosing.type(reading.element())));
  }

  private static boolean isLookup(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.equals("getOrDefault")
        || (name.equals("get")
            && method.getParameters().size() == 1
            && !method.getParameters().get(0).asType().getKind().isPrimitive());
  }

  /** By its key where keys tell, else whatever the map holds; empty where that is not known. */
  private Optional<Term> found(ConstantMap map, ExpressionTree given, Term key, Term otherwise) {
    List<Term> values = new ArrayList<>();
    for (Entry entry : map.entries()) {
      Term value = value(entry.value());
      if (value == null) {
        return Optional.empty();
      }
      values.add(value);
    }
    Map<Term, Term> byKey = Decision.isAskable(key) ? byKey(map, values, given) : Map.of();
    if (!byKey.isEmpty()) {
      byKey.keySet().forEach(constant -> reading.keepWord(key, constant));
      return Optional.of(choice(key, byKey, otherwise));
    }
    values.add(otherwise);
    return Optional.of(Term.oneOf(values));
  }

  private Map<Term, Term> byKey(ConstantMap map, List<Term> values, ExpressionTree asked) {
    List<Term> keys = keys(map, asked);
    Map<Term, Term> found = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      found.put(keys.get(i), values.get(i));
    }
    return found;
  }

  /** Empty where a key is no constant, or may equal others. */
  private List<Term> keys(ConstantMap map, ExpressionTree asked) {
    List<Term> keys = new ArrayList<>();
    for (Entry entry : map.entries()) {
      Term key = constant(entry.key());
      if (key == null || !reading.isIdentity(key, entry.key(), asked)) {
        return List.of();
      }
      keys.add(key);
    }
    return keys;
  }

  /** A constant, or what is made where the map is, also a function; it stands by itself. */
  private @Nullable Term value(ExpressionTree tree) {
    if (!MADE.contains(tree.getKind())) {
      return constant(tree);
    }
    Flow elsewhere = flow.ofFunctionElsewhere();
    elsewhere.end(
        reading.collections().inside(() -> expressions.ofFunction(elsewhere).read(tree)),
        reading.site(tree));
    return new ControlTerm.Apply(new Term.Function(elsewhere.depth(), elsewhere.body()), List.of());
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

  static Decision asked(Term key, List<Term> constants) {
    return Decision.of(key, new Condition.Equals(constants));
  }
}
