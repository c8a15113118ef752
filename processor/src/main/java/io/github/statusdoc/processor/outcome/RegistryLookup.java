package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.MethodInvocationTree;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Reads lookups in registries: of all beans, those come out that say of themselves what is asked
 * for.
 *
 * @param reading what the readers share
 * @param flow the body
 * @param call the lookup
 */
record RegistryLookup(Reading reading, Flow flow, MethodInvocationTree call) {
  /** What a call yields; empty where the field holds no registry. */
  Optional<Term> read(Element field, Term key, Term otherwise) {
    return reading
        .collections()
        .registry(field)
        .filter(registry -> reading.callees().isOwn(Enclosing.type(registry.key())))
        .filter(registry -> reading.callees().isOwn(registry.type()))
        .map(registry -> read(registry, key, otherwise));
  }

  /** Nothing is missing where one of the beans for the key is always there. */
  private Term read(Registry registry, Term key, Term otherwise) {
    Term one = any(registry, false);
    Term said = said(registry, one);
    Term always = said(registry, any(registry, true));
    Term found =
        Guards.guard(
            Lookups.asked(said, List.of(key)).yes().conditions(), new Kept(one, Part.PRESENT));
    Term missing = Guards.guard(Lookups.asked(key, List.of(always)).no().conditions(), otherwise);
    return flow.evaluate(Term.oneOf(List.of(found, missing)), reading.site(call));
  }

  private Term any(Registry registry, boolean isThere) {
    String type = reading.callees().name(registry.type());
    return flow.evaluate(new Leaf.Any(type, isThere), reading.site(call));
  }

  /** What a bean says of itself. */
  private Term said(Registry registry, Term bean) {
    return new Call(reading, flow, call, registry.key().getReturnType())
        .of(registry.key(), false, bean, List.of());
  }
}
