package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Micronaut. */
class MicronautTest {
  @Test
  void responses() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        @Controller class C {
          @Get HttpResponse<String> ok() { return HttpResponse.ok("x"); } //= 200
          @Post HttpResponse<String> created() { return HttpResponse.created("x"); } //= 201
          @Get HttpResponse<String> notFound() { return HttpResponse.notFound(); } //= 404
          @Get HttpResponse<String> status() { return HttpResponse.status(HttpStatus.CONFLICT); } //= 409
          @Get HttpResponse<String> body() { return HttpResponse.<String>status(HttpStatus.GONE).body("x").header("a", "b"); } //= 410
          @Get HttpResponse<String> changed() { return HttpResponse.<String>ok().status(HttpStatus.ACCEPTED); } //= 202
          @Get HttpResponse<String> changedInVariable() { MutableHttpResponse<String> r = HttpResponse.ok("x"); r.status(207); return r; } //= 207
          @Get HttpResponse<String> either(String s) { return s == null ? HttpResponse.notFound() : HttpResponse.ok(s); } //= 200 404
          @Get HttpResponse<String> redirect() { return HttpResponse.redirect(java.net.URI.create("/")); } //= 301
          @Get HttpResponse<String> given(HttpResponse<String> r) { return r; } //= ?
        }
        """);
  }

  @Test
  void implicit() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.HttpStatus;
        import io.micronaut.http.annotation.*;
        import java.util.Optional;
        @Controller class C {
          @Post void nothing() { } //= 200
          @Get String value() { return "x"; } //= 200
          @Get String none() { return null; } //= 404
          @Get String sometimes(boolean b) { if (b) { return null; } return "x"; } //= 200 404
          @Get Optional<String> optional(boolean b) { return b ? Optional.of("x") : Optional.empty(); } //= 200 404
          @Post @Status(HttpStatus.CREATED) String annotated() { return "x"; } //= 201
          @Post @Status(HttpStatus.CREATED) void annotatedNothing() { } //= 201
          @Post HttpStatus statusItself() { return HttpStatus.ACCEPTED; } //= 202
        }
        """);
  }

  @Test
  void exceptions() {
    Inferred.check(
        """
        package com.acme;
        import io.micronaut.http.*;
        import io.micronaut.http.annotation.*;
        import io.micronaut.http.exceptions.HttpStatusException;
        @Controller class C {
          static class Missing extends RuntimeException { }
          @Get void thrown() { throw new HttpStatusException(HttpStatus.CONFLICT, "x"); } //= 409
          @Get void handled() { throw new Missing(); } //= 404
          @io.micronaut.http.annotation.Error(exception = Missing.class) HttpResponse<String> handle(Missing e) { return HttpResponse.notFound("x"); }
        }
        """);
  }
}
