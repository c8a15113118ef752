package io.github.statusdoc.processor.summary;

import io.github.statusdoc.processor.summary.ContainerTerm.Part;
import java.util.ArrayList;
import java.util.List;

/** Reads the text form of terms, as {@link TermWriter} writes it. */
public final class TermReader {
  /** Deeper terms are not written by people. */
  private static final int DEEPEST = 500;

  private static final int FIRST_CODE = 100;
  private static final int LAST_CODE = 599;

  private final String file;
  private final Tokens tokens;
  private int depth;

  TermReader(String file, Tokens tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  /**
   * Reads a term.
   *
   * @param file the source file of its sites
   * @param text the text of a term
   * @return the term
   * @throws IllegalArgumentException if the text is no term; the message names the place
   */
  public static Term term(String file, String text) {
    TermReader reader = new TermReader(file, new Tokens(text));
    Term term = reader.alternatives();
    if (reader.tokens.hasNext()) {
      throw reader.tokens.error(reader.tokens.peek());
    }
    return term;
  }

  Term alternatives() {
    if (++depth > DEEPEST) {
      throw tokens.error("a term too deep");
    }
    List<Term> terms = new ArrayList<>(List.of(term()));
    while (tokens.takeIf("|")) {
      terms.add(term());
    }
    depth--;
    return Term.oneOf(terms);
  }

  Site site() {
    return tokens.takeIf("@") ? line() : Site.NONE;
  }

  Site line() {
    int line = tokens.number();
    return new Site(file, line, Site.STORED, tokens.takeIf(Site.SUPPRESSED));
  }

  private Term term() {
    if (tokens.isString()) {
      return new Leaf.Text(tokens.string());
    }
    String token = tokens.take();
    return switch (token) {
      case "(" -> closed(alternatives());
      case "#" -> argument(tokens.number());
      case "%" -> new Leaf.Result(tokens.number());
      case "plain" -> Leaf.Simple.PLAIN;
      case "something" -> Leaf.Simple.SOMETHING;
      case "own" -> Leaf.Simple.OWN;
      case "unlimited" -> Leaf.Simple.UNLIMITED;
      case "view" -> Leaf.Simple.VIEW;
      case "anything" -> Leaf.Simple.ANYTHING;
      case "absent" -> Leaf.Simple.ABSENT;
      case "unfilled" -> Leaf.Simple.UNFILLED;
      case "true" -> Leaf.Simple.TRUE;
      case "false" -> Leaf.Simple.FALSE;
      case "this" -> Leaf.Simple.THIS;
      case "none" -> Term.NOTHING;
      case "unknown" -> new Leaf.Unknown(site());
      default -> Character.isDigit(token.charAt(0)) ? code(token) : composite(token);
    };
  }

  private Term code(String token) {
    int code = Integer.parseInt(token);
    if (code < FIRST_CODE || code > LAST_CODE) {
      throw tokens.error(token);
    }
    return new Leaf.Code(code);
  }

  private Term argument(int first) {
    return tokens.takeIf(".")
        ? new Leaf.Argument(first, tokens.number())
        : new Leaf.Argument(0, first);
  }

  private Term composite(String name) {
    tokens.expect("(");
    return switch (name) {
      case "type" -> closed(new Leaf.Literal(tokens.string()));
      case "any", "there" -> closed(new Leaf.Any(tokens.string(), name.equals("there")));
      case "word" -> closed(new Leaf.Word(tokens.string()));
      case "written" -> written();
      case "caught" -> new Leaf.Caught(tokens.number(), lastNumber());
      case "field" -> new Term.Field(alternatives(), lastString());
      case "typed" -> new Term.Typed(alternatives(), lastString());
      case "constant" -> new Leaf.Constant(tokens.string(), lastString());
      case "new" -> construction();
      case "function" -> function();
      case "response" -> new Term.Response(closed(alternatives()), site());
      case "default" -> new Term.Response(closed(alternatives()), site(), true);
      case "sent" -> new Term.Sent(closed(alternatives()), site());
      case "status" -> new Term.StatusOf(closed(alternatives()));
      case "call", "virtual" -> call(name.equals("virtual"));
      case "apply" -> new ControlTerm.Apply(alternatives(), rest());
      case "throw" -> new ControlTerm.Thrown(closed(alternatives()), site());
      case "expected" -> new ControlTerm.Expected(closed(alternatives()), site());
      case "when" -> new ControlTerm.Guarded(condition(), last());
      default -> container(name);
    };
  }

  private Term container(String name) {
    return switch (name) {
      case "emitted" -> new ContainerTerm.Emitted(closed(alternatives()));
      case "attempt" -> new ContainerTerm.Attempt(closed(alternatives()));
      case "stage" ->
          new ContainerTerm.Kept(new ContainerTerm.Attempt(closed(alternatives())), Part.COMPLETED);
      case "map" -> new ContainerTerm.Mapped(alternatives(), last(), false);
      case "flow" -> new ContainerTerm.Mapped(alternatives(), last(), true);
      case "fail" -> new ContainerTerm.Failure(closed(alternatives()));
      case "present" -> new ContainerTerm.Kept(closed(alternatives()), Part.PRESENT);
      case "earlier" -> new ContainerTerm.Kept(closed(alternatives()), Part.EARLIER);
      case "trusted" -> new ContainerTerm.Kept(closed(alternatives()), Part.TRUSTED);
      case "held" -> new ContainerTerm.Kept(closed(alternatives()), Part.HELD);
      case "narrowed" -> new ContainerTerm.Kept(closed(alternatives()), Part.NARROWED);
      case "failure" -> new ContainerTerm.Kept(closed(alternatives()), Part.FAILURE);
      case "bare" -> new ContainerTerm.Kept(closed(alternatives()), Part.BARE);
      case "completed" -> new ContainerTerm.Kept(closed(alternatives()), Part.COMPLETED);
      case "failed" -> new ContainerTerm.Kept(closed(alternatives()), Part.FAILED);
      case "unwrap" -> new ContainerTerm.Unwrapped(closed(alternatives()), "");
      case "wrapped" -> new ContainerTerm.Unwrapped(alternatives(), lastString());
      case "select" -> new ContainerTerm.Selected(alternatives(), last());
      case "recover" -> new ContainerTerm.Recovered(alternatives(), next(), last(), false);
      case "remap" -> new ContainerTerm.Recovered(alternatives(), next(), last(), true);
      default -> throw tokens.error(name);
    };
  }

  private Term written() {
    tokens.expect("%");
    return closed(new Leaf.Written(tokens.number()));
  }

  private Term construction() {
    MethodKey constructor = key();
    List<Term> arguments = rest();
    Term status = tokens.takeIf("status") ? term() : null;
    return new Term.New(constructor, arguments, status, site());
  }

  private Term call(boolean isVirtual) {
    MethodKey method = key();
    Term receiver = next();
    return new ControlTerm.Call(method, isVirtual, receiver, rest(), site());
  }

  private Term function() {
    int depth = tokens.number();
    tokens.expect(",");
    return closed(new Term.Function(depth, new BodyReader(this, tokens).read()));
  }

  private Condition.Test ended(Condition.Test test) {
    tokens.expect(")");
    return test;
  }

  Condition condition() {
    boolean isMet = !tokens.takeIf("not");
    String name = tokens.take();
    tokens.expect("(");
    Term subject = alternatives();
    Condition.Test test =
        switch (name) {
          case "instance" -> new Condition.InstanceOf(lastString());
          case "missing" -> ended(new Condition.Missing());
          case "number" -> ended(new Condition.Numeric());
          case "raised" -> ended(new Condition.Raised());
          case "own" -> ended(new Condition.Own());
          case "unlimited" -> ended(new Condition.Unlimited());
          case "within" -> new Condition.Within(nextWide(), lastWide());
          case "has" ->
              new Condition.Contains(Condition.Contains.Where.valueOf(nextString()), lastString());
          case "reaches" -> new Condition.Reaches(measure(), next(), rest());
          case "unseen" -> new Condition.Unseen(MethodKey.parse(lastString()));
          case "is" -> new Condition.Equals(rest());
          default -> throw tokens.error(name);
        };
    return new Condition(subject, test, isMet);
  }

  private Condition.Reaches.Measure measure() {
    tokens.expect(",");
    String kind = tokens.take();
    return switch (kind) {
      case "field" -> new Condition.Reaches.OfField(tokens.string());
      case "method" -> new Condition.Reaches.OfMethod(key());
      case "place" -> Condition.Reaches.Place.ORDINAL;
      default -> throw tokens.error(kind);
    };
  }

  private MethodKey key() {
    return MethodKey.parse(tokens.string());
  }

  private Term closed(Term term) {
    tokens.expect(")");
    return term;
  }

  private Term next() {
    tokens.expect(",");
    return alternatives();
  }

  private Term last() {
    return closed(next());
  }

  private String nextString() {
    tokens.expect(",");
    return tokens.string();
  }

  private String lastString() {
    String string = nextString();
    tokens.expect(")");
    return string;
  }

  private long nextWide() {
    tokens.expect(",");
    return tokens.wide();
  }

  private long lastWide() {
    long number = nextWide();
    tokens.expect(")");
    return number;
  }

  private int lastNumber() {
    tokens.expect(",");
    int number = tokens.number();
    tokens.expect(")");
    return number;
  }

  private List<Term> rest() {
    List<Term> terms = new ArrayList<>();
    while (tokens.takeIf(",")) {
      terms.add(alternatives());
    }
    tokens.expect(")");
    return List.copyOf(terms);
  }
}
