package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Objects that take the answer and are given to code that nobody sees. */
class OutOfSightTest {
  @Test
  void sinks() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import reactor.core.publisher.*;
        @RestController class C {
          interface Holder { void keep(Object o); }
          interface Filler { void fill(MonoSink<String> sink); }
          interface Client { void call(Callback callback); }
          interface Callback { void ok(String s); void failed(Throwable t); }
          @ResponseStatus(HttpStatus.CONFLICT) static class Conflict extends RuntimeException {}
          static class Conflicting implements Filler { public void fill(MonoSink<String> sink) { sink.error(new Conflict()); } }
          Holder holder; Filler filler; Client client; Object[] kept; Map<String, Object> all;
          @GetMapping("/a") Mono<String> cast(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { holder.keep((Object) s); } }); } //= 200 ?
          @GetMapping("/b") Mono<String> parenthesized(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { holder.keep((s)); } }); } //= 200 ?
          @GetMapping("/c") Mono<String> chosen(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { holder.keep(b ? s : null); } }); } //= 200 ?
          @GetMapping("/d") Mono<String> inAnArray(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { holder.keep(new Object[] {s}); } }); } //= 200 ?
          @GetMapping("/e") Mono<String> partOfAnArray(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { kept[0] = s; } }); } //= 200 ?
          @GetMapping("/f") Mono<String> inAList(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { holder.keep(List.of(s)); } }); } //= 200 ?
          @GetMapping("/g") Mono<String> inAMap(boolean b) { return Mono.create(s -> { if (b) { s.success("x"); } else { all.put("a", s); } }); } //= 200 ?
          @GetMapping("/h") Mono<String> asAnObject(boolean b) { return Mono.create(s -> { Object o = s; if (b) { s.success("x"); } else { holder.keep(o); } }); } //= 200 ?
          @GetMapping("/i") Mono<String> assignedAsAnObject(boolean b) { return Mono.create(s -> { Object o; if (b) { s.success("x"); } else { o = s; holder.keep(o); } }); } //= 200 ?
          @GetMapping("/j") Mono<String> capturedByAClass(boolean b) { //= 200 409 ?
            return Mono.create(s -> {
              if (b) { s.success("x"); return; }
              client.call(new Callback() { public void ok(String x) { s.success(x); } public void failed(Throwable t) { s.error(new Conflict()); } });
            });
          }
          @GetMapping("/k") Mono<String> implementedInView() { return Mono.create(s -> filler.fill(s)); } //= 409
          @GetMapping("/l") Mono<String> ofOneself() { return Mono.create(s -> fill(s)); } //= 409
          void fill(MonoSink<String> sink) { sink.error(new Conflict()); }
          @GetMapping("/n") Mono<String> ofAnotherMethod() { return Mono.create(s -> other(true).onErrorReturn("x").subscribe(s::success)); } //= 200
          @GetMapping("/o") Mono<String> ofTheSameMethod() { return other(false); } //= 200 409
          Mono<String> other(boolean b) { return Mono.create(s -> { if (hashCode() > 3) { s.error(new Conflict()); } else { s.success("x"); } }); }
          @GetMapping("/m") Mono<String> stillHere() { return Mono.create(s -> { MonoSink<String> same = s; same.success("x"); }); } //= 200
        }
        """);
  }

  @Test
  void responses() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.DeferredResult;
        @RestController class C {
          interface Holder { void keep(Object o); }
          interface Writer { void write(HttpServletResponse r); }
          static class Gone implements Writer { public void write(HttpServletResponse r) { r.setStatus(410); } }
          Holder holder; Writer writer;
          @GetMapping("/a") void given(HttpServletResponse r) { holder.keep(r); } //= 200 ?
          @GetMapping("/b") void implementedInView(HttpServletResponse r) { writer.write(r); } //= 410
          @GetMapping("/c") DeferredResult<String> deferred() { DeferredResult<String> d = new DeferredResult<>(); holder.keep(d); return d; } //= ?
          @GetMapping("/d") void toTheConstructorOfOthers(HttpServletResponse r) { new java.util.concurrent.atomic.AtomicReference<>(r); } //= 200 ?
        }
        """,
        """
        package com.acme;
        import jakarta.ws.rs.*;
        import jakarta.ws.rs.container.*;
        @Path("/") class R {
          interface Keeper { void keep(AsyncResponse r); }
          Keeper keeper;
          @GET public void kept(@Suspended AsyncResponse r) { keeper.keep(r); } //= ?
          @GET public void sometimesKept(@Suspended AsyncResponse r, @QueryParam("b") boolean b) { if (b) { r.resume("x"); } else { keeper.keep(r); } } //= 200 ?
        }
        """);
  }
}
