package io.github.statusdoc.processor.benchmark;

import java.util.List;
import java.util.stream.Stream;

/** What runs inside javac. */
enum Tool {
  /** Nothing: no annotation processing. */
  JAVAC("javac", List.of("-proc:none")),

  /** A processor that supports the same annotations and does nothing. */
  NOTHING("no-op processor", List.of("-processorpath", "${nothing}")),

  /** A processor that writes the files which Statusdoc generates, and does nothing else. */
  REPLAY(
      "the same files written by rote",
      List.of("-processorpath", "${replay}", "-Areplay=${recording}", "-Areplay.most=1000000")),

  /** The same, with a single one of those files. */
  REPLAY_OF_ONE(
      "one of those types written by rote",
      List.of("-processorpath", "${replay}", "-Areplay=${recording}", "-Areplay.most=1")),

  /** Statusdoc's processor; its plugin starts, is told that it is not wanted, and rests. */
  DECLARATIONS(
      "declarations", List.of("-processorpath", "${statusdoc}", "-Astatusdoc.check=declarations")),

  /** Statusdoc, processor and plugin, as it comes. */
  BODIES("declarations and bodies", List.of("-processorpath", "${statusdoc}")),

  /** Statusdoc's plugin without its processor. */
  PLUGIN("plugin alone", List.of("-processorpath", "${statusdoc}", "-proc:none")),

  /** Error Prone with one check; the other options are those that it demands. */
  ERROR_PRONE(
      "Error Prone, one check",
      List.of(
          "-processorpath",
          "${error-prone}",
          "-proc:none",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:DeadException:ERROR")),

  /** The Constant Value Checker of the Checker Framework; what it finds here is not of interest. */
  CONSTANT_VALUES(
      "Constant Value Checker",
      List.of(
          "-processorpath",
          "${checker}",
          "-processor",
          "org.checkerframework.common.value.ValueChecker",
          "-Awarns",
          "-nowarn"));

  /** Packages of javac that Error Prone and the Checker Framework use. */
  private static final List<String> INTERNALS =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private final String label;
  private final List<String> options;

  Tool(String label, List<String> options) {
    this.label = label;
    this.options = options;
  }

  String label() {
    return label;
  }

  /** The options of javac, with holes for the jars. */
  List<String> options() {
    return options;
  }

  /** The options of the JVM. */
  List<String> jvmOptions() {
    return this == ERROR_PRONE || this == CONSTANT_VALUES
        ? INTERNALS.stream()
            .map(name -> "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
            .flatMap(to -> Stream.of("--add-exports=" + to, "--add-opens=" + to))
            .toList()
        : List.of();
  }

  /** Whether it generates what {@code @ResponseStatusDoc} asks for. */
  boolean generates() {
    return this == DECLARATIONS || this == BODIES;
  }

  /** Whether it has to find what the first controller does not declare. */
  boolean checksBodies() {
    return this == BODIES || this == PLUGIN;
  }
}
