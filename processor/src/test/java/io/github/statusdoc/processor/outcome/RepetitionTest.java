package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Loops in functions that are called later, and loops of many rounds. */
class RepetitionTest {
  @Test
  void later() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.Callable;
        import java.util.function.Supplier;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private ResponseEntity<?> call(int n) { return n > 9 ? ResponseEntity.badRequest().build() : ResponseEntity.status(207).build(); }
          @GetMapping Callable<ResponseEntity<?>> callable(int n) { //= 200 202 207 400
            return () -> {
              ResponseEntity<?> last = ResponseEntity.accepted().build();
              for (int i = 0; i < n; i++) {
                if (i == 2) {
                  return last;
                }
                last = call(n);
              }
              return ResponseEntity.ok().build();
            };
          }
          private Supplier<ResponseEntity<?>> supplier(int n) {
            return () -> {
              ResponseEntity<?> last = ResponseEntity.accepted().build();
              for (int i = 0; i < n; i++) {
                if (i == 2) {
                  return last;
                }
                last = call(n);
              }
              return ResponseEntity.ok().build();
            };
          }
          @GetMapping ResponseEntity<?> supplied(int n) { return supplier(n).get(); } //= 200 202 207 400
          private HttpStatus pick(int n) { return n > 3 ? HttpStatus.CONFLICT : null; }
          private ResponseEntity<?> respond(HttpStatus s) { return ResponseEntity.status(s).build(); }
          @GetMapping ResponseEntity<?> asked(int n) { //= 200 409
            HttpStatus s = null;
            for (int i = 0; i < n; i++) {
              if (s != null) {
                return respond(s);
              }
              s = pick(n);
            }
            return ResponseEntity.ok().build();
          }
        }
        """);
  }

  @Test
  void aMachine() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum S { A, B, C, D, E, F, G, H }
          private S step(S s) {
            switch (s) {
              case A: return S.B;
              case B: return S.C;
              case C: return S.D;
              case D: return S.E;
              case E: return S.F;
              case F: return S.G;
              default: return S.H;
            }
          }
          @GetMapping ResponseEntity<?> machine(int n) { //= 200 403 404
            S s = S.A;
            while (n-- > 0) {
              s = step(s);
            }
            if (s == S.H) {
              return ResponseEntity.status(403).build();
            }
            return s == S.G ? ResponseEntity.notFound().build() : ResponseEntity.ok().build();
          }
        }
        """);
  }

  /** What comes after more rounds than are followed is not known. */
  @Test
  void tooManyStates() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @ResponseStatus(HttpStatus.CONFLICT) static class Last extends RuntimeException {}
          @GetMapping ResponseEntity<?> returned(int n) { //= 200 ?
            S s = S.S0;
            while (n-- > 0) { s = step(s); }
            return ResponseEntity.ok().build();
          }
          private void run(int n) {
            S s = S.S0;
            while (n-- > 0) { s = step(s); }
            if (s == S.S69) { throw new Last(); }
          }
          @GetMapping String thrown(int n) { run(n); return "x"; } //= 200 ?
          @GetMapping String inALambda(List<Integer> all) { all.forEach(n -> run(n)); return "x"; } //= 200 ?
          enum S { %s }
          private S step(S s) {
            switch (s) {
              %s
              default: return S.S69;
            }
          }
        }
        """
            .formatted(
                states().mapToObj(i -> "S" + i).collect(Collectors.joining(", ")),
                states()
                    .limit(69)
                    .mapToObj(i -> "case S%d: return S.S%d;".formatted(i, i + 1))
                    .collect(Collectors.joining("\n      "))));
  }

  private static IntStream states() {
    return IntStream.range(0, 70);
  }

  /** Values under conditions of conditions would grow without end. */
  @Test
  void conditionsInNestedLoops() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum Type { ERROR, PARALLEL, ANY }
          @GetMapping ResponseEntity<?> all(List<List<List<Type>>> lists, Type type) { //= 200 201 202
            HttpStatus previous = HttpStatus.OK;
            for (List<List<Type>> list : lists) {
              for (List<Type> inner : list) {
                for (Type one : inner) {
                  HttpStatus current = one == Type.ANY ? HttpStatus.CREATED : HttpStatus.ACCEPTED;
                  if (type == Type.ERROR) { previous = HttpStatus.OK; }
                  if (one == Type.ERROR) { previous = HttpStatus.OK; }
                  previous.value();
                  if (type != Type.PARALLEL) { previous = current; }
                  if (one != Type.PARALLEL) { previous = current; }
                }
              }
            }
            return ResponseEntity.status(previous).build();
          }
        }
        """);
  }

  /** A long switch is large, but does not grow. */
  @Test
  void manyCases() {
    String constants =
        IntStream.range(0, 40)
            .mapToObj(i -> "E%d(HttpStatus.%s)".formatted(i, i % 2 == 0 ? "GONE" : "CONFLICT"))
            .collect(Collectors.joining(", "));
    String cases =
        IntStream.range(0, 40)
            .mapToObj(i -> "case %d -> E.E%d;".formatted(i, i))
            .collect(Collectors.joining(" "));
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          enum E { %s; final HttpStatus status; E(HttpStatus status) { this.status = status; } }
          @GetMapping("/a") ResponseEntity<?> all(int i) { //= 202 409 410
            if (i > 40) { return ResponseEntity.accepted().build(); }
            E e = switch (i) { %s default -> E.E0; };
            return ResponseEntity.status(e.status).build();
          }
          static HttpStatus of(boolean isKnown, E e) { return isKnown ? switch (e) { %s } : HttpStatus.OK; }
          @GetMapping("/b") ResponseEntity<?> one() { return ResponseEntity.status(of(true, E.E1)).build(); } //= 409
        }
        """
            .formatted(
                constants,
                cases,
                IntStream.range(0, 40)
                    .mapToObj(i -> "case E%d -> E.E%d.status;".formatted(i, i))
                    .collect(Collectors.joining(" "))));
  }

  /** Fields of fields of fields would grow without end. */
  @Test
  void fieldsInNestedLoops() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class Node { int key; HttpStatus status; Node left, right, parent; }
          private Node find(Node root) {
            Node n = root;
            for (int i = 0; i < 3; i++) {
              for (int j = 0; j < 3; j++) {
                if (n.key == i) { n = n.left; } else if (n.key == j) { n = n.right; } else { n = n.parent; }
              }
            }
            while (n != null) {
              n = n.key == 1 ? n.left : n.right;
              while (n.parent != null) { n = n.key == 2 ? n.parent : n.right; }
            }
            return n;
          }
          @GetMapping("/a") Node content(Node root) { return find(root); } //= 200
          @GetMapping("/b") ResponseEntity<?> status(Node root) { return ResponseEntity.status(find(root).status).build(); } //= ?
          static class Inner { final HttpStatus missing = HttpStatus.GONE; }
          static class Middle { final Inner inner = new Inner(); }
          static class Outer { final Middle middle = new Middle(); }
          @GetMapping("/c") ResponseEntity<?> fixed() { return ResponseEntity.status(new Outer().middle.inner.missing).build(); } //= 410
        }
        """);
  }
}
