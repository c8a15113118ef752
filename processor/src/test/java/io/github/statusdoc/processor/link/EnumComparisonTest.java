package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Comparisons of an enum's constants by their numbers, as the levels of roles. */
class EnumComparisonTest {
  private static final String ROLES =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;
      enum Role {
        GUEST(0), USER(100), ADMIN(1_000);
        private final int level;
        Role(int level) { this.level = level; }
        int getLevel() { return level; }
        int rank() { return level / 100; }
        boolean reaches(Role required) { return this.level >= required.level; }
        boolean isAbove(Role other) { return level > other.level; }
        boolean isBelow(Role other) { return level < other.level; }
        boolean isAtMost(Role other) { return !(other.level < level); }
        boolean isBehind(Role other) { return ordinal() > other.ordinal(); }
        boolean comesFrom(Role first) { return compareTo(first) >= 0; }
      }
      enum Grade {
        LOW { @Override int points() { return 1; } },
        HIGH { @Override int points() { return 2; } };
        abstract int points();
      }
      enum Shifting {
        ONE(1), TWO(2);
        int level;
        Shifting(int level) { this.level = level; }
        void shift(int by) { level += by; }
      }
      enum Wide { A(1L), B(4_000_000_000L); final long size; Wide(long size) { this.size = size; } }
      enum Short { A(-1), B(2); final short size; Short(int size) { this.size = (short) size; } }
      enum Many { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P }
      enum TooMany { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q }
      class Account { Wide wide; Short narrow; Many many; TooMany tooMany; Role role; Grade grade; Shifting shifting; static int limit; Role getRole() { return role; } }
      """;

  private static void check(String members) {
    Inferred.check(
        ROLES,
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.server.ResponseStatusException;
        @RestController class C {
          private static ResponseEntity<String> free(boolean is) { return is ? ResponseEntity.ok("x") : ResponseEntity.status(403).build(); }
        """
            + members
            + "}");
  }

  @Test
  void byAField() {
    check(
        """
          @GetMapping Object least(Account a) { return free(a.getRole().reaches(Role.GUEST)); } //= 200
          @GetMapping Object user(Account a) { return free(a.getRole().reaches(Role.USER)); } //= 200 403
          @GetMapping Object byName(String s) { return free(Role.valueOf(s).reaches(Role.GUEST)); } //= 200
          @GetMapping Object known() { return free(Role.USER.reaches(Role.ADMIN)); } //= 403
          @GetMapping Object given(Role role) { return free(Role.ADMIN.reaches(role)); } //= 200
          @GetMapping Object anyToAny(Role role, Account a) { return free(a.role.reaches(role)); } //= 200 403
          @GetMapping Object above(Account a) { return free(a.role.isAbove(Role.ADMIN)); } //= 403
          @GetMapping Object aboveUser(Account a) { return free(a.role.isAbove(Role.USER)); } //= 200 403
          @GetMapping Object below(Account a) { return free(a.role.isBelow(Role.GUEST)); } //= 403
          @GetMapping Object atMost(Account a) { return free(a.role.isAtMost(Role.ADMIN)); } //= 200
          @GetMapping Object atMostUser(Account a) { return free(a.role.isAtMost(Role.USER)); } //= 200 403
          @GetMapping Object orNull(Account a, boolean is) { Role r = is ? Role.GUEST : null; return free(a.role.reaches(r)); } //= 200
          @GetMapping Object wide(Account a) { return free(a.wide.size >= Wide.A.size); } //= 200
          @GetMapping Object wideAbove(Account a) { return free(a.wide.size > Wide.B.size); } //= 403
          @GetMapping Object narrow(Account a) { return free(a.narrow.size >= Short.B.size); } //= 200 403
          @GetMapping Object twice(Role r) { if (r.getLevel() >= Role.USER.getLevel()) { if (r.getLevel() < Role.USER.getLevel()) { throw new ResponseStatusException(HttpStatus.GONE); } } return "x"; } //= 200
          @GetMapping Object twoOf(Account a, boolean is) { Role r = is ? Role.USER : Role.GUEST; return free(a.role.reaches(r)); } //= 200 403
        """);
  }

  @Test
  void byAMethod() {
    check(
        """
          @GetMapping Object least(Account a) { return free(a.role.getLevel() >= Role.GUEST.getLevel()); } //= 200
          @GetMapping Object user(Account a) { return free(a.role.getLevel() >= Role.USER.getLevel()); } //= 200 403
          @GetMapping Object above(Account a) { return free(a.role.getLevel() > Role.ADMIN.getLevel()); } //= 403
          @GetMapping Object below(Account a) { if (a.role.getLevel() < Role.GUEST.getLevel()) { throw new ResponseStatusException(HttpStatus.GONE); } return "x"; } //= 200
          @GetMapping Object computed(Account a) { return free(a.role.rank() >= Role.GUEST.rank()); } //= 200 403
          @GetMapping Object overridden(Account a) { return free(a.grade.points() >= Grade.LOW.points()); } //= 200
          @GetMapping Object overriddenHigh(Account a) { return free(a.grade.points() >= Grade.HIGH.points()); } //= 200 403
        """);
  }

  @Test
  void byTheOrder() {
    check(
        """
          @GetMapping Object least(Account a) { return free(a.role.ordinal() >= Role.GUEST.ordinal()); } //= 200
          @GetMapping Object user(Account a) { return free(a.role.ordinal() >= Role.USER.ordinal()); } //= 200 403
          @GetMapping Object compared(Account a) { return free(a.role.compareTo(Role.ADMIN) <= 0); } //= 200
          @GetMapping Object mirrored(Account a) { return free(0 > a.role.compareTo(Role.GUEST)); } //= 403
          @GetMapping Object comparedUser(Account a) { return free(a.role.compareTo(Role.USER) < 0); } //= 200 403
          @GetMapping Object known() { return free(Role.ADMIN.compareTo(Role.USER) > 0); } //= 200
          @GetMapping Object withBodies(Account a) { return free(a.grade.compareTo(Grade.LOW) >= 0); } //= 200
          @GetMapping Object many(Account a) { return free(a.many.compareTo(Many.A) >= 0); } //= 200
          @GetMapping Object tooMany(Account a) { return free(a.tooMany.compareTo(TooMany.A) >= 0); } //= 200 403
          @GetMapping Object onItselfByPlace(Account a) { return free(a.role.isBehind(Role.ADMIN)); } //= 403
          @GetMapping Object onItself(Account a) { return free(a.role.comesFrom(Role.GUEST)); } //= 200
        """);
  }

  /** What changes, and what is compared with something else, is not known. */
  @Test
  void whatIsNotKnown() {
    check(
        """
          @GetMapping Object shifting(Account a) { return free(a.shifting.level >= Shifting.ONE.level); } //= 200 403
          @GetMapping Object limit(Account a) { return free(a.role.getLevel() >= Account.limit); } //= 200 403
          @GetMapping Object otherMembers(Account a) { return free(a.role.getLevel() >= Role.GUEST.rank()); } //= 200 403
          @GetMapping Object otherEnums(Account a) { return free(a.role.ordinal() >= Grade.LOW.ordinal()); } //= 200 403
          @GetMapping Object texts(String a, String b) { return free(a.compareTo(b) >= 0); } //= 200 403
        """);
  }

  /** What libraries make of questions may ask the opposite. */
  @Test
  void negated() {
    Inferred.check(
        ROLES,
        """
        package com.acme;
        import java.util.function.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private static final Predicate<Role> STAFF = r -> r.reaches(Role.USER);
          private static final Function<Role, Boolean> IS_STAFF = r -> r.reaches(Role.USER);
          private static ResponseEntity<String> free(boolean is) { return is ? ResponseEntity.ok("x") : ResponseEntity.status(403).build(); }
          @GetMapping Object asked() { return free(STAFF.test(Role.GUEST)); } //= 403
          @GetMapping Object negated() { return free(STAFF.negate().test(Role.GUEST)); } //= 200 403
          @GetMapping Object not() { return free(Predicate.not(STAFF).test(Role.GUEST)); } //= 200 403
          @GetMapping Object and() { return free(STAFF.and(r -> true).test(Role.GUEST)); } //= 200 403
          @GetMapping Object after() { return free(IS_STAFF.andThen(is -> !is).apply(Role.GUEST)); } //= 200 403
        }
        """);
  }

  /** Who looks an annotation up knows what it requires. */
  @Test
  void requiredByAnAnnotation() {
    Inferred.check(
        ROLES,
        """
        package com.acme;
        import java.lang.annotation.*;
        import jakarta.servlet.http.*;
        import org.springframework.context.annotation.Configuration;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.method.HandlerMethod;
        import org.springframework.web.server.ResponseStatusException;
        import org.springframework.web.servlet.*;
        import org.springframework.web.servlet.config.annotation.*;
        @Retention(RetentionPolicy.RUNTIME) @interface Requires { Role value() default Role.GUEST; }
        class Gate implements HandlerInterceptor {
          @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!(handler instanceof HandlerMethod method)) { return true; }
            Requires requires = method.getMethodAnnotation(Requires.class);
            if (requires == null) { return true; }
            Role actual = Role.valueOf(request.getHeader("role"));
            if (!actual.reaches(requires.value())) { throw new ResponseStatusException(HttpStatus.FORBIDDEN); }
            return true;
          }
        }
        @Configuration class Web implements WebMvcConfigurer {
          @Override public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(new Gate()); }
        }
        @RestController class C {
          @GetMapping("/a") String free() { return "x"; } //= 200
          @GetMapping("/b") @Requires String guest() { return "x"; } //= 200
          @GetMapping("/c") @Requires(Role.ADMIN) String admin() { return "x"; } //= 200 403
        }
        """);
  }
}
