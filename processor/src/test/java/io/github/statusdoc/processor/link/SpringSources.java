package io.github.statusdoc.processor.link;

/** Sources of a Spring application with the same exceptions, imports and package. */
final class SpringSources {
  private static final String IMPORTS =
      """
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      """;

  static final String EXCEPTIONS =
      "package com.acme;\n"
          + IMPORTS
          + """
      class Exceptions { }
      class App extends RuntimeException { App() { } App(Throwable cause) { super(cause); } }
      class Missing extends App { }
      class User extends Missing { }
      class Checked extends Exception { Checked(Throwable cause) { super(cause); } }
      @ResponseStatus(HttpStatus.NOT_FOUND) class Annotated extends RuntimeException { }
      """;

  /** The exceptions first, then each source with its package and its imports. */
  static String[] of(String... rest) {
    String[] all = new String[rest.length + 1];
    all[0] = EXCEPTIONS;
    for (int i = 0; i < rest.length; i++) {
      int end = rest[i].startsWith("package") ? rest[i].indexOf('\n') + 1 : 0;
      String inPackage = end == 0 ? "package com.acme;\n" : rest[i].substring(0, end);
      all[i + 1] = inPackage + IMPORTS + rest[i].substring(end);
    }
    return all;
  }

  private SpringSources() {}
}
