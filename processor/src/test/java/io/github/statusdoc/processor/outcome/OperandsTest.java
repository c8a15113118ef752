package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/**
 * Whatever an expression evaluates counts, also what its value does not need (JLS 15.7, 15.26.1).
 */
class OperandsTest {
  @Test
  void beforeANameOrAnIndex() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        class Row {
          static final int SIZE = 3;
          static String last;
          String name;
          int[] parts;
          Row next;
          class Part {}
        }
        @RestController class C {
          private static Row find() { if (Math.random() > .5) { throw new Missing(); } return new Row(); }
          private static int index() { find(); return 0; }
          @PutMapping void field(String x) { find().name = x; } //= 200 404
          @PutMapping void inParentheses(String x) { (find()).name = x; } //= 200 404
          @PutMapping void fieldInParentheses(String x) { (find().name) = x; } //= 200 404
          @GetMapping int constantOfAField() { return find().next.SIZE; } //= 200 404
          @PutMapping void next(String x) { find().next.name = x; } //= 200 404
          @PutMapping void part(int x) { find().parts[1] = x; } //= 200 404
          @PutMapping void index(Row row, int x) { row.parts[index()] = x; } //= 200 404
          @PutMapping void added(Row row, int x) { row.parts[index()] += x; } //= 200 404
          @PutMapping void shared(String x) { find().last = x; } //= 200 404
          @GetMapping int constant() { return find().SIZE; } //= 200 404
          @GetMapping String ofTheClass() { return find().last; } //= 200 404
          @GetMapping Object outer() { return find().new Part(); } //= 200 404
          @PutMapping void late(String x) { Runnable put = () -> find().name = x; put.run(); } //= 200 404
          @PutMapping void own(Row row, String x) { row.name = x; } //= 200
        }
        """);
  }
}
