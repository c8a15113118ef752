package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Reads calls of methods and constructors, and references to them. */
final class Invocations {
  private static final MethodKey ILLEGAL_ARGUMENT =
      new MethodKey("java.lang.IllegalArgumentException", "<init>(java.lang.String)");

  private final Reading reading;
  private final Flow flow;
  private final ExpressionReader expressions;

  Invocations(Reading reading, Flow flow, ExpressionReader expressions) {
    this.reading = reading;
    this.flow = flow;
    this.expressions = expressions;
  }

  Term read(MethodInvocationTree tree) {
    Optional<Decision> asked = expressions.decisions().asked(tree);
    if (asked.isPresent()) {
      return asked.get().value();
    }
    ExpressionTree select = tree.getMethodSelect();
    Element element = reading.attribution().element(select);
    Term receiver =
        select instanceof MemberSelectTree member
            ? expressions.read(member.getExpression())
            : reading.owner(element);
    List<Term> arguments = expressions.readAll(tree.getArguments());
    if (!(element instanceof ExecutableElement method)) {
      return Leaf.Simple.PLAIN;
    }
    if (receiver == Leaf.Simple.THIS && isSelf(method)) {
      return receiver;
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      readConstructor(tree, method, arguments);
      return Leaf.Simple.PLAIN;
    }
    GivenCauses causes = new GivenCauses(reading);
    if (causes.isOne(method)) {
      return causes.read(tree, receiver, arguments.get(0), flow);
    }
    AnnotationLookups annotations = new AnnotationLookups(reading, expressions);
    Optional<Term> looked =
        new Lookups(reading, flow, expressions)
            .read(tree, method, arguments)
            .or(() -> annotations.read(tree, method))
            .or(() -> annotations.member(method, receiver));
    if (looked.isPresent()) {
      return looked.get();
    }
    new WrittenStatuses(reading, flow).in(method, tree.getArguments());
    Call call = new Call(reading, flow, tree, reading.attribution().type(tree));
    Term result = call.of(method, isSuper(select), receiver, arguments);
    new Changes(reading, flow).by(tree, method, receiver, result);
    return result;
  }

  /** By which a builder returns itself as what its subclass is; Lombok writes such ones, too. */
  private static boolean isSelf(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && method.getSimpleName().contentEquals("self")
        && method.getReturnType() instanceof TypeVariable self
        && self.getUpperBound() instanceof DeclaredType bound
        && bound.asElement().equals(method.getEnclosingElement());
  }

  /** {@code this(…)} and {@code super(…)} (JLS 8.8.7.1). */
  private void readConstructor(
      MethodInvocationTree tree, ExecutableElement constructor, List<Term> arguments) {
    new WrittenStatuses(reading, flow).in(constructor, tree.getArguments());
    if (!isOfNoInterest(constructor)) {
      flow.construct(construction(constructor, arguments, tree), reading.site(tree));
    }
  }

  /** {@code Object} and what else is of others, and no exception. */
  private boolean isOfNoInterest(ExecutableElement constructor) {
    return reading.callees().of(constructor) instanceof Callee.Foreign
        && !reading.types().isThrowable(Enclosing.type(constructor));
  }

  private static boolean isSuper(ExpressionTree select) {
    return select instanceof MemberSelectTree member && isSuperName(member.getExpression());
  }

  /** {@code super}, also of an interface that is named or of a class around (JLS 15.12.1). */
  private static boolean isSuperName(ExpressionTree object) {
    return object instanceof MemberSelectTree select
        ? select.getIdentifier().contentEquals("super")
        : object instanceof IdentifierTree name && name.getName().contentEquals("super");
  }

  Term read(NewClassTree tree) {
    expressions.read(tree.getEnclosingExpression());
    List<Term> arguments = expressions.readAll(tree.getArguments());
    if (tree.getClassBody() != null) {
      Optional<MethodTree> only = onlyMethod(tree);
      if (only.isPresent()) {
        readAsImplementation(tree);
        return expressions.readFunction(only.get().getParameters(), only.get().getBody());
      }
      expressions.read(tree.getClassBody());
    }
    if (!(reading.attribution().element(tree) instanceof ExecutableElement constructor)) {
      return Leaf.Simple.PLAIN;
    }
    new WrittenStatuses(reading, flow).in(constructor, tree.getArguments());
    if (reading.callees().of(constructor) instanceof Callee.Foreign
        && !reading.types().takesAnswers(Enclosing.type(constructor).asType())) {
      new OutOfSight(reading, flow).given(tree.getArguments());
    }
    boolean isThrowable = reading.types().isThrowable(Enclosing.type(constructor));
    List<Term> told =
        isThrowable ? new EnumArguments(reading).told(arguments, tree.getArguments()) : arguments;
    return construct(constructor, told, tree);
  }

  /** It may also be what runs where the method of an interface of one's own is called. */
  private void readAsImplementation(NewClassTree tree) {
    if (reading.attribution().element(tree.getIdentifier()) instanceof TypeElement type
        && reading.callees().isOwn(type)) {
      expressions.read(tree.getClassBody());
    }
  }

  /** An anonymous class that only implements a method is a function. */
  private Optional<MethodTree> onlyMethod(NewClassTree tree) {
    List<Tree> members = new ArrayList<>(tree.getClassBody().getMembers());
    members.removeIf(m -> m instanceof MethodTree method && method.getReturnType() == null);
    return members.size() == 1
            && members.get(0) instanceof MethodTree method
            && reading.attribution().element(tree.getIdentifier()) instanceof TypeElement type
            && type.getKind().isInterface()
        ? Optional.of(method)
        : Optional.empty();
  }

  private Term construct(ExecutableElement constructor, List<Term> arguments, Tree tree) {
    TypeElement type = Enclosing.type(constructor);
    Term.New object = construction(constructor, arguments, tree);
    Callee callee = reading.callees().of(constructor);
    if (callee instanceof Callee.Own) {
      return flow.evaluate(object, object.site());
    }
    if (reading.types().isThrowable(type)) {
      return object;
    }
    return callee instanceof Callee.Listed
        ? new Call(reading, flow, tree, type.asType())
            .of(constructor, false, Leaf.Simple.PLAIN, arguments)
        : copied(arguments, tree);
  }

  /** A collection that is made of another one holds what that does. */
  private Term copied(List<Term> arguments, Tree tree) {
    Term held =
        tree instanceof NewClassTree made
            ? new Held(reading).in(arguments, made.getArguments())
            : Leaf.Simple.PLAIN;
    return Leaf.isPlain(held)
        ? Leaf.Simple.SOMETHING
        : Term.oneOf(List.of(Leaf.Simple.SOMETHING, held));
  }

  private Term.New construction(ExecutableElement constructor, List<Term> arguments, Tree tree) {
    Site site = reading.site(tree);
    Term status = status(constructor, arguments, site);
    return status instanceof Leaf.Code code && isRefused(constructor, code.value())
        ? new Term.New(ILLEGAL_ARGUMENT, List.of(Leaf.Simple.PLAIN), null, site)
        : new Term.New(
            reading.callees().key(constructor), packed(arguments, constructor), status, site);
  }

  private List<Term> packed(List<Term> arguments, ExecutableElement constructor) {
    return reading.callees().of(constructor) instanceof Callee.Own
        ? Call.packed(arguments, constructor)
        : arguments;
  }

  private boolean isRefused(ExecutableElement constructor, int code) {
    return reading.types().of(Enclosing.type(constructor)).filter(t -> !t.takes(code)).isPresent();
  }

  /** An exception or a response of a framework carries the status that its table says. */
  private @Nullable Term status(ExecutableElement constructor, List<Term> arguments, Site site) {
    TypeElement type = Enclosing.type(constructor);
    if (!(reading.callees().of(constructor) instanceof Callee.Listed listed)) {
      return null;
    }
    Term term = Call.substituted(listed.call(), Leaf.Simple.PLAIN, arguments, site);
    if (reading.types().is(type, Role.EXCEPTION)) {
      return term;
    }
    return term instanceof Term.Response response ? response.status() : null;
  }

  /** A reference is a function that calls what it names. */
  Term read(MemberReferenceTree tree) {
    Element element = reading.attribution().element(tree);
    ExpressionTree qualifier = tree.getQualifierExpression();
    boolean isType = reading.attribution().element(qualifier) instanceof TypeElement;
    Term object = isType ? Leaf.Simple.PLAIN : expressions.read(qualifier);
    if (!(element instanceof ExecutableElement executable)) {
      return Leaf.Simple.PLAIN;
    }
    Flow inner = flow.ofFunction();
    List<Term> parameters = new ArrayList<>();
    for (int i = 0; i <= executable.getParameters().size(); i++) {
      parameters.add(new Leaf.Argument(inner.depth(), i));
    }
    boolean isOfArgument =
        isType
            && executable.getKind() == ElementKind.METHOD
            && !executable.getModifiers().contains(Modifier.STATIC);
    Term receiver = isOfArgument ? parameters.get(0) : object;
    List<Term> arguments =
        isOfArgument
            ? parameters.subList(1, parameters.size())
            : parameters.subList(0, parameters.size() - 1);
    Tree type = Questions.askedType(qualifier, tree.getName());
    Invocations inside = new Invocations(reading, inner, expressions.ofFunction(inner));
    inner.end(
        type == null
            ? inside.call(executable, receiver, arguments, tree)
            : expressions.decisions().patterns().instance(arguments.get(0), type).value(),
        reading.site(tree));
    return new Term.Function(inner.depth(), inner.body());
  }

  private Term call(
      ExecutableElement executable, Term receiver, List<Term> arguments, MemberReferenceTree tree) {
    return executable.getKind() == ElementKind.CONSTRUCTOR
        ? construct(executable, arguments, tree)
        : new AnnotationLookups(reading, expressions)
            .member(executable, receiver)
            .orElseGet(
                () ->
                    new Call(reading, flow, tree, executable.getReturnType())
                        .of(
                            executable,
                            isSuperName(tree.getQualifierExpression()),
                            receiver,
                            arguments));
  }
}
