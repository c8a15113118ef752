package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.model.Enclosing;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Reads one chain of Spring Security from the method that makes it: the calls of {@code chains.tsv}
 * in the order in which they run. Where some run under conditions, or elsewhere, the chain counts
 * as one that lets everybody through.
 */
final class FilterChainReader extends TreeScanner<@Nullable Void, @Nullable Void> {
  /** What a call does. */
  private enum Kind {
    /** Demands that somebody is signed in. */
    USER,
    /** Demands a role. */
    ROLE,
    /** Demands nothing, or that nobody is. */
    ANYONE,
    /** Demands something that is not understood. */
    UNREAD,
    /** Lets everybody through to a page. */
    PAGE,
    /** The same to the pages that there are if none is named. */
    PAGES,
    /** Takes a function that is run at once. */
    FUNCTION,
    /** Limits the requests that the chain is for. */
    LIMITS,
    /** May let everybody through. */
    OPENS,
    OTHER
  }

  private static final ListedMethods<Kind> METHODS = ListedMethods.in("chains.tsv", Kind.OTHER);

  /** What others run, or nobody. */
  private static final Set<Tree.Kind> LATER =
      EnumSet.of(Tree.Kind.LAMBDA_EXPRESSION, Tree.Kind.CLASS);

  /** What runs perhaps, or more than once. */
  private static final Set<Tree.Kind> PERHAPS =
      EnumSet.of(
          Tree.Kind.IF,
          Tree.Kind.CONDITIONAL_EXPRESSION,
          Tree.Kind.SWITCH,
          Tree.Kind.SWITCH_EXPRESSION,
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.DO_WHILE_LOOP,
          Tree.Kind.TRY);

  private static final String SECURITY =
      "org.springframework.security.config.annotation.web.builders.HttpSecurity";

  private static final String DEFAULTS = "withDefaults";
  private static final String DISABLE = "disable";

  private final Reading reading;
  private final ChainRules rules;
  private final Set<MethodTree> running = new HashSet<>();

  private FilterChainReader(Reading reading, ChainRules rules) {
    this.reading = reading;
    this.rules = rules;
  }

  static ChainRules read(Reading reading, ConstantTexts texts, MethodTree method) {
    ChainRules rules = new ChainRules(reading, texts);
    new FilterChainReader(reading, rules).run(method);
    return rules;
  }

  private void run(@Nullable MethodTree method) {
    if (method != null && method.getBody() != null && running.add(method)) {
      scan(method.getBody(), null);
      running.remove(method);
    } else {
      rules.openIf(true);
    }
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null || !(LATER.contains(tree.getKind()) || PERHAPS.contains(tree.getKind()))) {
      return super.scan(tree, null);
    }
    boolean mayLeave = PERHAPS.contains(tree.getKind());
    rules.openIf(
        TreeSearch.has(tree, part -> decides(part) || (mayLeave && part instanceof ReturnTree)));
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
    scan(call.getMethodSelect(), null);
    boolean isConfiguring = isOfSecurity(call);
    for (ExpressionTree given : call.getArguments()) {
      if (isConfiguring && given instanceof LambdaExpressionTree function) {
        scan(function.getBody(), null);
      } else {
        scan(given, null);
      }
    }
    understand(call);
    return null;
  }

  /** Spring runs the functions that these take at once. */
  private boolean isOfSecurity(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && SECURITY.equals(type(select.getExpression()));
  }

  private void understand(MethodInvocationTree call) {
    ExpressionTree object = Receivers.of(call);
    switch (kind(call)) {
      case USER -> rules.add(object, true);
      case ROLE -> rules.addRole(object, call.getArguments());
      case ANYONE -> rules.add(object, false);
      case UNREAD -> rules.addUnread(object);
      case PAGE -> rules.addPages(call.getArguments());
      case PAGES -> rules.addDefaultPages();
      case FUNCTION -> call.getArguments().forEach(this::follow);
      case LIMITS -> rules.limitTo(call.getArguments());
      case OPENS -> rules.openIf(true);
      case OTHER -> passOn(call);
    }
  }

  private Kind kind(MethodInvocationTree call) {
    return METHODS.of(call, reading.attribution());
  }

  /** A function that is a method of this file; others are known if they add nothing. */
  private void follow(ExpressionTree function) {
    boolean isKnown =
        function instanceof LambdaExpressionTree
            || (function instanceof MethodInvocationTree && isNamed(function, DEFAULTS))
            || (function instanceof MemberReferenceTree && isNamed(function, DISABLE));
    if (!isKnown) {
      run(function instanceof MemberReferenceTree ? declaration(function) : null);
    }
  }

  private boolean isNamed(ExpressionTree tree, String name) {
    Tree called = tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree;
    return reading.attribution().element(called) instanceof ExecutableElement method
        && method.getSimpleName().contentEquals(name)
        && !reading.callees().isOwn(Enclosing.type(method));
  }

  /** A method of this file is run; what others do with the chain nobody sees. */
  private void passOn(MethodInvocationTree call) {
    if (call.getArguments().stream().anyMatch(this::isPartOfChain)) {
      run(declaration(call.getMethodSelect()));
    }
  }

  private @Nullable MethodTree declaration(Tree name) {
    return reading.attribution().element(name) instanceof ExecutableElement method
        ? reading.attribution().declaration(method)
        : null;
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree construction, @Nullable Void unused) {
    rules.openIf(construction.getArguments().stream().anyMatch(this::isPartOfChain));
    return super.visitNewClass(construction, null);
  }

  /** A field, through which other methods may go on. */
  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    Element variable = reading.attribution().element(assignment.getVariable());
    rules.openIf(
        isPartOfChain(assignment.getExpression())
            && variable != null
            && variable.getKind().isField());
    return super.visitAssignment(assignment, null);
  }

  private boolean isPartOfChain(ExpressionTree given) {
    return METHODS.has(type(given));
  }

  private String type(ExpressionTree tree) {
    return reading.attribution().type(tree) instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }

  private boolean decides(Tree part) {
    return part instanceof MethodInvocationTree call
        && (kind(call) != Kind.OTHER || call.getArguments().stream().anyMatch(this::isPartOfChain));
  }
}
