package io.github.statusdoc.processor.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a processor generated, types before snippets. All is kept in one file and read piece by
 * piece, so that reading costs next to nothing.
 */
final class Recording {
  private Recording() {}

  /**
   * One file.
   *
   * @param path under the class output
   */
  record Generated(String path, String text) {
    boolean isSource() {
      return path.endsWith(".java");
    }

    String typeName() {
      return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
  }

  /** Takes what is done with each. */
  @FunctionalInterface
  interface Sink {
    void accept(Generated generated) throws IOException;
  }

  /** Keeps what was generated into a folder. */
  static void write(Path output, Path recording) throws IOException {
    List<Path> files = new ArrayList<>(filesBelow(output, ".java"));
    files.addAll(filesBelow(output, ".html"));
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(recording)))) {
      out.writeInt(files.size());
      for (Path file : files) {
        out.writeUTF(output.relativize(file).toString().replace('\\', '/'));
        byte[] bytes = Files.readAllBytes(file);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  private static List<Path> filesBelow(Path output, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Gives the first files, or all where there are fewer. */
  static void read(Path recording, int most, Sink sink) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(recording)))) {
      int count = Math.min(most, in.readInt());
      for (int number = 0; number < count; number++) {
        String path = in.readUTF();
        sink.accept(new Generated(path, new String(in.readNBytes(in.readInt()), UTF_8)));
      }
    }
  }
}
