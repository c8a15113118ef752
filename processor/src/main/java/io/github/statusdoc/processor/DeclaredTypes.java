package io.github.statusdoc.processor;

import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.declaration.ExceptionAnnotations;
import io.github.statusdoc.processor.link.KnownTypes;
import java.util.List;
import java.util.Set;

/**
 * What linking asks of the declarations of classes.
 *
 * @param facts what is known of declarations
 */
public record DeclaredTypes(BodyFacts facts) implements KnownTypes {
  @Override
  public List<String> supertypes(String type) {
    return facts.inheritance().supertypes(type);
  }

  @Override
  public Set<String> annotations(String type) {
    return facts.annotations(type);
  }

  @Override
  public KnownTypes.Annotated annotated(String type) {
    ExceptionAnnotations.Found found = facts.exception(type);
    return new KnownTypes.Annotated(found.contract(), found.status());
  }
}
