package io.github.statusdoc.processor.link;

import static java.util.Comparator.comparing;

import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All classes in view: those compiled here and those stored, and how they inherit. */
public final class Classes {
  /**
   * A method with the class that it is in.
   *
   * @param type its class
   * @param method the method
   */
  record Found(ClassSummary type, MethodSummary method) {
    MethodKey key() {
      return new MethodKey(type.name(), method.signature());
    }
  }

  private static final Pattern LOCAL = Pattern.compile("\\$\\d");

  private final Map<String, ClassSummary> classes = new LinkedHashMap<>();
  private final Map<MethodKey, List<Found>> overriding = new HashMap<>();
  private final Map<String, Set<String>> supertypes = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();
  private final Set<String> extended = new HashSet<>();
  private final Map<String, Set<String>> changes = new HashMap<>();
  private final Map<String, Set<String>> annotations = new HashMap<>(0);
  private final KnownTypes knownTypes;

  /**
   * Takes all classes in view.
   *
   * @param summaries the classes; of two with the same name the first counts
   * @param knownTypes what the compiler knows of all classes
   */
  public Classes(Collection<ClassSummary> summaries, KnownTypes knownTypes) {
    this.knownTypes = knownTypes;
    for (ClassSummary summary : summaries) {
      if (classes.putIfAbsent(summary.name(), summary) == null) {
        index(summary);
      }
    }
  }

  private void index(ClassSummary type) {
    extended.addAll(type.supertypes());
    for (FieldKey field : type.changes()) {
      changes.computeIfAbsent(field.name(), name -> new HashSet<>()).add(field.type());
    }
    for (MethodSummary method : type.methods().values()) {
      for (MethodKey overridden : method.overrides()) {
        overriding
            .computeIfAbsent(overridden, key -> new ArrayList<>(1))
            .add(new Found(type, method));
      }
    }
  }

  KnownTypes knownTypes() {
    return knownTypes;
  }

  /** The annotations by which advice selects a class. */
  Set<String> annotations(String type) {
    return annotations.computeIfAbsent(type, knownTypes::annotations);
  }

  Collection<ClassSummary> all() {
    return classes.values();
  }

  Optional<ClassSummary> find(String type) {
    return Optional.ofNullable(classes.get(type));
  }

  /**
   * Says whether a name alone does not tell a method (JLS 8.4.9).
   *
   * @param method a method or constructor
   * @return true if its class in view has others of the same name
   */
  public boolean isOverloaded(MethodKey method) {
    return find(method.type()).filter(type -> type.isOverloaded(method.name())).isPresent();
  }

  /** Says whether a class in view extends or implements a type. */
  boolean isExtended(String type) {
    return extended.contains(type);
  }

  /** Says whether a field of objects of a class changes where they do not see it. */
  boolean isChanged(String type, String field) {
    Set<String> owners = changes.getOrDefault(field, Set.of());
    return !owners.isEmpty()
        && (owners.contains(type) || supertypes(type).stream().anyMatch(owners::contains));
  }

  /** A method by its name in a class that has it, or inherits it (JLS 8.4.8). */
  Optional<Found> find(MethodKey key) {
    Optional<Found> own = own(key);
    boolean isInherited = own.isEmpty() && isInView(key.type()) && !key.isConstructor();
    return isInherited ? inherited(key) : own;
  }

  private Optional<Found> inherited(MethodKey key) {
    return line(key.type()).stream()
        .map(above -> new MethodKey(above, key.signature()))
        .flatMap(above -> own(above).stream())
        .findFirst();
  }

  private Optional<Found> own(MethodKey key) {
    return find(key.type())
        .flatMap(
            type ->
                Optional.ofNullable(type.methods().get(key.signature()))
                    .map(method -> new Found(type, method)));
  }

  /** The methods that override a method, and the method itself, but for abstract ones. */
  List<Found> overriding(MethodKey key) {
    List<Found> found = new ArrayList<>();
    find(key).ifPresent(found::add);
    found.addAll(overriding.getOrDefault(key, List.of()));
    found.removeIf(one -> one.method().isAbstract());
    return found;
  }

  /** The method that runs where a method is called on an object of a known class (JLS 15.12.4). */
  Optional<Found> implementation(MethodKey key, String type) {
    for (String name : line(type)) {
      ClassSummary summary = classes.get(name);
      if (summary != null) {
        for (MethodSummary method : summary.methods().values()) {
          if (!method.isAbstract() && isOne(summary, method, key, type)) {
            return Optional.of(new Found(summary, method));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The methods by which an object is a function of the JDK, as a {@code Supplier}, or else of a
   * library: several for an object that is a function in several ways.
   */
  List<Found> functional(String type, int arguments) {
    List<Found> ofJdk = functional(type, arguments, key -> key.type().startsWith("java."));
    return ofJdk.isEmpty() ? functional(type, arguments, key -> !isInView(key.type())) : ofJdk;
  }

  private List<Found> functional(String type, int arguments, Predicate<MethodKey> isMeant) {
    return nearest(
        type, one -> one.key().parameterTypes().size() == arguments && overrides(one, isMeant));
  }

  /**
   * The methods that others may call who get an object: those of their types. A class that is
   * written inside a method has only such methods.
   */
  List<Found> callbacks(String type) {
    boolean isLocal = isLocal(type);
    return nearest(type, found -> overrides(found, key -> isLocal || !isInView(key.type())));
  }

  private List<Found> nearest(String type, Predicate<Found> isMeant) {
    Map<String, Found> nearest = new LinkedHashMap<>();
    hierarchy(type)
        .flatMap(c -> c.methods().values().stream().map(method -> new Found(c, method)))
        .filter(found -> !found.method().isAbstract())
        .filter(isMeant)
        .forEach(found -> nearest.putIfAbsent(found.method().signature(), found));
    return List.copyOf(nearest.values());
  }

  private static boolean overrides(Found found, Predicate<MethodKey> isMeant) {
    return found.method().overrides().stream()
        .anyMatch(key -> !key.type().equals("java.lang.Object") && isMeant.test(key));
  }

  private boolean isInView(String type) {
    return classes.containsKey(type);
  }

  /** Says whether a class is written inside a method (JLS 14.3, 15.9.5). */
  boolean isLocal(String type) {
    return find(type).filter(found -> LOCAL.matcher(found.binaryName()).find()).isPresent();
  }

  /** Says whether it is the method of a name, overrides it, or implements it for a subclass. */
  private boolean isOne(ClassSummary above, MethodSummary method, MethodKey key, String type) {
    String signature = method.signature();
    if (isAs(above.name(), signature, key)
        || (!above.isInterface()
            && signature.equals(key.signature())
            && isSubtype(type, key.type()))) {
      return true;
    }
    for (MethodKey overridden : method.overrides()) {
      if (isAs(overridden.type(), overridden.signature(), key)) {
        return true;
      }
    }
    return false;
  }

  /** A method has one name in each type that inherits it. */
  private boolean isAs(String type, String signature, MethodKey key) {
    return signature.equals(key.signature()) && isSubtype(key.type(), type);
  }

  /** A type and all above; what a class has counts before what an interface has (JLS 8.4.8). */
  private List<String> line(String type) {
    List<String> line = lines.get(type);
    if (line == null) {
      line =
          withSupertypes(type)
              .sorted(comparing(name -> find(name).filter(ClassSummary::isInterface).isPresent()))
              .toList();
      lines.put(type, line);
    }
    return line;
  }

  /** A type and all its supertypes, near before far. */
  Stream<String> withSupertypes(String type) {
    return Stream.concat(Stream.of(type), supertypes(type).stream());
  }

  /** Those of them that are in view. */
  Stream<ClassSummary> hierarchy(String type) {
    return withSupertypes(type).flatMap(name -> find(name).stream());
  }

  boolean isSubtype(String type, String supertype) {
    return type.equals(supertype) || supertypes(type).contains(supertype);
  }

  /** All supertypes, near before far. */
  Set<String> supertypes(String type) {
    Set<String> known = supertypes.get(type);
    if (known == null) {
      known = new LinkedHashSet<>();
      List<String> level = direct(type);
      while (!level.isEmpty()) {
        List<String> next = new ArrayList<>();
        for (String name : level) {
          if (known.add(name)) {
            next.addAll(direct(name));
          }
        }
        level = next;
      }
      supertypes.put(type, known);
    }
    return known;
  }

  private List<String> direct(String type) {
    ClassSummary summary = classes.get(type);
    return summary == null ? knownTypes.supertypes(type) : summary.supertypes();
  }

  /** What annotations say of an exception; of a class inside a method, those that it inherits. */
  KnownTypes.Annotated annotated(String type) {
    String named = type;
    while (isLocal(named) && !direct(named).isEmpty()) {
      named = direct(named).get(0);
    }
    return knownTypes.annotated(named);
  }

  /** The value that a field of a class always has. */
  Optional<Term> field(String type, String name) {
    return find(type).flatMap(summary -> Optional.ofNullable(summary.fields().get(name)));
  }
}
