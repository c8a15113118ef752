package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** A getter is asked anew after a library has changed what its object holds, and only then. */
class LibraryChangesTest {
  private static void check(String handlers) {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.concurrent.atomic.AtomicInteger;
        import java.util.concurrent.locks.ReentrantLock;
        import org.springframework.http.HttpStatus;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        class Settings { static boolean open; }
        class Order {
          final List<String> items = new ArrayList<>();
          final int[] counts = new int[1];
          final AtomicInteger number = new AtomicInteger();
          private final StringBuilder log = new StringBuilder();
          private String name;
          volatile boolean done;
          List<String> getItems() { return items; }
          int[] getCounts() { return counts; }
          StringBuilder getLog() { return log; }
          String getName() { return name; }
          boolean hasItems() { return !items.isEmpty(); }
          boolean isCounted() { return counts[0] > 0; }
          boolean isNumbered() { return number.get() > 0; }
          boolean isLogged() { return log.length() > 0; }
          boolean isDone() { return done; }
          boolean isOpen() { return Settings.open; }
        }
        @RestController class C {
          private final org.springframework.core.task.SimpleAsyncTaskExecutor tasks = new org.springframework.core.task.SimpleAsyncTaskExecutor();
          private final ReentrantLock lock = new ReentrantLock();
          private final CountDownLatch latch = new CountDownLatch(1);
        %s
        }
        """
            .formatted(handlers));
  }

  @Test
  void parts() {
    check(
        """
          @PutMapping void gotten(Order o) { if (o.hasItems()) return; o.getItems().add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void field(Order o) { if (o.hasItems()) return; o.items.add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void variable(Order o) { List<String> items = o.getItems(); if (o.hasItems()) return; items.add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void inParentheses(Order o) { if (o.hasItems()) return; (o.getItems()).add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void cast(Order o) { if (o.hasItems()) return; ((ArrayList<String>) o.getItems()).add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void iterator(Order o) { Iterator<String> items = o.getItems().iterator(); if (!o.hasItems()) return; items.next(); items.remove(); if (!o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void part(Order o) { List<String> items = o.getItems().subList(0, 1); if (!o.hasItems()) return; items.clear(); if (!o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void parameter(Order o, List<String> items) { if (o.hasItems()) return; items.add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void ofAField(Order o) { var items = o.items; if (o.hasItems()) return; items.add("x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void given(Order o) { if (o.hasItems()) return; Collections.addAll(o.getItems(), "x"); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void number(Order o) { if (o.isNumbered()) return; o.number.incrementAndGet(); if (o.isNumbered()) throw new Taken(); } //= 200 409
          @PutMapping void text(Order o) { if (o.isLogged()) return; o.getLog().append("x"); if (o.isLogged()) throw new Taken(); } //= 200 409
          @PutMapping void array(Order o) { if (o.isCounted()) return; o.counts[0] = 1; if (o.isCounted()) throw new Taken(); } //= 200 409
          @PutMapping void gottenArray(Order o) { int[] counts = o.getCounts(); if (o.isCounted()) return; counts[0]++; if (o.isCounted()) throw new Taken(); } //= 200 409
          @PutMapping void shared(Order o) { if (o.isOpen()) return; Settings.open = true; if (o.isOpen()) throw new Taken(); } //= 200 409
        """);
  }

  @Test
  void functions() {
    check(
        """
          @PutMapping void kept(Order o) { java.util.function.Consumer<Integer> add = n -> o.items.add("x"); if (o.hasItems()) return; Optional.of(1).ifPresent(add); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void task(Order o) { Runnable add = () -> o.items.add("x"); if (o.hasItems()) return; tasks.execute(add); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void callable(Order o) { Callable<Boolean> add = () -> o.items.add("x"); if (o.hasItems()) return; tasks.submit(add); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void mapped(Order o, java.util.function.Function<Integer, Integer> add) { if (o.hasItems()) return; Optional.of(1).map(add); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void made(Order o) { java.util.function.Supplier<String> name = o::getName; if (o.hasItems()) return; Optional.of("a").orElseGet(name); if (o.hasItems()) throw new Taken(); } //= 200 409
          @PutMapping void none(Order o, Optional<String> name) { if (o.hasItems()) return; name.orElse("a"); if (o.hasItems()) throw new Taken(); } //= 200
        """);
  }

  @Test
  void others() {
    check(
        """
          @PutMapping void locked(Order o) { if (o.isDone()) return; lock.lock(); if (o.isDone()) throw new Taken(); } //= 200 409
          @PutMapping void awaited(Order o) throws InterruptedException { if (o.isDone()) return; latch.await(); if (o.isDone()) throw new Taken(); } //= 200 409
          @PutMapping void notified(Order o) throws InterruptedException { synchronized (o) { if (o.isDone()) return; o.wait(); if (o.isDone()) throw new Taken(); } } //= 200 409
          @PutMapping void slept(Order o) throws InterruptedException { if (o.isDone()) return; Thread.sleep(9); if (o.isDone()) throw new Taken(); } //= 200 409
          @PutMapping void task(Future<String> task, Order o) throws Exception { if (o.isDone()) return; task.get(); if (o.isDone()) throw new Taken(); } //= 200 409
        """);
  }

  /** What only asks, and what belongs to no object that was asked, changes nothing. */
  @Test
  void nothing() {
    check(
        """
          @PutMapping void asked(Order o) { if (o.hasItems()) return; o.getItems().size(); if (o.hasItems()) throw new Taken(); } //= 200
          @PutMapping void unchangeable(Order o) { if (o.hasItems()) return; o.getName().trim(); if (o.hasItems()) throw new Taken(); } //= 200
          @PutMapping void written(Order o) { if (o.hasItems()) return; java.util.Objects.requireNonNull(o.getName()); if (o.hasItems()) throw new Taken(); } //= 200
          @PutMapping void copied(Order o) { List<String> made = new ArrayList<>(); if (o.hasItems()) return; made.addAll(o.getItems()); if (o.hasItems()) throw new Taken(); } //= 200
          @PutMapping void another(Order o) { List<String> made = new ArrayList<>(); if (o.hasItems()) return; made.add("x"); if (o.hasItems()) throw new Taken(); } //= 200
        """);
  }
}
