package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FieldKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what an interceptor asks of a request or its handler that no declaration tells: the
 * path, the name of a method. {@code asked.tsv} lists the methods that tell it. What is only logged
 * or put into an exception is not asked.
 */
final class OpenQuestions extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** What a method tells. */
  private enum Kind {
    /** What no declaration tells. */
    OPEN,
    /** The request method, which is known where it is compared. */
    METHOD,
    /** What has annotations, which are known where they are looked up. */
    ANNOTATED,
    /** Nothing of that. */
    NONE
  }

  private static final String ANY_METHOD = "*";

  private static final Map<String, Kind> KINDS =
      DataFile.table(OpenQuestions.class, "asked.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row[0] + "." + row[1],
                  row -> Kind.valueOf(row[2].toUpperCase(Locale.ROOT))));

  /** Browsers ask so before they send a request; Spring calls no handler for it. */
  private static final String PREFLIGHT = "OPTIONS";

  private static final Set<String> COMPARISONS = Set.of("equals", "equalsIgnoreCase");

  private final Reading reading;
  private final Set<Element> handlers = new HashSet<>();
  private final Set<Element> methods = new HashSet<>();
  private final Set<Element> open = new HashSet<>();
  private boolean isOpen;

  private OpenQuestions(Reading reading) {
    this.reading = reading;
  }

  /** Says whether a class asks such a question. */
  static boolean areIn(ClassTree type, Reading reading) {
    OpenQuestions questions = new OpenQuestions(reading);
    questions.scan(type.getMembers(), null);
    return questions.isOpen;
  }

  /** Says whether a method is asked before handlers are called. */
  static boolean isOfInterceptor(ExecutableElement method, Reading reading) {
    return method.getReturnType().getKind() == TypeKind.BOOLEAN
        && takesHandler(method).findAny().isPresent()
        && reading.types().is(Enclosing.type(method), Role.INTERCEPTOR);
  }

  /** It is any object: files have handlers, too. */
  private static Stream<? extends VariableElement> takesHandler(ExecutableElement method) {
    return method.getParameters().stream()
        .filter(
            given ->
                given.asType() instanceof DeclaredType type
                    && ((TypeElement) type.asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Object"));
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    if (element(tree) instanceof ExecutableElement method) {
      takesHandler(method).forEach(handlers::add);
    }
    return super.visitMethod(tree, null);
  }

  /** Who keeps an answer asks where it is used. */
  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    Element variable = element(tree);
    if (variable != null && tree.getInitializer() != null) {
      if (kind(tree.getInitializer()) == Kind.METHOD) {
        methods.add(variable);
      } else if (asks(tree.getInitializer())) {
        open.add(variable);
      }
    }
    return null;
  }

  private boolean asks(Tree part) {
    boolean before = isOpen;
    isOpen = false;
    scan(part, null);
    boolean asks = isOpen;
    isOpen = before;
    return asks;
  }

  /** A call of others that gives nothing back is told, not asked. */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void none) {
    boolean isTold =
        tree.getExpression() instanceof MethodInvocationTree call
            && element(call.getMethodSelect()) instanceof ExecutableElement method
            && method.getReturnType().getKind() == TypeKind.VOID
            && !reading.callees().isOwn(Enclosing.type(method))
            && call.getArguments().stream().noneMatch(LambdaExpressionTree.class::isInstance);
    return isTold ? null : super.visitExpressionStatement(tree, null);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void none) {
    return null;
  }

  @Override
  public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void none) {
    return isHandler(tree.getExpression()) ? null : super.visitInstanceOf(tree, null);
  }

  @Override
  public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void none) {
    return isHandler(tree.getExpression()) ? null : super.visitTypeCast(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    Element named = element(tree);
    isOpen |= open.contains(named) || methods.contains(named) || isHandler(tree);
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
    if (element(call.getMethodSelect()) instanceof ExecutableElement method) {
      isOpen |= kind(call) != Kind.NONE;
      scan(asked(call, method), null);
    }
    return null;
  }

  /** The parts of a call that are asked, but for what is understood there. */
  private List<ExpressionTree> asked(MethodInvocationTree call, ExecutableElement method) {
    boolean isComparison = isComparison(call, method);
    boolean isLookup = AnnotationLookups.isOne(method);
    boolean isOfThis = isOfThis(call.getMethodSelect());
    return Stream.concat(
            receiver(call).filter(one -> !isLookup || !isAnnotated(one)),
            call.getArguments().stream().filter(one -> !isOfThis || !isHandler(one)))
        .filter(one -> !isComparison || kind(one) != Kind.METHOD)
        .toList();
  }

  private static Stream<ExpressionTree> receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? Stream.of(select.getExpression())
        : Stream.empty();
  }

  /** Whose answer is known: with a constant text, or with the method that no handler is for. */
  private boolean isComparison(MethodInvocationTree call, ExecutableElement method) {
    List<ExpressionTree> compared =
        Stream.concat(receiver(call), call.getArguments().stream()).toList();
    boolean isTold =
        COMPARISONS.contains(method.getSimpleName().toString())
            && compared.stream().anyMatch(one -> reading.constants().value(one) instanceof String);
    return isTold || compared.stream().anyMatch(OpenQuestions::isPreflight);
  }

  private static boolean isPreflight(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return receiver(call).anyMatch(OpenQuestions::isPreflight);
    }
    return tree instanceof MemberSelectTree select
        ? select.getIdentifier().contentEquals(PREFLIGHT)
        : tree instanceof IdentifierTree name && name.getName().contentEquals(PREFLIGHT);
  }

  /** Of the same class or of one above, which may be told the handler. */
  private static boolean isOfThis(ExpressionTree method) {
    return method instanceof IdentifierTree
        || (method instanceof MemberSelectTree select
            && (isSuper(select.getExpression())
                || (select.getExpression() instanceof MemberSelectTree of
                    && of.getIdentifier().contentEquals("super"))));
  }

  private static boolean isSuper(ExpressionTree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("super");
  }

  private boolean isAnnotated(ExpressionTree tree) {
    return tree instanceof IdentifierTree || kind(tree) == Kind.ANNOTATED;
  }

  /** The object that is given, or what it is found to be. */
  private boolean isHandler(Tree tree) {
    return tree instanceof IdentifierTree
        && element(tree) instanceof VariableElement variable
        && (handlers.contains(variable)
            || (variable.asType() instanceof DeclaredType type
                && ((TypeElement) type.asElement())
                    .getQualifiedName()
                    .contentEquals(FieldKey.HANDLER)));
  }

  private Kind kind(ExpressionTree tree) {
    if (methods.contains(element(tree))) {
      return Kind.METHOD;
    }
    return tree instanceof MethodInvocationTree call
            && element(call.getMethodSelect()) instanceof ExecutableElement method
            && !AnnotationLookups.isOne(method)
        ? kind(method)
        : Kind.NONE;
  }

  private static Kind kind(ExecutableElement method) {
    String type = Enclosing.type(method).getQualifiedName().toString();
    return KINDS.getOrDefault(
        type + "." + method.getSimpleName(),
        KINDS.getOrDefault(type + "." + ANY_METHOD, Kind.NONE));
  }

  private @Nullable Element element(Tree tree) {
    return reading.attribution().element(tree);
  }
}
