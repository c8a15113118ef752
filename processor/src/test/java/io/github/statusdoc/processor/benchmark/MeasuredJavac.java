package io.github.statusdoc.processor.benchmark;

import java.io.IOException;
import javax.tools.ToolProvider;

/** Runs javac once, in this JVM, with the arguments given, and prints what it took. */
final class MeasuredJavac {
  private MeasuredJavac() {}

  public static void main(String[] arguments) throws IOException {
    int exit = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, arguments);
    System.out.println(Measurement.take().line());
    System.exit(exit);
  }
}
