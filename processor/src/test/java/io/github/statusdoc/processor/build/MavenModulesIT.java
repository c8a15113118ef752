package io.github.statusdoc.processor.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Maven build of two modules with the jar that users get: one module answers what the other
 * throws. It runs offline, with the plugins of this build.
 */
class MavenModulesIT {
  private static final String FOUND =
      "UserController.find → UserService.find (UserService.java:4) throws UserNotFoundException"
          + " → Advice.missing → 404";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("pom.xml", parent());
    write("service/pom.xml", module("service", ""));
    write("web/pom.xml", module("web", dependency("com.acme", "service", "1")));
    write(
        "service/src/main/java/com/acme/service/UserNotFoundException.java",
        "package com.acme.service;",
        "public class UserNotFoundException extends RuntimeException {}");
    write(
        "service/src/main/java/com/acme/service/UserService.java",
        "package com.acme.service;",
        "public class UserService {",
        "  public String find(long id) {",
        "    if (id < 0) throw new UserNotFoundException();",
        "    return \"user\";",
        "  }",
        "}");
    write(
        "web/src/main/java/com/acme/web/Advice.java",
        "package com.acme.web;",
        "import org.springframework.http.ResponseEntity;",
        "import org.springframework.web.bind.annotation.*;",
        "@RestControllerAdvice class Advice {",
        "  @ExceptionHandler",
        "  ResponseEntity<Void> missing(com.acme.service.UserNotFoundException e) {",
        "    return ResponseEntity.notFound().build();",
        "  }",
        "}");
    controller("200");
  }

  private void controller(String declared) throws IOException {
    write(
        "web/src/main/java/com/acme/web/UserController.java",
        "package com.acme.web;",
        "import io.github.statusdoc.Returns;",
        "import org.springframework.web.bind.annotation.*;",
        "@RestController class UserController {",
        "  private final com.acme.service.UserService users = new com.acme.service.UserService();",
        "  @GetMapping @Returns(" + declared + ") String find(long id) { return users.find(id); }",
        "}");
  }

  /** Maven shows the other module's folder of class files to the compiler. */
  @Test
  void folder() throws Exception {
    assertThat(maven("compile")).contains("[UndeclaredStatus]", FOUND);
  }

  /** Maven shows the other module's jar to the compiler. */
  @Test
  void jar() throws Exception {
    assertThat(maven("package", "-Dmaven.test.skip=true")).contains("[UndeclaredStatus]", FOUND);
    assertThat(folder.resolve("service/target/service-1.jar")).exists();
  }

  /** The module that did not change is not compiled again; what is stored of it is read. */
  @Test
  void incremental() throws Exception {
    maven("compile");
    controller("{200}");

    assertThat(maven("compile")).contains("Nothing to compile", "[UndeclaredStatus]", FOUND);

    controller("{200, 404}");
    assertThat(maven("compile")).contains("Handlers: 1").doesNotContain("[UndeclaredStatus]");
  }

  private String maven(String... arguments) throws IOException, InterruptedException {
    boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    List<String> command = new ArrayList<>();
    command.add(
        Path.of(System.getProperty("maven.home"), "bin", isWindows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-o", "-Dmaven.legacyLocalRepo=true"));
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repository"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", "-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8");
    builder.environment().remove("MAVEN_ARGS");
    Process process = builder.redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(log).isZero();
    return log;
  }

  private void write(String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  private static String parent() throws IOException {
    String spring = System.getProperty("spring.version");
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId><artifactId>parent</artifactId><version>1</version>
          <packaging>pom</packaging>
          <modules><module>service</module><module>web</module></modules>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <dependencies>
            <dependency>
              <groupId>io.github.statusdoc</groupId><artifactId>statusdoc-annotations</artifactId>
              <version>1</version><scope>system</scope><systemPath>%s</systemPath>
            </dependency>
            %s
          </dependencies>
          <build>
            <pluginManagement><plugins>%s</plugins></pluginManagement>
            <plugins>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <configuration>
                  <compilerArgs>
                    <arg>-processorpath</arg><arg>%s</arg><arg>-Astatusdoc.lang=en</arg>
                  </compilerArgs>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """
        .formatted(
            System.getProperty("annotations.jar"),
            dependency("org.springframework", "spring-web", spring)
                + dependency("org.springframework", "spring-core", spring),
            plugins(),
            System.getProperty("processor.jar"));
  }

  private static String module(String name, String dependencies) {
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>1</version></parent>
          <artifactId>%s</artifactId>
          <dependencies>%s</dependencies>
        </project>
        """
        .formatted(name, dependencies);
  }

  private static String dependency(String group, String artifact, String version) {
    return """
        <dependency>
          <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
          <exclusions>
            <exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>
          </exclusions>
        </dependency>
        """
        .formatted(group, artifact, version);
  }

  /** The versions that this build has fetched. */
  private static String plugins() throws IOException {
    String pom = Files.readString(Path.of("../pom.xml"));
    return Stream.of("compiler", "resources", "jar", "surefire")
        .map(name -> plugin(pom, "maven-" + name + "-plugin"))
        .collect(Collectors.joining());
  }

  private static String plugin(String pom, String name) {
    Matcher matcher =
        Pattern.compile("<artifactId>" + name + "</artifactId>\\s*(<version>[^<]+</version>)")
            .matcher(pom);
    assertThat(matcher.find()).as(name).isTrue();
    return "<plugin><artifactId>" + name + "</artifactId>" + matcher.group(1) + "</plugin>";
  }
}
