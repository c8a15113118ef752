package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Recipes for objects of a library that carry a status, by its own factories and constructors. */
final class Stock {
  /** How to make an object, a new one each time. */
  interface Recipe {
    Object make() throws RefusedException;
  }

  /** What a recipe made once, and as what. */
  private record Product(Recipe recipe, Class<?> type, Object first) {}

  /** What implements the interfaces of servers. */
  private static final List<String> SERVER =
      List.of(
          "org.springframework.mock.web.MockHttpServletResponse",
          "org.springframework.mock.http.server.reactive.MockServerHttpResponse",
          "org.springframework.http.server.ServletServerHttpResponse");

  private static final Set<String> SETTERS = Set.of("status", "setStatus", "setStatusCode");
  private static final List<String> LAST_STEPS = List.of("build", "block");
  private static final int ROUNDS = 3;

  private final RealStatus real;
  private final Samples samples;
  private final List<Executable> sources;
  private final Map<Integer, List<Product>> products = new HashMap<>();

  Stock(Library library, RealStatus real, Samples samples) {
    this.real = real;
    this.samples = samples;
    this.sources =
        Stream.concat(SERVER.stream(), library.types().keySet().stream())
            .flatMap(name -> library.load(name).stream())
            .flatMap(type -> Signature.all(type).stream())
            .filter(Stock::isSource)
            .sorted(Comparator.comparing(Executable::getParameterCount))
            .toList();
  }

  private static boolean isSource(Executable executable) {
    Class<?> type = executable.getDeclaringClass();
    return Modifier.isPublic(executable.getModifiers())
        && Reflected.isFree(executable)
        && !Throwable.class.isAssignableFrom(type)
        && !(executable instanceof Constructor && Modifier.isAbstract(type.getModifiers()));
  }

  /** A recipe for an object of a type that carries a status; empty if there is none. */
  Optional<Recipe> of(Class<?> type, int code) {
    if (type == int.class || type == Integer.class) {
      return Optional.of(() -> code);
    } else if (type == Object.class) {
      return Optional.empty();
    }
    return all(code).stream()
        .filter(product -> type.isAssignableFrom(product.type()))
        .map(Product::recipe)
        .findFirst();
  }

  private List<Product> all(int code) {
    List<Product> known = products.get(code);
    if (known == null) {
      known = new ArrayList<>();
      products.put(code, known);
      for (int round = 0; round < ROUNDS; round++) {
        for (Executable source : sources) {
          if (!has(known, type(source))) {
            add(source, code, known);
          }
        }
      }
    }
    return known;
  }

  private static boolean has(List<Product> known, Class<?> type) {
    return known.stream().anyMatch(product -> product.type() == type);
  }

  private static Class<?> type(Executable source) {
    return source instanceof Method m ? m.getReturnType() : source.getDeclaringClass();
  }

  private void add(Executable source, int code, List<Product> known) {
    recipe(source, code)
        .flatMap(recipe -> tried(type(source), recipe))
        .ifPresent(made -> add(made, code, known));
  }

  private void add(Product made, int code, List<Product> known) {
    Optional<Product> carrier = withStatus(made, code);
    while (carrier.isPresent()) {
      Product product = carrier.get();
      if (!has(known, product.type())) {
        known.add(product);
      }
      carrier = LAST_STEPS.stream().flatMap(step -> then(product, step).stream()).findFirst();
    }
  }

  private Optional<Product> withStatus(Product made, int code) {
    if (real.is(code, made.first())) {
      return Optional.of(made);
    }
    return Stream.of(made.first().getClass().getMethods())
        .filter(m -> SETTERS.contains(m.getName()) && m.getParameterCount() == 1)
        .flatMap(setter -> set(made, setter, code).stream())
        .filter(product -> real.is(code, product.first()))
        .findFirst();
  }

  private Optional<Product> set(Product made, Method setter, int code) {
    Optional<Recipe> status = of(setter.getParameterTypes()[0], code);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    Recipe recipe =
        () -> {
          Object object = made.recipe().make();
          Object result = Reflected.call(setter, object, List.of(status.get().make()));
          return result == null || result instanceof Boolean ? object : result;
        };
    return tried(made.type(), recipe);
  }

  private Optional<Product> then(Product made, String step) {
    return Reflected.method(made.first().getClass(), step)
        .flatMap(m -> tried(null, () -> Reflected.call(m, made.recipe().make(), List.of())));
  }

  private Optional<Recipe> recipe(Executable source, int code) {
    List<Recipe> arguments = new ArrayList<>();
    for (Class<?> parameter : source.getParameterTypes()) {
      Optional<Recipe> argument =
          of(parameter, code).or(() -> samples.recipes(parameter).stream().findFirst());
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    return Optional.of(() -> Reflected.call(source, null, made(arguments)));
  }

  /** Makes an object by each recipe. */
  static List<Object> made(List<Recipe> recipes) throws RefusedException {
    List<Object> made = new ArrayList<>();
    for (Recipe recipe : recipes) {
      made.add(recipe.make());
    }
    return made;
  }

  /** Null for a type stands for what the object is. */
  private static Optional<Product> tried(Class<?> type, Recipe recipe) {
    try {
      Object first = recipe.make();
      return first == null
          ? Optional.empty()
          : Optional.of(new Product(recipe, type == null ? first.getClass() : type, first));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
