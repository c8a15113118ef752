package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Code that asks whether something is there, and goes on with it. */
class PresenceTest {
  /** In Jakarta REST, null would be a 204. */
  @Test
  void comparedWithNull() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import java.util.Objects;
        @Path("/") class C {
          private String find(boolean b) { return b ? "x" : null; }
          @GET public String thrown(@QueryParam("b") boolean b) { //= 200 404
            String s = find(b);
            if (s == null) {
              throw new NotFoundException();
            }
            return s;
          }
          @GET public String returned(@QueryParam("b") boolean b) { String s = find(b); if (null != s) { return s; } throw new NotFoundException(); } //= 200 404
          @GET public String replaced(@QueryParam("b") boolean b) { String s = find(b); if (s == null) { s = "x"; } return s; } //= 200
          @GET public String chosen(@QueryParam("b") boolean b) { String s = find(b); return s != null ? s : "x"; } //= 200
          @GET public String either(@QueryParam("b") boolean b) { String s = find(b); if (s == null || s.isEmpty()) { throw new NotFoundException(); } return s; } //= 200 404
          @GET public String both(@QueryParam("b") boolean b) { String s = find(b); if (s != null && !s.isEmpty()) { return s; } throw new NotFoundException(); } //= 200 404
          @GET public String isNull(@QueryParam("b") boolean b) { String s = find(b); if (Objects.isNull(s)) { throw new NotFoundException(); } return s; } //= 200 404
          @GET public String nonNull(@QueryParam("b") boolean b) { String s = find(b); if (!Objects.nonNull(s)) { throw new NotFoundException(); } return s; } //= 200 404
          @GET public String twice(@QueryParam("b") boolean b) { String s = find(b); String t = find(!b); if (s == null || t == null) { throw new NotFoundException(); } return b ? s : t; } //= 200 404
          @GET public String assigned(@QueryParam("b") boolean b) { String s; if ((s = find(b)) == null) { throw new NotFoundException(); } return s; } //= 200 404
          @GET public String parenthesized(@QueryParam("b") boolean b) { String s = find(b); if (!((s) == null)) { return s; } throw new NotFoundException(); } //= 200 404
          @GET public String assignedOr(@QueryParam("b") boolean b) { String s; if ((s = find(b)) != null || b) { return s; } return "x"; } //= 200 204
          @GET public String assignedTo(@QueryParam("b") boolean b) { String s = find(b); String t; if ((t = s) == null) { return "x"; } return t; } //= 200
          @GET public String goesOn(@QueryParam("b") boolean b) { String s = find(b); if (s == null) { System.gc(); } return s; } //= 200 204
          @GET public String goesOnWithIt(@QueryParam("b") boolean b) { String s = find(b); if (s != null) { System.gc(); } return s; } //= 200 204
          @GET public String perhaps(@QueryParam("b") boolean b) { String s = find(b); if (b || s != null) { return s; } return "x"; } //= 200 204
          @GET public String not(@QueryParam("b") boolean b) { String s = find(b); if (s != null) { return "x"; } return s; } //= 200 204
          @GET public String other(@QueryParam("b") boolean b) { String s = find(b); String t = find(!b); if (t == null) { return "x"; } return s; } //= 200 204
          private String pick(Object o) {
            if (o == null) { return "x"; }
            if (o instanceof Integer) { throw new BadRequestException(); }
            return "y";
          }
          @GET public String never() { return pick(null); } //= 200
          @GET public String perhapsAnInteger(@QueryParam("o") String o) { return pick(o); } //= 200 400
          @GET public String again(@QueryParam("b") boolean b) { String s = find(b); if (s == null) { return "x"; } s = find(!b); return s; } //= 200 204
        }
        """);
  }

  /** Between the question and the answer something may happen. */
  @Test
  void askedBefore() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        @Path("/") class C {
          static class Missing extends Exception {}
          private String find(boolean b) { return b ? "x" : null; }
          @GET public String assigned(@QueryParam("b") boolean b) { String s = find(b); if (s != null && (s = find(!b)) == null) { return s; } return "x"; } //= 200 204
          @GET public String assignedOr(@QueryParam("b") boolean b) { String s = find(b); if (s == null || "y".equals(s = find(!b))) { return "x"; } return s; } //= 200 204
          @GET public String assignedInChoice(@QueryParam("b") boolean b) { String s = find(b); return s != null && (s = find(!b)) != "q" ? s : "x"; } //= 200 204
          @GET public String caught(@QueryParam("b") boolean b) { String s = "x"; try { s = find(b); if (s == null) { throw new Missing(); } } catch (Missing e) { return s; } return "x"; } //= 200 204
          @GET public String caughtAndOn(@QueryParam("b") boolean b) { String s = "x"; try { s = find(b); if (s == null) { throw new Missing(); } } catch (Missing e) { System.gc(); } return s; } //= 200 204
          @GET public String inFinally(@QueryParam("b") boolean b) { String s = find(b); String t = "x"; try { if (s == null) { return "y"; } } finally { t = s; if (b) { return t; } } return "z"; } //= 200 204
          @GET public String afterFinally(@QueryParam("b") boolean b) { String s = find(b); try { if (s == null) { throw new NotFoundException(); } } finally { System.gc(); } return s; } //= 200 404
          @GET public String afterCatch(@QueryParam("b") boolean b) { String s = find(b); if (s == null) { throw new NotFoundException(); } try { s.wait(); } catch (InterruptedException e) { return s; } return s; } //= 200 404
          @GET public String appended(@QueryParam("b") boolean b) { String s = find(b); s += "x"; return s; } //= 200
        }
        """);
  }

  /** What is known of a variable does not grow with the questions. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyQuestions() {
    String question = "if (s == null || b) { b = !b; } if (s == null) { if (b) { s = find(b); } } ";
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        @Path("/") class C {
          private String find(boolean b) { return b ? "x" : null; }
          @GET public String asked(@QueryParam("b") boolean b) { String s = find(b); %s return s; } //= 200 204
        }
        """
            .formatted(question.repeat(40)));
  }

  @Test
  void nullThatIsGiven() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import java.util.*;
        @Path("/") class C {
          static final Map<String, String> FIELDS = Map.of("name", "e.name", "id", "e.id");
          static String thrown(String s) { if (s != null) { throw new BadRequestException(); } return "x"; }
          static String checked(String s) { String q = "x"; if (s != null) { q = empty(s); } return q; }
          static String chosen(String s) { return s == null ? "x" : empty(s); }
          static String early(String s) { if (s == null) { return "x"; } return empty(s); }
          static String empty(String s) { if (s.isEmpty()) { throw new BadRequestException(); } return s; }
          static String sorted(String by, Map<String, String> fields) { if (fields == null) { throw new NotFoundException(); } return by; }
          @GET public String a() { return thrown(null); } //= 200
          @GET public String b() { return checked(null); } //= 200
          @GET public String c() { return chosen(null); } //= 200
          @GET public String d() { return early(null); } //= 200
          @GET public String e(@QueryParam("s") String s) { return thrown(s); } //= 200 400
          @GET public String f(@QueryParam("s") String s) { return early(s == null ? "" : s); } //= 200 400
          @GET public String g(@QueryParam("s") String s) { return sorted(s, FIELDS); } //= 200
          @GET public String h(@QueryParam("s") String s) { return sorted(s, s.isEmpty() ? null : FIELDS); } //= 200 404
        }
        """);
  }

  @Test
  void optionals() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          interface Repository { Optional<String> find(long id); }
          Repository repository;
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException {}
          @ExceptionHandler(NoSuchElementException.class) ResponseEntity<?> missing() { return ResponseEntity.status(410).build(); }
          @GetMapping String unasked(long id) { return repository.find(id).orElseThrow(); } //= 200 410
          @GetMapping ResponseEntity<?> isEmpty(long id) { //= 200 404
            Optional<String> found = repository.find(id);
            if (found.isEmpty()) {
              return ResponseEntity.notFound().build();
            }
            return ResponseEntity.ok(found.orElseThrow());
          }
          @GetMapping ResponseEntity<?> isPresent(long id) { var found = repository.find(id); if (!found.isPresent()) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(found.orElseThrow()); } //= 200 404
          @GetMapping ResponseEntity<?> chosen(long id) { var found = repository.find(id); return found.isPresent() ? ResponseEntity.ok(found.orElseThrow()) : ResponseEntity.notFound().build(); } //= 200 404
          @GetMapping ResponseEntity<?> supplied(long id) { var found = repository.find(id); return found.isPresent() ? ResponseEntity.ok(found.orElseThrow(Conflict::new)) : ResponseEntity.notFound().build(); } //= 200 404
          @GetMapping ResponseEntity<?> either(long id) { var found = repository.find(id); if (found.isEmpty() || found.orElseThrow().isEmpty()) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok("x"); } //= 200 404
          @GetMapping ResponseEntity<?> both(long id) { var found = repository.find(id); if (found.isPresent() && !found.orElseThrow().isEmpty()) { return ResponseEntity.ok("x"); } return ResponseEntity.notFound().build(); } //= 200 404
          @GetMapping ResponseEntity<?> given(Optional<String> given) { if (given.isEmpty()) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(given.orElseThrow()); } //= 200 404
          @GetMapping ResponseEntity<?> not(long id) { var found = repository.find(id); if (found.isPresent()) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(found.orElseThrow()); } //= 200 404 410
          @GetMapping ResponseEntity<?> perhaps(long id) { var found = repository.find(id); if (id == 1 || found.isPresent()) { return ResponseEntity.ok(found.orElseThrow()); } return ResponseEntity.notFound().build(); } //= 200 404 410
          @GetMapping ResponseEntity<?> other(long id) { var found = repository.find(id); var more = repository.find(id + 1); if (more.isEmpty()) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(found.orElseThrow()); } //= 200 404 410
          @GetMapping ResponseEntity<?> again(long id) { var found = repository.find(id); if (found.isEmpty()) { return ResponseEntity.notFound().build(); } found = repository.find(id + 1); return ResponseEntity.ok(found.orElseThrow()); } //= 200 404 410
          @GetMapping ResponseEntity<?> after(long id) { var found = repository.find(id); if (found.isPresent()) { System.gc(); } return ResponseEntity.ok(found.orElseThrow()); } //= 200 410
          @GetMapping ResponseEntity<?> notNull(long id) { var found = repository.find(id); if (found == null) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(found.orElseThrow()); } //= 200 404 410
          @GetMapping ResponseEntity<?> inside(long id) { var found = repository.find(id); if (found.isEmpty() || found.isPresent() && id == 1) { System.gc(); } return ResponseEntity.ok(found.orElseThrow()); } //= 200 410
        }
        """);
  }

  @Test
  void optionalNumbers() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException {}
          @ExceptionHandler(NoSuchElementException.class) ResponseEntity<?> missing() { return ResponseEntity.status(410).build(); }
          @GetMapping int supplied(int[] prices) { return Arrays.stream(prices).max().orElseThrow(Conflict::new); } //= 200 409
          @GetMapping double average(int[] prices) { return Arrays.stream(prices).average().orElseThrow(() -> new Conflict()); } //= 200 409
          @GetMapping long thrown(OptionalLong given) { return given.orElseThrow(); } //= 200 410
          @GetMapping String asked(OptionalInt given) { return given.isPresent() ? "" + given.orElseThrow(Conflict::new) : ""; } //= 200
          @GetMapping int none() { return OptionalInt.empty().orElseThrow(Conflict::new); } //= 409
        }
        """);
  }

  /** What is never null is not refused for being null. */
  @Test
  void neverNull() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          static class User {}
          static class Missing extends RuntimeException {}
          static class Block { Block(User user) { if (user == null) { throw new IllegalArgumentException(); } } }
          interface Users { Optional<User> find(long id); User get(long id); }
          Users users;
          private static final String NAME = "x";
          private String check(Object o) { if (o == null) { throw new IllegalArgumentException(); } return "y"; }
          private User found(long id) { return users.find(id).orElseThrow(Missing::new); }
          private User perhaps(boolean b) { return b ? new User() : null; }
          @GetMapping String literal() { return check("x"); } //= 200
          @GetMapping String constant() { return check(NAME); } //= 200
          @GetMapping String concatenated(long id) { return check("x" + id); } //= 200
          @GetMapping String made() { return check(new User()); } //= 200
          @GetMapping String madeByOthers() { return check(new ArrayList<String>()); } //= 200
          @GetMapping String list() { return check(List.of("x")); } //= 200
          @GetMapping String orElse(List<String> l) { List<String> all = Optional.ofNullable(l).orElse(List.of()); return check(all.isEmpty() ? List.of() : all); } //= 200
          @GetMapping String thrownElse(long id) { new Block(found(id)); return "x"; } //= 200 404
          @GetMapping String asked(long id) { User u = users.get(id); if (u != null) { return check(u); } return "x"; } //= 200
          @GetMapping ResponseEntity<?> local() { String s = "x"; if (s == null) { return ResponseEntity.notFound().build(); } return ResponseEntity.ok(s); } //= 200
          @GetMapping String given(String s) { return check(s); } //= 200 400
          @GetMapping String fromOthers(long id) { return check(users.get(id)); } //= 200 400
          @GetMapping String either(boolean b) { return check(perhaps(b)); } //= 200 400
          @GetMapping String oneOfTwo(boolean b, String s) { return check(b ? "x" : s); } //= 200 400
          @GetMapping String afterwards(boolean b) { String s = "x"; if (b) { s = null; } return check(s); } //= 200 400
        }
        @RestControllerAdvice class A {
          @ExceptionHandler @ResponseStatus(HttpStatus.BAD_REQUEST) String on(IllegalArgumentException e) { return "x"; }
          @ExceptionHandler @ResponseStatus(HttpStatus.NOT_FOUND) String on(C.Missing e) { return "x"; }
        }
        """);
  }

  /** What only seems to be there. */
  @Test
  void perhapsNull() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import java.util.stream.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          static class Principal { String n; }
          static class Context { static Object principal() { return System.getProperties().get("p"); } }
          static Principal user() { return (Principal) Context.principal(); }
          static RuntimeException gone() { return new ResponseStatusException(HttpStatus.GONE); }
          @GetMapping String cast() { Principal p = user(); if (p == null) throw gone(); return p.n; } //= 200 410
          @GetMapping String castHere() { Principal p = (Principal) Context.principal(); if (p == null) throw gone(); return p.n; } //= 200 410
          private String check(Object o) { if (o == null) throw gone(); return "x"; }
          @GetMapping String castPassedOn() { return check((Principal) Context.principal()); } //= 200 410
          @GetMapping String caught(String q) { String r = "a"; try { r = q; Long.parseLong(r); r = "n"; } catch (NumberFormatException e) { if (r == null) throw gone(); } return r; } //= 200 410
          @GetMapping String inFinally(String q) { String r = "a"; try { r = q; Long.parseLong(r); r = "n"; } finally { if (r == null) throw gone(); } return r; } //= 200 410
          @GetMapping ResponseEntity<String> betweenTwo(String q) { HttpStatus s = HttpStatus.OK; try { s = HttpStatus.CONFLICT; Long.parseLong(q); s = HttpStatus.ACCEPTED; } catch (NumberFormatException e) { return ResponseEntity.status(s).build(); } return ResponseEntity.status(s).build(); } //= 200 202 409
          @GetMapping ResponseEntity<String> afterFinally(String q) { HttpStatus s = HttpStatus.OK; try { s = HttpStatus.CONFLICT; Long.parseLong(q); s = HttpStatus.ACCEPTED; } finally { System.gc(); } return ResponseEntity.status(s).build(); } //= 202
          @GetMapping String collected(List<String> l) { String u = l.stream().collect(Collectors.collectingAndThen(Collectors.toList(), x -> x.isEmpty() ? null : x.get(0))); if (u == null) throw gone(); return u; } //= 200 410
          @GetMapping String askedTwice(String v) { if (v == null) return ""; if (v == null) throw gone(); return v; } //= 200
          @GetMapping String askedInside(String v) { if (v != null) { if (v == null) throw gone(); } return v; } //= 200
          @GetMapping String replaced(String v) { if (v == null) v = "d"; return check(v); } //= 200
        }
        """);
  }
}
