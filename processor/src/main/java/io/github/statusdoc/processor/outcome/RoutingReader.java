package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.summary.Routing;
import io.github.statusdoc.processor.summary.Routing.Interceptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a class registers before handlers: {@code registry.addInterceptor(x)
 * .addPathPatterns("/a/**")}, by the methods of {@code routing.tsv}. What is done under conditions
 * is left out.
 */
final class RoutingReader {
  /** What a method registers. */
  private enum Kind {
    INTERCEPTOR,
    PATHS,
    EXCEPT,
    ORDER,
    PREFIX,
    /** What is not understood. */
    OTHER
  }

  private static final ListedMethods<Kind> METHODS = ListedMethods.in("routing.tsv", Kind.OTHER);

  /** The method that Spring calls. */
  private static final String REGISTERING = "addInterceptors";

  /** An interceptor, as far as it has been read. */
  private static final class Draft {
    private final String type;
    private final Object source;
    private final List<String> paths = new ArrayList<>();
    private final List<String> except = new ArrayList<>();
    private boolean isWhole = true;

    Draft(String type, Object source) {
      this.type = type;
      this.source = source;
    }

    Interceptor interceptor() {
      return new Interceptor(type, List.copyOf(paths), List.copyOf(except));
    }
  }

  private final Reading reading;
  private final BodyFacts facts;
  private final ConstantTexts texts;
  private final Map<Element, MethodTree> methods = new HashMap<>();
  private final Set<MethodTree> read = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Element, Draft> variables = new HashMap<>();

  private RoutingReader(Reading reading, BodyFacts facts, ClassTree type) {
    this.reading = reading;
    this.facts = facts;
    this.texts = new ConstantTexts(reading, type);
  }

  static Routing read(Reading reading, BodyFacts facts, ClassTree type) {
    List<MethodTree> configuring =
        DeclaredMethods.in(type, method -> DeclaredMethods.takes(method, METHODS::isNamed));
    return configuring.isEmpty()
        ? Routing.NONE
        : new RoutingReader(reading, facts, type).read(configuring);
  }

  /** A bean of every environment; what is written inside a method may be made by one. */
  private boolean isAlwaysThere(Element type) {
    boolean isInside =
        type instanceof TypeElement inside
            && (inside.getNestingKind() == NestingKind.ANONYMOUS
                || inside.getNestingKind() == NestingKind.LOCAL);
    Registration registration = facts.registration(type);
    return (registration.isBean() || isInside)
        && registration.isAlwaysThere()
        && reading.types().is(type.asType(), Role.CONFIGURER);
  }

  private Routing read(List<MethodTree> configuring) {
    for (MethodTree method : configuring) {
      Element element = reading.attribution().element(method);
      if (element != null) {
        methods.put(element, method);
      }
    }
    configuring.stream()
        .filter(method -> method.getName().contentEquals(REGISTERING))
        .filter(method -> isAlwaysThere(reading.element()))
        .forEach(this::read);
    List<Interceptor> whole =
        drafts.stream()
            .filter(one -> one.isWhole && !isOneOfSeveral(one))
            .map(Draft::interceptor)
            .toList();
    return new Routing(
        whole, configuring.stream().anyMatch(this::hasPrefix), unread(configuring, whole));
  }

  /** What is registered, but not as a whole interceptor. */
  private Map<String, Integer> unread(List<MethodTree> configuring, List<Interceptor> whole) {
    Map<String, Integer> lines = new TreeMap<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (kind(call) == Kind.INTERCEPTOR && !call.getArguments().isEmpty()) {
          int line = reading.site(call).line();
          typeName(call.getArguments().get(0)).ifPresent(type -> lines.putIfAbsent(type, line));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(configuring, null);
    whole.forEach(one -> lines.remove(one.type()));
    return Collections.unmodifiableMap(lines);
  }

  private Optional<String> typeName(ExpressionTree tree) {
    return reading.attribution().type(tree) instanceof DeclaredType type
        ? Optional.of(reading.callees().name((TypeElement) type.asElement()))
        : Optional.empty();
  }

  /** Objects of one class that are made of other values do other things. */
  private boolean isOneOfSeveral(Draft draft) {
    return drafts.stream()
        .filter(one -> one.type.equals(draft.type))
        .anyMatch(one -> !one.source.equals(draft.source));
  }

  /** Wherever one is put before paths. */
  private boolean hasPrefix(MethodTree method) {
    return TreeSearch.has(
        method.getBody(),
        part -> part instanceof MethodInvocationTree call && kind(call) == Kind.PREFIX);
  }

  /** Up to where the method may end. */
  private void read(MethodTree method) {
    if (read.add(method)) {
      for (StatementTree statement : method.getBody().getStatements()) {
        if (mayLeave(statement)) {
          return;
        }
        read(statement);
      }
    }
  }

  private static boolean mayLeave(StatementTree statement) {
    return TreeSearch.has(
        statement, part -> part instanceof ReturnTree || part instanceof ThrowTree);
  }

  private void read(StatementTree statement) {
    ExpressionTree done = done(statement);
    MethodTree other = done == null ? null : methods.get(called(done));
    Draft draft = done == null || other != null ? null : chain(done);
    if (other != null) {
      leaveOpen(statement);
      read(other);
    } else if (draft == null) {
      leaveOpen(statement);
    } else if (statement instanceof VariableTree variable) {
      Element element = reading.attribution().element(variable);
      if (element != null) {
        variables.put(element, draft);
      }
    }
  }

  private static @Nullable ExpressionTree done(StatementTree statement) {
    if (statement instanceof ExpressionStatementTree expression) {
      return expression.getExpression();
    }
    return statement instanceof VariableTree variable ? variable.getInitializer() : null;
  }

  /** A method of the same class, called on this object. */
  private @Nullable Element called(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof IdentifierTree name
        ? reading.attribution().element(name)
        : null;
  }

  /** Who does something else with an interceptor may register it for other paths. */
  private void leaveOpen(StatementTree statement) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void unused) {
        Draft named = variables.get(reading.attribution().element(name));
        if (named != null) {
          named.isWhole = false;
        }
        return null;
      }
    }.scan(statement, null);
  }

  /** The interceptor that a chain of calls goes on with; null for what is none. */
  private @Nullable Draft chain(ExpressionTree tree) {
    if (tree instanceof IdentifierTree) {
      return variables.get(reading.attribution().element(tree));
    } else if (!(tree instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return null;
    } else if (kind(call) == Kind.INTERCEPTOR && !call.getArguments().isEmpty()) {
      return added(call.getArguments().get(0));
    } else {
      Draft draft = chain(select.getExpression());
      if (draft != null) {
        draft.isWhole &= isUnderstood(call, draft);
      }
      return draft;
    }
  }

  private Kind kind(MethodInvocationTree call) {
    return METHODS.of(call, reading.attribution());
  }

  private boolean isUnderstood(MethodInvocationTree call, Draft draft) {
    return switch (kind(call)) {
      case PATHS -> texts.addAll(call.getArguments(), draft.paths);
      case EXCEPT -> texts.addAll(call.getArguments(), draft.except);
      case ORDER -> true;
      default -> false;
    };
  }

  /** A variable, or a constructor without arguments; each other expression is one of its own. */
  private Object source(ExpressionTree interceptor) {
    boolean isMadeOfValues =
        interceptor instanceof NewClassTree made && !made.getArguments().isEmpty();
    Element element = isMadeOfValues ? null : reading.attribution().element(interceptor);
    return element == null ? interceptor : element;
  }

  private @Nullable Draft added(ExpressionTree interceptor) {
    Optional<String> type = typeName(interceptor);
    if (type.isEmpty()) {
      return null;
    }
    Draft draft = new Draft(type.get(), source(interceptor));
    drafts.add(draft);
    return draft;
  }
}
