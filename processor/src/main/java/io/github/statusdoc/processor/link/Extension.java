package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.catalogue.TableRow;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.MethodKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class of the application's own that a framework calls around handlers: it implements an
 * interface with a method that is asked whether it is for something, and one that runs then.
 *
 * @param framework whose interface it is
 * @param type the class
 * @param supports the method that is asked
 * @param run the method that runs
 */
record Extension(String framework, String type, Found supports, Found run) {
  /**
   * Those in view.
   *
   * @param table the file with a row for each interface: framework, interface, both methods
   */
  static List<Extension> all(Linker linker, String table) {
    return DataFile.table(Extension.class, table).stream()
        .flatMap(row -> implementing(linker, row))
        .toList();
  }

  private static Stream<Extension> implementing(Linker linker, TableRow row) {
    return linker
        .classes()
        .overriding(new MethodKey(row.text("interface"), row.text("supports")))
        .stream()
        .flatMap(
            supports ->
                linker.heirs().running(supports.type().name(), supports).stream()
                    .flatMap(type -> of(linker, row, type, supports).stream()));
  }

  private static Optional<Extension> of(Linker linker, TableRow row, String type, Found supports) {
    return linker
        .classes()
        .implementation(new MethodKey(row.text("interface"), row.text("run")), type)
        .map(run -> new Extension(row.text("framework"), type, supports, run));
  }

  /** What it says of arguments that are known; of others nothing. */
  Set<Value> asked(Linker linker, List<Set<Value>> arguments) {
    return linker.body(supports, object(), arguments).returned().set();
  }

  Result ran(Linker linker, List<Set<Value>> arguments) {
    return linker.body(run, object(), arguments);
  }

  private Value object() {
    return Value.Instance.of(type);
  }
}
