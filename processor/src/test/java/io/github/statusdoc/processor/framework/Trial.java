package io.github.statusdoc.processor.framework;

import io.github.statusdoc.processor.framework.FrameworkCall.Effect;
import io.github.statusdoc.processor.framework.Reflected.RefusedException;
import io.github.statusdoc.processor.framework.Stock.Recipe;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Term;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Calls what a table lists, with real arguments, and compares the statuses. */
final class Trial {
  /** Statuses that are given to a call; some exceptions take those of their own series only. */
  private static final List<Integer> GIVEN = List.of(409, 503, 303);

  /** The status of what a method is called on, where one can be chosen. */
  private static final int BEFORE = 410;

  /** What servers and clients alone implement. */
  private static final Set<String> NOT_TO_BE_MADE =
      Set.of("ContainerResponseContext", "ClientResponseContext", "ErrorResponseProcessor");

  private static final Term READ = new Term.StatusOf(Leaf.Simple.THIS);

  private final Library library;
  private final Samples samples = new Samples();
  private final RealStatus real;
  private final Stock stock;

  Trial(Library library) {
    this.library = library;
    this.real = new RealStatus(library);
    this.stock = new Stock(library, real, samples);
  }

  /** What is wrong with the rows of a type; nothing if each is as in reality. */
  List<String> of(FrameworkType type, Class<?> loaded) {
    List<String> wrong = new ArrayList<>();
    rows(type, loaded)
        .forEach((member, row) -> wrong(type, member, row).forEach(w -> wrong.add(loaded + w)));
    return wrong;
  }

  /** What each row that tells a status stands for. */
  private Map<String, List<Executable>> rows(FrameworkType type, Class<?> loaded) {
    Map<String, List<Executable>> rows = new LinkedHashMap<>();
    for (Executable executable : Signature.all(loaded)) {
      Optional<FrameworkCall> call = Signature.call(type, executable);
      if (Modifier.isPublic(executable.getModifiers())
          && call.filter(c -> tellsStatus(c, executable)).isPresent()) {
        String member = Signature.member(type, executable);
        rows.computeIfAbsent(member, m -> new ArrayList<>()).add(executable);
      }
    }
    return rows;
  }

  /**
   * Answers are given to a running server, what is told is of its requests; containers are another
   * matter.
   */
  private boolean tellsStatus(FrameworkCall call, Executable executable) {
    return call.effect() != Effect.ANSWERS
        && call.effect() != Effect.TELLS
        && tellsStatus(call.term(), executable);
  }

  private boolean tellsStatus(Term term, Executable executable) {
    if (NOT_TO_BE_MADE.contains(executable.getDeclaringClass().getSimpleName())) {
      return false;
    } else if (term instanceof ControlTerm.OneOf one) {
      return one.terms().stream().anyMatch(t -> tellsStatus(t, executable));
    } else if (term instanceof Leaf.Argument argument) {
      Class<?> parameter = executable.getParameterTypes()[argument.index()];
      return parameter == int.class
          || (parameter.getName().startsWith(library.packages()) && !isFunction(parameter));
    } else if (term == Leaf.Simple.THIS) {
      return stock.of(executable.getDeclaringClass(), BEFORE).isPresent();
    } else if (term instanceof Term.Response response) {
      return !(response.status() instanceof Leaf.Unknown);
    }
    return term instanceof Leaf.Code || term instanceof Term.Sent || term instanceof Term.StatusOf;
  }

  /** What it answers, it answers when a request comes. */
  private static boolean isFunction(Class<?> type) {
    return type.isAnnotationPresent(FunctionalInterface.class);
  }

  private List<String> wrong(FrameworkType type, String member, List<Executable> row) {
    List<String> wrong = new ArrayList<>();
    boolean isCalled = false;
    for (Executable executable : row) {
      FrameworkCall call = Signature.call(type, executable).orElseThrow();
      Map<Integer, Set<Integer>> found = found(executable);
      isCalled |= !found.isEmpty() || isReadOnly(executable, call);
      boolean isIn = library.isIn(type.rows().get(member).versions());
      found.forEach(
          (given, statuses) -> {
            Set<Integer> said = said(executable, call, given);
            if (said.equals(statuses) != isIn) {
              wrong.add("." + Signature.of(executable) + ": " + statuses + ", not " + said);
            }
          });
    }
    return isCalled ? wrong : List.of("." + member + " cannot be called");
  }

  /** What a server makes can only be read. */
  private boolean isReadOnly(Executable executable, FrameworkCall call) {
    return call.term().equals(READ) && receiver(executable).isEmpty();
  }

  private Set<Integer> said(Executable executable, FrameworkCall call, int given) {
    Term receiver = receiver(executable).map(this::code).orElse(Leaf.Simple.PLAIN);
    List<Term> arguments = new ArrayList<>();
    for (Class<?> parameter : executable.getParameterTypes()) {
      boolean carries = stock.of(parameter, given).isPresent();
      arguments.add(carries ? new Leaf.Code(given) : Leaf.Simple.PLAIN);
    }
    return Meaning.statuses(Meaning.of(call, receiver, arguments));
  }

  private Term code(Recipe recipe) {
    try {
      return new Leaf.Code(real.of(recipe.make()).orElse(Meaning.UNKNOWN));
    } catch (RefusedException e) {
      return Leaf.Simple.PLAIN;
    }
  }

  /** The statuses that a call really yields, for each given one that it takes. */
  private Map<Integer, Set<Integer>> found(Executable executable) {
    Map<Integer, Set<Integer>> found = new TreeMap<>();
    for (int given : takesStatus(executable) ? GIVEN : GIVEN.subList(0, 1)) {
      Set<Integer> statuses = found(executable, given);
      if (!statuses.isEmpty()) {
        found.put(given, statuses);
      }
    }
    return found;
  }

  private boolean takesStatus(Executable executable) {
    for (Class<?> parameter : executable.getParameterTypes()) {
      if (stock.of(parameter, GIVEN.get(0)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The statuses that a call really yields, over all the samples of its other arguments. */
  private Set<Integer> found(Executable executable, int given) {
    Set<Integer> found = new TreeSet<>();
    if (Reflected.isFree(executable) || receiver(executable).isPresent()) {
      for (List<Recipe> arguments : arguments(executable, given)) {
        call(executable, arguments).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Integer> call(Executable executable, List<Recipe> recipes) {
    try {
      Object receiver =
          Reflected.isFree(executable) ? null : receiver(executable).orElseThrow().make();
      Object result = Reflected.call(executable, receiver, Stock.made(recipes));
      OptionalInt status = real.of(result);
      return Optional.of((status.isPresent() ? status : real.of(receiver)).orElse(Meaning.UNKNOWN));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  private Optional<Recipe> receiver(Executable executable) {
    Class<?> type = executable.getDeclaringClass();
    return Reflected.isFree(executable)
        ? Optional.empty()
        : before()
            .flatMap(code -> stock.of(type, code).stream())
            .findFirst()
            .or(() -> sample(type));
  }

  private static Stream<Integer> before() {
    return Stream.concat(Stream.of(BEFORE), GIVEN.stream());
  }

  /** An object of the type or, for an abstract one, of a type of the table that extends it. */
  private Optional<Recipe> sample(Class<?> type) {
    Stream<Class<?>> below =
        library.types().keySet().stream()
            .flatMap(name -> library.load(name).stream())
            .filter(type::isAssignableFrom);
    return Stream.concat(Stream.of(type), below)
        .flatMap(made -> samples.of(made).stream())
        .filter(sample -> !Proxy.isProxyClass(sample.getClass()))
        .<Recipe>map(sample -> () -> sample)
        .findFirst();
  }

  private List<List<Recipe>> arguments(Executable executable, int given) {
    List<List<Recipe>> all = List.of(List.of());
    for (Class<?> parameter : executable.getParameterTypes()) {
      List<Recipe> choices =
          stock.of(parameter, given).map(List::of).orElseGet(() -> samples.recipes(parameter));
      List<List<Recipe>> longer = new ArrayList<>();
      for (List<Recipe> arguments : all) {
        for (Recipe choice : choices) {
          List<Recipe> more = new ArrayList<>(arguments);
          more.add(choice);
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }
}
