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
import io.github.statusdoc.processor.summary.FilterChain;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What Spring gives to who is not signed in. */
  private static final String NOBODY = "ANONYMOUS";

  private static final String DEFAULTS = "withDefaults";
  private static final String DISABLE = "disable";

  private static final Rule PAGES = new Rule(List.of(), List.of("/login", "/logout"), false);
  private static final Pattern QUERY = Pattern.compile("\\?.*");

  private final Reading reading;
  private final ConstantTexts texts;
  private final RequestMatchers matchers;
  private final List<String> paths = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Set<MethodTree> running = new HashSet<>();
  private boolean isOpen;
  private boolean isElsewhere;
  private boolean isWhole = true;

  private FilterChainReader(Reading reading, ConstantTexts texts) {
    this.reading = reading;
    this.texts = texts;
    this.matchers = new RequestMatchers(reading, texts);
  }

  static FilterChainReader of(Reading reading, ConstantTexts texts, MethodTree method) {
    FilterChainReader reader = new FilterChainReader(reading, texts);
    reader.run(method);
    return reader;
  }

  /** The chain; empty if it is for what no handler answers. */
  Optional<FilterChain> chain(int order, boolean isAlwaysThere) {
    if (isOpen) {
      return Optional.of(FilterChain.OPEN);
    }
    return isElsewhere
        ? Optional.empty()
        : Optional.of(
            new FilterChain(List.copyOf(paths), List.copyOf(rules), order, isAlwaysThere));
  }

  /** Says whether all of it was understood. */
  boolean isWhole() {
    return isWhole && !isOpen;
  }

  private void run(@Nullable MethodTree method) {
    if (method != null && method.getBody() != null && running.add(method)) {
      scan(method.getBody(), null);
      running.remove(method);
    } else {
      isOpen = true;
    }
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
    if (tree == null || !(LATER.contains(tree.getKind()) || PERHAPS.contains(tree.getKind()))) {
      return super.scan(tree, null);
    }
    boolean mayLeave = PERHAPS.contains(tree.getKind());
    isOpen |=
        TreeSearch.has(tree, part -> decides(part) || (mayLeave && part instanceof ReturnTree));
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
    switch (kind(call)) {
      case USER -> add(call, true);
      case ROLE -> addRole(call);
      case ANYONE -> add(call, false);
      case UNREAD -> {
        isWhole = false;
        add(call, false);
      }
      case PAGE -> addPages(call.getArguments());
      case PAGES -> rules.add(0, PAGES);
      case FUNCTION -> call.getArguments().forEach(this::follow);
      case LIMITS -> isOpen |= !isLimited(call);
      case OPENS -> isOpen = true;
      case OTHER -> passOn(call);
    }
  }

  private Kind kind(MethodInvocationTree call) {
    return reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
        ? METHODS.of(method)
        : Kind.OTHER;
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

  /** Whatever the rules say. */
  private void addPages(List<? extends ExpressionTree> written) {
    List<String> pages = new ArrayList<>();
    isOpen |= !texts.addAll(written, pages);
    List<String> bare = pages.stream().map(page -> QUERY.matcher(page).replaceFirst("")).toList();
    rules.add(0, new Rule(List.of(), bare, false));
  }

  /** What cannot be told of those who are signed in demands nothing. */
  private void add(MethodInvocationTree call, boolean demandsUser) {
    ExpressionTree asked =
        call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    Optional<List<Rule>> matched = matchers.read(asked);
    isWhole &= matched.isPresent();
    if (matched.isPresent()) {
      matched.get().forEach(one -> rules.add(demandsUser ? one.forUsers() : one));
    } else if (!demandsUser) {
      rules.add(Rule.NOTHING);
    }
  }

  private void addRole(MethodInvocationTree call) {
    List<String> names = new ArrayList<>();
    boolean isTold = texts.addAll(call.getArguments(), names);
    isWhole &= isTold;
    add(call, isTold && names.stream().noneMatch(name -> name.contains(NOBODY)));
  }

  /** One limit only is understood, by paths. */
  private boolean isLimited(MethodInvocationTree call) {
    Optional<List<Rule>> limits = matchers.patterns(call.getArguments());
    boolean isFirst = paths.isEmpty();
    limits.ifPresent(all -> all.forEach(one -> paths.addAll(one.paths())));
    isElsewhere = limits.isPresent() && limits.get().isEmpty();
    return isFirst
        && limits.isPresent()
        && limits.get().stream().allMatch(one -> one.methods().isEmpty() && !one.paths().isEmpty());
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
    isOpen |= construction.getArguments().stream().anyMatch(this::isPartOfChain);
    return super.visitNewClass(construction, null);
  }

  /** A field, through which other methods may go on. */
  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    Element variable = reading.attribution().element(assignment.getVariable());
    isOpen |=
        isPartOfChain(assignment.getExpression())
            && variable != null
            && variable.getKind().isField();
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
