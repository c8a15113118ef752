package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.FieldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
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
    /** Nothing of that, though it gets a request. */
    SEEN,
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

  /** Says whether an object has a request or a handler in a field of its class. */
  static boolean keepsAsked(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(
            member -> member.getKind() == ElementKind.FIELD && METHODS.has(name(member.asType())));
  }

  /** Says whether a method gets a request or a handler: to interceptors that is any object. */
  boolean takesAsked(ExecutableElement method) {
    if (method.getParameters().isEmpty()) {
      return false;
    }
    boolean isOfInterceptor = reading.types().is(Enclosing.type(method), Role.INTERCEPTOR);
    return method.getParameters().stream()
        .map(given -> name(given.asType()))
        .anyMatch(type -> METHODS.has(type) || (isOfInterceptor && type.equals(OBJECT)));
  }

  private static String name(@Nullable TypeMirror type) {
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
    Kind kind = METHODS.of(method);
    return kind != Kind.NONE && kind != Kind.SEEN && !AnnotationLookups.isOne(method);
  }

  Kind kind(ExpressionTree tree) {
    if (methods.contains(element(tree))) {
      return Kind.METHOD;
    }
    return tree instanceof MethodInvocationTree call
            && element(call.getMethodSelect()) instanceof ExecutableElement method
            && isListed(method)
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
    return Stream.concat(Stream.ofNullable(Receivers.of(call)), call.getArguments().stream())
        .toList();
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
      ExpressionTree object = Receivers.of(call);
      return object != null && isPreflight(object);
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

  /** Says whether a call of others gives nothing back, runs nothing of ours and writes nothing. */
  boolean isTold(MethodInvocationTree call) {
    return element(call.getMethodSelect()) instanceof ExecutableElement method
        && method.getReturnType().getKind() == TypeKind.VOID
        && reading.callees().of(method) instanceof Callee.Foreign
        && !reading.types().is(Enclosing.type(method), Role.WRITER)
        && call.getArguments().stream().noneMatch(AskedCalls::mayRun)
        && call.getArguments().stream().noneMatch(this::isWriter);
  }

  private static boolean mayRun(ExpressionTree argument) {
    return argument instanceof LambdaExpressionTree
        || argument instanceof MemberReferenceTree
        || argument instanceof NewClassTree;
  }

  private boolean isWriter(ExpressionTree argument) {
    return reading.types().is(reading.attribution().type(argument), Role.WRITER);
  }

  List<ExpressionTree> otherThanTexts(List<? extends ExpressionTree> arguments) {
    List<ExpressionTree> others = new ArrayList<>(arguments);
    others.removeIf(one -> name(reading.attribution().type(one)).equals("java.lang.String"));
    return others;
  }

  /** Says whether a request or a response gets to where nobody sees what is asked of it. */
  boolean givesAway(List<? extends ExpressionTree> arguments, ExecutableElement method) {
    if (METHODS.of(method) == Kind.SEEN || isRead(method)) {
      return false;
    }
    boolean isOwn = reading.callees().isOwn(Enclosing.type(method));
    return arguments.stream()
        .anyMatch(
            one ->
                (isWriter(one) && !isOwn) // a response tells nothing of its request
                    || (one instanceof IdentifierTree
                        && METHODS.has(name(reading.attribution().type(one)))
                        && !isHandler(one)));
  }

  private @Nullable Element element(Tree tree) {
    return reading.attribution().element(tree);
  }
}
