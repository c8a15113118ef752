package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code catch} clauses of a {@code try} may get, where that can be said of its calls:
 * else a clause counts whatever is called, since libraries throw what no code in view does.
 *
 * @param reading what the readers share
 * @param tree the statement
 */
record Clauses(Reading reading, TryTree tree) {
  private static final String OF_CHARSETS = "java.io.UnsupportedEncodingException";

  /** What no call throws that names an algorithm or a charset: it is there, or nothing works. */
  private static final Set<String> OF_NAMES =
      Set.of(
          OF_CHARSETS,
          "java.security.NoSuchAlgorithmException",
          "javax.crypto.NoSuchPaddingException");

  /** What a {@code Mac} throws of a key. */
  private static final Set<String> OF_KEYS =
      Set.of("java.security.InvalidKeyException", "java.security.GeneralSecurityException");

  /** What nobody has to declare. */
  static final String UNCHECKED = "java.lang.RuntimeException";

  /** What a clause for anything names. */
  static final String ANY = "java.lang.Exception";

  private static final String ERROR = "java.lang.Error";
  private static final String SNEAKY = "lombok.SneakyThrows";

  private static final String OF_PARSERS = "java.lang.NumberFormatException";

  /** A call, what it calls and what it gives to that. */
  record Called(ExecutableElement method, List<? extends ExpressionTree> arguments) {}

  /**
   * Says whether nothing in the block can throw what a clause catches but calls with such names and
   * keys.
   */
  boolean isNeverReached(CatchTree clause) {
    List<TypeElement> types = types(clause);
    if (types.isEmpty() || !types.stream().map(Clauses::name).allMatch(Clauses::isOfNamesOrKeys)) {
      return false;
    }
    Search found = search();
    return isPlain(found) && types.stream().allMatch(type -> isNeverThrown(type, found.calls));
  }

  private static boolean isOfNamesOrKeys(String type) {
    return OF_NAMES.contains(type) || OF_KEYS.contains(type);
  }

  private boolean isNeverThrown(TypeElement type, List<Called> calls) {
    List<Called> throwing = calls.stream().filter(call -> mayThrow(call, type)).toList();
    Macs macs = new Macs(reading, tree.getBlock(), calls);
    return !throwing.isEmpty()
        && throwing.stream().allMatch(call -> names(call, type) || macs.takeKey(call));
  }

  /** Says whether all that throws is called: no resource is closed, and nothing thrown here. */
  private boolean isPlain(Search found) {
    return tree.getResources().isEmpty() && !found.throwsItself;
  }

  /** Says whether a clause is there for calls only of which the tables say when they throw. */
  boolean isOfParsers(CatchTree clause) {
    if (!isOnlyOf(clause, OF_PARSERS)) {
      return false;
    }
    Search found = search();
    return isPlain(found)
        && !found.hasFunctions
        && found.calls.stream().anyMatch(this::reads)
        && found.calls.stream().allMatch(call -> reads(call) || isGetter(call) || isTold(call));
  }

  /** Says whether a clause for any exception gets none that is checked (JLS 11.1.1). */
  boolean isOfUnchecked(CatchTree clause) {
    if (!isOnlyOf(clause, ANY)) {
      return false;
    }
    Search found = search();
    return isPlain(found) && found.calls.stream().noneMatch(Clauses::mayThrowChecked);
  }

  private boolean isOnlyOf(CatchTree clause, String type) {
    List<TypeElement> types = types(clause);
    return types.size() == 1 && name(types.get(0)).equals(type);
  }

  private static boolean mayThrowChecked(Called call) {
    return call.method().getThrownTypes().stream().anyMatch(Clauses::isChecked) || isSneaky(call);
  }

  private static boolean isSneaky(Called call) {
    return call.method().getAnnotationMirrors().stream()
        .map(one -> (TypeElement) one.getAnnotationType().asElement())
        .anyMatch(type -> name(type).equals(SNEAKY));
  }

  private static boolean isChecked(TypeMirror thrown) {
    return !FrameworkTypes.isOrExtends(thrown, UNCHECKED)
        && !FrameworkTypes.isOrExtends(thrown, ERROR);
  }

  private boolean reads(Called call) {
    return reading.callees().of(call.method()) instanceof Callee.Listed listed
        && listed.call().effect() == Effect.READS;
  }

  private boolean isGetter(Called call) {
    return call.arguments().isEmpty() && reading.callees().of(call.method()) instanceof Callee.Own;
  }

  /**
   * The tables say what a call of a framework throws, but not what a container was to hold; texts
   * throw nothing of this kind.
   */
  private boolean isTold(Called call) {
    TypeElement type = Enclosing.type(call.method());
    boolean isOfText =
        name(type).equals("java.lang.String")
            && !call.method().getModifiers().contains(Modifier.STATIC);
    boolean isOfFramework =
        reading.callees().of(call.method()) instanceof Callee.Listed
            && (!name(type).startsWith("java.") || reading.types().is(type, Role.USER))
            && !reading.types().is(type, Role.CONTAINER);
    return (isOfText || isOfFramework)
        && call.method().getParameters().stream().noneMatch(Clauses::mayBeFunction);
  }

  private static boolean mayBeFunction(VariableElement parameter) {
    return parameter.asType() instanceof DeclaredType type
        && type.asElement().getKind().isInterface()
        && !type.toString().equals("java.lang.CharSequence");
  }

  private List<TypeElement> types(CatchTree clause) {
    List<TypeElement> types = new ArrayList<>();
    for (Tree one : alternatives(clause)) {
      if (reading.attribution().element(one) instanceof TypeElement element) {
        types.add(element);
      }
    }
    return types;
  }

  /** The types that a clause names (JLS 14.20). */
  static List<? extends Tree> alternatives(CatchTree clause) {
    Tree type = clause.getParameter().getType();
    return type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
  }

  static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /**
   * A method may throw what it declares, and what is above or below that; what its type arguments
   * say, or what it hides, may be anything.
   */
  private static boolean mayThrow(Called call, TypeElement type) {
    return isSneaky(call)
        || call.method().getThrownTypes().stream()
            .anyMatch(
                thrown ->
                    !(thrown instanceof DeclaredType)
                        || isAbove(thrown, type.asType())
                        || isAbove(type.asType(), thrown));
  }

  private static boolean isAbove(TypeMirror above, TypeMirror type) {
    return above instanceof DeclaredType wanted
        && type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.equals(wanted.asElement()) || isAbove(above, element.getSuperclass()));
  }

  /** The algorithm comes first, a charset last. */
  private boolean names(Called call, TypeElement type) {
    List<? extends ExpressionTree> given = call.arguments();
    int index = name(type).equals(OF_CHARSETS) ? given.size() - 1 : 0;
    return !given.isEmpty()
        && (!OF_KEYS.contains(name(type)) || isOfAlgorithm(call))
        && !reading.callees().isOwn(Enclosing.type(call.method()))
        && reading.constants().value(given.get(index)) instanceof String;
  }

  /** No other call with a name: that of a key may be wrong, or that of a provider. */
  private static boolean isOfAlgorithm(Called call) {
    String type = name(Enclosing.type(call.method()));
    return (type.startsWith("java.security.") || type.startsWith("javax.crypto."))
        && call.method().getSimpleName().contentEquals("getInstance")
        && call.arguments().size() == 1;
  }

  private Search search() {
    Search search = new Search();
    search.scan(tree.getBlock(), null);
    return search;
  }

  /** What functions and classes do that are written here, they do elsewhere. */
  private final class Search extends TreeScanner<Void, Void> {
    private final List<Called> calls = new ArrayList<>();
    private boolean throwsItself;
    private boolean hasFunctions;

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
    public Void visitThrow(ThrowTree tree, Void unused) {
      throwsItself = true;
      return super.visitThrow(tree, null);
    }

    @Override
    public Void visitTry(TryTree inner, Void unused) {
      throwsItself |= !inner.getResources().isEmpty();
      return super.visitTry(inner, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      hasFunctions = true;
      return null;
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void unused) {
      hasFunctions = true;
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      hasFunctions = true;
      return null;
    }
  }
}
