package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.outcome.ConstantMap.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what collections are made of, by the methods of {@code factories.tsv} or as copies. */
final class Factories {
  private enum Arguments {
    KEYS_AND_VALUES,
    ELEMENTS,
    ENTRIES,
    COLLECTION
  }

  private record Factory(Arguments arguments, boolean isImmutable) {
    static Factory of(TableRow row) {
      return new Factory(
          row.constant(Arguments.class, "arguments"), row.text("result").equals("immutable"));
    }
  }

  private static final Map<String, Factory> FACTORIES =
      DataFile.table(Factories.class, "factories.tsv").stream()
          .collect(Collectors.toMap(row -> row.text("method"), Factory::of));

  private final Attribution attribution;
  private final List<Entry> entries = new ArrayList<>();

  Factories(Attribution attribution) {
    this.attribution = attribution;
  }

  List<Entry> entries() {
    return entries;
  }

  void addPairs(List<? extends ExpressionTree> arguments) {
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      entries.add(new Entry(arguments.get(i), arguments.get(i + 1)));
    }
  }

  /** Says whether an expression makes a collection, all of which was read. */
  boolean read(ExpressionTree made) {
    if (made instanceof NewClassTree construction) {
      return isOfJdk(construction)
          && construction.getArguments().stream().allMatch(this::readArgument);
    }
    Factory factory = factory(made);
    return factory != null && read(factory, ((MethodInvocationTree) made).getArguments());
  }

  boolean isImmutable(ExpressionTree made) {
    Factory factory = factory(made);
    return factory != null && factory.isImmutable();
  }

  /** What an expression is, or copies: the innermost collection that it names. */
  ExpressionTree copied(ExpressionTree made) {
    Factory factory = factory(made);
    boolean isCopy = factory != null && factory.arguments() == Arguments.COLLECTION;
    return isCopy ? copied(((MethodInvocationTree) made).getArguments().get(0)) : made;
  }

  private @Nullable Factory factory(ExpressionTree made) {
    Element method =
        made instanceof MethodInvocationTree call
            ? attribution.element(call.getMethodSelect())
            : null;
    return method != null && method.getEnclosingElement() instanceof TypeElement owner
        ? FACTORIES.get(owner.getQualifiedName() + "." + method.getSimpleName())
        : null;
  }

  private boolean read(Factory factory, List<? extends ExpressionTree> arguments) {
    return switch (factory.arguments()) {
      case KEYS_AND_VALUES -> {
        addPairs(arguments);
        yield true;
      }
      case ELEMENTS -> {
        arguments.forEach(one -> entries.add(new Entry(one, one)));
        yield true;
      }
      case ENTRIES -> arguments.stream().allMatch(this::readArgument);
      case COLLECTION -> arguments.size() == 1 && read(arguments.get(0));
    };
  }

  private boolean isOfJdk(NewClassTree construction) {
    return construction.getClassBody() == null
        && attribution.element(construction.getIdentifier()) instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith("java.util.");
  }

  /** The collection that is copied; a size or the class of keys says nothing. */
  private boolean readArgument(ExpressionTree argument) {
    return argument instanceof LiteralTree
        || ClassLiterals.isOne(argument)
        || (argument instanceof MethodInvocationTree && read(argument));
  }
}
