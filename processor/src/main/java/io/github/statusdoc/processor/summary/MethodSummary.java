package io.github.statusdoc.processor.summary;

import java.util.List;

/**
 * What a method does.
 *
 * @param signature its name and the erased types of its parameters
 * @param overrides the methods of supertypes that it overrides or implements
 * @param isAbstract whether it has no body
 * @param contract the codes of its {@code @Returns}, which callers take instead of its body
 * @param returnsResponse whether its return type is a response of a framework
 * @param body what it does
 */
public record MethodSummary(
    String signature,
    List<MethodKey> overrides,
    boolean isAbstract,
    List<Integer> contract,
    boolean returnsResponse,
    Body body) {

  /**
   * Says whether it does nothing that can matter to others.
   *
   * @return true if it makes no call, makes no response, and is bound by nothing
   */
  public boolean saysNothing() {
    return contract.isEmpty()
        && !returnsResponse
        && overrides.isEmpty()
        && body.steps().stream().allMatch(Step::saysNothing);
  }
}
