package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.outcome.Clauses.Called;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * The keys of a {@code Mac} that are never refused: new ones, made of bytes, where all that the
 * block makes are of algorithms for which any bytes are a key.
 *
 * @param reading what the readers share
 * @param block the block of a {@code try}
 * @param calls what it calls
 */
record Macs(Reading reading, BlockTree block, List<Called> calls) {
  private static final Pattern PLAIN = Pattern.compile("Hmac(MD5|SHA(1|224|256|384|512))");
  private static final String MAC = "javax.crypto.Mac";
  private static final String KEY = "javax.crypto.spec.SecretKeySpec";

  boolean takeKey(Called call) {
    List<Called> made = calls.stream().filter(Macs::makesOne).toList();
    return isOf(call.method(), MAC)
        && call.arguments().size() == 1
        && !made.isEmpty()
        && made.stream().allMatch(this::isPlain)
        && isNewKey(given(call.arguments().get(0)));
  }

  private static boolean makesOne(Called call) {
    return isOf(call.method(), MAC) && call.method().getSimpleName().contentEquals("getInstance");
  }

  private boolean isPlain(Called made) {
    return reading.constants().value(made.arguments().get(0)) instanceof String name
        && PLAIN.matcher(name).matches();
  }

  private boolean isNewKey(ExpressionTree given) {
    return given instanceof NewClassTree
        && reading.attribution().element(given) instanceof ExecutableElement constructor
        && isOf(constructor, KEY);
  }

  private static boolean isOf(ExecutableElement method, String type) {
    return Clauses.name(Enclosing.type(method)).equals(type);
  }

  /** What a variable of the block that keeps its value is declared with, or the argument itself. */
  private ExpressionTree given(ExpressionTree argument) {
    Element variable = reading.attribution().element(argument);
    if (variable == null || reading.reassignments().has(variable)) {
      return argument;
    }
    return block.getStatements().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(one -> variable.equals(reading.attribution().element(one)))
        .<ExpressionTree>map(VariableTree::getInitializer)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(argument);
  }
}
