package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.summary.ContainerTerm.Kept;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What methods get. Null is none of what a framework gives for a required parameter: it answers by
 * itself where a request lacks that.
 *
 * @param reading what the readers share
 * @param facts what annotations say
 */
record Parameters(Reading reading, BodyFacts facts) {

  /** Gives parameters their names. */
  void read(ExecutableElement method, Flow flow) {
    List<? extends VariableElement> parameters = method.getParameters();
    boolean isGenerated = !parameters.isEmpty() && facts.isGenerated(Enclosing.type(method));
    for (int i = 0; i < parameters.size(); i++) {
      VariableElement parameter = parameters.get(i);
      Term given = new Leaf.Argument(0, i);
      boolean isGiven = isGenerated || facts.isRequired(parameter);
      if (isGiven && !reading.types().is(parameter.asType(), Role.CONTAINER)) { // but may be empty
        given = flow.evaluate(new Kept(given, Part.TRUSTED), Site.NONE);
      }
      flow.know(flow.known().with(parameter, given));
      if (reading.types().takesAnswers(parameter.asType())) {
        flow.watch();
      }
    }
  }
}
