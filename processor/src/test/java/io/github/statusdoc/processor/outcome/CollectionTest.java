package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A constant collection that is asked whether it holds a value. */
class CollectionTest {
  private static final String BEGINNING =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      enum Kind { GONE(410), TAKEN(409), BAD(400); final int http; Kind(int http) { this.http = http; } }
      class AppException extends RuntimeException {
        final Kind kind;
        AppException(Kind kind) { this.kind = kind; }
      }
      @RestController class C {
        @GetMapping String gone() { throw new AppException(Kind.GONE); } //= 404
        @GetMapping String taken() { throw new AppException(Kind.TAKEN); } //= 409
        @GetMapping String bad() { throw new AppException(Kind.BAD); } //= 404
        @GetMapping String any(Kind kind) { throw new AppException(kind); } //= 404 ?
      }
      """;

  @Test
  void inAField() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class Advice {
              private static final Set<Kind> HIDDEN = EnumSet.of(Kind.GONE, Kind.BAD);
              @ExceptionHandler ResponseEntity<?> app(AppException e) {
                return HIDDEN.contains(e.kind) ? ResponseEntity.status(404).build() : ResponseEntity.status(e.kind.http).build();
              }
            }
            """);
  }

  @Test
  void madeWhereItIsAsked() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class Advice {
              @ExceptionHandler ResponseEntity<?> app(AppException e) {
                return List.of(Kind.GONE, Kind.BAD).contains(e.kind) ? ResponseEntity.status(404).build() : ResponseEntity.status(e.kind.http).build();
              }
            }
            """);
  }

  @Test
  void keysOfAMap() {
    Inferred.check(
        BEGINNING
            + """
            @RestControllerAdvice class Advice {
              static final Map<Kind, String> HIDDEN = Map.of(Kind.GONE, "a", Kind.BAD, "b");
              @ExceptionHandler ResponseEntity<?> app(AppException e) {
                if (!HIDDEN.containsKey(e.kind)) return ResponseEntity.status(e.kind.http).build();
                return ResponseEntity.status(404).build();
              }
            }
            """);
  }

  private static final String PERMISSIONS =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.FORBIDDEN) class Refused extends RuntimeException { }
      enum Permission { READ, WRITE, DELETE }
      @RestController class C {
        @GetMapping void allowed() { Role.EDITOR.check(Permission.WRITE); } //= 200
        @GetMapping void refused() { Role.READER.check(Permission.WRITE); } //= 403
        @GetMapping void any(Permission p) { Role.READER.check(p); } //= 200 403
        @GetMapping void anyRole(Role role) { role.check(Permission.WRITE); } //= 200 403
        @GetMapping void allRoles(Role role) { role.check(Permission.READ); } //= 200
        @GetMapping void noRole(Role role) { role.check(Permission.DELETE); } //= 403
      }
      """;

  private static String role(String constructor) {
    return """
        enum Role {
          READER("a", Set.of(Permission.READ)), EDITOR("b", EnumSet.of(Permission.READ, Permission.WRITE));
          private final Set<Permission> permissions;
          %s
          void check(Permission p) { if (!has(p)) { throw new Refused(); } }
          private boolean has(Permission p) { return permissions.contains(p); }
        }
        """
        .formatted(constructor);
  }

  @Test
  void ofEachConstantOfAnEnum() {
    for (String held :
        List.of("all", "Set.copyOf(all)", "Collections.unmodifiableSet(EnumSet.copyOf(all))")) {
      Inferred.check(
          PERMISSIONS
              + role(
                  "Role(String name, Set<Permission> all) { this.permissions = " + held + "; }"));
    }
  }

  /** What is held is not what was given, or not for each constant. */
  @Test
  void ofEachConstantOfAnEnumIfThatIsNotKnown() {
    String open = PERMISSIONS.replaceAll("//= .*", "//= 200 403");
    for (String constructor :
        List.of(
            "Role(String name, Set<Permission> all) { Set<Permission> other = new HashSet<>(all); other.add(Permission.DELETE); permissions = other; }",
            "Role(String name, Set<Permission> all) { permissions = all; all.add(Permission.DELETE); }",
            "Role(String name, Set<Permission> all) { all = new HashSet<>(all); permissions = all; }",
            "Role(String name, Set<Permission> all) { permissions = EnumSet.copyOf(all); permissions.add(Permission.DELETE); }",
            "Role(String name, Set<Permission> all) { permissions = all; } void grant(Permission p) { permissions.add(p); }",
            "Role(String name, Set<Permission> all) { permissions = all; } Set<Permission> permissions() { return permissions; }",
            "Role(String name, Set<Permission> all) { permissions = all; } static { EDITOR.permissions.add(Permission.DELETE); }")) {
      Inferred.check(open + role(constructor));
    }
    Inferred.check(
        open
            + role(
                "Role(String name, Set<Permission> all) { Set<Permission> other = new HashSet<>(all); other.add(Permission.DELETE); permissions = other; }"));
    Inferred.check(
        open
            + role("Role(String name, Set<Permission> all) { this.permissions = all; }")
                .replace("Set.of(Permission.READ)", "Permissions.ALL")
            + "class Permissions { static Set<Permission> ALL = EnumSet.allOf(Permission.class); }");
  }

  @Test
  void ofEachConstantOfAnEnumIfSomeHoldNothing() {
    Inferred.check(
        PERMISSIONS
                .replace(
                    "allRoles(Role role) { role.check(Permission.READ); } //= 200",
                    "allRoles(Role role) { role.check(Permission.READ); } //= 200 403")
                .replace(
                    "@GetMapping void refused()",
                    "@GetMapping void guest() { Role.GUEST.check(Permission.READ); } //= 403\n  @GetMapping void refused()")
            + role("Role(String name, Set<Permission> all) { permissions = all; }")
                .replace("READER(", "GUEST(\"\", Set.of()), READER("));
  }

  @Test
  void textsAndStatuses() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private static final Map<String, HttpStatus> BY_CODE = Map.of("E400", HttpStatus.BAD_REQUEST, "E401", HttpStatus.UNAUTHORIZED);
          private static final Set<HttpStatus> SHOWN = Set.copyOf(Arrays.asList(HttpStatus.GONE, HttpStatus.CONFLICT));
          private ResponseEntity<?> of(String code) { return ResponseEntity.status(BY_CODE.getOrDefault(code, HttpStatus.CONFLICT)).build(); }
          private ResponseEntity<?> of(HttpStatus status) { return ResponseEntity.status(SHOWN.contains(status) ? status : HttpStatus.NOT_FOUND).build(); }
          @GetMapping ResponseEntity<?> denied() { return of("E401"); } //= 401
          @GetMapping ResponseEntity<?> other() { return of("E500"); } //= 409
          @GetMapping ResponseEntity<?> any(String code) { return of(code); } //= 400 401 409
          @GetMapping ResponseEntity<?> shown() { return of(HttpStatus.GONE); } //= 410
          @GetMapping ResponseEntity<?> hidden() { return of(HttpStatus.LOCKED); } //= 404
        }
        """);
  }

  /** What may change, or holds what is not known, answers either way. */
  @Test
  void notConstant() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        enum Kind { GONE, TAKEN }
        @RestController class C {
          private static final Set<Kind> GROWS = EnumSet.of(Kind.GONE);
          static final Set<Kind> SEEN = EnumSet.of(Kind.GONE);
          private Set<Kind> given = Set.of(Kind.GONE);
          private static ResponseEntity<?> of(boolean b) { return b ? ResponseEntity.ok("x") : ResponseEntity.notFound().build(); }
          private static boolean in(Kind kind, Kind... all) { return Arrays.asList(all).contains(kind); }
          void add(Kind kind) { GROWS.add(kind); }
          @GetMapping ResponseEntity<?> grows() { return of(GROWS.contains(Kind.TAKEN)); } //= 200 404
          @GetMapping ResponseEntity<?> seen() { return of(SEEN.contains(Kind.TAKEN)); } //= 200 404
          @GetMapping ResponseEntity<?> changing() { return of(given.contains(Kind.TAKEN)); } //= 200 404
          @GetMapping ResponseEntity<?> array(Kind[] kinds) { return of(in(Kind.TAKEN, kinds)); } //= 200 404
          private static final List<Integer> CODES = List.of(1, 2, 5);
          private static final Hashtable<String, String> TABLE = new Hashtable<>(Map.of("a", "b"));
          private static ResponseEntity<?> isFive(int n) { return of(n == 5); }
          @GetMapping ResponseEntity<?> byPosition() { return isFive(CODES.get(2)); } //= 200 404
          @GetMapping ResponseEntity<?> value() { return of(TABLE.contains("b")); } //= 200 404
          @GetMapping ResponseEntity<?> variable(Kind kind) { return of(Set.of(kind).contains(Kind.TAKEN)); } //= 200 404
        }
        """);
  }
}
