package io.github.statusdoc.processor.link;

import static io.github.statusdoc.processor.link.SecuredApplication.CLOSED;
import static io.github.statusdoc.processor.link.SecuredApplication.chain;

import io.github.statusdoc.processor.testing.Inferred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which handlers a login is required for, where the configuration leaves that open. */
class RequiredLoginTest {
  private static void check(String statuses, String security) {
    String handler = "@GetMapping(\"/a\") String a() { return Current.name(); } //= " + statuses;
    Inferred.check(SecuredApplication.of(handler, security));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http.authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/b\").permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").authenticated().anyRequest().permitAll());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/**\").authenticated().requestMatchers(\"/a\").permitAll());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(free()).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.POST, \"/a\").permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.POST, \"/a\").hasRole(ROLE).anyRequest().authenticated());",
        "http.formLogin(f -> f.loginPage(\"/sign-in\").permitAll()).logout(l -> l.permitAll()).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.authorizeHttpRequests(Security::closed);",
        "http.formLogin(Customizer.withDefaults()).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatcher(PathPatternRequestMatcher.pathPattern(\"/**\")).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "var paths = PathPatternRequestMatcher.withDefaults(); http.authorizeHttpRequests(r -> r.requestMatchers(paths.matcher(\"/b\")).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(org.springframework.web.cors.CorsUtils::isPreFlightRequest).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/b\").access((user, q) -> null).anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.anyRequest().hasAnyAuthority(Role.OWNER.name(), Role.ADMIN.name()));",
        "http.authorizeHttpRequests(r -> r.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.FORWARD).permitAll().anyRequest().authenticated());",
        "http.cors(c -> c.configurationSource(q -> { if (q == null) { return null; } return null; })).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "if (isLocal) { http.headers(Customizer.withDefaults()); } http.authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatcher(\"/**\").authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.anonymous(AbstractHttpConfigurer::disable).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
      })
  void surelySignedIn(String statements) {
    check("200", chain(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http.csrf(c -> c.disable());",
        "http.authorizeHttpRequests(r -> r.anyRequest().permitAll());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/*\").permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.GET).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/b\").authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(free(\"/b\")).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(endless()).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(System.getenv(\"FREE\")).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(q -> true).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(PathPatternRequestMatcher.withDefaults().basePath(\"/x\").matcher(\"/b\")).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/{id:[a-z]}\").permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").access((user, q) -> null).anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").not().authenticated().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").hasRole(\"ANONYMOUS\").anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.anyRequest().hasAnyAuthority(Role.OWNER.name(), Role.ROLE_ANONYMOUS.name()));",
        "http.authorizeHttpRequests(r -> r.anyRequest().hasAuthority(Role.OWNER.toString()));",
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").hasRole(System.getenv(\"ROLE\")).anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.dispatcherTypeMatchers(jakarta.servlet.DispatcherType.REQUEST).permitAll().anyRequest().authenticated());",
        "if (isLocal) { http.authorizeHttpRequests(r -> r.anyRequest().permitAll()); } else { http.authorizeHttpRequests(r -> r.anyRequest().authenticated()); }",
        "if (isLocal) { return http.build(); } http.authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> { for (String free : List.of(\"/a\")) { r.requestMatchers(free).permitAll(); } r.anyRequest().authenticated(); });",
        "http.authorizeHttpRequests(r -> { List.of(\"/a\").forEach(free -> r.requestMatchers(free).permitAll()); r.anyRequest().authenticated(); });",
        "Customizer<AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> rules = r -> r.anyRequest().authenticated(); http.authorizeHttpRequests(rules);",
        "Objects.requireNonNull(http); http.authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatcher(\"/b\").authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatcher(q -> true).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.GET, \"/a\").authenticated().anyRequest().permitAll());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.HEAD).permitAll().anyRequest().authenticated());",
        "http.formLogin(f -> f.loginPage(\"/a\").permitAll()).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.formLogin(f -> f.failureUrl(\"/a?error\").permitAll()).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.formLogin(f -> f.loginPage(System.getenv(\"PAGE\")).permitAll()).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.logout(l -> l.logoutSuccessUrl(\"/a\").permitAll()).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.GET, new String[] {\"/b\"}).authenticated().anyRequest().permitAll());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(HttpMethod.GET, paths()).authenticated().anyRequest().permitAll());",
        "var paths = PathPatternRequestMatcher.withDefaults().basePath(\"/x\"); http.authorizeHttpRequests(r -> r.requestMatchers(paths.matcher(\"/b\")).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.requestMatchers(builder.matcher(\"/b\")).permitAll().anyRequest().authenticated());",
        "var types = new jakarta.servlet.DispatcherType[] {jakarta.servlet.DispatcherType.REQUEST}; http.authorizeHttpRequests(r -> r.dispatcherTypeMatchers(types).permitAll().anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.dispatcherTypeMatchers(HttpMethod.POST, jakarta.servlet.DispatcherType.REQUEST).authenticated().anyRequest().permitAll());",
        "new Holder(http); http.authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "this.kept = http; http.authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.anonymous(Security::named).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatchers(m -> m.requestMatchers(\"/b\")).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, \"/**\")).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.securityMatcher(\"/**\").securityMatcher(\"/b\").authorizeHttpRequests(r -> r.anyRequest().authenticated());",
        "http.authorizeHttpRequests(r -> r.withObjectPostProcessor(null).anyRequest().authenticated());",
        "http.anonymous(a -> a.authorities(\"ROLE_USER\")).authorizeHttpRequests(r -> r.anyRequest().authenticated());",
      })
  void perhapsNobody(String statements) {
    check("200 401", chain(statements));
  }

  /** A request to an open path whose last part is no number never comes to the handler. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200     | @GetMapping('/a/{id}') String a(@PathVariable Long id) |",
        "200     | @GetMapping('/a/{id}') String a(@PathVariable(name = 'id') @jakarta.validation.constraints.Min(1) int number) |",
        "200     | @GetMapping('/a/{id}') String a(@PathVariable('id') UUID number) |",
        "200 401 | @GetMapping('/a/{id}') String a(@PathVariable Double id) |",
        "200 401 | @GetMapping('/a/{id}') String a(@PathVariable String id) |",
        "200 401 | @GetMapping('/a/{id}') String a(@RequestParam Long id) |",
        "200 401 | @GetMapping('/a/{id}') String a(@PathVariable('other') Long id) |",
        "200 401 | @GetMapping('/a/{id}') String a(Long id) |",
        "200 401 | @GetMapping('/a/{id}') String a(@PathVariable @org.springframework.format.annotation.NumberFormat(pattern = 'open') Long id) |",
        "200 401 | @GetMapping('/a/{id}') String a(@PathVariable Long id) | @InitBinder void bind(org.springframework.web.bind.WebDataBinder binder) {}",
        "200 401 | @GetMapping('/a/{id}') String a(@PathVariable Long id) | static class Ids implements org.springframework.core.convert.converter.Converter<String, Long> { public Long convert(String text) { return 1L; } }",
        "200 | @GetMapping('/a/{id}') String a(@PathVariable Long id) | static class Kinds implements org.springframework.core.convert.converter.Converter<String, Thread.State> { public Thread.State convert(String text) { return null; } }",
      })
  void numbersInPaths(String statuses, String handler, @Nullable String more) {
    String rules =
        "http.authorizeHttpRequests(r -> r.requestMatchers(System.getenv(\"BASE\") + \"/health\", \"/a/open\").permitAll().anyRequest().authenticated());";
    String written =
        handler.replace('\'', '"')
            + " { return Current.name(); } //= "
            + statuses
            + "\n"
            + (more == null ? "" : more);
    Inferred.check(SecuredApplication.of(written, chain(rules)));
  }

  /** Interceptors and earlier resolvers run before Spring finds that a word is no number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 401 | throw new Unauthorized();",
        "200     | int seen = 1;",
      })
  void numbersAfterInterceptors(String statuses, String asked) {
    String rules =
        "http.authorizeHttpRequests(r -> r.requestMatchers(\"/a/open\").permitAll().anyRequest().authenticated());";
    String handler =
        "@GetMapping(\"/a/{id}\") String a(@PathVariable Long id) { return \"x\"; } //= "
            + statuses;
    String interceptor =
        """

        @org.springframework.stereotype.Component class Asking implements org.springframework.web.servlet.HandlerInterceptor {
          public boolean preHandle(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response, Object handler) {
            if (SecurityContextHolder.getContext().getAuthentication() == null) { %s }
            return true;
          }
        }
        @Configuration class Web implements org.springframework.web.servlet.config.annotation.WebMvcConfigurer {
          public void addInterceptors(org.springframework.web.servlet.config.annotation.InterceptorRegistry registry) { registry.addInterceptor(new Asking()); }
        }
        """
            .formatted(asked);
    Inferred.check(SecuredApplication.of(handler, chain(rules)) + interceptor);
  }

  @Test
  void otherChains() {
    check("200 401", "");
    check("200 401", chain(CLOSED).replace("@Bean ", ""));
    check("200 401", chain(CLOSED) + " @Bean SecurityFilterChain other() { return null; }");
    check("200", chain(CLOSED) + " @Bean Object other(HttpSecurity http) { return http; }");
    check("200 401", chain(CLOSED).replace("@Bean ", "@Bean @Profile(\"x\") "));
    check(
        "200 401",
        chain(CLOSED)
            + chain("").replace("@Bean ", "@Bean @Profile(\"x\") ").replace(" chain(", " other("));
    check(
        "200 401",
        chain(CLOSED) + chain("http.securityMatcher(\"/a\");").replace(" chain(", " other("));
    check(
        "200",
        chain(CLOSED) + chain("http.securityMatcher(\"/b\");").replace(" chain(", " other("));
    check(
        "200 401",
        "@Bean SecurityFilterChain chain(HttpSecurity http) throws Exception { return rules(http, 0); } "
            + "private SecurityFilterChain rules(HttpSecurity http, int n) throws Exception { rules(http, n + 1); "
            + CLOSED
            + " return http.build(); }");
  }

  @Test
  void ignoredRequests() {
    String customizer =
        "@Bean WebSecurityCustomizer ignoring() { return web -> web.ignoring()%s; }";
    check("200 401", chain(CLOSED) + customizer.formatted(".requestMatchers(\"/a\")"));
    check("200 401", chain(CLOSED) + customizer.formatted(".requestMatchers(q -> true)"));
    check("200 401", chain(CLOSED) + customizer.formatted(".anyRequest()"));
    check("200", chain(CLOSED) + customizer.formatted(".requestMatchers(\"/b\", \"/c/**\")"));
    check(
        "200", chain(CLOSED) + customizer.formatted(".requestMatchers(\"/b\").and().debug(true)"));
    check("200", chain(CLOSED) + customizer.formatted(".requestMatchers(HttpMethod.OPTIONS)"));
    check(
        "200 401",
        chain(CLOSED)
            + "@Bean WebSecurityCustomizer ignoring() { return this::ignore; }"
            + "private void ignore(WebSecurity web) { web.ignoring().requestMatchers(\"/a\"); }");
  }

  @Test
  void orderOfChains() {
    String first = chain("http.securityMatcher(\"/a\");" + CLOSED);
    String second =
        chain("http.authorizeHttpRequests(r -> r.anyRequest().permitAll());")
            .replace(" chain(", " other(");
    String ordered = "@org.springframework.core.annotation.Order(%s) ";
    check("200", ordered.formatted(1) + first + second);
    check("200", ordered.formatted(1) + first + ordered.formatted(2) + second);
    check("200 401", first + second);
    check("200 401", ordered.formatted(2) + first + ordered.formatted(2) + second);
    check("200 401", first + ordered.formatted(1) + second);
    String unread =
        chain("if (isLocal) { http.authorizeHttpRequests(r -> r.anyRequest().permitAll()); }")
            .replace(" chain(", " other(");
    check("200", ordered.formatted(1) + first + ordered.formatted(2) + unread);
    check("200 401", ordered.formatted(2) + first + ordered.formatted(1) + unread);
    check("200 401", ordered.formatted("").replace("()", "") + first + second);
    check("200 401", "@Profile(\"x\") " + ordered.formatted(1) + first + second);
  }

  /** Those of Spring Security 7 add rules to all chains. */
  @Test
  void customizers() {
    check(
        "200 401",
        chain(CLOSED)
            + "@Bean Customizer<HttpSecurity> added() { return http -> http.authorizeHttpRequests(r -> r.requestMatchers(\"/a\").permitAll()); }");
    check("200", chain(CLOSED) + "Customizer<HttpSecurity> unasked() { return http -> {}; }");
  }

  /** A configuration that some environments have, or none, and one that others extend. */
  @Test
  void otherConfigurations() {
    String handler = "@GetMapping(\"/a\") String a() { return Current.name(); } //= 200 401";
    String application = SecuredApplication.of(handler, chain(CLOSED));
    String configuration = "@Configuration class Security";
    Inferred.check(application.replace(configuration, "class Security"));
    Inferred.check(application.replace(configuration, "@Profile(\"x\") " + configuration));
    Inferred.check(application.replace(configuration, "@Configuration abstract class Security"));
  }
}
