package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.Implicit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a framework writes of what a method yields: {@code contents.tsv} lists the types that differ
 * from others.
 */
final class Contents {
  /**
   * What is written.
   *
   * @param object anything, where it is not followed
   * @param type the qualified name of the class that the framework tells; empty if it is not known
   */
  record Content(Value object, String type) {}

  /** What a type means for the content. */
  private enum Kind {
    /** Of what is returned: it is no content. */
    UNWRITTEN,
    /** Of what is returned: the content is in it, and may be missing. */
    ENTITY,
    /** Of what is returned: it yields the content later. */
    LATER,
    /** Of a parameter: whoever has it and returns nothing has written the answer. */
    RESPONSE
  }

  private record Row(String framework, Kind kind, String type) {}

  private static final List<Row> ROWS =
      DataFile.table(Contents.class, "contents.tsv").stream()
          .map(
              row ->
                  new Row(
                      row.text("framework"), row.constant(Kind.class, "kind"), row.text("type")))
          .toList();

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "double", "java.lang.Double",
          "float", "java.lang.Float",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "short", "java.lang.Short");

  private final Linker linker;
  private final Given given;

  Contents(Linker linker) {
    this.linker = linker;
    this.given = new Given(linker.classes());
  }

  /** Says whether a value is content, now or later, and not what the framework leaves alone. */
  boolean isWritten(JoinPoint method, Implicit implicit, Value value) {
    if (implicit.isFixed()
        || value instanceof Value.Failed
        || value instanceof Value.Unknown
        || returns(Kind.UNWRITTEN, method)) {
      return false;
    } else if (isNothing(method, value)) {
      return !implicit.isStronger() && !returns(Kind.ENTITY, method) && !takesResponse(method);
    }
    return value instanceof Value.Response
        || returns(Kind.LATER, method)
        || isContent(implicit, value);
  }

  /** A text may name a view, and a function be one that the framework calls. */
  private static boolean isContent(Implicit implicit, Value value) {
    return implicit.redirect() == 0 && !(value instanceof Value.Closure);
  }

  private static boolean isNothing(JoinPoint method, Value value) {
    return method.declaration().returnType().equals("void")
        || Given.content(value) == Simple.ABSENT;
  }

  private boolean returns(Kind kind, JoinPoint method) {
    return isOne(kind, method, List.of(method.declaration().returnType()));
  }

  private boolean takesResponse(JoinPoint method) {
    return isOne(Kind.RESPONSE, method, method.method().parameterTypes());
  }

  private boolean isOne(Kind kind, JoinPoint method, List<String> types) {
    return ROWS.stream()
        .filter(row -> row.kind() == kind && row.framework().equals(method.framework()))
        .anyMatch(
            row -> types.stream().anyMatch(type -> linker.classes().isSubtype(type, row.type())));
  }

  /** What may be written where a method yields a value, each for itself. */
  List<Content> of(JoinPoint method, Value value) {
    String type = method.declaration().returnType();
    if (returns(Kind.LATER, method)) {
      return List.of(new Content(Simple.ANYTHING, ""));
    } else if (value instanceof Value.Response || returns(Kind.ENTITY, method)) {
      return List.of(new Content(Simple.ANYTHING, type));
    } else if (isNothing(method, value)) {
      return List.of(new Content(Simple.ABSENT, type));
    }
    Value content = given.of(method, value);
    if (!(content instanceof Value.Instance object)) {
      return List.of(new Content(content, ""));
    }
    return content.equals(Given.content(value))
        ? List.of(new Content(object, object.type()))
        : ofDeclared(object.type());
  }

  /** An object of a type that others extend may be one of theirs. */
  private List<Content> ofDeclared(String type) {
    List<Content> all = new ArrayList<>();
    Set<Value> heirs = linker.classes().isExtended(type) ? linker.heirs().objects(type) : Set.of();
    if (heirs.contains(Simple.PLAIN)) {
      return List.of(new Content(Simple.ANYTHING, ""));
    }
    heirs.forEach(heir -> all.add(new Content(heir, ((Value.Instance) heir).type())));
    if (linker.classes().find(type).filter(ClassSummary::isAbstract).isEmpty()) {
      String boxed = BOXES.getOrDefault(type, type);
      all.add(new Content(Value.Instance.of(boxed), boxed));
    }
    return all.stream().distinct().toList();
  }
}
