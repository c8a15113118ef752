package io.github.statusdoc.processor.framework;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What handlers answer behind the real Spring Security. Who sends {@code b=true} is not signed in;
 * whom a chain refuses, no handler answers, so that the server asks again for somebody who is.
 */
class SpringSecurityTest {
  private static final String MEMBERS =
      """
      package com.acme;
      import java.security.Principal;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.security.authentication.AnonymousAuthenticationToken;
      import org.springframework.security.core.Authentication;
      import org.springframework.security.core.context.SecurityContextHolder;
      import org.springframework.web.bind.annotation.*;
      @RestController public class Members {
        private final Current current = new Current();
        @GetMapping("mine") public String mine() { return current.name(); }
        @GetMapping("freeMine") public String freeMine() { return current.name(); }
        @GetMapping("parsed") public String parsed() { return current.parsed(); }
        @GetMapping("freeParsed") public String freeParsed() { return current.parsed(); }
        @GetMapping("caught") public String caught() { return current.caught(); }
        @GetMapping("freeCaught") public String freeCaught() { return current.caught(); }
        @GetMapping("named") public String named() { return current.named(); }
        @GetMapping("freeNamed") public String freeNamed() { return current.named(); }
        @GetMapping("principal") public String principal(Principal user) { return given(user); }
        @GetMapping("freePrincipal") public String freePrincipal(Principal user) { return given(user); }
        @GetMapping("annotated") public String annotated(@org.springframework.lang.Nullable Principal user) { return given(user); }
        @GetMapping("ofRequest") public String ofRequest(jakarta.servlet.http.HttpServletRequest request) { return given(request.getUserPrincipal()); }
        @GetMapping("freeOfRequest") public String freeOfRequest(jakarta.servlet.http.HttpServletRequest request) { return given(request.getUserPrincipal()); }
        @GetMapping("remote") public String remote(jakarta.servlet.http.HttpServletRequest request) { return given(request.getRemoteUser()); }
        @GetMapping("ofWebRequest") public String ofWebRequest(org.springframework.web.context.request.WebRequest request) { return given(request.getUserPrincipal()); }
        @GetMapping("freeOfWebRequest") public String freeOfWebRequest(org.springframework.web.context.request.NativeWebRequest request) { return given(request.getUserPrincipal()); }
        @GetMapping("token") public String token(Authentication user) { return given(user); }
        @GetMapping("freeToken") public String freeToken(Authentication user) { return given(user); }
        @GetMapping("resolved") public String resolved(@Member long id) { return "x"; }
        @GetMapping("freeResolved") public String freeResolved(@Member long id) { return "x"; }
        @GetMapping("authenticated") public String authenticated() {
          if (!SecurityContextHolder.getContext().getAuthentication().isAuthenticated()) { throw new Unauthorized(); }
          return "x";
        }
        @GetMapping("freeLong") public String freeLong() { return "" + current.id(); }
        @GetMapping("freeUnasked") public String freeUnasked() { return "" + Long.parseLong(SecurityContextHolder.getContext().getAuthentication().getName()); }
        @ExceptionHandler(NumberFormatException.class) @ResponseStatus(HttpStatus.CONFLICT) public String failed() { return "x"; }
        @GetMapping("asked") public String asked() {
          Authentication user = SecurityContextHolder.getContext().getAuthentication();
          if (user == null || user.getName() == null) { throw new Unauthorized(); }
          return "x";
        }
        @GetMapping("admin") public String admin() { return current.name(); }
        @GetMapping("posted") public String posted() { return current.name(); }
        @GetMapping("freeGet") public String freeGet() { return current.name(); }
        private static String given(Object user) {
          if (user == null) { throw new Unauthorized(); }
          return "x";
        }
      }
      class Account {
        @Override public String toString() { return "7"; }
      }
      class Current {
        String name() {
          Authentication user = SecurityContextHolder.getContext().getAuthentication();
          if (user == null || !user.isAuthenticated() || user instanceof AnonymousAuthenticationToken) { throw new Unauthorized(); }
          return user.getName();
        }
        long id() {
          Authentication user = SecurityContextHolder.getContext().getAuthentication();
          if (user == null || user instanceof AnonymousAuthenticationToken) { throw new Unauthorized(); }
          return Long.parseLong(user.getName());
        }
        String parsed() {
          try {
            return "" + Long.parseLong(SecurityContextHolder.getContext().getAuthentication().getName());
          } catch (NumberFormatException e) {
            throw new Unauthorized();
          }
        }
        String caught() {
          try {
            String id = Optional.ofNullable(SecurityContextHolder.getContext())
                .map(context -> context.getAuthentication().getName())
                .orElseThrow(() -> new Unauthorized());
            return "" + Long.parseLong(id);
          } catch (Exception e) {
            throw new Unauthorized();
          }
        }
        String named() {
          Object user = SecurityContextHolder.getContext().getAuthentication().getPrincipal();
          if ("anonymousUser".equals(user)) { throw new Unauthorized(); }
          return "x";
        }
      }
      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Member {}
      @ResponseStatus(HttpStatus.UNAUTHORIZED) class Unauthorized extends RuntimeException {}
      """;

  private static final String WEB =
      """
      package com.acme;
      import jakarta.servlet.*;
      import jakarta.servlet.http.*;
      import java.util.List;
      import org.springframework.context.annotation.*;
      import org.springframework.core.MethodParameter;
      import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
      import org.springframework.security.core.authority.AuthorityUtils;
      import org.springframework.security.core.context.*;
      import org.springframework.web.bind.support.WebDataBinderFactory;
      import org.springframework.web.context.request.NativeWebRequest;
      import org.springframework.web.filter.OncePerRequestFilter;
      import org.springframework.web.method.support.*;
      import org.springframework.web.servlet.config.annotation.*;
      @Configuration @EnableWebMvc class Web implements WebMvcConfigurer {
        @Override public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) { resolvers.add(new MemberResolver()); }
      }
      class MemberResolver implements HandlerMethodArgumentResolver {
        @Override public boolean supportsParameter(MethodParameter parameter) { return parameter.hasParameterAnnotation(Member.class); }
        @Override public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binder) {
          return Long.valueOf(new Current().name());
        }
      }
      class Tokens extends OncePerRequestFilter {
        @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, java.io.IOException {
          if (!"true".equals(request.getParameter("b"))) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new UsernamePasswordAuthenticationToken(new Account(), null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
            SecurityContextHolder.setContext(context);
          }
          chain.doFilter(request, response);
        }
      }
      """;

  private static final String SECURITY =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.context.annotation.*;
      import org.springframework.http.HttpMethod;
      import org.springframework.security.config.annotation.web.builders.*;
      import org.springframework.security.config.annotation.web.configuration.*;
      import org.springframework.security.config.annotation.web.configurers.*;
      import org.springframework.security.web.SecurityFilterChain;
      import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
      import org.springframework.security.web.util.matcher.*;
      import org.springframework.web.cors.CorsUtils;
      @Configuration(proxyBeanMethods = false) @EnableWebSecurity class Security %s {
        %s
        private static void refuse(HttpSecurity http) throws Exception {
          http.csrf(csrf -> csrf.disable())
              .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) -> {
                if (e == null) { return; }
                response.setStatus(511);
              }))
              .addFilterBefore(new Tokens(), UsernamePasswordAuthenticationFilter.class);
        }
      }
      """;

  private static final String FUNCTIONS =
      """
        private static final String[] FREE = {"/freeMine", "/freeParsed", "/freeCaught", "/freeNamed", "/freeLong", "/freeUnasked", "/freeOf*"};
        @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
          refuse(http);
          return http
              .authorizeHttpRequests(rules -> rules
                  .requestMatchers(CorsUtils::isPreFlightRequest).permitAll()
                  .requestMatchers(FREE).permitAll()
                  .requestMatchers("/freeP*", "/free{what:[A]}ccount", "/freeResolved/**").permitAll()
                  .requestMatchers(HttpMethod.GET, "/freeToken").permitAll()
                  .requestMatchers("/admin").hasRole("ADMIN")
                  .requestMatchers(HttpMethod.POST).permitAll()
                  .requestMatchers(HttpMethod.POST, "/posted").permitAll()
                  .requestMatchers(HttpMethod.GET, "/freeGet").permitAll()
                  .anyRequest().authenticated())
              .build();
        }
      """;

  private static final String SEVERAL =
      """
        @Bean @org.springframework.core.annotation.Order(1) SecurityFilterChain free(HttpSecurity http) throws Exception {
          refuse(http);
          http.securityMatcher("/free*");
          return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll()).build();
        }
        @Bean @org.springframework.core.annotation.Order(2) SecurityFilterChain chain(HttpSecurity http) throws Exception {
          refuse(http);
          http.authorizeHttpRequests(rules -> {
            rules.requestMatchers("/admin").hasAuthority("ROLE_ADMIN");
            demand(rules);
          });
          return http.build();
        }
        private static void demand(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
          rules.anyRequest().fullyAuthenticated();
        }
      """;

  private static final String CHAINED =
      """
        @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
          refuse(http);
          http.authorizeRequests()
              .antMatchers("/free*").permitAll()
              .mvcMatchers("/admin").hasAnyRole("ADMIN", "OWNER")
              .antMatchers(HttpMethod.POST, "/posted").permitAll()
              .anyRequest().authenticated()
              .and().headers();
          return http.build();
        }
      """;

  private static final String ADAPTER =
      """
        private static final String[] FREE = {"/freeMine", "/freeParsed"};
        @Override protected void configure(HttpSecurity http) throws Exception {
          refuse(http);
          http.authorizeRequests(rules -> rules
              .requestMatchers(java.util.stream.Stream.of(FREE).map(AntPathRequestMatcher::new).toArray(AntPathRequestMatcher[]::new)).permitAll()
              .requestMatchers(Arrays.stream(FREE).map(path -> new AntPathRequestMatcher(path)).toArray(RequestMatcher[]::new)).permitAll()
              .requestMatchers(new AntPathRequestMatcher("/free*", "GET")).permitAll()
              .requestMatchers(new AntPathRequestMatcher("/posted", HttpMethod.POST.name())).permitAll()
              .anyRequest().authenticated());
        }
        @Override public void configure(WebSecurity web) { web.ignoring().antMatchers("/freer").antMatchers(HttpMethod.OPTIONS, "/**"); }
      """;

  private static final String PATTERNS =
      """
        @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
          refuse(http);
          var paths = org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults();
          return http
              .authorizeHttpRequests(rules -> rules
                  .requestMatchers(paths.matcher("/free*")).permitAll()
                  .requestMatchers(paths.matcher(HttpMethod.POST, "/posted")).permitAll()
                  .anyRequest().authenticated())
              .build();
        }
        @Bean WebSecurityCustomizer ignoring() { return web -> web.ignoring().requestMatchers("/freer"); }
      """;

  static Stream<Library> libraries() {
    return SpringMvcServer.libraries().stream();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void functionsMakeRules(Library library) throws Exception {
    check(library, "", FUNCTIONS);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void severalChains(Library library) throws Exception {
    check(library, "", SEVERAL);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void patterns(Library library) throws Exception {
    if (library.version() >= 6) {
      check(library, "", PATTERNS);
    }
  }

  @Test
  void chainedCalls() throws Exception {
    check(SpringMvcServer.libraries().get(0), "", CHAINED);
  }

  @Test
  void adapter() throws Exception {
    check(SpringMvcServer.libraries().get(0), "extends WebSecurityConfigurerAdapter", ADAPTER);
  }

  private static void check(Library library, String kind, String chains) throws Exception {
    SpringMvcServer.checkSecured(
        library,
        List.of("Members.class", "Web.class", "Security.class"),
        List.of(MEMBERS, WEB, SECURITY.formatted(kind, chains)));
  }
}
