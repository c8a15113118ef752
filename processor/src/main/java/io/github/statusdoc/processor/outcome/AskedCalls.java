package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FieldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What calls tell of a request and its handler: {@code asked.tsv}.
 *
 * @param reading what the readers share
 * @param methods variables that keep the request method
 */
record AskedCalls(Reading reading, Set<Element> methods) {
  /** What a method tells. */
  enum Kind {
    /** What no declaration tells. */
    OPEN,
    /** The request method, which is known where it is compared. */
    METHOD,
    /** What has annotations, which are known where they are looked up. */
    ANNOTATED,
    /** Nothing of that. */
    NONE
  }

  private static final ListedMethods<Kind> METHODS = ListedMethods.in("asked.tsv", Kind.NONE);

  /** Whose constants name attributes that tell the path of a request. */
  private static final String ATTRIBUTES = "org.springframework.web.servlet.HandlerMapping";

  /** Browsers ask so before they send a request; Spring calls no handler for it. */
  private static final String PREFLIGHT = "OPTIONS";

  private static final String OBJECT = "java.lang.Object";

  private static final Set<String> COMPARISONS = Set.of("equals", "equalsIgnoreCase");

  /** Says whether a method gets a request or a handler; to interceptors that is any object. */
  boolean takesAsked(ExecutableElement method) {
    if (method.getParameters().isEmpty()) {
      return false;
    }
    boolean isOfInterceptor = reading.types().is(Enclosing.type(method), Role.INTERCEPTOR);
    return method.getParameters().stream()
        .map(given -> name(given.asType()))
        .anyMatch(type -> METHODS.has(type) || (isOfInterceptor && type.equals(OBJECT)));
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement is
        ? is.getQualifiedName().toString()
        : "";
  }

  /** The parameter that takes any handler, or what it is found to be. */
  boolean isHandler(Tree tree) {
    return tree instanceof IdentifierTree
        && element(tree) instanceof VariableElement variable
        && (name(variable.asType()).equals(FieldKey.HANDLER) || isAnyHandler(variable));
  }

  private boolean isAnyHandler(VariableElement variable) {
    return name(variable.asType()).equals(OBJECT)
        && variable.getEnclosingElement() instanceof ExecutableElement method
        && method.getParameters().contains(variable)
        && reading.types().is(Enclosing.type(method), Role.INTERCEPTOR);
  }

  boolean namesAttribute(Tree tree) {
    return element(tree) instanceof VariableElement constant
        && constant.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(ATTRIBUTES);
  }

  static boolean isListed(ExecutableElement method) {
    return METHODS.of(method) != Kind.NONE && !AnnotationLookups.isOne(method);
  }

  Kind kind(ExpressionTree tree) {
    if (methods.contains(element(tree))) {
      return Kind.METHOD;
    }
    return tree instanceof MethodInvocationTree call
            && element(call.getMethodSelect()) instanceof ExecutableElement method
            && !AnnotationLookups.isOne(method)
        ? METHODS.of(method)
        : Kind.NONE;
  }

  /** A lookup of an annotation that is not named there. */
  static boolean isBlindLookup(MethodInvocationTree call, ExecutableElement method) {
    return AnnotationLookups.isOne(method) && !isLookup(call, method);
  }

  private static boolean isLookup(MethodInvocationTree call, ExecutableElement method) {
    List<? extends ExpressionTree> given = call.getArguments();
    return AnnotationLookups.isOne(method)
        && !given.isEmpty()
        && ClassLiterals.isOne(given.get(given.size() - 1));
  }

  /** The parts of a call that ask something, but for what is understood there. */
  List<ExpressionTree> open(MethodInvocationTree call, ExecutableElement method) {
    List<ExpressionTree> parts = new ArrayList<>(parts(call));
    if (isLookup(call, method)) {
      parts.removeIf(one -> one instanceof IdentifierTree || kind(one) == Kind.ANNOTATED);
    } else if (isComparison(call, method)) {
      parts.removeIf(one -> kind(one) == Kind.METHOD);
    } else if (isRead(method)) {
      parts.removeIf(this::isHandler);
    }
    return parts;
  }

  private static List<ExpressionTree> parts(MethodInvocationTree call) {
    return Stream.concat(receiver(call), call.getArguments().stream()).toList();
  }

  private static Stream<ExpressionTree> receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? Stream.of(select.getExpression())
        : Stream.empty();
  }

  /** Whose answer is known: with a constant text, or with the method that no handler is for. */
  private boolean isComparison(MethodInvocationTree call, ExecutableElement method) {
    boolean isTold =
        COMPARISONS.contains(method.getSimpleName().toString())
            && parts(call).stream()
                .anyMatch(one -> reading.constants().value(one) instanceof String);
    return isTold || parts(call).stream().anyMatch(AskedCalls::isPreflight);
  }

  private static boolean isPreflight(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return receiver(call).anyMatch(AskedCalls::isPreflight);
    }
    return tree instanceof MemberSelectTree select
        ? select.getIdentifier().contentEquals(PREFLIGHT)
        : tree instanceof IdentifierTree name && name.getName().contentEquals(PREFLIGHT);
  }

  /** Says whether what a method asks of a handler is found where that method is read. */
  private boolean isRead(ExecutableElement method) {
    return takesAsked(method)
        && (reading.callees().isOwn(Enclosing.type(method))
            || reading.types().is(Enclosing.type(method), Role.INTERCEPTOR));
  }

  boolean looksUp(Tree tree) {
    return has(
        tree,
        part ->
            part instanceof MethodInvocationTree call
                && element(call.getMethodSelect()) instanceof ExecutableElement method
                && AnnotationLookups.isOne(method));
  }

  static boolean assigns(Tree tree) {
    return has(tree, AssignmentTree.class::isInstance);
  }

  private static boolean has(Tree tree, Predicate<Tree> isMeant) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, @Nullable Void>() {
          @Override
          public Boolean scan(@Nullable Tree part, @Nullable Void unused) {
            return part != null
                && (isMeant.test(part) || Boolean.TRUE.equals(super.scan(part, null)));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }
        }.scan(tree, null));
  }

  private @Nullable Element element(Tree tree) {
    return reading.attribution().element(tree);
  }
}
