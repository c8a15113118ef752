package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Spring MVC answers with views, and which of two statuses wins. */
class SpringMvcViewsTest {
  private static final String VIEWS =
      """
      package com.acme;
      import org.springframework.http.*;
      import org.springframework.stereotype.Controller;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.ModelAndView;
      import org.springframework.web.servlet.view.RedirectView;
      @Controller class Views {
        @GetMapping("view") String view() { return "index"; }
        @GetMapping("redirect") String redirect() { return "redirect:/x"; }
        @GetMapping("sometimesRedirect") String sometimesRedirect(@RequestParam("b") boolean b) { return b ? "redirect:/x" : "index"; }
        @GetMapping("content") @ResponseBody String content() { return "redirect:/x"; }
        @GetMapping("redirectWithStatus") @ResponseStatus(HttpStatus.SEE_OTHER) String redirectWithStatus() { return "redirect:/x"; }
        @GetMapping("viewAfterSet") String viewAfterSet(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(409); return "index"; }
        @GetMapping("redirectAfterSet") String redirectAfterSet(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(409); return "redirect:/x"; }
        @GetMapping("viewWithStatus") @ResponseStatus(HttpStatus.NOT_FOUND) String viewWithStatus() { return "missing"; }
        @GetMapping("model") ModelAndView model() { return new ModelAndView("index"); }
        @GetMapping("modelRedirect") ModelAndView modelRedirect() { return new ModelAndView("redirect:/x"); }
        @GetMapping("modelStatus") ModelAndView modelStatus() { return new ModelAndView("index", HttpStatus.CONFLICT); }
        @GetMapping("modelRedirectStatus") ModelAndView modelRedirectStatus() { return new ModelAndView("redirect:/x", HttpStatus.SEE_OTHER); }
        @GetMapping("modelNamedAfterStatus") ModelAndView modelNamedAfterStatus() { ModelAndView m = new ModelAndView("index", HttpStatus.CONFLICT); m.setViewName("other"); return m; }
        @GetMapping("modelRedirectAfterStatus") ModelAndView modelRedirectAfterStatus() { ModelAndView m = new ModelAndView(); m.setStatus(HttpStatus.SEE_OTHER); m.setViewName("redirect:/x"); return m; }
        @GetMapping("modelPerhapsSet") ModelAndView modelPerhapsSet(@RequestParam("b") boolean b) { ModelAndView m = new ModelAndView(); if (b) { m.setStatus(HttpStatus.GONE); } m.setViewName("index"); return m; }
        @GetMapping("redirectView") RedirectView redirectView() { return new RedirectView("/x"); }
        @GetMapping("modelWithStatus") @ResponseStatus(HttpStatus.ACCEPTED) ModelAndView modelWithStatus() { return new ModelAndView("index", HttpStatus.CONFLICT); }
        @GetMapping("permanent") RedirectView permanent() { RedirectView v = new RedirectView("/x"); v.setStatusCode(HttpStatus.MOVED_PERMANENTLY); return v; }
        @GetMapping("http11") RedirectView http11(@RequestParam("b") boolean b) { return new RedirectView("/x", false, b); }
        @GetMapping("redirectViewWithStatus") @ResponseStatus(HttpStatus.SEE_OTHER) RedirectView redirectViewWithStatus() { return new RedirectView("/x"); }
        @GetMapping("redirectLocalWithStatus") @ResponseStatus(HttpStatus.CREATED) RedirectView redirectLocalWithStatus() { RedirectView v = new RedirectView(); v.setUrl("/x"); return v; }
        @GetMapping("viewBeatsStatus") @ResponseStatus(HttpStatus.SEE_OTHER) RedirectView viewBeatsStatus() { RedirectView v = new RedirectView("/x"); v.setStatusCode(HttpStatus.MOVED_PERMANENTLY); return v; }
        @GetMapping("http11WithStatus") @ResponseStatus(HttpStatus.TEMPORARY_REDIRECT) RedirectView http11WithStatus(@RequestParam("b") boolean b) { return new RedirectView("/x", false, b); }
        @GetMapping("openHttp11Set") RedirectView openHttp11Set(@RequestParam("b") boolean b) { RedirectView v = new RedirectView("/x"); v.setHttp10Compatible(b); return v; }
        @GetMapping("modelOfViewWithStatus") @ResponseStatus(HttpStatus.SEE_OTHER) ModelAndView modelOfViewWithStatus() { return new ModelAndView(new RedirectView("/x")); }
        @GetMapping("modelRedirectInClass") @ResponseStatus(HttpStatus.SEE_OTHER) ModelAndView modelRedirectInClass() { return new ModelAndView("redirect:/x"); }
        @GetMapping("redirectInReason") @ResponseStatus(value = HttpStatus.GONE, reason = "x") RedirectView redirectInReason() { return new RedirectView("/x"); }
        @GetMapping("redirectViewAfterSet") RedirectView redirectViewAfterSet(jakarta.servlet.http.HttpServletResponse r) { r.setStatus(409); return new RedirectView("/x"); }
        @GetMapping("textRedirectInCreated") @ResponseStatus(HttpStatus.CREATED) String textRedirectInCreated() { return "redirect:/x"; }
        @GetMapping("modelOfView") ModelAndView modelOfView() { return new ModelAndView(new RedirectView("/x")); }
      }
      """;

  private static final String CONTENT =
      """
      package com.acme;
      import java.util.concurrent.Callable;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.servlet.*;
      import org.springframework.web.servlet.view.RedirectView;
      @RestController class Content {
        @GetMapping("textOfContent") String textOfContent() { return "redirect:/x"; }
        @GetMapping("modelInContent") ModelAndView modelInContent() { return new ModelAndView("redirect:/x"); }
        @GetMapping("modelInContentSet") @ResponseStatus(HttpStatus.SEE_OTHER) ModelAndView modelInContentSet() { return new ModelAndView("redirect:/x"); }
        @GetMapping("modelLater") Callable<ModelAndView> modelLater() { return () -> new ModelAndView("redirect:/x"); }
        @GetMapping("viewInContent") View viewInContent() { return new RedirectView("/x"); }
        @GetMapping("viewInContentSet") @ResponseStatus(HttpStatus.SEE_OTHER) RedirectView viewInContentSet() { return new RedirectView("/x"); }
      }
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> controllers = List.of("new Views()", "new Content()");
    SpringMvcServer.check(library, controllers, "", List.of(VIEWS, CONTENT));
  }
}
