package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.link.Answers;
import io.github.statusdoc.processor.link.Classes;
import io.github.statusdoc.processor.link.KnownTypes;
import io.github.statusdoc.processor.link.Outcome;
import io.github.statusdoc.processor.summary.Body;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.Detachment;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.Implicit;
import io.github.statusdoc.processor.summary.Injection;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Reach;
import io.github.statusdoc.processor.summary.Route;
import io.github.statusdoc.processor.summary.Routing;
import io.github.statusdoc.processor.summary.Security;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Step;
import io.github.statusdoc.processor.summary.Substitution;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a term means, by the linker that evaluates it in a compilation. */
final class Meaning {
  /** For a response that the term does not tell. */
  static final int UNKNOWN = Outcome.UNKNOWN;

  private static final MethodKey METHOD = new MethodKey("T", "m()");

  private Meaning() {}

  /** The term of one call, with its receiver and arguments put in. */
  static Term of(FrameworkCall call, Term receiver, List<Term> arguments) {
    return new Substitution(receiver, arguments, Site.NONE).in(call.term());
  }

  /** The codes of a response, or of a status. */
  static Set<Integer> statuses(Term term) {
    Term status = term instanceof Term.Sent sent ? sent.status() : term;
    return outcomes(new Term.Response(status, Site.NONE), Implicit.NONE);
  }

  /** What a method answers that returns the term. */
  static Set<Integer> outcomes(Term term, Implicit implicit) {
    Step step = new Step.Return(term, null, Step.Scope.ALWAYS, Site.NONE);
    Body body = new Body(List.of(step), List.of());
    MethodSummary method =
        new MethodSummary(
            METHOD.signature(),
            List.of(),
            false,
            List.of(),
            false,
            Detachment.NONE,
            0,
            Declaration.NONE,
            body);
    ClassSummary type =
        new ClassSummary(
            METHOD.type(),
            METHOD.type(),
            "T.java",
            false,
            List.of(),
            List.of(),
            Map.of(),
            Map.of(METHOD.signature(), method),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            Reach.EVERYWHERE,
            List.of(),
            Routing.NONE,
            Security.NONE,
            Injection.NONE);
    Endpoint endpoint =
        new Endpoint(
            METHOD, METHOD.type(), "", implicit, List.of(), Declaration.NONE, () -> Route.NONE);
    return new Answers(new Classes(List.of(type), new NoLibrary()))
        .of(endpoint).stream().map(Outcome::code).collect(Collectors.toSet());
  }

  /** Nothing but that everything else is an exception. */
  private static final class NoLibrary implements KnownTypes {
    @Override
    public List<String> supertypes(String type) {
      return type.equals("java.lang.Throwable") ? List.of() : List.of("java.lang.Throwable");
    }

    @Override
    public Set<String> annotations(String type) {
      return Set.of();
    }

    @Override
    public KnownTypes.Annotated annotated(String type) {
      return new KnownTypes.Annotated(List.of(), 0);
    }
  }
}
