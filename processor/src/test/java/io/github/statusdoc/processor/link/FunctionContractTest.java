package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Who calls a method with a contract, takes that, whatever function it may be. */
class FunctionContractTest {
  @Test
  void functionsBehindContracts() {
    Inferred.check(
        """
        package com.acme;
        import io.github.statusdoc.Returns;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        interface Finder { @Returns(404) String find(int n); }
        interface Replier { @Returns({201, 404}) ResponseEntity<String> reply(int n); }
        @RestController class C {
          final Finder lambda = n -> { throw new ResponseStatusException(HttpStatus.GONE); };
          final Finder reference = C::locked;
          final Replier replier = n -> ResponseEntity.status(202).build();
          static String locked(int n) { throw new ResponseStatusException(HttpStatus.LOCKED); }
          @GetMapping("/a") String lambda(int n) { return lambda.find(n); } //= 200 404
          @GetMapping("/b") String reference(int n) { return reference.find(n); } //= 200 404
          @GetMapping("/c") ResponseEntity<String> response(int n) { return replier.reply(n); } //= 201 404
          @GetMapping("/d") String local(int n) { Finder f = i -> { throw new ResponseStatusException(HttpStatus.GONE); }; return f.find(n); } //= 200 404
          @GetMapping("/e") String passed(int n) { return call(i -> { throw new ResponseStatusException(HttpStatus.GONE); }, n); } //= 200 404
          @GetMapping("/f") String anonymous(int n) { return call(new Finder() { public String find(int i) { throw new ResponseStatusException(HttpStatus.GONE); } }, n); } //= 200 404
          private String call(Finder f, int n) { return f.find(n); }
        }
        """);
  }

  @Test
  void functionsWithoutContract() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        interface Finder { String find(int n); }
        @RestController class C {
          final Finder lambda = n -> { throw new ResponseStatusException(HttpStatus.GONE); };
          @GetMapping("/a") String lambda(int n) { return lambda.find(n); } //= 410
        }
        """);
  }
}
