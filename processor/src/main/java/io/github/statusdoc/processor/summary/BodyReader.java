package io.github.statusdoc.processor.summary;

import io.github.statusdoc.processor.summary.Body.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text form of a body: regions, then steps, in braces. */
final class BodyReader {
  private final TermReader terms;
  private final Tokens tokens;

  BodyReader(TermReader terms, Tokens tokens) {
    this.terms = terms;
    this.tokens = tokens;
  }

  Body read() {
    List<Step> steps = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    tokens.expect("{");
    while (!tokens.takeIf("}")) {
      if (tokens.takeIf("try")) {
        regions.add(region());
      } else {
        steps.add(step());
      }
      tokens.takeIf(";");
    }
    return new Body(List.copyOf(steps), List.copyOf(regions));
  }

  private Region region() {
    int number = tokens.number();
    int outer = regionOf();
    if (outer >= number) {
      throw tokens.error("a try inside itself");
    }
    List<List<String>> clauses = new ArrayList<>();
    while (tokens.takeIf("catch")) {
      clauses.add(types());
    }
    return new Region(number, outer, List.copyOf(clauses), tokens.takeIf("abrupt"));
  }

  private int regionOf() {
    return tokens.takeIf("in") ? tokens.number() : Step.NO_REGION;
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      types.add(tokens.string());
      tokens.takeIf(",");
    }
    return List.copyOf(types);
  }

  private Step step() {
    Site site = terms.line();
    tokens.expect(":");
    String kind = tokens.take();
    return switch (kind) {
      case "%" -> evaluate(tokens.number(), site);
      case "answer" -> new Step.Answer(terms.alternatives(), false, scope(), site);
      case "emit" -> new Step.Answer(terms.alternatives(), true, scope(), site);
      case "field" -> assign(tokens.string(), site);
      case "construct" -> {
        if (!(terms.alternatives() instanceof Term.New constructor)) {
          throw tokens.error(kind);
        }
        yield new Step.Construct(constructor, scope(), site);
      }
      case "return" -> {
        Term value = terms.alternatives();
        @Nullable Term written = tokens.takeIf("written") ? terms.alternatives() : null;
        yield new Step.Return(value, written, scope(), site);
      }
      default -> throw tokens.error(kind);
    };
  }

  private Step evaluate(int number, Site site) {
    int ahead = tokens.takeIf("ahead") ? tokens.number() : 0;
    tokens.expect("=");
    return new Step.Evaluate(number, terms.alternatives(), ahead, scope(), site);
  }

  private Step assign(String field, Site site) {
    tokens.expect("=");
    return new Step.Assign(field, terms.alternatives(), scope(), site);
  }

  private Step.Scope scope() {
    int region = regionOf();
    List<Condition> conditions = new ArrayList<>();
    while (tokens.takeIf("if")) {
      conditions.add(terms.condition());
    }
    return region == Step.NO_REGION && conditions.isEmpty()
        ? Step.Scope.ALWAYS
        : new Step.Scope(region, List.copyOf(conditions));
  }
}
