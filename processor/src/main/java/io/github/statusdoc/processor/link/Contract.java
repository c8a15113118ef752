package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.Site;

/** What callers take from the {@code @Returns} of a method. */
final class Contract {
  /** A method that returns no response keeps its promise of a success by returning. */
  private static final int FIRST_THROWN = 300;

  private Contract() {}

  static Result result(Found found) {
    Result result = new Result();
    result.returns();
    Way way = new Way(found.key(), Site.NONE, null);
    if (!found.method().returnsResponse()) {
      result.returned().add(Value.Simple.PLAIN, way);
    }
    if (found.method().returnsResponse() && namesErrorsOnly(found)) {
      result.returned().add(new Value.Unknown(Site.NONE), way);
    }
    for (int code : found.method().contract()) {
      if (found.method().returnsResponse()) {
        result.returned().add(new Value.Response(code, false), way);
      } else if (code >= FIRST_THROWN) {
        result.thrown().add(new Value.Promised(code), way);
      }
    }
    return result;
  }

  /** Who names errors only, says nothing of the success. */
  private static boolean namesErrorsOnly(Found found) {
    return found.method().contract().stream().allMatch(StatusCode::isError);
  }
}
