package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Where Bean Validation has found something, nobody finds nothing. */
class ValidatedFieldsTest {
  @Test
  void fieldsThatAreNeverNull() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.validation.Valid;
        import jakarta.validation.constraints.*;
        import org.springframework.http.HttpStatus;
        import org.springframework.validation.BindingResult;
        import org.springframework.validation.annotation.Validated;
        import org.springframework.web.bind.annotation.*;
        @ResponseStatus(HttpStatus.CONFLICT) class Taken extends RuntimeException {}
        interface OnUpdate {}
        @interface Mine {}
        record Order(@NotNull Long id, @NotBlank String name, String note, @Size(min = 1) String code, @NotNull(groups = OnUpdate.class) Long version) {}
        class Base { @NotEmpty private final String title; Base(String title) { this.title = title; } String getTitle() { return title; } }
        class Post extends Base {
          @NotNull private final String body;
          @NotNull private String changed;
          Post(String title, String body) { super(title); this.body = body; }
          String getBody() { return body; }
          String getChanged() { return changed; }
          void erase() { changed = null; }
        }
        abstract class Shape { @NotNull final String name; Shape(String name) { this.name = name; } }
        class Circle extends Shape { Circle(String name) { super(name); } }
        interface Api { @PostMapping("/api") void api(@Valid @RequestBody Order order); }
        class Service {
          void create(Order order) { ask(order.id()); }
          static void ask(Object value) { if (value == null) { throw new Taken(); } }
        }
        @RestController class C implements Api {
          private final Service service = new Service();
          private static void ask(Object value) { Service.ask(value); }
          @PostMapping("/1") void record(@Valid @RequestBody Order order) { if (order.id() == null) { throw new Taken(); } ask(order.name()); } //= 200
          @PostMapping("/2") void passedOn(@Validated @ModelAttribute Order order) { service.create(order); } //= 200
          @PostMapping("/3") void ofAClass(@Valid @RequestBody Post post) { ask(post.getBody()); ask(post.getTitle()); } //= 200
          public void api(Order order) { ask(order.id()); } //= 200
          @PostMapping("/4") void free(@Valid @RequestBody Order order) { ask(order.note()); } //= 200 409
          @PostMapping("/5") void onlyIfThere(@Valid @RequestBody Order order) { ask(order.code()); } //= 200 409
          @PostMapping("/6") void ofAGroup(@Valid @RequestBody Order order) { ask(order.version()); } //= 200 409
          @PostMapping("/7") void forAGroup(@Validated(OnUpdate.class) @RequestBody Order order) { ask(order.id()); } //= 200 409
          @PostMapping("/8") void notValidated(@RequestBody Order order) { ask(order.id()); } //= 200 409
          @PostMapping("/9") void reported(@Valid @ModelAttribute Order order, BindingResult result) { ask(order.id()); } //= 200 409
          @PostMapping("/10") void changed(@Valid @RequestBody Post post) { post.erase(); ask(post.getChanged()); } //= 200 409
          @PostMapping("/13") void ofAResolver(@Valid @Mine Order order) { ask(order.id()); } //= 200 409
          @PostMapping("/14") void ofTheSession(@Valid @SessionAttribute Order order) { ask(order.id()); } //= 200 409
          @PostMapping("/11") void ofSeveral(@Valid @RequestBody Shape shape) { ask(shape.name); } //= 200 409
          @PostMapping("/12") void another(@Valid @RequestBody Order order) { ask(new Order(null, "", "", "", 1L).id()); } //= 409
        }
        """);
  }
}
