package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What an application implements for Spring, and calls by Spring's name. */
class ImplementedTest {
  @Test
  void runsWhereTheInterfaceIsCalled() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.HttpStatus;
        import org.springframework.security.authentication.AuthenticationManager;
        import org.springframework.security.core.userdetails.*;
        import org.springframework.security.crypto.password.PasswordEncoder;
        import org.springframework.stereotype.Component;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        @Component class Accounts implements UserDetailsService {
          @Override public UserDetails loadUserByUsername(String name) { if (name.isEmpty()) { throw new Missing(); } return null; }
        }
        class Yes implements PasswordEncoder {
          @Override public String encode(CharSequence raw) { if (raw.isEmpty()) { throw new Missing(); } return ""; }
          @Override public boolean matches(CharSequence raw, String encoded) { return true; }
        }
        @RestController class C {
          UserDetailsService accounts; PasswordEncoder encoder; AuthenticationManager manager;
          @GetMapping void account(String name) { accounts.loadUserByUsername(name); } //= 200 404
          @GetMapping void reference(java.util.Optional<String> name) { name.map(accounts::loadUserByUsername); } //= 200 404
          @GetMapping void encoded(String text) { encoder.encode(text); } //= 200 404
          @GetMapping void authenticated() { manager.authenticate(null); } //= 200 404
          /* Others implement it, too. */
          @GetMapping void matched(String text) { if (!encoder.matches(text, "x")) { throw new Taken(); } } //= 200 409
        }
        """);
  }

  /** A jar of interfaces that an application has beside itself, compiled without Statusdoc. */
  @Test
  void runsWhereItIsOfTheSameApplication() {
    Inferred.checkAgainst(
        """
        package com.acme.api;
        public interface Orders {
          interface Found<K, V> { V find(K key); }
          interface Transactions { String within(java.util.function.Supplier<String> work); }
          interface Replies { org.springframework.http.ResponseEntity<String> reply(); }
          abstract class Carts { public abstract String cart(int id); public String first() { return cart(1); } }
          String order(int id);
          String other(int id);
          static String plain() { return ""; }
        }
        """,
        """
        package com.acme.shop;
        import com.acme.api.Orders;
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;
        import org.springframework.stereotype.Service;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.NOT_FOUND) class Missing extends RuntimeException {}
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        @Service class OrderService implements Orders {
          @Override public String order(int id) { if (id < 0) { throw new Missing(); } return ""; }
          @Override public String other(int id) { return ""; }
        }
        @Service class Names implements Orders.Found<Integer, String> {
          @Override public String find(Integer key) { if (key < 0) { throw new Taken(); } return ""; }
        }
        @Service class ShopCarts extends Orders.Carts {
          @Override public String cart(int id) { throw new Missing(); }
        }
        @RestController class C {
          Orders orders; Orders.Found<Integer, String> names; Orders.Transactions transactions; Orders.Replies replies; Orders.Carts carts;
          @GetMapping String order(int id) { return orders.order(id); } //= 200 404
          @GetMapping String other(int id) { return orders.other(id); } //= 200
          @GetMapping String reference(java.util.Optional<Integer> id) { return id.map(orders::order).orElse(""); } //= 200 404
          @GetMapping String generic(int id) { return names.find(id); } //= 200 409
          @GetMapping String cart(int id) { return carts.cart(id); } //= 200 404
          @GetMapping String function(int id) { return transactions.within(() -> { if (id < 0) { throw new Taken(); } return ""; }); } //= 200 409
          @GetMapping ResponseEntity<String> replied() { return replies.reply(); } //= ?
          @GetMapping String plain() { return Orders.plain(); } //= 200
        }
        """);
  }
}
