package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ExpressionTree;
import io.github.statusdoc.processor.framework.FrameworkCall;
import io.github.statusdoc.processor.summary.Condition;
import io.github.statusdoc.processor.summary.ControlTerm.Guarded;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Substitution;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that a call passes on, perhaps to a method that refuses some. Only those that a
 * client has sent are taken to be any; where others come from, they may have been checked.
 *
 * @param reading what the readers share
 * @param trees its arguments
 */
record NumberArguments(Reading reading, List<? extends ExpressionTree> trees) {
  /** What a method refuses: nothing, unless it gets such a number. */
  Term refused(FrameworkCall call, Site site) {
    List<Term> numbers = new ArrayList<>();
    for (ExpressionTree tree : trees) {
      numbers.add(passed(tree).<Term>map(number -> number).orElse(Leaf.Simple.PLAIN));
    }
    return numbers.stream().allMatch(Leaf::isPlain)
        ? Leaf.Simple.PLAIN
        : Term.oneOf(
            List.of(
                Leaf.Simple.PLAIN,
                new Substitution(Leaf.Simple.PLAIN, numbers, site).in(call.term())));
  }

  /** The same arguments; those that may be any number are told from others. */
  List<Term> marked(List<Term> arguments) {
    List<Term> marked = arguments;
    for (int i = 0; i < Math.min(arguments.size(), trees.size()); i++) {
      Optional<Leaf.Argument> number = passed(trees.get(i));
      if (number.isPresent()) {
        Condition isAny = new Condition(number.get(), new Condition.Unlimited(), true);
        marked = marked == arguments ? new ArrayList<>(arguments) : marked;
        marked.set(
            i, Term.oneOf(List.of(arguments.get(i), new Guarded(isAny, Leaf.Simple.UNLIMITED))));
      }
    }
    return marked;
  }

  private Optional<Leaf.Argument> passed(ExpressionTree tree) {
    return reading.passed().find(tree, reading.element());
  }
}
