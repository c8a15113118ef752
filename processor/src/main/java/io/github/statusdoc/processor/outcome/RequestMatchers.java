package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads which requests Spring Security means by its matchers, those of {@code matchers.tsv}. What
 * one means is a rule for each of its parts, empty where nobody can tell.
 */
final class RequestMatchers {
  /** What a matcher is given. */
  private enum Kind {
    /** Nothing: it matches all requests. */
    ANY,
    /** Patterns, request methods and other matchers. */
    PATTERNS,
    /** The same, by an object that may put something before them. */
    BUILT,
    /** Such an object that puts nothing before them. */
    BUILDER,
    /** A pattern, then perhaps the name of a request method. */
    ANT,
    /** Something that finds handlers, then a pattern. */
    MVC,
    /** Ways in which a servlet is called. */
    DISPATCHED,
    /** The files of an application: {@code static.tsv}. */
    STATIC,
    /** What no handler of the application answers. */
    ELSEWHERE,
    OTHER
  }

  private static final ListedMethods<Kind> METHODS = ListedMethods.in("matchers.tsv", Kind.OTHER);

  private static final List<Rule> FILES =
      List.of(new Rule(List.of(), DataFile.column(RequestMatchers.class, "static.tsv"), false));

  private static final String HTTP_METHOD = "org.springframework.http.HttpMethod";
  private static final String DISPATCHER_TYPE = "DispatcherType";
  private static final String BY_CLIENTS = "REQUEST";

  private final Reading reading;
  private final ConstantTexts texts;
  private final Set<MethodTree> running = new HashSet<>();

  RequestMatchers(Reading reading, ConstantTexts texts) {
    this.reading = reading;
    this.texts = texts;
  }

  /** The requests that a matcher means. */
  Optional<List<Rule>> read(@Nullable ExpressionTree matcher) {
    if (matcher instanceof ParenthesizedTree around) {
      return read(around.getExpression());
    } else if (matcher instanceof MethodInvocationTree call) {
      Kind kind = kind(call);
      boolean isMoved = kind == Kind.BUILT && !isBuilder(Receivers.of(call));
      return kind == Kind.OTHER || isMoved
          ? streamed(call).or(() -> made(call))
          : read(kind, call.getArguments());
    }
    if (matcher instanceof NewArrayTree array && array.getInitializers() != null) {
      return patterns(array.getInitializers());
    } else if (matcher instanceof NewClassTree made) {
      return read(kind(made), made.getArguments());
    }
    return matcher instanceof MemberReferenceTree reference
        ? read(kind(reference), List.of())
        : Optional.empty();
  }

  private Kind kind(Tree method) {
    return METHODS.of(method, reading.attribution());
  }

  /** One that is made here, or that a variable has held from the beginning. */
  private boolean isBuilder(@Nullable ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return kind(call) == Kind.BUILDER;
    }
    if (tree instanceof NewClassTree) {
      return kind(tree) == Kind.BUILDER;
    }
    ExpressionTree made = tree == null ? null : texts.initializer(tree);
    return (made instanceof MethodInvocationTree || made instanceof NewClassTree)
        && isBuilder(made);
  }

  /** Matchers without request methods, for which one is as good as all together. */
  private Optional<List<Rule>> streamed(MethodInvocationTree call) {
    return StreamedMatchers.read(call, reading.attribution())
        .filter(all -> List.of(Kind.PATTERNS, Kind.ANT).contains(kind(all.maker())))
        .flatMap(all -> patterns(all.texts()));
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

  private Optional<List<Rule>> read(Kind kind, List<? extends ExpressionTree> given) {
    return switch (kind) {
      case ANY -> Optional.of(List.of(Rule.NOTHING));
      case PATTERNS, BUILT -> patterns(given);
      case ANT -> ant(given);
      case MVC -> patterns(given.subList(1, given.size()));
      case DISPATCHED -> dispatched(given);
      case STATIC -> Optional.of(FILES);
      case ELSEWHERE -> Optional.of(List.of());
      case BUILDER, OTHER -> Optional.empty();
    };
  }

  /** What is for one request method, has nothing but patterns beside it. */
  Optional<List<Rule>> patterns(List<? extends ExpressionTree> given) {
    List<String> methods = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    List<Rule> parts = new ArrayList<>();
    for (ExpressionTree one : given) {
      List<String> written = new ArrayList<>();
      Optional<String> method = constant(one, HTTP_METHOD);
      if (method.isPresent()) {
        methods.add(method.get());
      } else if (texts.addAll(List.of(one), written)) {
        paths.addAll(written);
      } else {
        Optional<List<Rule>> part = read(one);
        if (part.isEmpty()) {
          return part;
        }
        parts.addAll(part.get());
      }
    }
    if (!paths.isEmpty() || (!methods.isEmpty() && parts.isEmpty())) {
      parts.add(new Rule(List.copyOf(methods), List.copyOf(paths), false));
    }
    return methods.isEmpty() || parts.size() == 1
        ? Optional.of(List.copyOf(parts))
        : Optional.empty();
  }

  /** With more arguments it compares in other ways. */
  private Optional<List<Rule>> ant(List<? extends ExpressionTree> given) {
    List<String> paths = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    boolean isTold =
        given.size() <= 2
            && texts.addAll(given.subList(0, 1), paths)
            && given.stream().skip(1).allMatch(one -> addMethod(one, methods));
    return isTold
        ? Optional.of(List.of(new Rule(List.copyOf(methods), List.copyOf(paths), false)))
        : Optional.empty();
  }

  /** {@code "GET"} or {@code HttpMethod.GET.name()}. */
  private boolean addMethod(ExpressionTree tree, List<String> methods) {
    ExpressionTree constant = tree instanceof MethodInvocationTree call ? Receivers.of(call) : null;
    Optional<String> named = constant == null ? Optional.empty() : constant(constant, HTTP_METHOD);
    named.ifPresent(methods::add);
    return named.isPresent() || texts.addAll(List.of(tree), methods);
  }

  /** What clients send, or what an application sends to itself. */
  private Optional<List<Rule>> dispatched(List<? extends ExpressionTree> given) {
    List<Optional<String>> types =
        given.stream().map(one -> constant(one, DISPATCHER_TYPE)).toList();
    if (types.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(types.contains(Optional.of(BY_CLIENTS)) ? List.of(Rule.NOTHING) : List.of());
  }

  /** The name of a constant of a type; empty for anything else. */
  private Optional<String> constant(ExpressionTree tree, String type) {
    Element named = reading.attribution().element(tree);
    return named != null
            && named.getKind().isField()
            && ("." + Enclosing.type(named).getQualifiedName()).endsWith("." + type)
        ? Optional.of(named.getSimpleName().toString())
        : Optional.empty();
  }
}
