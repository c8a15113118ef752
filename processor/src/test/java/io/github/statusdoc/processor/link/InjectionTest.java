package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Of several beans of a type, a field gets the one with {@code @Primary}. */
class InjectionTest {
  private static final String BEANS =
      """
      package com.acme;
      import org.springframework.beans.factory.annotation.*;
      import org.springframework.context.annotation.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.stereotype.*;
      import org.springframework.web.server.ResponseStatusException;
      class Failure extends ResponseStatusException { Failure(int status) { super(HttpStatus.valueOf(status)); } }
      interface Login { void check(boolean is); }
      class Base { public void check(boolean is) { if (is) throw new Failure(401); } }
      @Component @Primary class ByToken extends Base implements Login { }
      @Component class ByHeader implements Login { public void check(boolean is) { if (is) throw new Failure(403); } }

      interface Sender { void send(boolean is); }
      @Component @Primary class Senders implements Sender {
        private final java.util.List<Sender> senders;
        Senders(java.util.List<Sender> senders) { this.senders = senders; }
        public void send(boolean is) { if (is) throw new Failure(404); for (Sender sender : senders) { sender.send(is); } }
      }
      @Component class Mail implements Sender { public void send(boolean is) { if (is) throw new Failure(409); } }

      interface Clock { void tick(boolean is); }
      @Component @Primary @Profile("prod") class RealClock implements Clock { public void tick(boolean is) { if (is) throw new Failure(410); } }
      @Component class FakeClock implements Clock { public void tick(boolean is) { if (is) throw new Failure(412); } }

      interface Bank { void pay(boolean is); }
      @Component @Primary class One implements Bank { public void pay(boolean is) { if (is) throw new Failure(415); } }
      @Service @Primary class Two implements Bank { public void pay(boolean is) { if (is) throw new Failure(417); } }

      interface Store<T> { void keep(boolean is); }
      @Component @Primary class Texts implements Store<String> { public void keep(boolean is) { if (is) throw new Failure(422); } }
      @Component class Numbers implements Store<Long> { public void keep(boolean is) { if (is) throw new Failure(423); } }

      @Service class Members {
        private final Login login;
        Members(Login login) { this.login = login; }
        void all(boolean is) { login.check(is); }
        void given(Login other, boolean is) { other.check(is); }
      }
      """;

  private static void check(String members) {
    Inferred.check(
        BEANS,
        """
        package com.acme;
        import java.util.*;
        import org.springframework.beans.factory.annotation.*;
        import org.springframework.web.bind.annotation.*;
        """
            + members);
  }

  @Test
  void preferred() {
    check(
        """
        @RestController class ByConstructor {
          private final Login login; private final Members members; private final Sender sender;
          ByConstructor(Login login, Members members, Sender sender) { this.login = login; this.members = members; this.sender = sender; }
          @GetMapping String here(boolean is) { login.check(is); return "x"; } //= 200 401
          @GetMapping String passed(boolean is) { passed(login, is); return "x"; } //= 200 401
          @GetMapping String inAService(boolean is) { members.all(is); return "x"; } //= 200 401
          @GetMapping String given(boolean is) { members.given(login, is); return "x"; } //= 200 401
          @GetMapping String composite(boolean is) { sender.send(is); return "x"; } //= 200 404 409
          private static void passed(Login login, boolean is) { login.check(is); }
        }
        @RestController class ByField {
          @Autowired Login login;
          @GetMapping String field(boolean is) { login.check(is); return "x"; } //= 200 401
        }
        @RestController class BySetter {
          private Login login;
          @Autowired void setLogin(Login login) { this.login = login; }
          @GetMapping String setter(boolean is) { login.check(is); return "x"; } //= 200 401
        }
        """);
  }

  /** What is named, made or found otherwise may be any of them. */
  @Test
  void others() {
    check(
        """
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @Qualifier @interface Header { }
        @RestController class Named {
          private final Login login; private final Bank bank; private final Clock clock; private final Store<Long> numbers;
          Named(@Qualifier("byHeader") Login login, Bank bank, Clock clock, Store<Long> numbers) { this.login = login; this.bank = bank; this.clock = clock; this.numbers = numbers; }
          @GetMapping String named(boolean is) { login.check(is); return "x"; } //= 200 401 403
          @GetMapping String two(boolean is) { bank.pay(is); return "x"; } //= 200 415 417
          @GetMapping String someEnvironments(boolean is) { clock.tick(is); return "x"; } //= 200 410 412
          @GetMapping String ofArguments(boolean is) { numbers.keep(is); return "x"; } //= 200 423
        }
        @RestController class OwnAnnotation {
          @Autowired @Header Login login;
          @GetMapping String annotated(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Found {
          private final Login login; private final List<Login> all;
          Found(Map<String, Login> logins, List<Login> all) { this.login = logins.get("byHeader"); this.all = all; }
          @GetMapping String found(boolean is) { login.check(is); return "x"; } //= 200 401 403
          @GetMapping String each(boolean is) { for (Login one : all) { one.check(is); } return "x"; } //= 200 401 403
        }
        class Plain {
          private final Login login;
          Plain(Login login) { this.login = login; }
          void check(boolean is) { login.check(is); }
        }
        @RestController class Maker {
          private final Plain plain;
          Maker(Plain plain) { this.plain = plain; }
          @GetMapping String ofNoBean(boolean is) { plain.check(is); return "x"; } //= 200 401 403
        }
        """);
  }
}
