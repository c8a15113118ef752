package io.github.statusdoc.processor.link;

/** An application behind Spring Security, of which a test writes the handlers and the chains. */
final class SecuredApplication {
  private static final String MEMBERS =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.context.annotation.*;
      import org.springframework.http.*;
      import org.springframework.security.config.Customizer;
      import org.springframework.security.config.annotation.web.builders.*;
      import org.springframework.security.config.annotation.web.configuration.*;
      import org.springframework.security.config.annotation.web.configurers.*;
      import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
      import org.springframework.security.core.Authentication;
      import org.springframework.security.core.annotation.AuthenticationPrincipal;
      import org.springframework.security.core.context.SecurityContextHolder;
      import org.springframework.security.web.SecurityFilterChain;
      import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
      import org.springframework.security.web.util.matcher.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.UNAUTHORIZED) class Unauthorized extends RuntimeException {}
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      interface Tokens { Authentication parse(); }
      record Holder(HttpSecurity http) {}
      enum Role { OWNER, ADMIN, ROLE_ANONYMOUS }
      class Current {
        static String name() {
          Authentication user = SecurityContextHolder.getContext().getAuthentication();
          if (user == null) { throw new Unauthorized(); }
          return user.getName();
        }
      }
      """;

  static String of(String handlers, String security) {
    return MEMBERS
        + """
          @RestController class Members {
            %s
          }
          @Configuration class Security {
            private static final String ROLE = "ADMIN";
            private boolean isLocal;
            private static RequestMatcher[] free() {
              return new RequestMatcher[] {RequestMatchers.anyOf(PathPatternRequestMatcher.pathPattern("/b"), PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/c"))};
            }
            private static RequestMatcher free(String path) { return PathPatternRequestMatcher.pathPattern(path); }
            private PathPatternRequestMatcher.Builder builder;
            private HttpSecurity kept;
            private static void closed(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) { rules.anyRequest().authenticated(); }
            private static void named(AnonymousConfigurer<HttpSecurity> nobody) { nobody.authorities("ROLE_USER"); }
            private static String[] paths() { return new String[] {"/b"}; }
            private static RequestMatcher[] endless() { return endless(); }
            %s
          }
          """
            .formatted(handlers, security);
  }

  static String chain(String statements) {
    return "@Bean SecurityFilterChain chain(HttpSecurity http) throws Exception { "
        + statements
        + " return http.build(); }";
  }

  /** Nobody passes who is not signed in. */
  static final String CLOSED = "http.authorizeHttpRequests(r -> r.anyRequest().authenticated());";

  private SecuredApplication() {}
}
