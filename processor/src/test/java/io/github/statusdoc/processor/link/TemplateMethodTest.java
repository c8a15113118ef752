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
          Crud<?> any;
          Crud<Integer> one;
          Accounts accounts;
          C(Users users) { this.users = users; }
          @GetMapping String got() { return users.get(); } //= 200 404
          @GetMapping String ensured() { orders.ensure(); return "x"; } //= 200 410
          @GetMapping String parameter(Orders orders) { return "" + orders.get(); } //= 200 410
          @GetMapping String made() { return new Users().get(); } //= 200 404
          @GetMapping String inALambda(java.util.List<String> l) { l.forEach(s -> users.ensure()); return "x"; } //= 200 404
          @GetMapping String anyOfThem() { return "" + any.get(); } //= 200 403 404 410 423
          @GetMapping String byItsArgument() { return "" + one.get(); } //= 200 410
        }
        """);
  }

  /** Another class may stand behind the name. */
  @Test
  void aServiceThatIsExtended() {
    Inferred.check(
        SERVICES,
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          Accounts accounts;
          @GetMapping String got() { return accounts.get(); } //= 200 403 423
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

  /** Objects are of the controller, not of the class that the handler is written in. */
  @Test
  void inheritedHandlers() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        abstract class Base {
          protected String find(String id) { throw new UnsupportedOperationException(); }
          protected ResponseEntity<?> make() { return ResponseEntity.status(501).build(); }
          protected void check() {}
          @GetMapping("/a") String found(String id) { return find(id); } //= 200 404
          @GetMapping("/b") ResponseEntity<?> made() { return make(); } //= 201
          @GetMapping("/c") String kept() { check(); return "x"; } //= 200
          @GetMapping("/d") ResponseEntity<?> replaced() { return ResponseEntity.status(501).build(); } //= 200
          protected boolean isReadOnly() { return false; }
          @PostMapping("/j") ResponseEntity<?> posted() { return isReadOnly() ? ResponseEntity.status(405).build() : ResponseEntity.ok().build(); } //= 200
          @GetMapping("/e") String failing() { throw new IllegalStateException(); } //= 409
        }
        @RestController class A extends Base {
          @Override protected String find(String id) { if (id.isEmpty()) { throw new ResponseStatusException(HttpStatus.NOT_FOUND); } return id; }
          @Override protected ResponseEntity<?> make() { return ResponseEntity.status(201).build(); }
          @Override ResponseEntity<?> replaced() { return ResponseEntity.ok().build(); }
          @ExceptionHandler(IllegalStateException.class) ResponseEntity<?> handle() { return ResponseEntity.status(409).build(); }
        }
        interface Orders {
          default ResponseEntity<?> place() { return ResponseEntity.status(501).build(); }
          @PostMapping("/f") default ResponseEntity<?> placed() { return place(); } //= 201 202
        }
        @RestController class Web implements Orders {
          @Override public ResponseEntity<?> place() { return ResponseEntity.status(201).build(); }
        }
        @RestController class Mobile implements Orders {
          @Override public ResponseEntity<?> place() { return ResponseEntity.status(202).build(); }
        }
        @RestController class Open {
          protected ResponseEntity<?> make() { return ResponseEntity.ok().build(); }
          @GetMapping("/g") ResponseEntity<?> own() { return make(); } //= 200 404
        }
        @RestController class Closed extends Open {
          @Override protected ResponseEntity<?> make() { return ResponseEntity.notFound().build(); }
        }
        abstract class Unused {
          protected ResponseEntity<?> make() { return ResponseEntity.ok().build(); }
          @GetMapping("/h") ResponseEntity<?> lonely() { return make(); } //= 200
        }
        interface Unimplemented {
          @GetMapping("/i") default ResponseEntity<?> nobody() { return ResponseEntity.status(501).build(); } //= 501
        }
        """);
  }

  /** A generic base class gets its service from the subclass, which writes what it is. */
  @Test
  void serviceOfASubclass() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.CONFLICT) class Kept extends RuntimeException {}
        abstract class Service<T> {
          void delete(long id) { check(id); }
          void check(long id) {}
        }
        class Books extends Service<String> {}
        class Authors extends Service<Integer> {
          @Override void check(long id) { if (id == 1) { throw new Kept(); } }
        }
        abstract class Controller<T> {
          abstract Service<T> service();
          String remove(long id) { service().delete(id); return "x"; }
        }
        @RestController class BookController extends Controller<String> {
          private final Books books;
          BookController(Books books) { this.books = books; }
          @Override Service<String> service() { return books; }
          @DeleteMapping("books") String removeBook(long id) { return remove(id); } //= 200
        }
        @RestController class AuthorController extends Controller<Integer> {
          private final Authors authors;
          AuthorController(Authors authors) { this.authors = authors; }
          @Override Service<Integer> service() { return authors; }
          @DeleteMapping("authors") String removeAuthor(long id) { return remove(id); } //= 200 409
        }
        """);
  }

  /** Base classes that nobody is an object of do nothing themselves. */
  @Test
  void replacedByAll() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        abstract class Finder {
          void find() { throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED); }
          void load() { throw new ResponseStatusException(HttpStatus.NOT_FOUND); }
        }
        class Users extends Finder { @Override void find() {} }
        class Orders extends Finder { @Override void find() {} @Override void load() {} }
        interface Policy {
          boolean isKept();
          default void keep() { if (!isKept()) { throw new ResponseStatusException(HttpStatus.GONE); } }
        }
        class Strict implements Policy { public boolean isKept() { return false; } public void keep() {} }
        interface Store { default void save() { throw new ResponseStatusException(HttpStatus.CONFLICT); } }
        @RestController class C {
          Finder finder;
          Store store = new Store() {};
          @GetMapping String find() { finder.find(); return "x"; } //= 200
          @GetMapping ResponseEntity<?> standIn(Flag flag) { return flag.isSet() ? ResponseEntity.badRequest().build() : ResponseEntity.ok().build(); } //= 200 400
          Flag made() { return new Flag() {}; }
          interface Flag { default boolean isSet() { return false; } }
          static class Set implements Flag { public boolean isSet() { return true; } }
          @GetMapping String lambda(boolean b) { return kept(() -> b); } //= 200 410
          private String kept(Policy policy) { policy.keep(); return "x"; }
          @GetMapping String load() { finder.load(); return "x"; } //= 200 404
          @GetMapping String save(Store any) { any.save(); return "x"; } //= 200 409
        }
        """);
  }
}
