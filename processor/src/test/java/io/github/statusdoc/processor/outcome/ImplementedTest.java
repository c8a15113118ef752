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
}
