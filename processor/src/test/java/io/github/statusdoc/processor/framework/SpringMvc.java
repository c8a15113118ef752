package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What Spring MVC answers, on the mock objects of its own tests. */
final class SpringMvc {
  private static final String MVC = "org.springframework.web.servlet.";

  /** As {@code HandlerExceptionResolverComposite} has them by default. */
  private static final List<String> RESOLVERS =
      List.of(
          MVC + "mvc.annotation.ResponseStatusExceptionResolver",
          MVC + "mvc.support.DefaultHandlerExceptionResolver");

  /** Where it complains of what the tests do. */
  private static final Logger NOT_FOUND =
      Logger.getLogger("org.springframework.web.servlet.PageNotFound");

  private final Library library;

  SpringMvc(Library library) {
    this.library = library;
    NOT_FOUND.setLevel(Level.OFF);
  }

  boolean isHere() {
    return library.packages().startsWith("org.springframework.");
  }

  /** A new object of a class with a constructor without parameters. */
  private Object make(String type) {
    try {
      return library.load(type).orElseThrow().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object response() {
    return make("org.springframework.mock.web.MockHttpServletResponse");
  }

  /** The status for an exception that no handler takes; empty if the resolvers leave it alone. */
  OptionalInt answer(Throwable exception) throws RefusedException {
    Object response = response();
    for (String name : RESOLVERS) {
      Object resolver = make(name);
      call(resolver, "setWarnLogCategory", "");
      Object request = make("org.springframework.mock.web.MockHttpServletRequest");
      call(resolver, "resolveException", request, response, null, exception);
      if (call(response, "isCommitted").equals(true)) {
        return OptionalInt.of((Integer) call(response, "getStatus"));
      }
    }
    return OptionalInt.empty();
  }

  boolean isRedirect(Object object) {
    return object != null && object.getClass().getName().equals(MVC + "view.RedirectView");
  }

  OptionalInt redirect(Object view) throws RefusedException {
    Object response = response();
    Object request = make("org.springframework.mock.web.MockHttpServletRequest");
    call(view, "setUrl", "/x");
    call(view, "render", Map.of(), request, response);
    return OptionalInt.of((Integer) call(response, "getStatus"));
  }

  private static Object call(Object receiver, String name, Object... arguments)
      throws RefusedException {
    for (Method method : receiver.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        return Reflected.call(method, receiver, Arrays.asList(arguments));
      }
    }
    throw new IllegalStateException(receiver + " has no " + name);
  }
}
