package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The calls that one body makes.
 *
 * @param linker closes calls
 * @param body the body
 * @param terms what terms yield in it
 * @param functions calls functions
 */
record Calls(Linker linker, Evaluation body, Terms terms, Functions functions) {
  /** What a call yields; what it throws is raised. */
  Values of(ControlTerm.Call term, Set<Value> receivers, List<Set<Value>> arguments) {
    if (receivers == Linker.PLAIN) {
      return only(term, receivers, arguments);
    }
    Set<Value> objects = new LinkedHashSet<>(receivers);
    if (term.isVirtual() && objects.remove(Simple.ABSENT) && objects.isEmpty()) {
      return Values.of(Simple.PLAIN, body.here(term.site()));
    }
    Set<Value> called = functions.of(objects, term.method());
    if (called.isEmpty()) {
      return only(term, objects, arguments);
    }
    objects.removeAll(called);
    Values values = functions.apply(called, arguments);
    if (!objects.isEmpty()) {
      values.addAll(returned(called(term, objects, arguments), term));
    }
    return values;
  }

  private Values only(ControlTerm.Call term, Set<Value> objects, List<Set<Value>> arguments) {
    Result result = called(term, objects, arguments);
    if (!result.mayReturn()) {
      body.neverReturns(term);
    }
    return returned(result, term);
  }

  private Result called(ControlTerm.Call term, Set<Value> objects, List<Set<Value>> arguments) {
    functions.runIfOfOthers(term, objects, arguments);
    Result result = linker.call(term, objects, arguments);
    terms.raiseAll(result.thrown(), term.site());
    body.answer(result.answered().behind(way -> body.through(term.site(), way)));
    return result;
  }

  /** A method that returns the object that it is called on adds nothing to the way to it. */
  private Values returned(Result result, ControlTerm.Call term) {
    Values values = new Values();
    Values receivers =
        term.receiver() instanceof Leaf.Result made ? terms.leaf(made) : new Values();
    result
        .returned()
        .forEach(
            (value, way) ->
                values.add(
                    value, receivers.find(value).orElseGet(() -> body.through(term.site(), way))));
    return Variants.merged(values);
  }
}
