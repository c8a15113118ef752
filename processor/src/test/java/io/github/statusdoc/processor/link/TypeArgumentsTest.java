package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Of the classes of an interface, a call runs those that have its type arguments. */
class TypeArgumentsTest {
  private static final String HEAD =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @ResponseStatus(HttpStatus.BAD_REQUEST) class Bad extends RuntimeException { }
      @ResponseStatus(HttpStatus.CONFLICT) class Conflict extends RuntimeException { }
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException { }
      record Create(String name) {}
      record Delete(long id) {}
      record Update(long id) {}
      interface UseCase<I, O> { O execute(I input); }
      class CreateUser implements UseCase<Create, Long> { public Long execute(Create c) { if (c.name() == null) throw new Conflict(); return 1L; } }
      class DeleteUser implements UseCase<Delete, Void> { public Void execute(Delete d) { if (d.id() < 0) throw new Gone(); return null; } }
      abstract class Base<T> implements UseCase<T, String> { }
      class UpdateUser extends Base<Update> { public String execute(Update u) { if (u.id() < 0) throw new Bad(); return ""; } }
      class OfAny<T> implements UseCase<T, Integer> { public Integer execute(T t) { throw new Bad(); } }
      class CreateAdmin extends CreateUser { public Long execute(Create c) { throw new Gone(); } }
      """;

  @Test
  void ofFields() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              UseCase<Create, Long> create; UseCase<Delete, Void> delete; UseCase<Update, String> update; UseCase<Create, Integer> ofAny;
              @GetMapping Long inherited(Create c) { return create.execute(c); } //= 200 409 410
              @GetMapping Void own(Delete d) { return delete.execute(d); } //= 200 410
              @GetMapping String throughAnother(Update u) { return update.execute(u); } //= 200 400
              @GetMapping Integer ofAVariable(Create c) { return ofAny.execute(c); } //= 400
              @GetMapping Optional<Long> asAFunction(Create c) { return Optional.of(c).map(create::execute); } //= 200 409 410
            }
            """);
  }

  @Test
  void ofParameters() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              UseCase<Create, Long> create;
              private Long run(UseCase<Create, Long> given, Create c) { return given.execute(c); }
              @GetMapping Long field(Create c) { return run(create, c); } //= 200 409 410
              @GetMapping Long made(Create c) { return run(new CreateAdmin(), c); } //= 410
              @GetMapping Long lambda(Create c) { return run(x -> { throw new Bad(); }, c); } //= 400
            }
            """);
  }

  /** What is not known may be anything. */
  @Test
  void notKnown() {
    Inferred.check(
        HEAD
            + """
            @RestController class C {
              UseCase raw; UseCase<?, ?> any; UseCase<Create, ?> some;
              @GetMapping Object raw(Create c) { return raw.execute(c); } //= 200 400 409 410
              @GetMapping Object any() { return any.execute(null); } //= 200 400 409 410
              @GetMapping Object some(Create c) { return some.execute(c); } //= 200 400 409 410
            }
            """);
  }

  /** Lambdas have them too. */
  @Test
  void defaultMethods() {
    Inferred.check(
        HEAD
            + """
            interface Rule<T> { void check(T t); default void checkAll(T t) { if (t == null) throw new Gone(); check(t); } }
            class NameRule implements Rule<String> { public void check(String s) { throw new Bad(); } public void checkAll(String s) { check(s); } }
            @RestController class C {
              Rule<String> rule;
              @GetMapping String called(String s) { rule.checkAll(s); return ""; } //= 200 400 410
            }
            """);
  }

  /** A cast that nobody checks gives an object arguments that it has not. */
  @Test
  void whatCollectionsHold() {
    Inferred.check(
        HEAD
            + """
            interface Command {}
            record First() implements Command {}
            record Second() implements Command {}
            interface Bus<C extends Command> { void handle(C c); }
            class FirstBus implements Bus<First> { public void handle(First c) { throw new Bad(); } }
            class SecondBus implements Bus<Second> { public void handle(Second c) { throw new Conflict(); } }
            class Logging implements Bus<Command> { public void handle(Command c) { } }
            @RestController class C {
              Map<Class<?>, Bus<Command>> all;
              @GetMapping String inALambda(Class<?> key, Command c) { Optional.ofNullable(all.get(key)).ifPresent(b -> b.handle(c)); return ""; } //= 200 400 409
              @GetMapping String atOnce(Class<?> key, Command c) { all.get(key).handle(c); return ""; } //= 200 400 409
              @GetMapping String ofOneClass(Class<?> key, First c) { all.get(key).handle(c); return ""; } //= 200 400
            }
            """);
  }

  /** What a method gets says more than its type variables. */
  @Test
  void ofVariablesOfAMethod() {
    Inferred.check(
        HEAD
            + """
            interface Command<R> {}
            record Open(String name) implements Command<Long> {}
            record Close(long id) implements Command<Void> {}
            interface Handler<C extends Command<R>, R> { R handle(C c); }
            class OpenHandler implements Handler<Open, Long> { public Long handle(Open c) { if (c.name().isEmpty()) throw new Bad(); return 1L; } }
            class CloseHandler implements Handler<Close, Void> { public Void handle(Close c) { if (c.id() < 1) throw new Gone(); return null; } }
            class Bus {
              private final Map<Class<?>, Handler<?, ?>> handlers = new HashMap<>();
              Bus(Handler<?, ?> one) { handlers.put(Open.class, one); }
              @SuppressWarnings("unchecked") <R, C extends Command<R>> R dispatch(C c) { return ((Handler<C, R>) handlers.get(c.getClass())).handle(c); }
            }
            class Runner { <I, O> O run(UseCase<I, O> useCase, I input) { return useCase.execute(input); } }
            @RestController class C {
              Bus bus; Runner runner; UseCase<Delete, Void> delete;
              @GetMapping Long open(@RequestBody Open c) { return bus.dispatch(c); } //= 200 400
              @GetMapping Void close(Close c) { return bus.dispatch(c); } //= 200 410
              @GetMapping Void run(Delete d) { return runner.run(delete, d); } //= 200 410
            }
            """);
  }

  private static final String CRUD =
      HEAD
          + """
          record User() {}
          record Item() {}
          interface Crud<T> { T find(long id); }
          class Users implements Crud<User> { public User find(long id) { throw new Gone(); } }
          class Items implements Crud<Item> { public Item find(long id) { throw new Conflict(); } }
          """;

  /** What a base class has, each controller has for its own types. */
  @Test
  void variablesOfABaseClass() {
    Inferred.check(
        CRUD
            + """
            abstract class OfService<T, S extends Crud<T>> { S service; @GetMapping T ofService(long id) { return service.find(id); } } //= 410
            abstract class OfType<T> { Crud<T> service; @GetMapping T ofType(long id) { return service.find(id); } } //= 409
            abstract class ByGetter<T> { @GetMapping T byGetter(long id) { return service().find(id); } Crud<T> service; Crud<T> service() { return service; } } //= 410
            abstract class ByMethod<T> { @GetMapping T byMethod(long id) { return service().find(id); } abstract Crud<T> service(); } //= 409
            abstract class Far<A, B> { Crud<B> service; @GetMapping B far(long id) { return service.find(id); } } //= 410
            abstract class Middle<X> extends Far<String, X> { }
            abstract class Both<T> { Crud<T> service; @GetMapping T both(long id) { return service.find(id); } } //= 409 410
            abstract class Given<T> { Crud<T> service; @GetMapping T given(long id) { return get(service, id); } private T get(Crud<T> from, long id) { return from.find(id); } } //= 410
            @RestController class C1 extends OfService<User, Users> { }
            @RestController class C2 extends OfType<Item> { }
            @RestController class C3 extends ByGetter<User> { }
            @RestController class C4 extends ByMethod<Item> { Items items; @Override Items service() { return items; } }
            @RestController class C5 extends Middle<User> { }
            @RestController class C6 extends Both<User> { }
            @RestController class C7 extends Both<Item> { }
            @RestController class C8 extends Given<User> { }
            """);
  }

  @Test
  void variablesOfAService() {
    Inferred.check(
        CRUD
            + """
            abstract class Service<T> { Crud<T> all; T get(long id) { return all.find(id); } }
            class UserService extends Service<User> { }
            class ItemService extends Service<Item> { }
            @RestController class C {
              UserService users; ItemService items; Service<Item> some; Service<?> any;
              @GetMapping User user(long id) { return users.get(id); } //= 410
              @GetMapping Item item(long id) { return items.get(id); } //= 409
              @GetMapping Item some(long id) { return some.get(id); } //= 409
              @GetMapping Object any(long id) { return any.get(id); } //= 409 410
            }
            """);
  }

  /** Variables of methods, of raw types and of classes around are not known. */
  @Test
  void variablesThatAreNotKnown() {
    Inferred.check(
        CRUD
            + """
            abstract class OfMethod { @GetMapping Object ofMethod(long id) { return get(this.<User>crud(), id); } private Crud<?> service; @SuppressWarnings("unchecked") <T> Crud<T> crud() { return (Crud<T>) service; } private <T> T get(Crud<T> from, long id) { return from.find(id); } } //= 409 410
            abstract class OfRaw<T> { Crud<T> service; @GetMapping T ofRaw(long id) { return service.find(id); } } //= 409 410
            class Outer<T> { class Inner { Crud<T> service; T get(long id) { return service.find(id); } } }
            class Around<T> { Crud<T> all; class In extends Around<Item> { @GetMapping Object of(long id) { return Around.this.all.find(id); } } } //= 409 410
            @RestController class C1 extends OfMethod { }
            @SuppressWarnings("rawtypes") @RestController class C2 extends OfRaw { }
            @RestController class C3 { Outer<User>.Inner inner; @GetMapping Object inner(long id) { return inner.get(id); } } //= 409 410
            """);
  }
}
