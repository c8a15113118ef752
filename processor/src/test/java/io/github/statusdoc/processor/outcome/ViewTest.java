package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.testing.Inferred;
import org.junit.jupiter.api.Test;

/** Controllers that name views. */
class ViewTest {
  @Test
  void names() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.stereotype.Controller;
        import org.springframework.ui.Model;
        import org.springframework.web.bind.annotation.*;
        @Controller class C {
          private static final String HOME = "redirect:/";
          @GetMapping String view() { return "index"; } //= 200
          @PostMapping String redirect() { return "redirect:/x"; } //= 302
          @PostMapping String concatenated(long id) { return "redirect:/x/" + id + "/y"; } //= 302
          @PostMapping String constant() { return HOME; } //= 302
          @PostMapping String either(boolean b, Model m) { if (b) { return "form"; } return "redirect:/"; } //= 200 302
          @PostMapping String ternary(boolean b) { return b ? "redirect:/a" : "redirect:/b"; } //= 302
          @PostMapping String local(long id) { String target = "redirect:/x/" + id; return target; } //= 302
          @PostMapping String helper() { return home(); } //= 302
          private String home() { return "redirect:/home"; }
          @PostMapping String forward() { return "forward:/x"; } //= ?
          @PostMapping String formatted(long id) { return String.format("redirect:/x/%d", id); } //= 302
          @GetMapping String formattedWhole(String name) { return String.format("%s/x", name); } //= ?
          @PostMapping String appended(long id) { String v = "redirect:/x"; v += "?id=" + id; return v; } //= 302
          @PostMapping String appendedSometimes(boolean b) { String v = "redirect:/x"; if (b) { v += "?b"; } return v; } //= 302
          @GetMapping String appendedView(long id) { String v = "views/"; v += id; return v; } //= 200
          @GetMapping String appendedComputed(long id) { String v = System.getProperty("v"); v += id; return v; } //= ?
          @GetMapping @ResponseBody String content() { return "redirect:/x"; } //= 200
          @PostMapping @ResponseStatus(HttpStatus.SEE_OTHER) String withStatus() { return "redirect:/x"; } //= 303
          @GetMapping @ResponseStatus(HttpStatus.NOT_FOUND) String viewWithStatus() { return "missing"; } //= 404
          @GetMapping String given(String name) { return name; } //= ?
          @GetMapping String givenPart(String name) { return "views/" + name; } //= 200
          @GetMapping String computed() { return java.util.UUID.randomUUID().toString(); } //= ?
          @GetMapping String computedPart(long id) { return "views/" + String.valueOf(id); } //= 200
          @GetMapping String concatenatedFirst(long id) { return String.valueOf(id) + "/view"; } //= ?
          @GetMapping String computedLater(long id) { String view = Long.toString(id); return view; } //= ?
          @GetMapping String beginsWithNothing(long id) { return "" + id; } //= ?
          @GetMapping String beginsWithPart(String rest) { return "re" + rest; } //= ?
          @GetMapping String computedInHelper() { return pick(); } //= ?
          private String pick() { return System.getProperty("view"); }
          @GetMapping String computedOrNot(boolean b) { return b ? "view" : Long.toString(1); } //= 200 ?
          @GetMapping @ResponseBody String computedContent(String name) { return name + Long.toString(1); } //= 200
          @GetMapping @ResponseStatus(HttpStatus.CREATED) String computedWithStatus(String name) { return name; } //= 201
        }
        """);
  }

  /** What an interface gives whose implementations are compiled later. */
  @Test
  void implementedElsewhere() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.stereotype.Controller;
        import org.springframework.web.bind.annotation.*;
        interface Port { Object any(); String text(); java.util.List<String> list(); }
        interface Known { Object any(); String text(); }
        class Adapter implements Known {
          @Override public Object any() { return new StringBuilder(); }
          @Override public String text() { return "views/x"; }
        }
        @Controller class C {
          Port port;
          Known known;
          @GetMapping("/a") String view() { return port.text(); } //= ?
          @GetMapping("/b") @ResponseBody Object content() { return port.any(); } //= ?
          @GetMapping("/c") @ResponseBody String text() { return port.text(); } //= 200
          @GetMapping("/d") @ResponseBody Object list() { return port.list(); } //= 200
          @GetMapping("/e") String knownView() { return known.text(); } //= 200
          @GetMapping("/f") @ResponseBody Object knownContent() { return known.any(); } //= 200
        }
        interface Client { @GetMapping("/g") String nobody(); }
        """);
  }

  @Test
  void contentIsNoView() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          @GetMapping String content() { return "redirect:/x"; } //= 200
        }
        """);
  }

  /** Spring asks what the type is before it asks whether it is content. */
  @Test
  void modelsAreNoContent() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.Callable;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.ModelAndView;
        @RestController class C {
          @GetMapping ModelAndView redirect() { return new ModelAndView("redirect:/x"); } //= 302
          @GetMapping ModelAndView named() { ModelAndView m = new ModelAndView(); m.setViewName("redirect:/x"); return m; } //= 302
          @GetMapping ModelAndView afterStatus() { ModelAndView m = new ModelAndView("x", HttpStatus.GONE); m.setViewName("y"); return m; } //= 410
          @GetMapping ModelAndView perhapsAfterStatus(boolean b) { ModelAndView m = new ModelAndView("x"); if (b) { m.setStatus(HttpStatus.GONE); } m.setViewName("redirect:/x"); return m; } //= 302 410
          @GetMapping Callable<ModelAndView> later() { return () -> new ModelAndView("redirect:/x"); } //= 302
          @GetMapping ModelAndView view() { return new ModelAndView("x"); } //= 200
          @GetMapping ModelAndView computed() { return new ModelAndView(System.getProperty("view")); } //= ?
          @GetMapping ResponseEntity<String> text() { return ResponseEntity.ok("redirect:/x"); } //= 200
        }
        """);
  }

  /** What is written to the response stays, whatever text or object the handler returns. */
  @Test
  void contentAfterStatus() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.HttpServletResponse;
        import org.springframework.http.*;
        import org.springframework.stereotype.Controller;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          private final ThreadLocal<Object> local = new ThreadLocal<>();
          @GetMapping String computed(HttpServletResponse r) { r.setStatus(404); return System.getProperty("x"); } //= 404
          @GetMapping String concatenated(HttpServletResponse r, String name) { r.setStatus(404); return name + "x"; } //= 404
          @GetMapping String sent(HttpServletResponse r) throws Exception { r.sendError(404); return System.getProperty("x"); } //= 404
          @GetMapping String handled() { throw new IllegalStateException(); } //= 410
          @ExceptionHandler String gone(IllegalStateException e, HttpServletResponse r) { r.setStatus(410); return e.getMessage(); }
        }
        @Controller class V {
          @GetMapping @ResponseBody String content(HttpServletResponse r, String v) { r.setStatus(404); return v.trim(); } //= 404
          @GetMapping String sentView(HttpServletResponse r, String v) throws Exception { r.sendError(404); return v; } //= 404
        }
        """);
  }

  /** An object may be a response. */
  @Test
  void untyped() {
    Inferred.check(
        """
        package com.acme;
        import java.util.*;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController class C {
          record Dto(Object any) {}
          private final ThreadLocal<Object> local = new ThreadLocal<>();
          private final List<Object> list = new ArrayList<>();
          @GetMapping Object response() { return ResponseEntity.notFound().build(); } //= 404
          @GetMapping Object value() { return new Dto(1); } //= 200
          @GetMapping Object map() { Map<String, Object> m = new HashMap<>(); m.put("a", 1); return m; } //= 200
          @GetMapping Object fromElsewhere() { return local.get(); } //= ?
          @GetMapping Object fromHelper() { return helper(); } //= ?
          @GetMapping Object either(boolean b) { if (b) { return ResponseEntity.noContent().build(); } return list.get(0); } //= 204 ?
          @GetMapping Object made() { return new Object(); } //= 200
          @GetMapping Object castHelp() { return (Dto) helper(); } //= 200
          @GetMapping Object castHelpToResponse() { return (ResponseEntity<?>) helper(); } //= ?
          @GetMapping Object castHelpAbove() { return (HttpEntity<?>) helper(); } //= ?
          @GetMapping Object castHelpToInterface() { return (java.io.Serializable) helper(); } //= ?
          @GetMapping Object castHelpToObject() { return (Object) helper(); } //= ?
          @GetMapping Object castKnown(boolean b) { return (Object) (b ? ResponseEntity.accepted().build() : "x"); } //= 200 202
          @GetMapping Dto cast() { return (Dto) helper(); } //= 200
          @GetMapping Object castOfChecked() { Object o = local.get(); if (o == null) { return ResponseEntity.notFound().build(); } return (Dto) o; } //= 200 404
          @GetMapping Dto castOfLocal() { Object o = helper(); return (Dto) o; } //= 200
          @GetMapping Object given(@RequestBody Object body) { return body; } //= 200
          @GetMapping Object text() { return "redirect:/x"; } //= 200
          @GetMapping Object builtText(String name) { return name + "!"; } //= 200
          @GetMapping @ResponseStatus(HttpStatus.CREATED) Object withStatus() { return local.get(); } //= ?
          @GetMapping Object castAtOnce() { return (Dto) local.get(); } //= 200
          @GetMapping Object castToResponse() { return (ResponseEntity<?>) local.get(); } //= ?
          @GetMapping Object castToClass() { return ((First) local.get()).inherited(); } //= 410
          @GetMapping Object helpedToClass() { return ((First) helper()).inherited(); } //= 410
          abstract static class Base { Object inherited() { return own(); } abstract Object own(); }
          static class First extends Base { Object own() { return new ResponseEntity<>(HttpStatus.GONE); } }
          static class Second extends Base { Object own() { return ResponseEntity.accepted().build(); } }
          @GetMapping ResponseEntity<Object> typed() { return ResponseEntity.ok(helper()); } //= 200
          private Object helper() { return local.get(); }
        }
        """);
  }

  /** A view or an object that comes later. */
  @Test
  void later() {
    Inferred.check(
        """
        package com.acme;
        import java.util.concurrent.*;
        import org.springframework.http.*;
        import org.springframework.stereotype.Controller;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.context.request.async.DeferredResult;
        import reactor.core.publisher.Mono;
        @Controller class V {
          private final ThreadLocal<Mono<String>> local = new ThreadLocal<>();
          @GetMapping Callable<String> named() { return () -> "redirect:/x"; } //= 302
          @GetMapping Callable<String> callableView() { return () -> System.getProperty("view"); } //= ?
          @GetMapping CompletableFuture<String> futureView() { return CompletableFuture.supplyAsync(() -> System.getProperty("view")); } //= ?
          @GetMapping Mono<String> monoView() { return Mono.fromCallable(() -> System.getProperty("view")); } //= ?
          @GetMapping Mono<String> fromElsewhere() { return local.get(); } //= ?
          @GetMapping DeferredResult<String> deferredView() { DeferredResult<String> d = new DeferredResult<>(); d.setResult(System.getProperty("view")); return d; } //= ?
          @GetMapping @ResponseBody Callable<String> content() { return () -> System.getProperty("text"); } //= 200
        }
        @RestController class R {
          private final ThreadLocal<Object> local = new ThreadLocal<>();
          private final ThreadLocal<Mono<Object>> monos = new ThreadLocal<>();
          private final ThreadLocal<Mono<String>> texts = new ThreadLocal<>();
          @GetMapping Callable<Object> object() { return () -> local.get(); } //= ?
          @GetMapping Callable<Object> response() { return () -> ResponseEntity.notFound().build(); } //= 404
          @GetMapping Mono<Object> mono() { return Mono.fromCallable(() -> local.get()); } //= ?
          @GetMapping Mono<Object> monoFromElsewhere() { return monos.get(); } //= ?
          @GetMapping Mono<String> textFromElsewhere() { return texts.get(); } //= 200
          @GetMapping Callable<String> text() { return () -> System.getProperty("text"); } //= 200
          @GetMapping DeferredResult<Object> deferred() { DeferredResult<Object> d = new DeferredResult<>(); d.setResult(local.get()); return d; } //= ?
          @GetMapping DeferredResult<Object> deferredText() { DeferredResult<Object> d = new DeferredResult<>(); d.setResult("x"); return d; } //= 200
        }
        """);
  }

  @Test
  void objects() {
    Inferred.check(
        """
        package com.acme;
        import org.springframework.http.*;
        import org.springframework.stereotype.Controller;
        import org.springframework.web.bind.annotation.*;
        import org.springframework.web.servlet.ModelAndView;
        import org.springframework.web.servlet.view.RedirectView;
        @Controller class C {
          @GetMapping RedirectView http11(boolean b) { RedirectView v = new RedirectView("/x"); v.setHttp10Compatible(b); return v; } //= ?
          @GetMapping ModelAndView view() { return new ModelAndView("index"); } //= 200
          @GetMapping ModelAndView redirect() { return new ModelAndView("redirect:/x"); } //= 302
          @GetMapping ModelAndView status() { return new ModelAndView("x", HttpStatus.CONFLICT); } //= 409
          @GetMapping ModelAndView setStatus() { ModelAndView m = new ModelAndView("x"); m.setStatus(HttpStatus.GONE); return m; } //= 410
          @GetMapping ModelAndView setNothing() { ModelAndView m = new ModelAndView("x"); m.addObject("a", "b"); return m; } //= 200
          @GetMapping ModelAndView chained() { return new ModelAndView("x").addObject("a", "b"); } //= 200
          @GetMapping RedirectView redirectView() { return new RedirectView("/x"); } //= 302
          @GetMapping RedirectView permanent() { RedirectView v = new RedirectView("/x"); v.setStatusCode(HttpStatus.MOVED_PERMANENTLY); return v; } //= 301
          @GetMapping ModelAndView wrappedView() { return new ModelAndView(new RedirectView("/x")); } //= 302
          @GetMapping ModelAndView nameAndMap() { return new ModelAndView("redirect:/x", java.util.Map.of()); } //= 302
          @GetMapping ModelAndView nameAndObject() { return new ModelAndView("redirect:/x", "a", "b"); } //= 302
          @GetMapping ModelAndView viewAndMap() { return new ModelAndView(new RedirectView("/x"), java.util.Map.of()); } //= 302
          @GetMapping ModelAndView viewAndObject() { return new ModelAndView(new RedirectView("/x"), "a", "b"); } //= 302
          @GetMapping ModelAndView setRedirectView() { ModelAndView m = new ModelAndView(); m.setView(new RedirectView("/x")); return m; } //= 302
          @GetMapping ModelAndView withObject() { return new ModelAndView("redirect:/x").addObject("b"); } //= 302
          @GetMapping ModelAndView withNamedObject() { return new ModelAndView("redirect:/x").addObject("a", "b"); } //= 302
          @GetMapping ModelAndView withObjects() { return new ModelAndView("redirect:/x").addAllObjects(java.util.Map.of()); } //= 302
          @GetMapping ModelAndView setComputed() { ModelAndView m = new ModelAndView(); m.setViewName(System.getProperty("x")); return m; } //= ?
          static class Rendered implements org.springframework.web.servlet.View {
            public void render(java.util.Map<String, ?> m, jakarta.servlet.http.HttpServletRequest q, jakarta.servlet.http.HttpServletResponse r) { r.setStatus(422); }
          }
          static class Moved extends RedirectView { Moved() { super("/x"); } }
          @GetMapping org.springframework.web.servlet.View ownView() { return new Rendered(); } //= ?
          @GetMapping ModelAndView ownViewInside() { return new ModelAndView(new Rendered()); } //= ?
          @GetMapping RedirectView ownRedirect() { return new Moved(); } //= 302
          @GetMapping Object anyView(boolean b) { return b ? "x" : "redirect:/x"; } //= 200 302
          @GetMapping Object anything() { return local.get(); } //= ?
          private final ThreadLocal<Object> local = new ThreadLocal<>();
          @GetMapping ModelAndView setView(boolean b) { ModelAndView m = new ModelAndView(); m.setViewName(b ? "a" : "redirect:/b"); return m; } //= 200 302
        }
        """);
  }

  /** A helper that returns the view has written the status on the same way. */
  @Test
  void statusOfTheSameWay() {
    Inferred.check(
        """
        package com.acme;
        import jakarta.servlet.http.*;
        import org.springframework.stereotype.Controller;
        import org.springframework.web.bind.annotation.*;
        @Controller class C {
          private String go(boolean b, HttpServletResponse r) { if (b) { r.setStatus(202); return "x"; } return "redirect:/y"; }
          @GetMapping String helper(boolean b, HttpServletResponse r) { return go(b, r); } //= 202 302
          @GetMapping String local(boolean b, HttpServletResponse r) { String s = go(b, r); return s; } //= 202 302
          @GetMapping String later(boolean b, HttpServletResponse r) { String s = go(b, r); r.setStatus(203); return s; } //= 203 302
        }
        """);
  }
}
