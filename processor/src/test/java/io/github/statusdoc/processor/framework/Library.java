package io.github.statusdoc.processor.framework;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A real version of a framework, with a class loader of its own, and the table that speaks of it.
 *
 * @param table the file name of the table
 * @param packages the prefix of its types
 * @param version its major version
 * @param loader loads it
 * @param jars where it lies; none for the JDK
 */
record Library(String table, String packages, int version, ClassLoader loader, List<File> jars) {
  private static final Path FRAMEWORKS = Path.of("target/frameworks");

  /** Every version of every framework that the build has fetched. */
  static final List<Library> ALL =
      List.of(
          of("spring.txt", "org.springframework.", 5, "spring-5"),
          of("spring.txt", "org.springframework.", 6, "spring-6"),
          of("spring.txt", "org.springframework.", 7, "spring-7"),
          of("security.txt", "org.springframework.security.", 5, "spring-5"),
          of("security.txt", "org.springframework.security.", 6, "spring-6"),
          of("security.txt", "org.springframework.security.", 7, "spring-7"),
          of("aspectj.txt", "org.aspectj.", 1, "spring-7"),
          of("servlet.txt", "javax.servlet.", 4, "spring-5"),
          of("servlet.txt", "jakarta.servlet.", 6, "spring-7"),
          of("rest.txt", "javax.ws.rs.", 2, "rest-2"),
          of("rest.txt", "jakarta.ws.rs.", 3, "rest-3"),
          of("rest.txt", "jakarta.ws.rs.", 4, "rest-4"),
          of("dropwizard.txt", "io.dropwizard.", 2, "rest-2", "dropwizard-2"),
          of("dropwizard.txt", "io.dropwizard.", 5, "rest-3", "dropwizard-5"),
          of("quarkus.txt", "org.jboss.resteasy.", 3, "quarkus"),
          of("micronaut.txt", "io.micronaut.", 4, "micronaut"),
          of("reactive.txt", "reactor.", 3, "spring-7"),
          of("lombok.txt", "lombok.", 1, "lombok"),
          of("reactive.txt", "io.smallrye.mutiny.", 3, "mutiny"),
          of("preconditions.txt", "com.google.common.base.", 33, "preconditions"),
          of("preconditions.txt", "org.apache.commons.lang3.", 3, "preconditions"),
          jdk());

  private static Library jdk() {
    int version = Runtime.version().feature();
    return new Library(
        "jdk.txt", "java.", version, ClassLoader.getPlatformClassLoader(), List.of());
  }

  static Library of(String table, String packages, int version, String... directories) {
    List<File> jars = Stream.of(directories).flatMap(Library::jars).toList();
    return new Library(table, packages, version, loader(jars), jars);
  }

  private static Stream<File> jars(String directory) {
    File[] found =
        FRAMEWORKS
            .toFile()
            .listFiles(
                (parent, name) ->
                    name.startsWith(directory + "-") || name.startsWith(directory + "."));
    if (found == null || found.length != 1) {
      throw new IllegalStateException(
          "not one " + FRAMEWORKS + "/" + directory + "…: run generate-test-resources");
    }
    return Stream.of(Objects.requireNonNull(found[0].listFiles()));
  }

  private static ClassLoader loader(List<File> jars) {
    URL[] urls = jars.stream().map(Library::url).toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  /** The same where code is compiled that has not some of its jars. */
  Library without(String jar) {
    List<File> others = jars.stream().filter(file -> !file.getName().startsWith(jar)).toList();
    return new Library(table, packages, version, loader(others), others);
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types of its table, also those that this version has not. */
  Map<String, FrameworkType> types() {
    Map<String, FrameworkType> types = new LinkedHashMap<>();
    new Frameworks()
        .table(table)
        .forEach(
            (name, type) -> {
              if (name.startsWith(packages)) {
                types.put(name, type);
              }
            });
    return types;
  }

  /** Says whether versions, as a table names them, include this one. */
  boolean isIn(String versions) {
    if (versions.isEmpty()) {
      return true;
    }
    return versions.startsWith("-")
        ? version <= Integer.parseInt(versions.substring(1))
        : version >= Integer.parseInt(versions.substring(0, versions.length() - 1));
  }

  /** Loads a type by its qualified name, in which nested types follow a dot. */
  Optional<Class<?>> load(String name) {
    String binary = name;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, loader));
      } catch (ClassNotFoundException e) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0 || Character.isLowerCase(binary.charAt(binary.lastIndexOf('.', dot - 1) + 1))) {
          return Optional.empty();
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }

  /** Its public classes that can be loaded without its optional dependencies. */
  List<Class<?>> classes(Predicate<String> isWanted) {
    List<Class<?>> classes = new ArrayList<>();
    for (File jar : jars) {
      for (String name : names(jar)) {
        if (name.startsWith(packages) && isWanted.test(name)) {
          whole(name).ifPresent(classes::add);
        }
      }
    }
    return classes;
  }

  private Optional<Class<?>> whole(String name) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      boolean isWhole = type.getCanonicalName() != null && !Signature.all(type).isEmpty();
      return isWhole && Modifier.isPublic(type.getModifiers())
          ? Optional.of(type)
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static List<String> names(File jar) {
    try (JarFile file = new JarFile(jar)) {
      return file.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return packages + "* " + version;
  }
}
