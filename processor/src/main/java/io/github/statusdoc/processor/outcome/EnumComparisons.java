package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree.Kind;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Condition.Reaches.Measure;
import io.github.statusdoc.processor.summary.Condition.Reaches.OfField;
import io.github.statusdoc.processor.summary.Condition.Reaches.OfMethod;
import io.github.statusdoc.processor.summary.Condition.Reaches.Place;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads comparisons of two constants of an enum of one's own by their numbers: {@code level >=
 * required.level}, {@code a.ordinal() < b.ordinal()}, {@code a.compareTo(b) >= 0}.
 *
 * @param reading what the readers share
 * @param expressions reads what is compared
 */
record EnumComparisons(Reading reading, ExpressionReader expressions) {
  /** Larger enums are no levels. */
  private static final int MOST_CONSTANTS = 16;

  private static final String ENUM = "java.lang.Enum";

  private static final Set<TypeKind> NUMBERS =
      Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

  /** A number of a constant; without a tree, of {@code this}. */
  private record Operand(Measure measure, TypeElement type, @Nullable ExpressionTree tree) {
    Operand of(ExpressionTree other) {
      return new Operand(measure, type, other);
    }

    boolean isLike(Operand other) {
      return measure.equals(other.measure) && type.equals(other.type);
    }
  }

  /** What a comparison asks; empty for others, of which nothing is read. */
  Optional<Decision> read(BinaryTree binary) {
    ExpressionTree left = Bare.of(binary.getLeftOperand());
    ExpressionTree right = Bare.of(binary.getRightOperand());
    if (isZero(right) && left instanceof MethodInvocationTree call) {
      return order(call, binary.getKind());
    } else if (isZero(left) && right instanceof MethodInvocationTree call) {
      return order(call, Limits.mirrored(binary.getKind()));
    }
    Optional<Operand> one = operand(left);
    return one.flatMap(a -> operand(right).filter(a::isLike))
        .map(another -> decision(one.get(), binary.getKind(), another));
  }

  private boolean isZero(ExpressionTree tree) {
    return Integer.valueOf(0).equals(reading.constants().number(tree));
  }

  /** {@code a.compareTo(b) >= 0}. */
  private Optional<Decision> order(MethodInvocationTree call, Kind kind) {
    return isOfEnum(element(call.getMethodSelect()), "compareTo")
        ? place(call).map(one -> decision(one, kind, one.of(call.getArguments().get(0))))
        : Optional.empty();
  }

  /** The place among all constants of the one that a method is called on. */
  private Optional<Operand> place(MethodInvocationTree call) {
    @Nullable ExpressionTree object = Receivers.of(call);
    Element type = object == null ? Enclosing.type(reading.element()) : type(object);
    return type instanceof TypeElement of && isMeant(of)
        ? Optional.of(new Operand(Place.ORDINAL, of, object))
        : Optional.empty();
  }

  private static boolean isOfEnum(@Nullable Element method, String name) {
    return method != null
        && method.getSimpleName().contentEquals(name)
        && method.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(ENUM);
  }

  private Optional<Operand> operand(ExpressionTree tree) {
    Element element =
        element(tree instanceof MethodInvocationTree call ? call.getMethodSelect() : tree);
    if (element == null || element.getModifiers().contains(Modifier.STATIC)) {
      return Optional.empty();
    } else if (isOfEnum(element, "ordinal")) {
      return place((MethodInvocationTree) tree);
    } else if (element.getKind() == ElementKind.FIELD) {
      return member(element.asType(), Enclosing.type(element))
          .map(
              type ->
                  new Operand(
                      new OfField(reading.callees().name((VariableElement) element)), type, tree));
    }
    return element instanceof ExecutableElement method && method.getParameters().isEmpty()
        ? member(method.getReturnType(), Enclosing.type(method))
            .map(type -> new Operand(new OfMethod(reading.callees().key(method)), type, tree))
        : Optional.empty();
  }

  private Optional<TypeElement> member(TypeMirror number, TypeElement type) {
    return NUMBERS.contains(number.getKind()) && isMeant(type)
        ? Optional.of(type)
        : Optional.empty();
  }

  private boolean isMeant(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && reading.callees().isOwn(type)
        && constants(type).size() <= MOST_CONSTANTS;
  }

  private List<Term> constants(TypeElement type) {
    return Attribution.constants(type).<Term>map(reading.callees()::constant).toList();
  }

  private Decision decision(Operand left, Kind kind, Operand right) {
    Term one = object(left);
    Term another = object(right);
    return switch (kind) {
      case LESS_THAN -> reaches(one, left, another).negated();
      case LESS_THAN_EQUAL -> reaches(another, left, one);
      case GREATER_THAN -> reaches(another, left, one).negated();
      default -> reaches(one, left, another);
    };
  }

  /** Asked of any constant, too: all of an enum may reach the other one. */
  private Decision reaches(Term one, Operand compared, Term another) {
    Condition.Test test =
        new Condition.Reaches(compared.measure(), another, constants(compared.type()));
    return Decision.of(
        Assumed.of(new Condition(one, test, true)), Assumed.of(new Condition(one, test, false)));
  }

  /** The constant whose number is asked. */
  private Term object(Operand operand) {
    if (operand.tree() == null) {
      return Leaf.Simple.THIS;
    }
    Term read = expressions.read(operand.tree());
    if (operand.measure() == Place.ORDINAL) {
      return read;
    } else if (read instanceof Term.Field field) {
      return field.of();
    }
    return read instanceof Leaf.Result result
            && expressions.flow().past().evaluated(result) instanceof ControlTerm.Call call
        ? Term.Typed.bare(call.receiver())
        : Leaf.Simple.PLAIN;
  }

  private @Nullable Element element(ExpressionTree tree) {
    return reading.attribution().element(tree);
  }

  private @Nullable Element type(ExpressionTree tree) {
    return reading.attribution().type(tree) instanceof DeclaredType type ? type.asElement() : null;
  }
}
