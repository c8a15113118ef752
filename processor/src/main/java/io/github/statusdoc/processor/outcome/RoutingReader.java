package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Routing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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

  private static final Map<String, Kind> KINDS =
      DataFile.table(RoutingReader.class, "routing.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row[0] + "." + row[1],
                  row -> Kind.valueOf(row[2].toUpperCase(Locale.ROOT))));

  private static final String CONDITION = "org.springframework.context.annotation.Conditional";

  /** The simple names of the types that have them, which most classes do not name. */
  private static final List<String> NAMES =
      KINDS.keySet().stream().map(key -> key.split("\\.")).map(n -> n[n.length - 2]).toList();

  /** An interceptor, as far as it has been read. */
  private static final class Draft {
    private final String type;
    private final List<String> paths = new ArrayList<>();
    private final List<String> except = new ArrayList<>();
    private boolean isWhole = true;

    Draft(String type) {
      this.type = type;
    }

    Routing.Interceptor interceptor() {
      return new Routing.Interceptor(type, List.copyOf(paths), List.copyOf(except));
    }
  }

  private final Reading reading;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Element, Draft> variables = new HashMap<>();
  private final Map<Element, ExpressionTree> constants = new HashMap<>();
  private boolean movesPaths;

  RoutingReader(Reading reading) {
    this.reading = reading;
  }

  Routing read(ClassTree type) {
    List<MethodTree> registering =
        type.getMembers().stream()
            .filter(member -> member instanceof MethodTree method && isNamed(method))
            .map(MethodTree.class::cast)
            .filter(method -> method.getBody() != null)
            .toList();
    if (registering.isEmpty() || isConditional(reading.attribution().element(type))) {
      return Routing.NONE;
    }
    type.getMembers().forEach(this::keepConstant);
    registering.forEach(method -> method.getBody().getStatements().forEach(this::read));
    return new Routing(
        drafts.stream().filter(one -> one.isWhole).map(Draft::interceptor).toList(), movesPaths);
  }

  /** A configuration for some environments only, by an annotation that carries the condition. */
  private static boolean isConditional(@Nullable Element type) {
    return type != null
        && type.getAnnotationMirrors().stream()
            .map(annotation -> annotation.getAnnotationType().asElement())
            .flatMap(
                annotation ->
                    Stream.concat(
                        Stream.of(annotation),
                        annotation.getAnnotationMirrors().stream()
                            .map(carried -> carried.getAnnotationType().asElement())))
            .anyMatch(
                one ->
                    one instanceof TypeElement annotation
                        && annotation.getQualifiedName().contentEquals(CONDITION));
  }

  private void keepConstant(Tree declared) {
    if (declared instanceof VariableTree variable
        && variable.getInitializer() != null
        && reading.attribution().element(variable) instanceof VariableElement element
        && element.getModifiers().contains(Modifier.FINAL)) {
      constants.put(element, variable.getInitializer());
    }
  }

  private static boolean isNamed(MethodTree method) {
    return method.getParameters().stream().anyMatch(given -> isNamed(given.getType()));
  }

  private static boolean isNamed(@Nullable Tree type) {
    return type instanceof MemberSelectTree select
        ? NAMES.contains(select.getIdentifier().toString())
        : type instanceof IdentifierTree name && NAMES.contains(name.getName().toString());
  }

  private void read(StatementTree statement) {
    if (statement instanceof ExpressionStatementTree expression) {
      chain(expression.getExpression());
    } else if (statement instanceof VariableTree variable && variable.getInitializer() != null) {
      Draft draft = chain(variable.getInitializer());
      Element element = reading.attribution().element(variable);
      if (draft != null && element != null) {
        variables.put(element, draft);
      } else {
        keepConstant(variable);
      }
    }
  }

  /** The interceptor that a chain of calls goes on with; null for what is none. */
  private @Nullable Draft chain(ExpressionTree tree) {
    if (tree instanceof IdentifierTree) {
      return variables.get(reading.attribution().element(tree));
    } else if (!(tree instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return null;
    } else {
      return registered(call, chain(select.getExpression()));
    }
  }

  private Kind kind(MethodInvocationTree call) {
    return reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
        ? KINDS.getOrDefault(
            Enclosing.type(method).getQualifiedName() + "." + method.getSimpleName(), Kind.OTHER)
        : Kind.OTHER;
  }

  private @Nullable Draft registered(MethodInvocationTree call, @Nullable Draft of) {
    Kind kind = kind(call);
    movesPaths |= kind == Kind.PREFIX;
    if (kind == Kind.INTERCEPTOR) {
      return added(call.getArguments().get(0));
    } else if (of != null) {
      of.isWhole &=
          switch (kind) {
            case PATHS -> addTexts(call.getArguments(), of.paths);
            case EXCEPT -> addTexts(call.getArguments(), of.except);
            case ORDER -> true;
            case INTERCEPTOR, PREFIX, OTHER -> false;
          };
    }
    return of;
  }

  private @Nullable Draft added(ExpressionTree interceptor) {
    if (!(reading.attribution().type(interceptor) instanceof DeclaredType type)) {
      return null;
    }
    Draft draft = new Draft(reading.callees().name((TypeElement) type.asElement()));
    drafts.add(draft);
    return draft;
  }

  /** Says whether all are constant texts, or lists and arrays of such. */
  private boolean addTexts(List<? extends ExpressionTree> written, List<String> into) {
    return written.stream().allMatch(one -> addTexts(one, into));
  }

  private boolean addTexts(ExpressionTree written, List<String> into) {
    if (reading.constants().value(written) instanceof String text) {
      return into.add(text);
    } else if (written instanceof NewArrayTree array && array.getInitializers() != null) {
      return addTexts(array.getInitializers(), into);
    }
    ExpressionTree named = constants.get(reading.attribution().element(written));
    return named != null ? addTexts(named, into) : addElements(written, into);
  }

  private boolean addElements(ExpressionTree written, List<String> into) {
    return written instanceof MethodInvocationTree
        && ConstantMap.madeBy(written, reading.attribution())
            .filter(list -> list.entries().stream().allMatch(one -> addTexts(one.key(), into)))
            .isPresent();
  }
}
