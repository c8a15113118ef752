package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What an application gets back as it has written it: {@code own-texts.tsv} lists the libraries
 * that give it. Other texts come from clients, and may be anything.
 *
 * @param reading what the readers share
 */
record OwnTexts(Reading reading) {
  /** A row of the table: a type and its method, or what the names of types begin with. */
  private record Row(String type, String method) {}

  private static final List<Row> ROWS =
      DataFile.table(OwnTexts.class, "own-texts.tsv").stream()
          .map(columns -> new Row(columns[0], columns[1]))
          .toList();

  /** Says whether a call yields such a thing, or a part of one. */
  boolean gives(
      ExecutableElement method, @Nullable Tree object, Term receiver, List<Term> arguments) {
    return Presence.isOwn(receiver)
        || (isText(method) && isAny(arguments))
        || reading.types().givesOwnTexts(Enclosing.type(method))
        || isListed(method)
        || (object != null && isOne(reading.attribution().type(object)));
  }

  /** {@code x.toString()}, {@code String.valueOf(x)}: a text of what it gets, and never null. */
  static boolean isText(ExecutableElement method) {
    return method.getParameters().isEmpty()
        ? method.getSimpleName().contentEquals("toString")
        : method.getSimpleName().contentEquals("valueOf")
            && Enclosing.type(method).getQualifiedName().contentEquals("java.lang.String");
  }

  private boolean isOne(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && reading.types().givesOwnTexts(element);
  }

  private static boolean isListed(ExecutableElement method) {
    return ROWS.stream()
        .filter(row -> !row.method().isEmpty())
        .filter(row -> method.getSimpleName().contentEquals(row.method()))
        .anyMatch(row -> Enclosing.type(method).getQualifiedName().toString().equals(row.type()));
  }

  /** Says whether the table lists all methods of a type. */
  static boolean isListed(String type) {
    return ROWS.stream().anyMatch(row -> row.method().isEmpty() && type.startsWith(row.type()));
  }

  /** When a method that reads a text may fail: where none of its arguments is such a thing. */
  static List<Condition> none(List<Term> arguments) {
    List<Condition> conditions = new ArrayList<>(1);
    for (Term argument : arguments) {
      if (!Leaf.isPlain(argument)) {
        conditions.add(new Condition(argument, new Condition.Own(), false));
      }
    }
    return conditions;
  }

  /** Says whether one of some arguments is such a thing whatever happens. */
  static boolean isAny(List<Term> arguments) {
    return arguments.stream().anyMatch(Presence::isOwn);
  }
}
