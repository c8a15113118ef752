package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Getters that one body calls more than once on the same object. */
class RepeatedGetterTest {
  private static final String HEAD =
      """
      package com.acme;
      import java.util.*;
      import java.util.function.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
      enum State { OPEN, DONE }
      record Note(State state, Long owner) { long sum() { return owner + 1; } }
      class Order {
        State state;
        private final List<String> notes = new ArrayList<>();
        State getState() { return state; }
        State getNext() { return State.values()[(int) System.nanoTime() % 2]; }
        List<String> getNotes() { return notes; }
        boolean hasNotes() { return !notes.isEmpty(); }
        void close() { state = State.DONE; }
        boolean closes() { state = State.DONE; return true; }
      }
      interface Orders { Order find(long id); Note note(long id); void advance(Order order); String nameOf(long id); }
      """;

  private static void check(String handlers) {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              Orders orders;
              static String owned(Long owner) { if (owner == null) { throw new Taken(); } return ""; }
              static String done(State s) { return switch (s) { case DONE -> "d"; case OPEN -> throw new Taken(); }; }
            """
            + handlers
            + "}\n");
  }

  @Test
  void yieldTheSame() {
    check(
        """
          @GetMapping String given(Note n) { if (n.owner() != null) return owned(n.owner()); return ""; } //= 200
          @GetMapping String left(Note n) { if (n.owner() == null) return ""; return owned(n.owner()); } //= 200
          @GetMapping String found() { Note n = orders.note(1); if (n.owner() != null) { return owned(n.owner()); } return ""; } //= 200
          @GetMapping String constant(Note n) { if (n.state() != State.DONE) return ""; return done(n.state()); } //= 200
          @GetMapping String ofAClass() { Order o = orders.find(1); if (o.getState() != State.DONE) return ""; return done(o.getState()); } //= 200
          @GetMapping String there(Note n) { if (n != null && n.owner() != null) return owned(n.owner()); return ""; } //= 200
          @GetMapping String contradiction(Note n) { if (n.owner() != null) { if (n.owner() == null) throw new Taken(); } return ""; } //= 200
          @GetMapping String ofARecordForever(Note n, Order o) { if (n.owner() == null) return ""; orders.advance(o); n.sum(); return owned(n.owner()); } //= 200
        """);
  }

  @Test
  void unlessTheObjectMayChange() {
    check(
        """
          @GetMapping String changed() { Order o = orders.find(1); if (o.getState() == State.DONE) return ""; o.close(); if (o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String changedInBetween() { Order o = orders.find(1); if (o.getState() == State.OPEN && o.closes() && o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String changedBeforeTheOther() { Order o = orders.find(1); if (o.getState() == State.DONE || !o.closes() || o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String byAnother() { Order o = orders.find(1); if (o.getState() == State.DONE) return ""; orders.advance(o); if (o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String byAFunction(Runnable r) { Order o = orders.find(1); if (o.getState() == State.DONE) return ""; r.run(); if (o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String written() { Order o = orders.find(1); if (o.getState() == State.DONE) return ""; o.state = State.DONE; if (o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String copied(Order n) { Order o = orders.find(1); if (o.getState() == State.DONE) return ""; org.springframework.beans.BeanUtils.copyProperties(n, o); if (o.getState() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String held() { Order o = orders.find(1); if (o.hasNotes()) return ""; o.getNotes().add("x"); if (o.hasNotes()) throw new Taken(); return ""; } //= 200 409
          @GetMapping String locked() { Order o = orders.find(1); if (o.getState() == State.DONE) return ""; synchronized (o) { if (o.getState() == State.DONE) throw new Taken(); } return ""; } //= 200 409
          @GetMapping String ofAnIterator() { Order o = orders.find(1); if (o.getNext() == State.DONE) return ""; if (o.getNext() == State.DONE) throw new Taken(); return ""; } //= 200 409
          @GetMapping String laterInALoop() { //= 200 409
            Order o = orders.find(1);
            if (o.getState() == State.DONE) { return ""; }
            while (o.hashCode() > 3) { if (o.getState() == State.DONE) { throw new Taken(); } o.close(); }
            return "";
          }
          @GetMapping String anotherObject(Note a, Note b) { if (a.owner() == null) return ""; return owned(b.owner()); } //= 200 409
          @GetMapping String onOneWayOnly(Note n, boolean b) { if (b && n.owner() == null) return ""; return owned(n.owner()); } //= 200 409
          @GetMapping String reassigned() { Note n = orders.note(1); if (n.owner() == null) return ""; n = orders.note(2); return owned(n.owner()); } //= 200 409
          @GetMapping String inALoop() { //= 200 409
            Order o = orders.find(1);
            for (int i = 0; i < 3; i++) { if (o.getState() == State.DONE) { throw new Taken(); } o.close(); }
            return "";
          }
        """);
  }

  /** Of what was caught, only some objects get where their class was asked for. */
  @Test
  void ofObjectsOfAClass() {
    check(
        """
          static class Failure extends Exception { private final HttpStatus status; Failure(HttpStatus status) { this.status = status; } HttpStatus getStatus() { return status; } }
          void load() throws Failure { if (orders == null) { throw new Failure(HttpStatus.GONE); } }
          static ResponseEntity<Void> answer(Exception e) {
            HttpStatus code = HttpStatus.BAD_GATEWAY;
            if (e instanceof Failure f && f.getStatus() != null) { code = f.getStatus(); }
            return ResponseEntity.status(code).build();
          }
          @GetMapping ResponseEntity<Void> caught() { try { load(); return ResponseEntity.ok().build(); } catch (Exception e) { return answer(e); } } //= 200 410 502
        """);
  }
}
