package io.github.statusdoc.processor.rules;

import static io.github.statusdoc.processor.testing.TestCompiler.JAVAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.testing.Compiled;
import org.junit.jupiter.api.Test;

class ContractBrokenTest {
  @Test
  void wrong() {
    check(
        """
        interface Api { @GetMapping("/a") @Returns({200, 404}) ResponseEntity<String> find(int id); }
        @RestController static class Implementation implements Api {
          public ResponseEntity<String> find(int id) {
            return id == 1 ? ResponseEntity«ContractBroken:warning».badRequest().build()
                : id == 2 ? ResponseEntity.notFound().build()
                : ResponseEntity.ok("x");
          }
        }
        static abstract class Base { @Returns(404) abstract String load(int id); }
        static class Derived extends Base {
          String load(int id) {
            if (id == 1) {
              «ContractBroken»throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
        }
        """);
  }

  @Test
  void wrongInAServiceAgainstItsOwnContract() {
    check(
        """
        static class OrderService {
          @Returns(400) OrderService(int size) {
            if (size < 0) {
              throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            } else if (size > 9) {
              «ContractBroken»throw new ResponseStatusException(HttpStatus.GONE);
            }
          }
          @Returns(409) String order(int id) {
            if (id == 1) {
              throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            return check(id);
          }
          private String check(int id) {
            if (id == 2) {
              «ContractBroken»throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return "x";
          }
        }
        """);
  }

  @Test
  void aDeclarationOfItsOwnIsNoWayOut() {
    check(
        """
        interface Api { @GetMapping("/a") @Returns(200) ResponseEntity<String> find(int id); }
        @RestController static class Implementation implements Api {
          @Returns(404) public ResponseEntity<String> find(int id) {
            return id == 1 ? ResponseEntity«ContractBroken».notFound().build() : ResponseEntity.ok("x");
          }
        }
        """);
  }

  @Test
  void nearMiss() {
    check(
        """
        interface Api { @GetMapping("/a") @Returns(404) ResponseEntity<String> find(int id); }
        @RestController static class Implementation implements Api {
          public ResponseEntity<String> find(int id) {
            return id == 1 ? ResponseEntity.notFound().build() : ResponseEntity.ok("x");
          }
        }
        interface NoContract { String load(int id); }
        static class Free implements NoContract {
          public String load(int id) { throw new ResponseStatusException(HttpStatus.CONFLICT); }
        }
        static class OrderService {
          @Returns(409) String order(int id) {
            if (id == 1) {
              throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            throw new IllegalStateException();
          }
        }
        """);
  }

  /**
   * The framework sets the status that the interface names (Spring looks at overridden methods).
   */
  @Test
  void theStatusThatTheInterfaceSets() {
    check(
        """
        interface Api {
          @PostMapping("/a") @Returns({208, 409}) @ResponseStatus(HttpStatus.CREATED) String add(int id);
          @PostMapping("/b") @Returns({200, 409}) String put(int id);
        }
        @RestController static class Implementation implements Api {
          public String add(int id) {
            if (id == 1) { throw new ResponseStatusException(HttpStatus.CONFLICT); }
            if (id == 2) { «ContractBroken»throw new ResponseStatusException(HttpStatus.GONE); }
            return "x";
          }
          @ResponseStatus(HttpStatus.ACCEPTED) public String put(int id) { return «ContractBroken»"x"; }
        }
        """);
  }

  /** Callers take the contract, whatever the body does. */
  @Test
  void callersRelyOnTheContract() {
    check(
        """
        static class OrderService {
          @Returns(409) String order(int id) {
            «ContractBroken»throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
        }
        @GetMapping("/a") @Returns(200)
        String «UndeclaredStatus»order(int id) { return new OrderService().order(id); }
        @GetMapping("/b") @Returns({200, 409})
        String allowed(int id) { return new OrderService().order(id); }
        """);
  }

  @Test
  void suppressed() {
    check(
        """
        interface Api { @GetMapping("/a") @Returns(200) ResponseEntity<String> find(int id); }
        @RestController static class Handler implements Api {
          @SuppressWarnings("ContractBroken")
          public ResponseEntity<String> find(int id) { return ResponseEntity.notFound().build(); }
        }
        @SuppressWarnings("ContractBroken") @RestController static class Typed implements Api {
          public ResponseEntity<String> find(int id) { return ResponseEntity.notFound().build(); }
        }
        @RestController static class Helped implements Api {
          public ResponseEntity<String> find(int id) { return helper(); }
          @SuppressWarnings("ContractBroken")
          ResponseEntity<String> helper() { return ResponseEntity.notFound().build(); }
        }
        @RestController static class Variable implements Api {
          public ResponseEntity<String> find(int id) {
            @SuppressWarnings("ContractBroken")
            ResponseEntity<String> response = ResponseEntity.notFound().build();
            return response;
          }
        }
        @RestController static class Other implements Api {
          @SuppressWarnings("UndeclaredStatus")
          public ResponseEntity<String> find(int id) { return ResponseEntity«ContractBroken».notFound().build(); }
        }
        """);
  }

  @Test
  void severityIsAnOption() {
    JAVAC
        .withBodies(
            "-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off,ContractBroken:error")
        .compile(
            UserController.with(
                """
                @Returns(409) String order(int id) {
                  «ContractBroken:error»throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                }
                """))
        .assertMarkedFindings();
  }

  @Test
  void namesTheContractAndWhatToAdd() {
    String source =
        UserController.with(
            """
            interface Api { @GetMapping("/a") @Returns(200) ResponseEntity<String> find(int id); }
            @RestController static class Handler implements Api {
              public ResponseEntity<String> find(int id) { return ResponseEntity.notFound().build(); }
            }
            """);
    assertThat(text("en", source))
        .isEqualTo(
            "[ContractBroken] find(int) answers with status code 404 (Not Found), which the contract"
                + " of Api.find(int) does not allow.\n"
                + "Handle the case here, or add to the contract: @Returns(404)");
    assertThat(text("ko", source))
        .isEqualTo(
            "[ContractBroken] 상태 코드 404 (Not Found): find(int) 메소드가 이 코드로 응답하지만"
                + " Api.find(int) 메소드의 계약에는 없습니다.\n"
                + "여기서 처리하거나 계약에 추가하세요: @Returns(404)");
  }

  @Test
  void showsTheWayToABreachOfItsOwnContract() {
    String source =
        UserController.with(
            """
            @Returns(409) String order(int id) { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
            """);
    String way = "\nUserController.order throws ResponseStatusException → 404\n";
    assertThat(text("en", source))
        .isEqualTo(
            "[ContractBroken] order(int) leads to status code 404 (Not Found), which its own"
                + " contract does not allow."
                + way
                + "Handle the case here, or add to the contract: @Returns(404)");
    assertThat(text("ko", source))
        .isEqualTo(
            "[ContractBroken] 상태 코드 404 (Not Found): order(int) 메소드를 호출하면 이 코드로 응답하게"
                + " 되지만 이 메소드의 계약에는 없습니다."
                + way
                + "여기서 처리하거나 계약에 추가하세요: @Returns(404)");
  }

  /** What stands on a type is for its handlers; callers take what stands on the method. */
  @Test
  void typesWidenNoContract() {
    check(
        """
        @Returns(409) static class Base {}
        static class Service extends Base {
          @Returns(400) void save() { «ContractBroken»throw new ResponseStatusException(HttpStatus.CONFLICT); }
        }
        @Returns(409) static class OtherService {
          @Returns(400) void save() { «ContractBroken»throw new ResponseStatusException(HttpStatus.CONFLICT); }
        }
        """);
  }

  private static String text(String language, String source) {
    Compiled compiled = JAVAC.withBodies("-Astatusdoc.lang=" + language).compile(source);
    return compiled.finding("ContractBroken").unindented();
  }

  private static void check(String members) {
    JAVAC
        .withBodies("-Astatusdoc.severity=CheckedHandlers:off,UnreturnedStatus:off")
        .compile(UserController.with(members))
        .assertMarkedFindings();
  }
}
