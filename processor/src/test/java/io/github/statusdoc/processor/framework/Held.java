package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.summary.ContainerTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.List;

/** What a container holds, told apart by a code. */
enum Held {
  VALUE,
  NOTHING,
  FAILURE;

  /** Failures have another code. */
  private static final int FAILED = 300;

  Term term(int code) {
    return switch (this) {
      case VALUE -> response(code);
      case NOTHING -> Leaf.Simple.ABSENT;
      case FAILURE -> new ContainerTerm.Failure(exception(code));
    };
  }

  static Term response(int code) {
    return new Term.Response(new Leaf.Code(code), Site.NONE);
  }

  static Term exception(int code) {
    MethodKey constructor = new MethodKey("Failure" + code, "<init>()");
    return new Term.New(constructor, List.of(), new Leaf.Code(code + FAILED), Site.NONE);
  }

  static RuntimeException failure(int code) {
    return new Marked.FailureException(code + FAILED);
  }
}
