package io.github.statusdoc.processor.summary;

import io.github.statusdoc.processor.summary.Body.Region;
import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A summary with everything in it, and texts that could break its reader. */
final class SampleSummaries {
  static final String FILE = "A.java";
  static final String HOSTILE = "\"\\ \n\r\t한글;{}()|#%@\u2028\u0085\0";
  static final Site SITE = new Site(FILE, 7, Site.STORED, false);
  static final Site SUPPRESSED = new Site(FILE, 8, Site.STORED, true);
  static final MethodKey KEY = new MethodKey("com.acme.A", "find(long,java.lang.String[])");
  static final Term ARGUMENT = new Leaf.Argument(0, 1);
  static final Condition IS =
      new Condition(ARGUMENT, new Condition.Equals(List.of(new Leaf.Code(404), ARGUMENT)), false);
  static final Condition INSTANCE =
      new Condition(Leaf.Simple.THIS, new Condition.InstanceOf("com.acme." + HOSTILE), true);
  static final Condition REACHES =
      new Condition(
          ARGUMENT,
          new Condition.Reaches(
              new Condition.Reaches.OfField("level"),
              Leaf.Simple.THIS,
              List.of(new Leaf.Constant("a.B", "C"))),
          false);
  static final Condition UNSEEN = new Condition(ARGUMENT, new Condition.Unseen(KEY), true);
  static final Condition MISSING = new Condition(ARGUMENT, new Condition.Missing(), true);
  static final Condition WITHIN =
      new Condition(ARGUMENT, new Condition.Within(-1, Integer.MAX_VALUE), true);
  static final Condition RAISED = new Condition(ARGUMENT, new Condition.Raised(), true);
  static final Condition OWN = new Condition(ARGUMENT, new Condition.Own(), false);
  static final Condition UNLIMITED = new Condition(ARGUMENT, new Condition.Unlimited(), false);
  static final Condition CONTAINS =
      new Condition(
          ARGUMENT, new Condition.Contains(Condition.Contains.Where.START, HOSTILE), true);
  static final Condition NUMERIC = new Condition(ARGUMENT, new Condition.Numeric(), false);

  static Body body() {
    return new Body(
        List.of(
            new Step.Evaluate(3, ARGUMENT, 2, Step.Scope.ALWAYS, SITE),
            new Step.Return(
                new Leaf.Result(3), null, new Step.Scope(1, List.of(IS, INSTANCE)), SITE),
            new Step.Return(ARGUMENT, new Leaf.Written(3), new Step.Scope(0, List.of()), SITE),
            new Step.Answer(ARGUMENT, false, new Step.Scope(-1, List.of(IS)), SITE),
            new Step.Answer(ARGUMENT, true, new Step.Scope(-1, List.of(IS)), SITE),
            new Step.Assign(HOSTILE, ARGUMENT, Step.Scope.ALWAYS, SITE),
            new Step.Answer(ARGUMENT, true, Step.Scope.ALWAYS, SUPPRESSED),
            new Step.Construct(
                new Term.New(KEY, List.of(ARGUMENT), null, SITE), Step.Scope.ALWAYS, SITE)),
        List.of(
            new Region(0, Step.NO_REGION, List.of(List.of("a.B", "a.C"), List.of("a.D")), true),
            new Region(1, 0, List.of(), false)));
  }

  static List<Term> terms() {
    Term either = Term.oneOf(List.of(new Leaf.Code(100), new Leaf.Code(599)));
    return List.of(
        Leaf.Simple.PLAIN,
        Leaf.Simple.ABSENT,
        Leaf.Simple.THIS,
        Leaf.Simple.VIEW,
        Leaf.Simple.ANYTHING,
        new Leaf.Code(200),
        new Leaf.Text(HOSTILE),
        new Leaf.Word(HOSTILE),
        new Leaf.Literal("com.acme.A"),
        new Leaf.Any("com.acme.A", false),
        new Leaf.Any(HOSTILE, true),
        new Leaf.Unknown(SITE),
        new Leaf.Unknown(SUPPRESSED),
        ARGUMENT,
        new Leaf.Argument(2, 0),
        new Leaf.Result(3),
        new Leaf.Written(3),
        new Leaf.Caught(1, 2),
        new Leaf.Constant("com.acme.A", HOSTILE),
        new Term.Field(either, HOSTILE),
        new Term.Typed(either, HOSTILE),
        new Term.New(KEY, List.of(), null, SITE),
        new Term.New(KEY, List.of(either, ARGUMENT), either, SITE),
        new Term.Function(2, body()),
        new Term.Response(either, SITE),
        new Term.Sent(either, SITE),
        new Term.Sent(either, SUPPRESSED),
        new Term.StatusOf(either),
        new ControlTerm.Call(KEY, true, either, List.of(either, ARGUMENT), SITE),
        new ControlTerm.Call(KEY, false, Leaf.Simple.THIS, List.of(), SITE),
        new ControlTerm.Apply(either, List.of(ARGUMENT)),
        new ControlTerm.Thrown(either, SITE),
        new ControlTerm.Expected(either, SITE),
        new ControlTerm.Guarded(IS, either),
        new ControlTerm.Guarded(INSTANCE, either),
        new ControlTerm.Guarded(MISSING, either),
        new ControlTerm.Guarded(NUMERIC, either),
        new ControlTerm.Guarded(RAISED, either),
        new ControlTerm.Guarded(OWN, either),
        new ControlTerm.Guarded(UNLIMITED, Leaf.Simple.UNLIMITED),
        new ControlTerm.Guarded(WITHIN, either),
        new ControlTerm.Guarded(CONTAINS, either),
        new ControlTerm.Guarded(UNSEEN, either),
        new ControlTerm.Guarded(REACHES, either),
        either,
        Term.NOTHING,
        new ContainerTerm.Attempt(either),
        new ContainerTerm.Emitted(either),
        new ContainerTerm.Mapped(either, ARGUMENT, false),
        new ContainerTerm.Mapped(either, ARGUMENT, true),
        new ContainerTerm.Failure(either),
        new ContainerTerm.Kept(either, Part.PRESENT),
        new ContainerTerm.Kept(either, Part.FAILED),
        new ContainerTerm.Kept(either, Part.FAILURE),
        new ContainerTerm.Kept(either, Part.COMPLETED),
        new ContainerTerm.Selected(either, either),
        new ContainerTerm.Unwrapped(either, ""),
        new ContainerTerm.Unwrapped(either, "java.util.concurrent.CompletionException"),
        new ContainerTerm.Recovered(either, new Leaf.Literal("a.B"), ARGUMENT, false),
        new ContainerTerm.Recovered(either, new Leaf.Literal("a.B"), ARGUMENT, true));
  }

  static ClassSummary summary() {
    Map<String, Term> fields = new LinkedHashMap<>();
    terms().forEach(term -> fields.put("f" + fields.size(), term));
    MethodSummary full =
        new MethodSummary(
            "a(int)",
            List.of(KEY),
            false,
            List.of(200, 404),
            true,
            Detachment.LOST,
            42,
            declaration(),
            body());
    MethodSummary empty =
        new MethodSummary(
            "b()",
            List.of(),
            true,
            List.of(),
            false,
            Detachment.CARRIED,
            0,
            Declaration.NONE,
            Body.EMPTY);
    ExceptionHandler handler =
        new ExceptionHandler(
            "on(a.B)",
            "spring",
            List.of("a.B"),
            0,
            true,
            2,
            new Implicit(200, 404, 302, true, false, true),
            declaration());
    return new ClassSummary(
        "com.acme.Outer.한글",
        "com.acme.Outer$한글",
        FILE,
        true,
        List.of("a.Base", "a.Other"),
        List.of("a.Base<a.B,?>"),
        fields,
        Map.of("a(int)", full, "b()", empty),
        Set.of(new FieldKey("a.Other", "a.Base#hidden")),
        Set.of("OPEN"),
        Set.of(new Condition.Contains(Condition.Contains.Where.START, "not \"found")),
        List.of(handler),
        new Reach(true, -1, List.of("com.acme"), List.of(), List.of("a.Marker")),
        List.of(
            new Advice(
                "b()",
                Advice.When.AFTER,
                Pointcut.parse("!a() && (execution(* *(..)) || b())"),
                0)),
        new Routing(
            List.of(
                new Routing.Interceptor("a.B", List.of("/a/**"), List.of("/a/b", "/a/\"c")),
                new Routing.Interceptor("a.C", List.of(), List.of())),
            true,
            Map.of("a.C", 7)),
        new Security(
            List.of(
                FilterChain.open(Integer.MIN_VALUE),
                new FilterChain(
                    List.of("/a/**"),
                    List.of(
                        new Rule(List.of("GET"), List.of("/a/b", "/a/\"c"), false),
                        new Rule(List.of(), List.of(), true)),
                    -7,
                    false)),
            List.of(new Rule(List.of("OPTIONS"), List.of(), false)),
            9),
        new Injection(true, true, Map.of(HOSTILE, "a.B")));
  }

  private static Declaration declaration() {
    return new Declaration(
        "a.B",
        true,
        true,
        Map.of("a.Marker", Map.of(), "a.Limit", Map.of("#value", new Leaf.Code(404))),
        List.of("a.Marker"),
        List.of("a.Outer"));
  }

  /** A class that does nothing. */
  static ClassSummary named(String name, String supertype, Reach reach) {
    return new ClassSummary(
        name,
        name,
        "A.java",
        false,
        List.of(supertype),
        List.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        reach,
        List.of(),
        Routing.NONE,
        Security.NONE,
        Injection.NONE);
  }

  private SampleSummaries() {}
}
