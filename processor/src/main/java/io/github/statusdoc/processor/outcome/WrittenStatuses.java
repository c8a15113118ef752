package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The statuses that expressions write, as numbers or as constants of a framework.
 *
 * @param reading what the readers share
 * @param flow the body
 */
record WrittenStatuses(Reading reading, Flow flow) {
  /** What {@code HttpURLConnection.getResponseCode()}, for one, yields where there is none. */
  private static final int NONE = -1;

  /** Takes those that a call gets as statuses. */
  void in(ExecutableElement method, List<? extends ExpressionTree> arguments) {
    if (reading.callees().of(method) instanceof Callee.Listed listed) {
      for (int index : StatusPositions.in(listed.call())) {
        if (index < arguments.size()) {
          Alternatives.of(arguments.get(index)).forEach(one -> add(one, code(one)));
        }
      }
    }
  }

  /** Takes those that are compared with something; what is compared with a status is one. */
  void comparedWith(Term subject, ExpressionTree compared) {
    if (!(subject instanceof Term.StatusOf)) {
      return;
    }
    for (ExpressionTree one : Alternatives.of(compared)) {
      Integer code = code(one);
      if (code != null && code != NONE) {
        add(one, code);
      }
    }
  }

  private void add(ExpressionTree tree, @Nullable Integer code) {
    if (code != null) {
      reading.literals().add(code, tree, reading.site(tree));
    }
  }

  private @Nullable Integer code(ExpressionTree tree) {
    Integer number = reading.constants().number(tree);
    return number == null && reading.attribution().element(tree) instanceof VariableElement variable
        ? named(variable)
        : number;
  }

  /** The code of a constant of a framework, or of the local variable that holds one. */
  private @Nullable Integer named(VariableElement variable) {
    return switch (variable.getKind()) {
      case ENUM_CONSTANT, LOCAL_VARIABLE ->
          value(variable) instanceof Leaf.Code found ? found.value() : null;
      default -> null;
    };
  }

  private Term value(VariableElement variable) {
    return new Variables(reading, flow).read(variable, () -> Leaf.Simple.PLAIN);
  }
}
