package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What an inherited method calls depends on the class of the object (JLS 15.12.4.4). */
class TemplateMethodTest {
  private static final String SERVICES =
      """
      package com.acme;
      import java.util.Optional;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.server.ResponseStatusException;
      abstract class Crud<T> {
        Optional<T> stored;
        abstract RuntimeException missing();
        T get() { return stored.orElseThrow(() -> missing()); }
        final void ensure() { if (stored.isEmpty()) { throw missing(); } }
      }
      class Users extends Crud<String> {
        @Override RuntimeException missing() { return new ResponseStatusException(HttpStatus.NOT_FOUND); }
      }
      class Orders extends Crud<Integer> {
        @Override RuntimeException missing() { return new ResponseStatusException(HttpStatus.GONE); }
      }
      class Accounts extends Crud<String> {
        @Override RuntimeException missing() { return new ResponseStatusException(HttpStatus.FORBIDDEN); }
      }
      class Guests extends Accounts {
        @Override RuntimeException missing() { return new ResponseStatusException(HttpStatus.LOCKED); }
      }
      """;

  @Test
  void aServiceOfAKnownClass() {
    Inferred.check(
        SERVICES,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private final Users users;
          private Orders orders;
          Crud<String> any;
          Accounts accounts;
          C(Users users) { this.users = users; }
          @GetMapping String got() { return users.get(); } //= 200 404
          @GetMapping String ensured() { orders.ensure(); return "x"; } //= 200 410
          @GetMapping String parameter(Orders orders) { return "" + orders.get(); } //= 200 410
          @GetMapping String made() { return new Users().get(); } //= 200 404
          @GetMapping String inALambda(java.util.List<String> l) { l.forEach(s -> users.ensure()); return "x"; } //= 200 404
          @GetMapping String anyOfThem() { return any.get(); } //= 200 403 404 410 423
        }
        """);
  }

  /** Another class may stand behind the name: all of them are asked. */
  @Test
  void aServiceThatIsExtended() {
    Inferred.check(
        SERVICES,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          Accounts accounts;
          @GetMapping String got() { return accounts.get(); } //= 200 403 404 410 423
        }
        """);
  }

  @Test
  void aController() {
    Inferred.check(
        SERVICES,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        abstract class Base<T> {
          abstract Crud<T> service();
          T first() { return service().get(); }
        }
        @RestController class A extends Base<String> {
          Users users;
          @Override Users service() { return users; }
          @GetMapping String a() { return service().get(); } //= 200 404
        }
        @RestController class B extends Base<Integer> {
          Orders orders;
          @Override Orders service() { return orders; }
          @GetMapping Integer b() { return service().get(); } //= 200 410
        }
        """);
  }
}
