package io.github.statusdoc.processor.link;

import static io.github.statusdoc.processor.link.SecuredApplication.CLOSED;
import static io.github.statusdoc.processor.link.SecuredApplication.chain;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** What code asks of who is signed in, and of who is not. */
class SignedInTest {
  @Test
  void handlers() {
    String rules =
        "r.requestMatchers(\"/a\", \"/c/*\").permitAll()"
            + ".requestMatchers(HttpMethod.OPTIONS).permitAll().anyRequest().authenticated()";
    Inferred.check(
        SecuredApplication.of(
            """
            @GetMapping("/b") String closed() { return Current.name(); } //= 200
            @GetMapping({"/b1", "/a"}) String oneFree() { return Current.name(); } //= 200 401
            @GetMapping("${app.path}") String configured() { return Current.name(); } //= 200 401
            @GetMapping("/{any}") String anyPath() { return Current.name(); } //= 200 401
            @GetMapping("/c/{any}") String free() { return Current.name(); } //= 200 401
            @GetMapping("/b/{any}") String below() { return Current.name(); } //= 200
            @RequestMapping("/b2") String anyMethod() { return Current.name(); } //= 200
            @GetMapping("/c/") String slash() { return Current.name(); } //= 200 401
            @GetMapping("/b8") String asked() { //= 200
              Authentication user = SecurityContextHolder.getContext().getAuthentication();
              if (user == null || user.getName() == null) { throw new Gone(); }
              return "x";
            }
            @RequestMapping("/b9") String options() { return Current.name(); } //= 200
            @GetMapping("/error") String error() { return Current.name(); } //= 200 401
            @GetMapping("/images/{id}") String image() { return Current.name(); } //= 200
            @GetMapping("/b5") String principal(@AuthenticationPrincipal String user) { return user == null ? gone() : "x"; } //= 200 410
            @GetMapping("/b7") String made(String name) { //= 200 410
              Authentication made = new UsernamePasswordAuthenticationToken(name, name);
              if (!made.isAuthenticated()) { throw new Gone(); }
              return "x";
            }
            @GetMapping("/b3") String typed(Authentication user) { return user == null ? gone() : "x"; } //= 200
            @GetMapping("/b4") String other(@RequestHeader(required = false) Authentication user) { return user == null ? gone() : "x"; } //= 200 410
            private String gone() { throw new Gone(); }
            """,
            chain("http.authorizeHttpRequests(r -> " + rules + ");")));
  }

  @Test
  void whatIsCaught() {
    Inferred.check(
        SecuredApplication.of(
            """
            @GetMapping("/a") String raised() { //= 200 410
              try {
                String name = SecurityContextHolder.getContext().getAuthentication().getName();
                if (name.isBlank()) { throw new Unauthorized(); }
                return name;
              } catch (RuntimeException e) { throw new Gone(); }
            }
            @GetMapping("/b") String told() { //= 200
              try {
                return SecurityContextHolder.getContext().getAuthentication().getName();
              } catch (RuntimeException e) { throw new Gone(); }
            }
            @GetMapping("/c") String others() { //= 200 410
              try {
                Thread.sleep(1);
                return SecurityContextHolder.getContext().getAuthentication().getName();
              } catch (Exception e) { throw new Gone(); }
            }
            @GetMapping("/e") String cast() { //= 200 410
              try {
                return ((Thread) SecurityContextHolder.getContext().getAuthentication().getPrincipal()).getName();
              } catch (ClassCastException e) { throw new Gone(); }
            }
            @GetMapping("/f") String part() { //= 200 410
              try {
                return SecurityContextHolder.getContext().getAuthentication().getName().split(":")[1];
              } catch (RuntimeException e) { throw new Gone(); }
            }
            @GetMapping("/g") String function() { //= 200 410
              try {
                return Optional.of(SecurityContextHolder.getContext().getAuthentication()).map(this::load).get();
              } catch (RuntimeException e) { throw new Gone(); }
            }
            private String load(Authentication user) { return new java.util.Scanner(user.getName()).next(); }
            @GetMapping("/h") String before() { //= 200
              Authentication user = SecurityContextHolder.getContext().getAuthentication();
              try {
                return "" + Long.parseLong(user.getName());
              } catch (NumberFormatException e) { throw new Gone(); }
            }
            @GetMapping("/j") String another(Tokens tokens) { //= 200 410
              Authentication user = tokens.parse();
              try {
                return user.getName();
              } catch (RuntimeException e) { throw new Gone(); }
            }
            @GetMapping("/k") String local() { //= 200
              try {
                Authentication user = SecurityContextHolder.getContext().getAuthentication();
                return user.getName();
              } catch (RuntimeException e) { throw new Gone(); }
            }
            @GetMapping("/i") String parsed(Tokens tokens) { //= 200 410
              Authentication user = tokens.parse();
              try {
                return "" + Long.parseLong(user.getName());
              } catch (NumberFormatException e) { throw new Gone(); }
            }
            @GetMapping("/d") String unasked() { //= 200 410
              try {
                return Optional.of("x").map(x -> x).get();
              } catch (RuntimeException e) { throw new Gone(); }
            }
            """,
            chain(CLOSED)));
  }
}
