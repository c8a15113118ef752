package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an {@code AuthenticationManager} throws, in the real Spring Security. */
class SpringSignInTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import org.springframework.context.annotation.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.security.authentication.*;
      import org.springframework.security.config.annotation.authentication.configuration.*;
      import org.springframework.security.core.*;
      import org.springframework.security.core.userdetails.UsernameNotFoundException;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.config.annotation.EnableWebMvc;
      @Configuration @EnableWebMvc @EnableGlobalAuthentication class Web {
        @Bean AuthenticationManager manager(AuthenticationConfiguration configuration) throws Exception {
          return configuration.getAuthenticationManager();
        }
      }
      @RestController class SignIn {
        private final AuthenticationManager manager;
        SignIn(AuthenticationManager manager) { this.manager = manager; }
        %s
        private String signIn(String name, String password) {
          return manager.authenticate(new UsernamePasswordAuthenticationToken(name, password)).getName();
        }
      }
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      @ResponseStatus(HttpStatus.LOCKED) class Locked extends RuntimeException {}
      @RestControllerAdvice class Refusals {
        @ExceptionHandler @ResponseStatus(HttpStatus.UNAUTHORIZED) String wrong(BadCredentialsException e) { return "x"; }
        @ExceptionHandler @ResponseStatus(HttpStatus.NOT_FOUND) String unknown(UsernameNotFoundException e) { return "x"; }
        @ExceptionHandler @ResponseStatus(HttpStatus.GONE) String gone(Gone e) { return "x"; }
        @ExceptionHandler @ResponseStatus(HttpStatus.LOCKED) String locked(Locked e) { return "x"; }
      }
      """;

  private static final String ACCOUNTS =
      """
      package com.acme;
      import org.springframework.security.core.userdetails.*;
      import org.springframework.stereotype.Service;
      @Service class Accounts implements UserDetailsService {
        @Override public UserDetails loadUserByUsername(String name) {
          %s
          return User.withUsername(name).password("{noop}right").roles("MEMBER").build();
        }
      }
      """;

  private static final String PROVIDER =
      """
      package com.acme;
      import org.springframework.security.authentication.*;
      import org.springframework.security.core.Authentication;
      import org.springframework.stereotype.Component;
      @Component class Provider implements AuthenticationProvider {
        @Override public Authentication authenticate(Authentication user) {
          if (user.getName().equals("lee")) { throw new Locked(); }
          return user;
        }
        @Override public boolean supports(Class<?> type) { return true; }
      }
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void nobodySaysThatAnAccountIsUnknown(Library library) throws Exception {
    check(
        library,
        """
        @GetMapping("wrong") String wrong(@RequestParam("b") boolean b) { return signIn("kim", b ? "right" : "wrong"); }
        @GetMapping("unknown") String unknown(@RequestParam("b") boolean b) { return signIn(b ? "kim" : "lee", "right"); }
        """,
        "Accounts.class",
        ACCOUNTS.formatted(
            "if (name.equals(\"lee\")) { throw new UsernameNotFoundException(name); }"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void whatAnAccountFailsWithIsACause(Library library) throws Exception {
    check(
        library,
        """
        @GetMapping("failing") String failing(@RequestParam("b") boolean b) {
          try {
            return signIn(b ? "kim" : "lee", "right");
          } catch (BadCredentialsException e) {
            return "x";
          }
        }
        """,
        "Accounts.class",
        ACCOUNTS.formatted("if (name.equals(\"lee\")) { throw new Gone(); }"));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void ownProvidersThrowWhatTheyLike(Library library) throws Exception {
    check(
        library,
        """
        @GetMapping("refused") String refused(@RequestParam("b") boolean b) { return signIn(b ? "kim" : "lee", "x"); }
        """,
        "Provider.class",
        PROVIDER);
  }

  private static void check(Library library, String handlers, String bean, String source)
      throws Exception {
    SpringMvcServer.checkApplication(
        library,
        List.of("SignIn.class", "Web.class", "Refusals.class", bean),
        List.of(CONTROLLER.formatted(handlers), source));
  }
}
