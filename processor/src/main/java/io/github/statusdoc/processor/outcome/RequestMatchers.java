package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads which requests Spring Security means by its matchers, those of {@code matchers.tsv}. */
final class RequestMatchers {
  /** What a matcher is given. */
  private enum Kind {
    /** Nothing: it matches all requests. */
    ANY,
    /** Patterns, request methods and other matchers. */
    PATTERNS,
    /** A pattern, then perhaps the name of a request method. */
    ANT,
    /** Something that finds handlers, then a pattern. */
    MVC,
    /** Ways in which a servlet is called. */
    DISPATCHED,
    /** What no handler of the application answers. */
    ELSEWHERE,
    /** Requests that browsers send before others. */
    PREFLIGHT,
    /** What sets something before all patterns. */
    MOVES,
    OTHER
  }

  private static final ListedMethods<Kind> METHODS = ListedMethods.in("matchers.tsv", Kind.OTHER);

  private static final String HTTP_METHOD = "org.springframework.http.HttpMethod";
  private static final String FIRST = "REQUEST";
  private static final Rule PREFLIGHT = new Rule(List.of("OPTIONS"), List.of(), false);

  private final Reading reading;
  private final ConstantTexts texts;
  private final Set<MethodTree> running = new HashSet<>();

  RequestMatchers(Reading reading, ConstantTexts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  /** The requests that a matcher means, one rule for each part; empty if nobody can tell. */
  Optional<List<Rule>> read(@Nullable ExpressionTree matcher) {
    if (matcher instanceof ParenthesizedTree around) {
      return read(around.getExpression());
    } else if (matcher instanceof MethodInvocationTree call && !isMoved(call)) {
      Kind kind = kind(call.getMethodSelect());
      return kind == Kind.OTHER ? made(call) : read(kind, call.getArguments());
    } else if (matcher instanceof NewArrayTree array && array.getInitializers() != null) {
      return patterns(array.getInitializers());
    } else if (matcher instanceof NewClassTree made) {
      return read(kind(made), made.getArguments());
    }
    return matcher instanceof MemberReferenceTree reference
        ? read(kind(reference), List.of())
        : Optional.empty();
  }

  /** What a method of this file returns that does nothing else. */
  private Optional<List<Rule>> made(MethodInvocationTree call) {
    MethodTree called =
        reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
            ? reading.attribution().declaration(method)
            : null;
    if (called == null
        || called.getBody() == null
        || !called.getParameters().isEmpty()
        || !(onlyStatement(called) instanceof ReturnTree only)
        || !running.add(called)) {
      return Optional.empty();
    }
    Optional<List<Rule>> made = read(only.getExpression());
    running.remove(called);
    return made;
  }

  private static @Nullable StatementTree onlyStatement(MethodTree method) {
    List<? extends StatementTree> statements = method.getBody().getStatements();
    return statements.size() == 1 ? statements.get(0) : null;
  }

  private boolean isMoved(MethodInvocationTree call) {
    return TreeSearch.has(
        call.getMethodSelect(),
        part ->
            part instanceof MethodInvocationTree other
                && kind(other.getMethodSelect()) == Kind.MOVES);
  }

  private Kind kind(Tree method) {
    return reading.attribution().element(method) instanceof ExecutableElement called
        ? METHODS.of(called)
        : Kind.OTHER;
  }

  private Optional<List<Rule>> read(Kind kind, List<? extends ExpressionTree> given) {
    return switch (kind) {
      case ANY -> Optional.of(List.of(Rule.NOTHING));
      case PATTERNS -> patterns(given);
      case ANT -> ant(given);
      case MVC -> patterns(given.subList(1, given.size()));
      case DISPATCHED -> Optional.of(isFirst(given) ? List.of(Rule.NOTHING) : List.of());
      case ELSEWHERE -> Optional.of(List.of());
      case PREFLIGHT -> Optional.of(List.of(PREFLIGHT));
      case MOVES, OTHER -> Optional.empty();
    };
  }

  private Optional<List<Rule>> patterns(List<? extends ExpressionTree> given) {
    List<String> methods = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (ExpressionTree one : given) {
      String method = method(one);
      Optional<List<Rule>> matched = method == null ? read(one) : Optional.of(List.of());
      if (method != null) {
        methods.add(method);
      } else if (matched.isEmpty() && !texts.addAll(List.of(one), paths)) {
        return Optional.empty();
      }
      matched.ifPresent(rules::addAll);
    }
    if (!paths.isEmpty() || !methods.isEmpty()) {
      rules.add(new Rule(List.copyOf(methods), List.copyOf(paths), false));
    }
    return Optional.of(List.copyOf(rules));
  }

  /** With more arguments it compares in other ways. */
  private Optional<List<Rule>> ant(List<? extends ExpressionTree> given) {
    List<String> all = new ArrayList<>();
    if (given.size() > 2 || !texts.addAll(given.subList(0, 1), all)) {
      return Optional.empty();
    }
    String method = given.size() == 1 ? null : methodName(given.get(1));
    return given.size() == 2 && method == null
        ? Optional.empty()
        : Optional.of(List.of(new Rule(method == null ? List.of() : List.of(method), all, false)));
  }

  /** {@code "GET"} or {@code HttpMethod.GET.name()}. */
  private @Nullable String methodName(ExpressionTree tree) {
    if (reading.constants().value(tree) instanceof String name) {
      return name;
    }
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("name")
        ? method(select.getExpression())
        : null;
  }

  /** The name of a constant for a request method; null for anything else. */
  private @Nullable String method(ExpressionTree tree) {
    return reading.attribution().element(tree) instanceof VariableElement constant
            && constant.getKind().isField()
            && Enclosing.type(constant).getQualifiedName().contentEquals(HTTP_METHOD)
        ? constant.getSimpleName().toString()
        : null;
  }

  private boolean isFirst(List<? extends ExpressionTree> given) {
    return given.stream()
        .map(one -> reading.attribution().element(one))
        .anyMatch(named -> named == null || named.getSimpleName().contentEquals(FIRST));
  }
}
