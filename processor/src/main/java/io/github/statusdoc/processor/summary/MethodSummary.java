package io.github.statusdoc.processor.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a method does.
 *
 * @param signature its name and the erased types of its parameters
 * @param overrides the methods of supertypes that it overrides or implements
 * @param isAbstract whether it has no body
 * @param contract the codes of its {@code @Returns}, which callers take instead of its body
 * @param returnsResponse whether its return type is a response of a framework
 * @param detachment whether a framework runs it while its caller goes on
 * @param openQuestion the line where it asks of a request or its handler what no declaration tells;
 *     0 for none
 * @param declaration what aspects may ask of it, if an annotation of the application's own is on it
 * @param body what it does
 */
public record MethodSummary(
    String signature,
    List<MethodKey> overrides,
    boolean isAbstract,
    List<Integer> contract,
    boolean returnsResponse,
    Detachment detachment,
    int openQuestion,
    Declaration declaration,
    Body body) {

  /**
   * Says whether it asks of a request or its handler what no declaration tells.
   *
   * @return true if it does so itself
   */
  public boolean hasOpenQuestion() {
    return openQuestion > 0;
  }

  /**
   * Says whether it is a constructor.
   *
   * @return true for a constructor
   */
  public boolean isConstructor() {
    return signature.startsWith("<init>(");
  }

  /**
   * Says whether it sets fields and returns its own object, as the methods of builders do. Setters
   * of a status are kept as if they did, so that their object can be followed.
   *
   * @return true if all that it returns is {@code this}
   */
  public boolean returnsThis() {
    boolean returns = false;
    for (Step step : body.steps()) {
      if (step instanceof Step.Return end) {
        if (end.value() != Leaf.Simple.THIS) {
          return false;
        }
        returns = true;
      }
    }
    return returns && !isConstructor();
  }

  /**
   * The fields that it sets.
   *
   * @return the names of fields of its own object
   */
  public Set<String> assigned() {
    Set<String> fields = new HashSet<>(0);
    for (Step step : body.steps()) {
      if (step instanceof Step.Assign assign) {
        fields.add(assign.field());
      }
    }
    return fields;
  }

  /**
   * The same method where it does something else.
   *
   * @param other what it does
   * @return the method
   */
  public MethodSummary with(Body other) {
    return new MethodSummary(
        signature,
        overrides,
        isAbstract,
        contract,
        returnsResponse,
        detachment,
        openQuestion,
        declaration,
        other);
  }

  /**
   * Says whether it asks if a field of its own object is null.
   *
   * @return true if a step is done on one answer only
   */
  public boolean asksNull() {
    return body.steps().stream()
        .flatMap(step -> step.scope().conditions().stream())
        .anyMatch(
            asked ->
                asked.test().equals(Condition.Equals.NULL)
                    && asked.subject() instanceof Term.Field field
                    && field.of() == Leaf.Simple.THIS);
  }

  /**
   * Says whether it does nothing that can matter to others.
   *
   * @return true if it makes no call and no response, is bound by nothing, and no other need run
   *     for it
   */
  public boolean saysNothing() {
    return contract.isEmpty()
        && !returnsResponse
        && overrides.isEmpty()
        && !isAbstract
        && body.steps().stream().allMatch(Step::saysNothing);
  }
}
