package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Controllers that generators write, and the delegates that people write for them. */
class DelegateTest {
  private static final String DELEGATE =
      """
      package com.acme;
      import java.util.Optional;
      import org.springframework.beans.factory.annotation.Autowired;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      interface Delegate {
        default ResponseEntity<?> get() { return ResponseEntity.status(501).build(); }
        default ResponseEntity<?> remove() { return ResponseEntity.status(501).build(); }
      }
      """;

  private static final String API =
      DELEGATE
          + """
          interface Api {
            default Delegate getDelegate() { return new Delegate() {}; }
            @GetMapping default ResponseEntity<?> getPet() { return getDelegate().get(); } //= 200
            @DeleteMapping default ResponseEntity<?> removePet() { return getDelegate().remove(); } //= 501
          }
          class Service implements Delegate {
            @Override public ResponseEntity<?> get() { return ResponseEntity.ok().build(); }
          }
          """;

  @Test
  void delegate() {
    Inferred.check(
        API
            + """
            @RestController class Controller implements Api {
              private final Delegate delegate;
              Controller(Delegate delegate) { this.delegate = delegate; }
              @Override public Delegate getDelegate() { return delegate; }
            }
            """);
  }

  /** What the generators' constructors have where no delegate is given. */
  @Test
  void delegateThatMayBeMissing() {
    Inferred.check(
        API
            + """
            @RestController class Controller implements Api {
              private final Delegate delegate;
              Controller(@Autowired(required = false) Delegate delegate) {
                this.delegate = Optional.ofNullable(delegate).orElse(new Delegate() {});
              }
              @Override public Delegate getDelegate() { return delegate; }
              @GetMapping("none") ResponseEntity<?> none() { return new Delegate() {}.get(); } //= 501
            }
            """);
  }

  /** Where nobody implements it, nothing else is there. */
  @Test
  void delegateOfNobody() {
    Inferred.check(
        DELEGATE
            + """
            @RestController class Controller {
              private final Delegate delegate;
              Controller(Delegate delegate) {
                this.delegate = Optional.ofNullable(delegate).orElse(new Delegate() {});
              }
              @GetMapping ResponseEntity<?> get() { return delegate.get(); } //= 501
            }
            """);
  }
}
