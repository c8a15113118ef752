package io.github.statusdoc.processor.link;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Pointcut;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspectj.weaver.tools.PointcutParser;
import org.aspectj.weaver.tools.ShadowMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a pointcut selects, AspectJ says itself. */
@PointcutsTest.Outer
class PointcutsTest {
  private static final String HERE = "io.github.statusdoc.processor.link.PointcutsTest";
  private static final String MAPPING = "org.springframework.web.bind.annotation.";

  @Retention(RetentionPolicy.RUNTIME)
  @interface Audited {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface Outer {}

  @RestController
  static class Shop {
    @GetMapping
    public String find(String id) {
      return id;
    }

    @PostMapping
    @Audited
    public void add() {}

    @PostMapping
    public Optional<String> change(long id) {
      return Optional.of("x" + id);
    }
  }

  @Audited
  static class Office {
    @GetMapping
    public int count(int from, int to) {
      return to - from;
    }

    @GetMapping
    @Audited
    List<String> names(String[] of, List<Long> ids) {
      return List.of(of[0], "" + ids);
    }
  }

  private static final PointcutParser ASPECTJ =
      PointcutParser
          .getPointcutParserSupportingAllPrimitivesAndUsingSpecifiedClassloaderForResolution(
              PointcutsTest.class.getClassLoader());

  private static final Pointcuts OURS = new Pointcuts(new Classes(List.of(), new NoLibrary()));

  private record NoLibrary() implements KnownTypes {
    @Override
    public List<String> supertypes(String type) {
      return List.of();
    }

    @Override
    public Set<String> annotations(String type) {
      return Set.of();
    }

    @Override
    public KnownTypes.Annotated annotated(String type) {
      return new KnownTypes.Annotated(List.of(), 0);
    }
  }

  static Stream<Method> handlers() {
    return Stream.of(Shop.class, Office.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.getAnnotations().length > 0);
  }

  private static JoinPoint joinPoint(Method method) {
    String types =
        Stream.of(method.getParameterTypes()).map(Class::getCanonicalName).collect(joining(","));
    String owner = method.getDeclaringClass().getCanonicalName();
    return new JoinPoint(
        new MethodKey(owner, method.getName() + "(" + types + ")"),
        owner,
        "spring",
        new Declaration(
            method.getReturnType().getCanonicalName(),
            Modifier.isPublic(method.getModifiers()),
            Modifier.isFinal(method.getModifiers()),
            names(method.getAnnotations()).stream()
                .collect(Collectors.toMap(name -> name, name -> Map.of())),
            names(method.getDeclaringClass().getAnnotations()),
            names(PointcutsTest.class.getAnnotations())));
  }

  private static List<String> names(Annotation... annotations) {
    return Stream.of(annotations).map(one -> one.annotationType().getCanonicalName()).toList();
  }

  private static void assertAlike(String text) {
    for (Method handler : handlers().toList()) {
      ShadowMatch real = ASPECTJ.parsePointcutExpression(text).matchesMethodExecution(handler);
      assertThat(OURS.selects(Pointcut.parse(text), joinPoint(handler)))
          .as(text + " " + handler)
          .hasValue(real.alwaysMatches())
          .hasValue(!real.neverMatches());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@annotation(" + MAPPING + "PostMapping)",
        "@annotation(" + MAPPING + "RequestMapping)",
        "within(@" + MAPPING + "RestController *)",
        "within(@" + HERE + ".Audited *)",
        "within(@" + MAPPING + "RestController io.github..*)",
        "within(@" + MAPPING + "RestController com.acme..*)",
        "@within(" + MAPPING + "RestController)",
        "within(io.github.statusdoc..*)",
        "within(io.github.*)",
        "within(*)",
        "!within(com.acme..*)",
        "within(" + HERE + ".Shop)",
        "within(" + HERE + ")",
        "within(io.github.statusdoc.processor.link.*)",
        "!within(io.github.statusdoc.processor.link.*)",
        "within(@" + HERE + ".Outer *)",
        "@within(" + HERE + ".Outer)",
        "within(" + HERE + "$Shop)",
        "@annotation(" + HERE + ".Audited)",
        "@annotation(" + HERE + "$Audited)",
        "execution(* " + HERE + ".Shop.*(..))",
        "execution(* *(..))",
        "execution(public * *(..))",
        "execution(public * *())",
        "execution(* * (..))",
        "execution(* find(..))",
        "execution(* f*(..))",
        "execution(* *d(..))",
        "execution(void *(..))",
        "execution(* *(*))",
        "execution(* *(*, *))",
        "execution(* *(int, int))",
        "execution(* *(int, ..))",
        "execution(* *(long))",
        "execution(* *(java.lang.String))",
        "execution(* *(java.lang.String, ..))",
        "execution(* *(java.lang.String[], java.util.List))",
        "execution(* " + HERE + ".Shop.find(Long))",
        "execution(@" + HERE + ".Audited * *(..))",
        "execution(@" + HERE + ".Audited public * *(..))",
        "execution(@" + HERE + ".Audited void *(..))",
        "execution(* *(..)) && !execution(public * *(..))",
        "execution(int *(..))",
        "execution(java.util.Optional *(..))",
        "execution(java.util.* *(..))",
        "execution(java.lang.String *(..))",
        "execution(* io.github..*.*(..))",
        "execution(* io.github..*(..))",
        "execution(* io.github.statusdoc.processor.link.*.*(..))",
        "execution(* com.acme..*(..))",
        "execution(* io..*Shop.find(..))",
        "within(@"
            + MAPPING
            + "RestController *) && (@annotation("
            + MAPPING
            + "GetMapping) || execution(void *(..)))",
        "within(@" + MAPPING + "RestController *) && !@annotation(" + MAPPING + "GetMapping)",
      })
  void asAspectJSays(String text) {
    assertAlike(text);
  }

  /** One part may decide, whatever another says. */
  @Test
  void whatIsNotKnown() throws NoSuchMethodException {
    JoinPoint add = joinPoint(Shop.class.getDeclaredMethod("add"));
    for (String unknown :
        List.of(
            "args(String)",
            "bean(shop)",
            "this(Shop)",
            "@target(Audited)",
            "execution(@Deprecated * *(..))",
            "execution(protected * *(..))",
            "execution(* Shop.*(..))",
            "execution(* *(.., int))",
            "within(*Shop)",
            "within(Shop+)",
            "@annotation(Audited)",
            "within(" + "io.github.".repeat(100_000) + "*)",
            "other()")) {
      assertThat(select(unknown, add)).as(unknown).isEmpty();
      assertThat(select("!" + unknown, add)).as(unknown).isEmpty();
      assertThat(select(unknown + " && execution(int *(..))", add)).as(unknown).hasValue(false);
      assertThat(select(unknown + " || execution(void *(..))", add)).as(unknown).hasValue(true);
      assertThat(select(unknown + " && execution(void *(..))", add)).as(unknown).isEmpty();
    }
  }

  private static Optional<Boolean> select(String text, JoinPoint handler) {
    return OURS.selects(Pointcut.parse(text), handler);
  }
}
