package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.Condition.Contains;
import io.github.statusdoc.processor.summary.Condition.Contains.Where;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads what a text is asked for a constant part: {@code e.getMessage().contains("not found")}.
 *
 * @param reading what the readers share
 * @param expressions reads the texts
 */
record TextQuestions(Reading reading, ExpressionReader expressions) {
  private static final Map<String, Where> METHODS =
      Map.of(
          "contains", Where.ANYWHERE,
          "startsWith", Where.START,
          "endsWith", Where.END,
          "equalsIgnoreCase", Where.WHOLE);

  /** Shorter parts are in nearly all texts and tell little of them. */
  private static final int SHORTEST = 3;

  /** What a call asks; empty for other calls. */
  Optional<Decision> read(MethodInvocationTree call, ExecutableElement method) {
    Where where = METHODS.get(method.getSimpleName().toString());
    if (where == null
        || call.getArguments().size() != 1
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !Enclosing.type(method).getQualifiedName().contentEquals("java.lang.String")) {
      return Optional.empty();
    }
    ExpressionTree text = select.getExpression();
    ExpressionTree part = call.getArguments().get(0);
    return where == Where.WHOLE && reading.constants().value(text) != null
        ? asked(part, where, text)
        : asked(text, where, part);
  }

  private Optional<Decision> asked(ExpressionTree text, Where where, ExpressionTree part) {
    return reading.constants().value(part) instanceof String constant
            && constant.length() >= SHORTEST
            && Leaf.Word.isOne(constant)
        ? Optional.of(asked(expressions.read(text), new Contains(where, constant)))
        : Optional.empty();
  }

  private Decision asked(Term text, Contains test) {
    reading.keepPart(text, test);
    return Decision.of(text, test);
  }
}
