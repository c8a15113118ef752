package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import io.github.statusdoc.processor.testing.Compiled.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndeclaredStatusTest {
  private static final String SERVICE =
      """
      package com.acme;
      class UserService {
        String find(long id) {
          if (id == 0) {
            throw new UserNotFoundException();
          }
          return "user";
        }
      }
      class UserNotFoundException extends RuntimeException {}
      """;

  private static final String ADVICE =
      """
      package com.acme;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;
      @RestControllerAdvice
      class GlobalExceptionHandler {
        @ExceptionHandler(UserNotFoundException.class)
        ResponseEntity<String> handle(UserNotFoundException e) {
          return ResponseEntity.status(404).body("none");
        }
      }
      """;

  /** Lombok hides the warnings about what it writes; this one is about the handler. */
  @Test
  void whatToolsHide() {
    compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import java.util.Optional;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class UserController {
              @GetMapping @Returns(200) String «UndeclaredStatus:warning»find(Optional<String> user) {
                return user.orElseThrow(() -> Missing.of());
              }
              @GetMapping("/x") @Returns(200) @SuppressWarnings("all") String hidden(Optional<String> user) {
                return user.orElseThrow(() -> Missing.of());
              }
            }
            class Missing extends RuntimeException {
              @SuppressWarnings("all") static Missing of() { return new Missing(); }
            }
            @RestControllerAdvice class Handlers {
              @ExceptionHandler @ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND) String handle(Missing e) { return "none"; }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void wrong() {
    compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class UserController {
              @GetMapping("/a") @Returns(200)
              ResponseEntity<String> a(long id) {
                return id < 0 ? ResponseEntity«UndeclaredStatus:warning».badRequest().build() : ResponseEntity.ok("x");
              }
              @GetMapping("/b") @Returns(200)
              ResponseEntity<String> b(long id) {
                if (id < 0) {
                  «UndeclaredStatus»throw new org.springframework.web.server.ResponseStatusException(
                      org.springframework.http.HttpStatus.CONFLICT);
                }
                return id < 7 ? ResponseEntity.ok("x") : helper();
              }
              private ResponseEntity<String> helper() { return ResponseEntity«UndeclaredStatus».notFound().build(); }
              @GetMapping("/c") @Returns(404)
              String «UndeclaredStatus»c(long id) { return new Gate().check(id); }
            }
            """,
            """
            package com.acme;
            import org.springframework.http.HttpStatus;
            import org.springframework.web.server.ResponseStatusException;
            class Gate {
              String check(long id) {
                if (id < 0) {
                  throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                }
                return "x";
              }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void nearMiss() {
    compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class UserController {
              @GetMapping("/a") @Returns({200, 400})
              ResponseEntity<String> declared(long id) {
                return id < 0 ? ResponseEntity.badRequest().build() : ResponseEntity.ok("x");
              }
              @GetMapping("/b") @Returns(200)
              ResponseEntity<String> caught(long id) {
                try {
                  throw new IllegalStateException();
                } catch (IllegalStateException e) {
                  return ResponseEntity.ok("x");
                }
              }
              @GetMapping("/c") @Returns(200)
              ResponseEntity<String> unknown(int code) { return ResponseEntity.status(code).build(); }
              @GetMapping("/d") @Returns(200)
              String unmapped() { throw new IllegalStateException(); }
              @GetMapping("/e")
              ResponseEntity<String> nothingDeclared() { return ResponseEntity.notFound().build(); }
              @Returns(200)
              static class Inner {
                ResponseEntity<String> noHandler() { return ResponseEntity.notFound().build(); }
              }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void suppressed() {
    compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class UserController {
              @SuppressWarnings("UndeclaredStatus")
              @GetMapping("/a") @Returns(200)
              ResponseEntity<String> handler() { return ResponseEntity.notFound().build(); }

              @SuppressWarnings("UndeclaredStatus")
              @GetMapping("/b") @Returns(200)
              ResponseEntity<String> handlerOfHelper() { return helper(); }
              ResponseEntity<String> helper() { return ResponseEntity«UndeclaredStatus».notFound().build(); }
              @GetMapping("/c") @Returns(200)
              ResponseEntity<String> otherHandlerOfHelper() { return helper(); }

              @GetMapping("/d") @Returns(200)
              ResponseEntity<String> handlerOfSilentHelper() { return silentHelper(); }
              @SuppressWarnings("UndeclaredStatus")
              ResponseEntity<String> silentHelper() { return ResponseEntity.notFound().build(); }

              @GetMapping("/e") @Returns(200)
              ResponseEntity<String> variable() {
                @SuppressWarnings("UndeclaredStatus")
                ResponseEntity<String> response = ResponseEntity.notFound().build();
                return response;
              }
              @GetMapping("/f") @Returns(200)
              ResponseEntity<String> otherRule() {
                @SuppressWarnings("UnreturnedStatus")
                ResponseEntity<String> response = ResponseEntity«UndeclaredStatus».notFound().build();
                return response;
              }
            }
            @SuppressWarnings("UndeclaredStatus")
            @RestController
            class SilentController {
              @GetMapping("/g") @Returns(200)
              ResponseEntity<String> type() { return ResponseEntity.notFound().build(); }
              static class Inner {
                @GetMapping("/h") @Returns(200)
                ResponseEntity<String> around() { return ResponseEntity.notFound().build(); }
              }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void severityIsAnOption() {
    JAVAC
        .withBodies(
            "-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off,UndeclaredStatus:error")
        .compile(
            """
            package com.acme;
            import org.springframework.http.ResponseEntity;
            @org.springframework.web.bind.annotation.RestController
            class A {
              @org.springframework.web.bind.annotation.GetMapping @io.github.statusdoc.Returns(200)
              ResponseEntity<String> a() { return ResponseEntity«UndeclaredStatus:error».notFound().build(); }
            }
            """)
        .assertMarkedFindings();
  }

  @Test
  void oneFindingForEachHandlerAndStatus() {
    Compiled compiled =
        compile(
            """
            package com.acme;
            import io.github.statusdoc.Returns;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestController
            class UserController {
              @GetMapping("/a") @Returns(200)
              ResponseEntity<String> a(int id) {
                if (id == 1) {
                  return helper();
                }
                if (id == 2) {
                  return ResponseEntity«UndeclaredStatus».notFound().build();
                }
                return id == 3 ? ResponseEntity.notFound().build() : ResponseEntity.ok("x");
              }
              ResponseEntity<String> helper() {
                return ResponseEntity«UndeclaredStatus».notFound().build();
              }
              @GetMapping("/b") @Returns(200)
              ResponseEntity<String> b() { return helper(); }
            }
            """);
    assertThat(compiled.assertMarkedFindings().findings())
        .extracting(message -> message.text().split(" answers")[0])
        .containsExactly("[UndeclaredStatus] a(int)", "[UndeclaredStatus] b()");
  }

  @Test
  void showsTheWayThroughOtherFiles() {
    String way =
        "UserController.find → UserService.find (UserService.java:5) throws UserNotFoundException"
            + " → GlobalExceptionHandler.handle → 404";
    assertThat(find("en"))
        .isEqualTo(
            "[UndeclaredStatus] find(long) answers with status code 404 (Not Found), which it does"
                + " not declare.\n"
                + way
                + "\nAdd: @Returns(404)");
    assertThat(find("ko"))
        .isEqualTo(
            "[UndeclaredStatus] 상태 코드 404 (Not Found): find(long) 메소드가 이 코드로 응답하지만"
                + " 선언에는 없습니다.\n"
                + way
                + "\n추가할 선언: @Returns(404)");
  }

  private static String find(String language) {
    Message found =
        JAVAC
            .withBodies("-Astatusdoc.lang=" + language)
            .compile(
                SERVICE,
                ADVICE,
                """
                package com.acme;
                import io.github.statusdoc.Returns;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class UserController {
                  private final UserService service = new UserService();
                  @GetMapping("/users/{id}") @Returns(200)
                  String find(@PathVariable long id) { return service.find(id); }
                }
                """)
            .finding("UndeclaredStatus");
    assertThat(List.of(found.path(), found.line(), found.column()))
        .isEqualTo(List.of("com/acme/UserController.java", 8L, 10L));
    return found.unindented();
  }

  private static Compiled compile(String... sources) {
    return JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off")
        .compile(sources);
  }
}
