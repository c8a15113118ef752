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
import javax.lang.model.element.Modifier;
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
  private static final List<String> NAMES =
      DataFile.table(OwnTexts.class, "own-texts.tsv").stream().map(row -> row[0]).toList();

  /** Says whether a call yields such a thing, or a part of one. */
  boolean gives(
      ExecutableElement method, @Nullable Tree object, Term receiver, List<Term> arguments) {
    return Presence.isOwn(receiver)
        || (isText(method) && isAny(arguments))
        || reading.types().givesOwnTexts(Enclosing.type(method))
        || (object != null && isOne(reading.attribution().type(object)));
  }

  /** {@code String.valueOf(x)}, {@code Objects.toString(x)}. */
  private static boolean isText(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && (method.getSimpleName().contentEquals("valueOf")
            || method.getSimpleName().contentEquals("toString"));
  }

  private boolean isOne(@Nullable TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && reading.types().givesOwnTexts(element);
  }

  /** Says whether a table lists a type by its qualified name. */
  static boolean isListed(String type) {
    return NAMES.stream().anyMatch(type::startsWith);
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
