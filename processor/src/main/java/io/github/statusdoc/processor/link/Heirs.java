package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes that an object may be of where only a supertype is known. */
final class Heirs {
  /** Of more classes nothing is said. */
  private static final int FEW = 16;

  /** The same where all of them are asked for. */
  private static final int MANY = 64;

  private static final List<String> FRAGMENTED = DataFile.column(Heirs.class, "fragments.tsv");

  private final Classes classes;
  private final TypeVariables variables;
  private final Map<String, Set<Value>> told = new HashMap<>();
  private final Map<String, Set<Value>> beans = new HashMap<>();
  private final Map<String, List<ClassSummary>> direct = new HashMap<>();
  private final Map<MethodKey, List<Found>> implementations = new HashMap<>();
  private final Map<String, List<ClassSummary>> objects = new HashMap<>();
  private final List<String> primary;

  Heirs(Classes classes) {
    this.classes = classes;
    this.variables = new TypeVariables(classes);
    this.primary =
        classes.all().stream()
            .filter(type -> type.injection().isPrimary())
            .map(ClassSummary::name)
            .toList();
    for (ClassSummary type : classes.all()) {
      for (String supertype : type.supertypes()) {
        direct.computeIfAbsent(supertype, name -> new ArrayList<>(1)).add(type);
      }
    }
  }

  /** The methods that may run where a method is called on an object of an unknown class. */
  List<Found> implementations(MethodKey key) {
    return implementations.computeIfAbsent(key, this::find);
  }

  private List<Found> find(MethodKey key) {
    Map<MethodKey, Found> found = new LinkedHashMap<>();
    classes.find(key).filter(Heirs::isOfLambdas).ifPresent(own -> found.put(key, own));
    for (ClassSummary type : ofObjects(key.type())) {
      classes.implementation(key, type.name()).ifPresent(one -> found.put(one.key(), one));
    }
    return found.isEmpty() ? elsewhere(key) : List.copyOf(found.values());
  }

  /**
   * The methods that run on objects which no code in view makes: Spring Data implements a
   * repository, and passes on to classes of what that inherits from: fragments.tsv.
   */
  private List<Found> elsewhere(MethodKey key) {
    return classes
        .find(key)
        .map(Found::key)
        .filter(above -> !above.type().equals(key.type()) && isOfFragments(key.type()))
        .map(this::find)
        .orElseGet(() -> classes.overriding(key));
  }

  private boolean isOfFragments(String type) {
    return FRAGMENTED.stream().anyMatch(above -> classes.isSubtype(type, above));
  }

  /** Says whether a class is made for others, who are not in view. */
  boolean isOpen(ClassSummary type) {
    return type.isAbstract() && ofObjects(type.name()).isEmpty();
  }

  /** Lambdas are objects of no class, and have the default methods of their interface (JLS 9.8). */
  private static boolean isOfLambdas(Found found) {
    return !found.method().isAbstract() && givesToLambdas(found.type());
  }

  private static boolean givesToLambdas(ClassSummary type) {
    Collection<MethodSummary> methods = type.methods().values();
    return type.isInterface()
        && methods.size() > 1
        && methods.stream().filter(MethodSummary::isAbstract).count() == 1;
  }

  /**
   * The classes whose objects run a method when it is called on them.
   *
   * @param type a class that has the method
   * @param method the method
   * @return the class itself where no object in view is of it or of a subclass; nothing where all
   *     of these override the method
   */
  List<String> running(String type, Found method) {
    List<ClassSummary> all = ofObjects(type);
    return all.isEmpty()
        ? List.of(type)
        : all.stream().map(ClassSummary::name).filter(heir -> runs(heir, method.key())).toList();
  }

  private boolean runs(String type, MethodKey method) {
    return classes.implementation(method, type).filter(one -> one.key().equals(method)).isPresent();
  }

  /**
   * The objects of a type of which nothing else is known.
   *
   * @param type a type, perhaps with arguments
   * @return one of each of its classes; a plain value where these are none, or many
   */
  Set<Value> objects(String type) {
    return told.computeIfAbsent(type, name -> findTold(name, FEW));
  }

  /** The same of more classes: all, or those of which Spring always makes a bean. */
  Set<Value> all(String type, boolean isThere) {
    Set<Value> all = beans.computeIfAbsent(type, name -> findTold(name, MANY));
    Set<Value> there = new LinkedHashSet<>(all);
    if (isThere) {
      there.removeIf(one -> !(one instanceof Value.Instance bean && isThere(bean.type())));
    }
    return there;
  }

  private boolean isThere(String type) {
    return classes.find(type).filter(found -> found.injection().isThere()).isPresent();
  }

  private Set<Value> findTold(String type, int most) {
    Set<Value> told = new LinkedHashSet<>();
    if (classes.find(TypeArguments.erased(type)).filter(Heirs::givesToLambdas).isPresent()) {
      return Linker.PLAIN;
    }
    ofObjects(TypeArguments.erased(type)).stream()
        .filter(heir -> isOf(heir, type))
        .forEach(heir -> told.add(Value.Instance.of(heir.name())));
    return told.isEmpty() || told.size() > most ? Linker.PLAIN : told;
  }

  /** Says whether a class inherits from one in view, and none from it. */
  boolean isLastHeir(ClassSummary type) {
    return !type.isAbstract()
        && !type.isInterface()
        && isAlone(type.name())
        && type.supertypes().stream().anyMatch(above -> classes.find(above).isPresent());
  }

  /** Says whether no class in view extends a class. */
  boolean isAlone(String type) {
    return !direct.containsKey(type);
  }

  /**
   * The class of the bean that Spring gives where it is asked for one of a type.
   *
   * @param type a type
   * @param owner the class that asks; it gets no bean of its own
   * @return the primary one; empty where there is none, or several
   */
  Optional<String> primary(String type, String owner) {
    List<String> ofType =
        primary.stream().filter(one -> classes.isSubtype(one, type)).limit(2).toList();
    return ofType.size() == 1 && !classes.isSubtype(ofType.get(0), owner)
        ? Optional.of(ofType.get(0))
        : Optional.empty();
  }

  /** What a class gives no type arguments itself, it inherits with them. */
  private boolean isOf(ClassSummary heir, String type) {
    String erased = TypeArguments.erased(type);
    List<String> arguments = variables.arguments(heir.name(), erased);
    return arguments.isEmpty() || TypeArguments.agree(TypeArguments.join(erased, arguments), type);
  }

  /** What the type variables of classes stand for. */
  TypeVariables variables() {
    return variables;
  }

  private List<ClassSummary> ofObjects(String type) {
    return objects.computeIfAbsent(type, this::findObjects);
  }

  /** What an interface makes of nothing but itself stands in where there is nothing else. */
  private List<ClassSummary> findObjects(String type) {
    Map<String, ClassSummary> found = new LinkedHashMap<>();
    Deque<ClassSummary> left = new ArrayDeque<>();
    classes.find(type).ifPresent(left::add);
    while (!left.isEmpty()) {
      ClassSummary next = left.remove();
      if (found.putIfAbsent(next.name(), next) == null) {
        left.addAll(direct.getOrDefault(next.name(), List.of()));
      }
    }
    List<ClassSummary> all = new ArrayList<>(found.values());
    all.removeIf(ClassSummary::isAbstract);
    List<ClassSummary> others = all.stream().filter(one -> !isStandIn(one)).toList();
    return others.isEmpty() ? all : others;
  }

  /**
   * As in {@code default Delegate getDelegate() { return new Delegate() {}; }}, or where a class
   * whose constructor gets one has another instead of null.
   */
  private boolean isStandIn(ClassSummary type) {
    return classes.isLocal(type.name())
        && type.methods().values().stream().allMatch(MethodSummary::isConstructor)
        && classes.find(around(type)).filter(owner -> standsIn(type, owner)).isPresent();
  }

  private static boolean standsIn(ClassSummary type, ClassSummary owner) {
    return owner.isInterface()
        || owner.constructors().stream()
            .flatMap(
                made -> new MethodKey(owner.name(), made.signature()).parameterTypes().stream())
            .anyMatch(type.supertypes()::contains);
  }

  /** What may be there, without what stands in only where there is nothing else. */
  Set<Value> withoutStandIns(Set<Value> values) {
    Set<Value> others = new LinkedHashSet<>(values);
    others.removeIf(value -> value instanceof Value.Instance object && isReplaced(object.type()));
    return others.isEmpty() ? values : others;
  }

  private boolean isReplaced(String type) {
    return classes.find(type).filter(one -> isStandIn(one) && hasOthers(one)).isPresent();
  }

  private boolean hasOthers(ClassSummary standIn) {
    return standIn.supertypes().stream()
        .flatMap(above -> ofObjects(above).stream())
        .anyMatch(one -> !one.name().equals(standIn.name()));
  }

  private static String around(ClassSummary local) {
    String name = local.binaryName();
    return name.substring(0, name.lastIndexOf('$')).replace('$', '.');
  }
}
