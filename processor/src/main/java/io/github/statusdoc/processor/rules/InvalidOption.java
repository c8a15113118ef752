package io.github.statusdoc.processor.rules;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A {@code -Astatusdoc.…} option whose value makes no sense. */
public final class InvalidOption implements Rule {
  /** The rule. */
  public InvalidOption() {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /**
   * Says whether a wrong option stops the compilation.
   *
   * @param severities severity by the id of a rule, where an option changes it
   * @return false if the user has asked for less
   */
  public static boolean isError(Map<String, Severity> severities) {
    InvalidOption rule = new InvalidOption();
    return severities.getOrDefault(rule.id(), rule.severity()) == Severity.ERROR;
  }

  /**
   * A value that makes no sense.
   *
   * @param option the option, without {@code -A}
   * @param value the part of its value that is wrong
   * @param expected the key of the wording of what would be right
   * @return the finding
   */
  public Finding of(String option, String value, @CompileTimeConstant String expected) {
    return finding(null, option, value, Message.of(id() + "." + expected));
  }

  /**
   * A severity for a rule that there is not.
   *
   * @param option the option, without {@code -A}
   * @param value the part of its value that is wrong
   * @param rule what stands there for the id of a rule
   * @param rules the ids of all rules
   * @return the finding
   */
  public Finding unknownRule(String option, String value, String rule, Set<String> rules) {
    Message right =
        Nearest.to(rule, rules)
            .map(nearest -> Message.of(id() + ".rule", nearest))
            .orElseGet(() -> Message.of(id() + ".rules", String.join(", ", new TreeSet<>(rules))));
    return finding(null, option, value, right);
  }

  /**
   * A member that an annotation has not got.
   *
   * @param option the option, without {@code -A}
   * @param value the part of its value that is wrong
   * @param annotation the simple name of the annotation
   * @param members the names of the members that it has
   * @return the finding
   */
  public Finding unknownMember(
      String option, String value, String annotation, List<String> members) {
    Message right =
        members.isEmpty()
            ? Message.of(id() + ".memberless", annotation)
            : Message.of(id() + ".member", annotation, String.join(", ", members));
    return finding(null, option, value, right);
  }

  /**
   * An option without a value, or with nothing in it but blanks and commas.
   *
   * @param option the option, without {@code -A}
   * @param expected the key of the wording of what would be right
   * @return the finding
   */
  public Finding empty(String option, @CompileTimeConstant String expected) {
    Message right = Message.of(id() + "." + expected);
    return new Finding(id(), severity(), null, Message.of(id() + ".empty", option, right));
  }

  /**
   * An option of ours that there is not.
   *
   * @param option the option, without {@code -A}
   * @param options all that there are
   * @return the finding
   */
  public Finding unknown(String option, List<String> options) {
    String all = String.join(", ", options);
    return new Finding(id(), severity(), null, Message.of(id() + ".unknown", option, all));
  }
}
