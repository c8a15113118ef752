package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code catch} clauses of a {@code try} may get, where that can be said of its calls:
 * else a clause counts whatever is called, since libraries throw what no code in view does.
 *
 * @param reading what the readers share
 * @param tree the statement
 */
record Clauses(Reading reading, TryTree tree) {
  /** What no call throws that names an algorithm or a charset: it is there, or nothing works. */
  private static final Set<String> OF_NAMES =
      Set.of(
          "java.io.UnsupportedEncodingException",
          "java.security.NoSuchAlgorithmException",
          "javax.crypto.NoSuchPaddingException");

  private static final String OF_PARSERS = "java.lang.NumberFormatException";

  /** A call, what it calls and what it gives to that. */
  private record Called(ExecutableElement method, List<? extends ExpressionTree> arguments) {}

  /** Says whether all calls that may throw what a clause catches name what there is. */
  boolean isNeverReached(CatchTree clause) {
    List<TypeElement> types = types(clause);
    if (types.isEmpty() || !types.stream().allMatch(type -> OF_NAMES.contains(name(type)))) {
      return false;
    }
    List<Called> throwing =
        calls().stream()
            .filter(one -> types.stream().anyMatch(type -> isThrown(type, one)))
            .toList();
    return !throwing.isEmpty() && throwing.stream().allMatch(this::isOfConstants);
  }

  /** Says whether a clause is there for calls only of which the tables say when they throw. */
  boolean isOfParsers(CatchTree clause) {
    List<TypeElement> types = types(clause);
    if (types.size() != 1 || !name(types.get(0)).equals(OF_PARSERS)) {
      return false;
    }
    List<Callee> callees = calls().stream().map(one -> reading.callees().of(one.method())).toList();
    return callees.stream().anyMatch(Clauses::reads)
        && callees.stream().noneMatch(Callee.Foreign.class::isInstance);
  }

  private static boolean reads(Callee callee) {
    return callee instanceof Callee.Listed listed && listed.call().effect() == Effect.READS;
  }

  private List<TypeElement> types(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    List<? extends Tree> all =
        type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
    List<TypeElement> types = new ArrayList<>(all.size());
    for (Tree one : all) {
      if (reading.attribution().element(one) instanceof TypeElement element) {
        types.add(element);
      }
    }
    return types;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  private static boolean isThrown(TypeElement type, Called call) {
    return call.method().getThrownTypes().stream()
        .anyMatch(thrown -> thrown instanceof DeclaredType d && d.asElement().equals(type));
  }

  private boolean isOfConstants(Called call) {
    return !reading.callees().isOwn(Enclosing.type(call.method()))
        && call.arguments().stream()
            .anyMatch(one -> reading.constants().value(one) instanceof String);
  }

  private List<Called> calls() {
    List<Called> calls = new ArrayList<>();
    Search search = new Search(calls);
    search.scan(tree.getResources(), null);
    search.scan(tree.getBlock(), null);
    return calls;
  }

  /** What functions and classes do that are written here, they do elsewhere. */
  private final class Search extends TreeScanner<Void, Void> {
    private final List<Called> calls;

    Search(List<Called> calls) {
      this.calls = calls;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      add(reading.attribution().element(call.getMethodSelect()), call.getArguments());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree construction, Void unused) {
      add(reading.attribution().element(construction), construction.getArguments());
      return super.visitNewClass(construction, null);
    }

    private void add(@Nullable Element called, List<? extends ExpressionTree> arguments) {
      if (called instanceof ExecutableElement method) {
        calls.add(new Called(method, arguments));
      }
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      return null;
    }
  }
}
