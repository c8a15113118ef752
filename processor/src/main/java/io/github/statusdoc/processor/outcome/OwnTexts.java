package io.github.statusdoc.processor.outcome;

import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Texts that an application gets back as it has written them, as the claims of a token: {@code
 * own-texts.tsv} lists what gives them. Other texts come from clients, and may be anything.
 *
 * @param reading what the readers share
 */
record OwnTexts(Reading reading) {
  private enum Gift {
    TEXT,
    /** A text that may be missing. */
    STORED,
    /** What may be missing until its text is asked. */
    OBJECT
  }

  /**
   * A row of the table.
   *
   * @param type a class or interface, the static type of the object or that of the method
   * @param method a method of it
   */
  private record Row(String type, String method, Gift gives) {}

  private static final Map<String, List<Row>> ROWS =
      DataFile.table(OwnTexts.class, "own-texts.tsv").stream()
          .map(
              row ->
                  new Row(row.text("type"), row.text("method"), row.constant(Gift.class, "gives")))
          .collect(groupingBy(Row::method));

  /**
   * What a call yields; empty if that is no such text.
   *
   * @param method the method that is called
   * @param object what the method is called on, or null
   * @param receiver what that yields
   * @param arguments what the arguments yield
   * @param trees the arguments
   */
  Optional<Term> given(
      ExecutableElement method,
      @Nullable ExpressionTree object,
      Term receiver,
      List<Term> arguments,
      List<? extends ExpressionTree> trees) {
    if (isListed(method, object, Gift.STORED)) {
      return Optional.of(Term.oneOf(List.of(Leaf.Simple.OWN, Leaf.Simple.ABSENT)));
    }
    boolean isOwn =
        isText(method)
            ? Presence.isOwn(receiver) || isAnyOwn(arguments) || isOfListed(object)
            : isListed(method, object, Gift.TEXT)
                || (Presence.isOwn(receiver) && isOfString(method) && areConstant(trees));
    return isOwn ? Optional.of(Leaf.Simple.OWN) : Optional.empty();
  }

  /** {@code x.toString()}, {@code String.valueOf(x)}: a text of what it gets, and never null. */
  static boolean isText(ExecutableElement method) {
    return method.getParameters().isEmpty()
        ? method.getSimpleName().contentEquals("toString")
        : method.getSimpleName().contentEquals("valueOf") && isOfString(method);
  }

  /** Says whether it yields a text that is never null; so do all of {@code String}. */
  static boolean isNeverNull(ExecutableElement method) {
    return isText(method)
        || (isOfString(method)
            && method.getReturnType() instanceof DeclaredType type
            && type.asElement().equals(method.getEnclosingElement()));
  }

  private static boolean isOfString(ExecutableElement method) {
    return Enclosing.type(method).getQualifiedName().contentEquals("java.lang.String");
  }

  private boolean areConstant(List<? extends ExpressionTree> trees) {
    return trees.stream().allMatch(tree -> reading.constants().value(tree) != null);
  }

  /** What is missing has no text: {@code request.getAttribute("id").toString()}. */
  private boolean isOfListed(@Nullable ExpressionTree object) {
    return object instanceof MethodInvocationTree call
        && reading.attribution().element(call.getMethodSelect()) instanceof ExecutableElement method
        && isListed(method, null, Gift.OBJECT);
  }

  private boolean isListed(ExecutableElement method, @Nullable ExpressionTree object, Gift gives) {
    return ROWS.getOrDefault(method.getSimpleName().toString(), List.of()).stream()
        .filter(row -> row.gives() == gives)
        .anyMatch(row -> isOf(row, method) || isOf(row, object));
  }

  private static boolean isOf(Row row, ExecutableElement method) {
    return Enclosing.type(method).getQualifiedName().contentEquals(row.type());
  }

  private boolean isOf(Row row, @Nullable ExpressionTree object) {
    TypeMirror type = object == null ? null : reading.attribution().type(object);
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(row.type());
  }

  /** When a method that reads a text may fail: where none of its arguments is such a text. */
  static List<Condition> noneIsOwn(List<Term> arguments) {
    List<Condition> conditions = new ArrayList<>(1);
    for (Term argument : arguments) {
      if (!Leaf.isPlain(argument)) {
        conditions.add(new Condition(argument, new Condition.Own(), false));
      }
    }
    return conditions;
  }

  static boolean isAnyOwn(List<Term> arguments) {
    return arguments.stream().anyMatch(Presence::isOwn);
  }
}
