package io.github.statusdoc.processor.framework;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What interceptors answer in place of handlers, in the real Spring. */
class SpringInterceptorsTest {
  private static final String CONTROLLER =
      """
      package com.acme;
      import java.lang.annotation.*;
      import org.springframework.core.annotation.AliasFor;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      @RestController public class Orders implements Api {
        @GetMapping("get") public String get() { return "x"; }
        @GetMapping("free") public String free() { return "x"; }
        @GetMapping("created") @ResponseStatus(HttpStatus.CREATED) public String created() { return "x"; }
        @GetMapping("entity") public ResponseEntity<String> entity() { return ResponseEntity.accepted().body("x"); }
        @GetMapping("missing") public String missing() { throw new java.util.NoSuchElementException(); }
        @RequestMapping(path = "mapped", method = RequestMethod.GET) public String mapped() { return "x"; }
        @GetMapping("closed") public String closed() { return "x"; }
        @GetMapping("refused") public String refused() { return "x"; }
        @GetMapping("silent") public String silent() { return "x"; }
        @GetMapping("silentStronger") @ResponseStatus(HttpStatus.ACCEPTED) public String silentStronger() { return "x"; }
        @GetMapping("admin") @Role("admin") public String admin() { return "x"; }
        @GetMapping("owner") @Role("owner") public String owner() { return "x"; }
        @GetMapping("composed") @Admin public String composed() { return "x"; }
        @Override public String inherited() { return "x"; }
        @GetMapping("reflected") @Marked public String reflected() { return "x"; }
        @GetMapping("carried") @CarriesMark public String carried() { return "x"; }
        @GetMapping({"several", "ofSeveral"}) public String several() { return "x"; }
      }
      @RestController @Closed class Accounts {
        @GetMapping("account") public String account() { return "x"; }
        @GetMapping("mine") public String mine() { return "x"; }
      }
      @RestController @Plan("old") class Plans {
        @GetMapping("planOfMethod") @Plan("paid") public String planOfMethod() { return "x"; }
        @GetMapping("planOfClass") public String planOfClass() { return "x"; }
      }
      @RestController class NoPlans {
        @GetMapping("planOnly") @Plan("paid") public String planOnly() { return "x"; }
        @GetMapping("planOfNobody") public String planOfNobody() { return "x"; }
      }
      @Retention(RetentionPolicy.RUNTIME) @interface Plan { String value(); }
      @RestController class Levels {
        @GetMapping("named") @Level("high") public String named() { return "x"; }
        @GetMapping("low") @Level public String low() { return "x"; }
        @GetMapping("composedLevel") @High public String composedLevel() { return "x"; }
        @GetMapping("renamed") @Renamed(grade = "high") public String renamed() { return "x"; }
        @GetMapping("renamedLow") @Renamed public String renamedLow() { return "x"; }
      }
      @Retention(RetentionPolicy.RUNTIME) @interface Level {
        @AliasFor("name") String value() default "low";
        @AliasFor("value") String name() default "low";
      }
      @Retention(RetentionPolicy.RUNTIME) @Level("high") @interface High {}
      @Retention(RetentionPolicy.RUNTIME) @Level @interface Renamed { @AliasFor(annotation = Level.class, attribute = "name") String grade() default "low"; }
      @Closed abstract class ClosedBase {}
      @RestController class Branches extends ClosedBase {
        @GetMapping("branch") public String branch() { return "x"; }
      }
      interface Api {
        @GetMapping("inherited") @Role("admin") String inherited();
      }
      @Retention(RetentionPolicy.RUNTIME) @interface Role { String value(); }
      @Retention(RetentionPolicy.RUNTIME) @Role("admin") @interface Admin {}
      @Retention(RetentionPolicy.RUNTIME) @interface Marked {}
      @Retention(RetentionPolicy.RUNTIME) @Marked @interface CarriesMark {}
      @Retention(RetentionPolicy.RUNTIME) @interface Closed {}
      class Unauthorized extends RuntimeException {}
      @ResponseStatus(HttpStatus.FORBIDDEN) class Forbidden extends RuntimeException {}
      @ResponseStatus(HttpStatus.GONE) class Gone extends RuntimeException {}
      @ResponseStatus(HttpStatus.LOCKED) class Locked extends RuntimeException {}
      @ResponseStatus(HttpStatus.PAYMENT_REQUIRED) class Unpaid extends RuntimeException {}
      @RestControllerAdvice class Errors {
        @ExceptionHandler @ResponseStatus(HttpStatus.NOT_FOUND) public String missing(java.util.NoSuchElementException e) { return "x"; }
        @ExceptionHandler public ResponseEntity<String> unauthorized(Unauthorized e) { return ResponseEntity.status(401).body("x"); }
      }
      """;

  private static final String INTERCEPTORS =
      """
      package com.acme;
      import jakarta.servlet.http.*;
      import org.springframework.web.method.HandlerMethod;
      import org.springframework.web.servlet.HandlerInterceptor;
      abstract class Base implements HandlerInterceptor {
        static boolean isMarked(HttpServletRequest request) { return "true".equals(request.getParameter("b")); }
      }
      class Login extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          String uri = request.getRequestURI();
          java.util.logging.Logger.getLogger("x").info("asked " + uri);
          if ("OPTIONS".equals(request.getMethod())) { return true; }
          if (!isMarked(request)) { throw new Unauthorized(); }
          return true;
        }
      }
      class Written extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws java.io.IOException {
          if (isMarked(request)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().write("closed");
            return false;
          }
          return true;
        }
      }
      class Sent extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws java.io.IOException {
          if (isMarked(request)) { response.sendError(406, "no"); return false; }
          return true;
        }
      }
      class Silent extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) { return isAllowed(request); }
        private boolean isAllowed(HttpServletRequest request) {
          if (isMarked(request)) { return false; }
          return true;
        }
      }
      class Roles extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          if (!(handler instanceof HandlerMethod)) { return true; }
          Role role = ((HandlerMethod) handler).getMethodAnnotation(Role.class);
          if (role == null) { return true; }
          if (role.value().equals("admin") && isMarked(request)) { throw new Forbidden(); }
          return true;
        }
      }
      class Reflected extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          HandlerMethod method = (HandlerMethod) handler;
          if (isAsked(handler) && isMarked(request)) { throw new Gone(); }
          if (method.getBeanType().isAnnotationPresent(Closed.class) && isMarked(request)) { throw new Locked(); }
          return true;
        }
        private boolean isAsked(Object handler) {
          return ((HandlerMethod) handler).getMethod().isAnnotationPresent(Marked.class);
        }
      }
      class Searching extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          Class<?> type = ((HandlerMethod) handler).getBeanType();
          if (org.springframework.core.annotation.AnnotationUtils.findAnnotation(((HandlerMethod) handler).getMethod(), Marked.class) != null && "true".equals(request.getParameter("b"))) { throw new Unpaid(); }
          if (org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation(type, Closed.class) == null) { return true; }
          if (isMarked(request)) { throw new Gone(); }
          return true;
        }
      }
      class Leveled extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          Level level = ((HandlerMethod) handler).getMethodAnnotation(Level.class);
          if (level.name().equals("high") && isMarked(request)) { throw new Locked(); }
          return true;
        }
      }
      class Planned extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          HandlerMethod method = (HandlerMethod) handler;
          Plan plan = method.getMethodAnnotation(Plan.class);
          if (plan == null) {
            plan = method.getBeanType().getAnnotation(Plan.class);
          }
          if (plan == null) { return true; }
          if (plan.value().equals("paid") && isMarked(request)) { throw new Unpaid(); }
          if (plan.value().equals("old") && isMarked(request)) { throw new Gone(); }
          return true;
        }
      }
      class Posts extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          String method = request.getMethod();
          if (method.equalsIgnoreCase("GET")) { return true; }
          throw new Unpaid();
        }
      }
      class ByPath extends Base {
        @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
          if (request.getRequestURI().length() > 1) { return true; }
          throw new Unpaid();
        }
      }
      """;

  private static final String CONFIGURATION =
      """
      package com.acme;
      import java.util.*;
      import org.springframework.context.annotation.*;
      import org.springframework.web.servlet.config.annotation.*;
      @Configuration @EnableWebMvc class Web implements WebMvcConfigurer {
        private static final List<String> OPEN = List.of("/free", "/silent*");
        private static final String ADMINISTRATION = "/adm?n";
        private final Silent silent = new Silent();
        @Override public void addInterceptors(InterceptorRegistry registry) {
          registry.addInterceptor(new Login())
              .order(1)
              .addPathPatterns("/**")
              .excludePathPatterns(OPEN)
              .excludePathPatterns(ADMINISTRATION, "/{name}/more", "/several", "/ofSeveral", "/closed", "/refused", "/account", "/composed/**", "/inherited/**", "/reflecte*", "/branch", "/carried", "/named", "/low", "/composedLevel", "/rename*", "/plan*");
          registry.addInterceptor(written()).addPathPatterns("/closed");
          InterceptorRegistration sent = registry.addInterceptor(new Sent());
          sent.addPathPatterns(Arrays.asList("/refused", "/nothing/**"));
          registry.addInterceptor(silent).addPathPatterns(new String[] {"/silent*"});
          registry.addInterceptor(new Roles());
          registry.addInterceptor(new Reflected()).excludePathPatterns("/mine", "/mine/**");
          registry.addInterceptor(new Searching()).addPathPatterns("/branch", "/carried");
          registry.addInterceptor(new Leveled()).addPathPatterns("/named", "/low", "/composedLevel", "/rename*");
          registry.addInterceptor(new Planned()).addPathPatterns("/plan*");
          registry.addInterceptor(new Posts()).addPathPatterns("/**");
          registry.addInterceptor(new ByPath());
        }
        @Bean Written written() { return new Written(); }
      }
      """;

  static List<Library> libraries() {
    return SpringMvcServer.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void handlersAnswerWhatIsFound(Library library) throws Exception {
    List<String> beans =
        List.of(
            "Orders.class",
            "Accounts.class",
            "Branches.class",
            "Levels.class",
            "Plans.class",
            "NoPlans.class",
            "Errors.class",
            "Web.class");
    SpringMvcServer.checkApplication(
        library, beans, List.of(CONTROLLER, INTERCEPTORS, CONFIGURATION));
  }
}
