package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes terms and bodies as text, one text for equal terms; {@link TermReader} reads it. */
public final class TermWriter implements TermVisitor<String> {
  /** A writer. */
  public TermWriter() {}

  /**
   * Writes a body.
   *
   * @param body a body
   * @return its regions and steps in braces, separated by semicolons
   */
  public String body(Body body) {
    List<String> lines = new ArrayList<>();
    body.regions().forEach(region -> lines.add(region(region)));
    body.steps().forEach(step -> lines.add(step(step)));
    return lines.stream().collect(Collectors.joining("; ", "{", "}"));
  }

  private static String region(Body.Region region) {
    StringBuilder text = new StringBuilder("try " + region.number());
    if (region.outer() != Step.NO_REGION) {
      text.append(" in ").append(region.outer());
    }
    for (List<String> clause : region.clauses()) {
      text.append(" catch");
      text.append(clause.stream().map(TermWriter::quoted).collect(joined()));
    }
    return text.append(region.endsAbruptly() ? " abrupt" : "").toString();
  }

  private String step(Step step) {
    StringBuilder text = new StringBuilder(step.site().written() + ": ").append(action(step));
    if (step.scope().region() != Step.NO_REGION) {
      text.append(" in ").append(step.scope().region());
    }
    for (Condition condition : step.scope().conditions()) {
      text.append(" if ").append(condition(condition));
    }
    return text.toString();
  }

  private String action(Step step) {
    if (step instanceof Step.Evaluate evaluate) {
      String ahead = evaluate.ahead() == 0 ? "" : " ahead " + evaluate.ahead();
      return "%" + evaluate.number() + ahead + " = " + write(evaluate.term());
    } else if (step instanceof Step.Assign assign) {
      return "field " + quoted(assign.field()) + " = " + write(assign.value());
    } else if (step instanceof Step.Answer answer) {
      return (answer.isEmitted() ? "emit " : "answer ") + write(answer.value());
    } else if (step instanceof Step.Construct construct) {
      return "construct " + write(construct.constructor());
    }
    Step.Return end = (Step.Return) step;
    String written = end.written() == null ? "" : " written " + write(end.written());
    return "return " + write(end.value()) + written;
  }

  private String condition(Condition condition) {
    String not = condition.isMet() ? "" : "not ";
    String subject = write(condition.subject());
    if (condition.test() instanceof Condition.Missing) {
      return not + "missing(" + subject + ")";
    } else if (condition.test() instanceof Condition.Numeric) {
      return not + "number(" + subject + ")";
    } else if (condition.test() instanceof Condition.Raised) {
      return not + "raised(" + subject + ")";
    } else if (condition.test() instanceof Condition.Own) {
      return not + "own(" + subject + ")";
    } else if (condition.test() instanceof Condition.Unlimited) {
      return not + "unlimited(" + subject + ")";
    }
    if (condition.test() instanceof Condition.InstanceOf instance) {
      return not + "instance(" + subject + ", " + quoted(instance.type()) + ")";
    }
    if (condition.test() instanceof Condition.Within within) {
      return not + "within(" + subject + ", " + within.least() + ", " + within.most() + ")";
    } else if (condition.test() instanceof Condition.Unseen unseen) {
      return not + "unseen(" + subject + ", " + quoted(unseen.method().toString()) + ")";
    }
    if (condition.test() instanceof Condition.Contains contains) {
      String where = quoted(contains.where().name());
      return not + "has(" + subject + ", " + where + ", " + quoted(contains.text()) + ")";
    }
    if (condition.test() instanceof Condition.Reaches reaches) {
      String least = ", " + write(reaches.least()) + all(reaches.constants());
      return not + "reaches(" + subject + ", " + measure(reaches.measure()) + least + ")";
    }
    return not + "is(" + subject + all(((Condition.Equals) condition.test()).constants()) + ")";
  }

  private static String measure(Condition.Reaches.Measure measure) {
    if (measure instanceof Condition.Reaches.OfField field) {
      return "field " + quoted(field.name());
    }
    return measure instanceof Condition.Reaches.OfMethod of
        ? "method " + quoted(of.method().toString())
        : "place";
  }

  /**
   * Writes a term.
   *
   * @param term a term
   * @return its text
   */
  public String write(Term term) {
    return term.accept(this);
  }

  private String all(List<Term> terms) {
    return terms.stream().map(term -> ", " + write(term)).collect(Collectors.joining());
  }

  private String call(String name, Term... parts) {
    return name + List.of(parts).stream().map(this::write).collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ", "(", ")");
  }

  private static String at(Site site) {
    return "@" + site.written();
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String leaf(Leaf term) {
    return LeafWriter.write(term);
  }

  @Override
  public String field(Term.Field term) {
    return "field(" + write(term.of()) + ", " + quoted(term.name()) + ")";
  }

  @Override
  public String typed(Term.Typed term) {
    return "typed(" + write(term.of()) + ", " + quoted(term.type()) + ")";
  }

  @Override
  public String construction(Term.New term) {
    String status = term.status() == null ? "" : " status " + write(term.status());
    String constructor = quoted(term.constructor().toString());
    return "new(" + constructor + all(term.arguments()) + ")" + status + at(term.site());
  }

  @Override
  public String function(Term.Function term) {
    return "function(" + term.depth() + ", " + body(term.body()) + ")";
  }

  @Override
  public String response(Term.Response term) {
    return call(term.isDefault() ? "default" : "response", term.status()) + at(term.site());
  }

  @Override
  public String sent(Term.Sent term) {
    return call("sent", term.status()) + at(term.site());
  }

  @Override
  public String statusOf(Term.StatusOf term) {
    return call("status", term.of());
  }

  @Override
  public String call(ControlTerm.Call term) {
    String name = term.isVirtual() ? "virtual(" : "call(";
    String parts = quoted(term.method().toString()) + ", " + write(term.receiver());
    return name + parts + all(term.arguments()) + ")" + at(term.site());
  }

  @Override
  public String apply(ControlTerm.Apply term) {
    return "apply(" + write(term.function()) + all(term.arguments()) + ")";
  }

  @Override
  public String thrown(ControlTerm.Thrown term) {
    return call("throw", term.exception()) + at(term.site());
  }

  @Override
  public String expected(ControlTerm.Expected term) {
    return call("expected", term.of()) + at(term.site());
  }

  @Override
  public String guarded(ControlTerm.Guarded term) {
    return "when(" + condition(term.condition()) + ", " + write(term.of()) + ")";
  }

  /** Those that differ only in what is not written are one. */
  @Override
  public String oneOf(ControlTerm.OneOf term) {
    List<String> all = term.terms().stream().map(this::write).distinct().toList();
    return switch (all.size()) {
      case 0 -> "none";
      case 1 -> all.get(0);
      default -> "(" + String.join(" | ", all) + ")";
    };
  }

  @Override
  public String emitted(ContainerTerm.Emitted term) {
    return call("emitted", term.of());
  }

  @Override
  public String attempt(ContainerTerm.Attempt term) {
    return call("attempt", term.of());
  }

  @Override
  public String mapped(ContainerTerm.Mapped term) {
    return call(term.isDeferred() ? "flow" : "map", term.of(), term.function());
  }

  @Override
  public String failure(ContainerTerm.Failure term) {
    return call("fail", term.exception());
  }

  @Override
  public String kept(ContainerTerm.Kept term) {
    return call(term.part().name().toLowerCase(Locale.ROOT), term.of());
  }

  @Override
  public String unwrapped(ContainerTerm.Unwrapped term) {
    return term.wrapper().isEmpty()
        ? call("unwrap", term.of())
        : "wrapped(" + write(term.of()) + ", " + quoted(term.wrapper()) + ")";
  }

  @Override
  public String selected(ContainerTerm.Selected term) {
    return call("select", term.of(), term.type());
  }

  @Override
  public String recovered(ContainerTerm.Recovered term) {
    String name = term.isFailure() ? "remap" : "recover";
    return call(name, term.of(), term.type(), term.replacement());
  }
}
