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

      interface Audit { void log(boolean is); }
      @Component @Primary class Logged implements Audit {
        private final Audit next;
        Logged(Audit next) { this.next = next; }
        public void log(boolean is) { if (is) throw new Failure(424); next.log(is); }
      }
      @Component class Plain implements Audit { public void log(boolean is) { if (is) throw new Failure(426); } }

      abstract class Gate { abstract void pass(boolean is); }
      @Component @Primary class Open extends Gate { void pass(boolean is) { if (is) throw new Failure(428); } }
      @Component class Shut extends Gate { void pass(boolean is) { if (is) throw new Failure(429); } }

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

        @RestController class OfAnAbstractClass {
          private final Gate gate;
          OfAnAbstractClass(@org.springframework.lang.NonNull Gate gate) { this.gate = gate; }
          @GetMapping String gate(boolean is) { gate.pass(is); return "x"; } //= 200 428
        }
        @RestController class Inherited { @Autowired Login login; }
        @RestController class Inheriting extends Inherited {
          @GetMapping("i") String inherited(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        """);
  }

  /** A bean gets none of its own class. */
  @Test
  void decorators() {
    check(
        """
        @RestController class Audited {
          private final Audit audit;
          Audited(Audit audit) { this.audit = audit; }
          @GetMapping String decorated(boolean is) { audit.log(is); return "x"; } //= 200 424 426
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
        @RestController class BySetter {
          private Login login;
          @Autowired @Qualifier("byHeader") void setLogin(Login login) { this.login = login; }
          @GetMapping String setter(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Narrower {
          private final Login login;
          Narrower(ByHeader login) { this.login = login; }
          @GetMapping String narrower(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Wider {
          private final Login login;
          Wider(@Qualifier("byHeader") Object login) { this.login = (Login) login; }
          @GetMapping String wider(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Delegating {
          private final Login login;
          @Autowired Delegating(Map<String, Login> all) { this(all.get("byHeader")); }
          Delegating(Login login) { this.login = login; }
          @GetMapping String delegating(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Lazily {
          private Login login;
          @Autowired Map<String, Login> all;
          private void set(Login login) { this.login = login; }
          @GetMapping String lazily(boolean is) { set(all.get("byHeader")); login.check(is); return "x"; } //= 200 401 403
        }
        @org.springframework.stereotype.Service class Task {
          private final Login login;
          Task(Login login) { this.login = login; }
          void run(boolean is) { login.check(is); }
        }
        @RestController class Making {
          @Autowired List<Login> all;
          @GetMapping String made(boolean is) { for (Login one : all) { new Task(one).run(is); } return "x"; } //= 200 401 403
        }
        @org.springframework.stereotype.Service class Above {
          private final Login login;
          Above(Login login) { this.login = login; }
          void run(boolean is) { login.check(is); }
        }
        @org.springframework.stereotype.Service class Below extends Above { Below(ByHeader login) { super(login); } }
        @RestController class Asking {
          @Autowired Below below;
          @GetMapping String above(boolean is) { below.run(is); return "x"; } //= 200 401 403
          @Autowired @Qualifier("below") Above above;
          @GetMapping String qualified(boolean is) { above.run(is); return "x"; } //= 200 401 403
        }
        @RestController class Setting {
          @Value("#{byHeader}") Login login;
          @GetMapping String setting(boolean is) { login.check(is); return "x"; } //= 200 401 403
        }
        @RestController class SecondOne {
          private final Login first; private final Login second;
          SecondOne(Login first, @Qualifier("byHeader") Login second) { this.first = first; this.second = second; }
          @GetMapping String first(boolean is) { first.check(is); return "x"; } //= 200 401
          @GetMapping String second(boolean is) { second.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Fixed {
          static Login login;
          private Login made = login;
          @GetMapping String fixed(boolean is) { login.check(is); return "x"; } //= 200 401 403
          @GetMapping String initialized(boolean is) { made.check(is); return "x"; } //= 200 401 403
        }
        @RestController class Found {
          private final Login login; private final List<Login> all;
          Found(Map<String, Login> logins, List<Login> all) { this.login = logins.get("byHeader"); this.all = all; }
          @GetMapping String found(boolean is) { login.check(is); return "x"; } //= 200 401 403
          @GetMapping String each(boolean is) { for (Login one : all) { one.check(is); } return "x"; } //= 200 401 403
        }
        class NoBean {
          private final Login login;
          NoBean(Login login) { this.login = login; }
          void check(boolean is) { login.check(is); }
        }
        @RestController class Maker {
          private final NoBean plain;
          Maker(NoBean plain) { this.plain = plain; }
          @GetMapping String ofNoBean(boolean is) { plain.check(is); return "x"; } //= 200 401 403
        }
        """);
  }
}
