package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.summary.Implicit;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Runs what a table says of containers, with containers that hold a value, nothing or a failure.
 */
final class ContainerTrial {
  /** A plain value, and what is absent. */
  private static final Implicit IMPLICIT = new Implicit(200, 204, 0, false, false, false);

  private static final int RECEIVER = 250;

  /** What is not run, with the reason. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          String.join(
              "|",
              // without end
              ".*\\.(expand|never|nothing)\\(.*",
              // gives no container, or one that is looked into later
              ".*\\.(subscribe|onFailure|(to|as)(Stream|Iterable))\\(.*",
              ".*\\.Exceptions\\..*",
              ".*\\.((Uni|Multi)Subscribe|MultiOnItem\\.transformTo(Uni|Multi))\\b.*",
              // needs several containers, or some time
              ".*\\.(UniAndGroup\\w+|UniZip|UniJoin|UniOnTimeout)\\..*",
              // needs what fails again and again: WebFluxAnswersTest has one
              ".*\\.(retryWhen|Retry(Backoff)?Spec\\..*)\\(.*",
              // what is collected in is not known; nor may it be a response
              ".*\\.(collect\\w*|in)\\(.*Supplier.*",
              // takes what cannot be marked: a container of Void, a resource
              ".*\\.thenEmpty\\(.*",
              ".*\\.using\\(Callable, Function\\)"));

  private final Library library;
  private final RealContainers real;
  private final ContainerArguments arguments;

  ContainerTrial(Library library) {
    this.library = library;
    this.real = new RealContainers(library);
    this.arguments = new ContainerArguments(real);
  }

  /** What each row is found wrong in; an empty list for a row that nothing can be seen of. */
  Map<String, List<String>> run() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    library
        .types()
        .forEach(
            (name, type) ->
                library
                    .load(name)
                    .ifPresent(
                        loaded ->
                            Signature.all(loaded).stream()
                                .filter(e -> isRun(type, e))
                                .filter(
                                    e -> !LEFT_OUT.matcher(name + "." + Signature.of(e)).matches())
                                .forEach(
                                    e ->
                                        rows.put(
                                            name + "." + Signature.of(e),
                                            wrong(type, (Method) e)))));
    return rows;
  }

  private static boolean isRun(FrameworkType type, Executable executable) {
    return executable instanceof Method
        && Modifier.isPublic(executable.getModifiers())
        && type.rows().containsKey(Signature.of(executable))
        && Signature.call(type, executable).orElseThrow().effect() == Effect.VALUE
        && !executable.toGenericString().matches(".*(Sink|Emitter)<.*");
  }

  private List<String> wrong(FrameworkType type, Method method) {
    FrameworkCall call = Signature.call(type, method).orElseThrow();
    List<String> wrong = new ArrayList<>();
    boolean isSeen = false;
    for (Held held : Held.values()) {
      for (Held given : Held.values()) {
        Set<Integer> said = said(call, method, held, given);
        Set<Integer> seen = seen(method, held, given);
        isSeen |= !seen.isEmpty();
        if (!said.contains(Meaning.UNKNOWN) && !said.containsAll(seen)) {
          wrong.add(held + ", " + given + ": " + seen + ", not " + said);
        }
      }
    }
    return isSeen ? wrong : List.of("not seen");
  }

  private Set<Integer> said(FrameworkCall call, Method method, Held held, Held given) {
    List<Term> arguments = new ArrayList<>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      arguments.add(this.arguments.argument(method, i, given).term());
    }
    Term receiver = Reflected.isFree(method) ? Leaf.Simple.PLAIN : held.term(RECEIVER);
    return Meaning.outcomes(Meaning.of(call, receiver, arguments), IMPLICIT);
  }

  /**
   * Of what it holds, and of what a predicate says; what the library itself refuses is left out.
   */
  private Set<Integer> seen(Method method, Held held, Held given) {
    Set<Integer> seen = new TreeSet<>();
    for (boolean answer : List.of(true, false)) {
      try {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
          arguments.add(this.arguments.argument(method, i, given).object(answer));
        }
        Object receiver = Reflected.isFree(method) ? null : real.receiver(method, held, RECEIVER);
        seen.addAll(real.codes(Reflected.call(method, receiver, arguments)));
      } catch (RefusedException e) {
        Marked.code(e.getCause()).ifPresent(seen::add);
      }
    }
    return seen;
  }
}
