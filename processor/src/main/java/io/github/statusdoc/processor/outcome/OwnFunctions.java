package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Objects of one's own types that are functions of a library's: {@code interface Step extends
 * UnaryOperator<Order>} is called by what implements it, or by the method that a library's class
 * calls in its place: {@code templates.tsv}.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record OwnFunctions(Reading reading, Flow flow) {
  private static final List<TableRow> TEMPLATES =
      DataFile.table(OwnFunctions.class, "templates.tsv");

  /** The name by which one's own type has a library's method; empty for other types. */
  Optional<MethodKey> called(TypeElement object, ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
            && reading.callees().isOwn(object)
            && reading.types().isFunction(object.asType())
        ? Optional.of(key(object, method))
        : Optional.empty();
  }

  private MethodKey key(TypeElement object, ExecutableElement method) {
    String signature = reading.callees().key(method).signature();
    String name = method.getSimpleName().toString();
    return new MethodKey(
        reading.callees().name(object),
        template(object, name) + signature.substring(name.length()));
  }

  /** The method of one's own that a library's class calls in the place of another. */
  private String template(TypeElement object, String name) {
    return TEMPLATES.stream()
        .filter(
            row ->
                row.text("method").equals(name)
                    && FrameworkTypes.isOrExtends(object.asType(), row.text("type")))
        .map(row -> row.text("calls"))
        .findFirst()
        .orElse(name);
  }

  /** What a library's method gets, objects of one's own as functions that call their method. */
  List<Term> given(
      ExecutableElement method, List<Term> arguments, List<? extends ExpressionTree> trees) {
    List<? extends VariableElement> parameters = method.getParameters();
    List<Term> given = arguments;
    for (int i = 0; i < Math.min(trees.size(), parameters.size()); i++) {
      if (isFunction(method, i)
          && type(trees.get(i)) instanceof TypeElement object
          && reading.callees().isOwn(object)) {
        given = new ArrayList<>(given);
        given.set(i, function(object, arguments.get(i), parameters.get(i), trees.get(i)));
      }
    }
    return given;
  }

  private @Nullable Element type(ExpressionTree tree) {
    if (tree instanceof NewClassTree made && made.getClassBody() != null) {
      return reading.attribution().element(made.getClassBody());
    }
    return reading.attribution().type(tree) instanceof DeclaredType type ? type.asElement() : null;
  }

  /** Where a framework wants a view, it is more than its one method. */
  private boolean isFunction(ExecutableElement method, int index) {
    TypeMirror parameter = method.getParameters().get(index).asType();
    if (!reading.types().isFunction(parameter)) {
      return false;
    }
    Callee callee = reading.callees().of(method);
    return callee instanceof Callee.Foreign
        || isOfJdk(parameter)
        || (callee instanceof Callee.Listed listed && calls(listed.call().term(), index));
  }

  private static boolean calls(Term term, int index) {
    return (term instanceof ControlTerm.Apply apply
            && apply.function().equals(new Leaf.Argument(0, index)))
        || term.accept(new Parts()).stream().anyMatch(part -> calls(part, index));
  }

  private static boolean isOfJdk(TypeMirror function) {
    return function instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith("java.");
  }

  private Term function(TypeElement type, Term object, VariableElement parameter, Tree tree) {
    return object instanceof Term.Function
        ? object
        : reading
            .types()
            .function(parameter.asType())
            .map(method -> function(key(type, method), object, method, reading.site(tree)))
            .orElse(object);
  }

  private Term function(MethodKey key, Term object, ExecutableElement method, Site site) {
    Flow inner = flow.ofFunction();
    List<Term> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      parameters.add(new Leaf.Argument(inner.depth(), i));
    }
    Term call = new ControlTerm.Call(key, true, object, parameters, site);
    inner.end(inner.evaluate(call, site), site);
    return new Term.Function(inner.depth(), inner.body());
  }
}
