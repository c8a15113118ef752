package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Leaf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What terms without parts yield in one body.
 *
 * @param linker closes calls
 * @param body the body
 */
record Leaves(Linker linker, Evaluation body) {

  Values of(Leaf term) {
    if (term instanceof Leaf.Simple simple) {
      return simple(simple);
    } else if (term instanceof Leaf.Unknown unknown) {
      return Values.of(new Value.Unknown(unknown.site()), body.here(unknown.site()));
    } else if (term instanceof Leaf.Argument argument) {
      return values(limited(body.argument(argument)));
    } else if (term instanceof Leaf.Result result) {
      return result(result);
    } else if (term instanceof Leaf.Written written) {
      return written(written, content -> true);
    } else if (term instanceof Leaf.Caught caught) {
      return caught(caught);
    } else if (term instanceof Leaf.Constant constant) {
      return values(linker.constant(constant.type(), constant.name()).set());
    } else if (term instanceof Leaf.Any any) {
      return values(linker.heirs().all(any.type(), any.isThere()));
    }
    return one(term instanceof Leaf.Word word ? linker.words().of(word) : literal(term));
  }

  /** What a body does with a number may limit it, unless it is asked for by itself. */
  private static Set<Value> limited(Set<Value> argument) {
    if (!argument.contains(Simple.UNLIMITED)) {
      return argument;
    }
    Set<Value> limited = new LinkedHashSet<>(argument);
    limited.remove(Simple.UNLIMITED);
    limited.add(Simple.PLAIN);
    return limited;
  }

  /** A status, a text or a class, as it is written. */
  static Value literal(Leaf term) {
    if (term instanceof Leaf.Code code) {
      return new Value.Code(code.value());
    } else if (term instanceof Leaf.Text text) {
      return new Value.Text(text.value());
    }
    return new Value.Type(((Leaf.Literal) term).name());
  }

  private Values one(Value value) {
    return Values.of(value, body.here());
  }

  private Values values(Set<Value> set) {
    return Values.of(set.isEmpty() ? Linker.PLAIN : set, body.here());
  }

  private Values simple(Leaf.Simple term) {
    return switch (term) {
      case PLAIN -> one(Simple.PLAIN);
      case SOMETHING -> one(Simple.SOMETHING);
      case ABSENT -> one(Simple.ABSENT);
      case UNFILLED -> one(Simple.UNFILLED);
      case OWN -> one(Simple.OWN);
      case UNLIMITED -> one(Simple.UNLIMITED);
      case VIEW -> one(Simple.VIEW);
      case ANYTHING -> one(Simple.ANYTHING);
      case TRUE -> one(Simple.TRUE);
      case FALSE -> one(Simple.FALSE);
      case THIS -> one(body.receiver());
    };
  }

  private Values result(Leaf.Result term) {
    Values values = new Values();
    body.result(term.step()).forEach((value, way) -> values.add(content(value), way));
    return values;
  }

  static Value content(Value value) {
    return value instanceof Value.Written written ? written.content() : value;
  }

  /** What was returned, as the content of what was written. */
  static Value with(Value returned, Value written) {
    if (written instanceof Value.Response response) {
      return new Value.Written(response.code(), false, returned);
    } else if (written instanceof Value.Written sent) {
      return new Value.Written(sent.code(), sent.isSent(), returned);
    } else if (written instanceof Value.Unknown) {
      return new Value.Written(Outcome.UNKNOWN, false, returned);
    }
    return written.isSimple() ? returned : written;
  }

  /** What a call wrote where it yielded something; null where it wrote nothing. */
  Values written(Leaf.Written term, Predicate<Value> yielded) {
    Values values = new Values();
    body.result(term.step())
        .filter(value -> yielded.test(content(value)))
        .forEach(
            (value, way) ->
                values.add(value instanceof Value.Written ? value : Simple.ABSENT, way));
    return values;
  }

  private Values caught(Leaf.Caught term) {
    Values caught = new Values();
    caught.addAll(body.caught(term));
    List<String> types = body.types(term);
    if (caught.isEmpty() || types.stream().anyMatch(Raising::isThrownByOthers)) {
      caught.add(new Value.Foreign(types), body.here());
    }
    return caught;
  }
}
