package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import io.github.statusdoc.processor.summary.Site;
import java.util.function.Consumer;
import javax.lang.model.element.Element;

/**
 * What the readers of one body share.
 *
 * @param attribution what the compiler knows of the source file
 * @param constants the values of constant expressions
 * @param sites takes the trees that findings may point at
 * @param types the types of frameworks
 * @param callees what is known of methods
 * @param literals takes the statuses that are written as numbers
 * @param element the method, field or class that is being read
 * @param inner takes local and anonymous classes
 */
record Reading(
    Attribution attribution,
    Constants constants,
    Sites sites,
    FrameworkTypes types,
    Callees callees,
    Literals literals,
    Element element,
    Consumer<ClassTree> inner) {

  Site site(Tree tree) {
    return sites.add(tree, element, attribution);
  }

  Reading of(Element other) {
    return new Reading(attribution, constants, sites, types, callees, literals, other, inner);
  }
}
