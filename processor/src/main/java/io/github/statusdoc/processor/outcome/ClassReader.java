package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.framework.FrameworkType.Role;
import io.github.statusdoc.processor.summary.ClassSummary;
import io.github.statusdoc.processor.summary.ControlTerm;
import io.github.statusdoc.processor.summary.Declaration;
import io.github.statusdoc.processor.summary.FieldKey;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.MethodSummary;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.Term;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads one class, its fields and methods; the classes inside it are classes of their own. */
final class ClassReader {
  private final Reading reading;
  private final TypeElement type;
  private final boolean keepsAsked;
  private final Map<String, Term> fields = new LinkedHashMap<>();
  private final Map<String, MethodSummary> methods = new LinkedHashMap<>();
  private final Set<String> setters = new HashSet<>();

  ClassReader(Reading reading, TypeElement type) {
    this.reading = reading.ofClass(type);
    this.type = type;
    this.keepsAsked = AskedCalls.keepsAsked(type);
  }

  ClassSummary read(ClassTree tree, BodyFacts facts) {
    Initializers initializers = new Initializers(tree, reading.attribution());
    FixedFields fixed = new FixedFields(tree, facts, reading.attribution());
    tree.getMembers().forEach(member -> readMember(member, facts, initializers, fixed));
    if (type.getKind() == ElementKind.RECORD) {
      new RecordMembers(type, reading, facts).addTo(methods);
    }
    if (InjectedFields.areSettings(type)) {
      new SettingFields(tree, reading.attribution())
          .of(type)
          .forEach(field -> fields.putIfAbsent(reading.callees().name(field), Leaf.Simple.OWN));
    }
    reading.kept().addTo(fields);
    Mutations mutations = Mutations.of(methods, setters);
    addChangesOfInherited(mutations.changed());
    return new ClassSummary(
        reading.callees().name(type),
        facts.binaryName(type),
        reading.attribution().file(),
        isAbstract(),
        facts.inheritance().supertypes(type),
        facts.inheritance().parameterized(type),
        fields,
        mutations.takenFrom(methods),
        reading.changes(),
        reading.words(),
        reading.parts(),
        facts.handlers(type),
        facts.reach(type),
        facts.advice(type),
        RoutingReader.read(reading, facts, tree),
        SecurityReader.read(reading, facts, tree),
        new InjectionReader(reading, facts, type).read(tree, methods));
  }

  private void readMember(
      Tree member, BodyFacts facts, Initializers initializers, FixedFields fixed) {
    if (member instanceof VariableTree field) {
      readField(field, fixed);
    } else if (member instanceof MethodTree method) {
      readMethod(method, facts, initializers);
    } else if (member instanceof ClassTree nested) {
      reading.inner().accept(nested);
    } else if (member instanceof BlockTree block) {
      statements(Flow.ofMethod()).read(block);
    }
  }

  /** What a superclass gives to its fields, objects may lose. */
  private void addChangesOfInherited(Set<String> changed) {
    Set<String> own = changed.isEmpty() ? Set.of() : fields(type);
    changed.stream()
        .filter(field -> !own.contains(field))
        .sorted()
        .forEach(field -> addChange(field, type.getSuperclass()));
  }

  private void addChange(String field, TypeMirror superclass) {
    if (superclass instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement above) {
      if (fields(above).contains(field)) {
        reading.changes().add(new FieldKey(reading.callees().name(above), field));
      } else {
        addChange(field, above.getSuperclass());
      }
    }
  }

  private Set<String> fields(TypeElement owner) {
    return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
        .map(reading.callees()::name)
        .collect(Collectors.toSet());
  }

  private StatementReader statements(Flow flow) {
    return new StatementReader(reading, flow);
  }

  private void readField(VariableTree tree, FixedFields fixed) {
    Optional<ExpressionTree> initializer = fixed.value(tree);
    if (initializer.isEmpty()
        || !(reading.attribution().element(tree) instanceof VariableElement field)) {
      return;
    }
    Flow flow = Flow.ofMethod().ofFunction();
    Term value = new StatementReader(reading.of(field), flow).read(initializer.get());
    if (!Leaf.isPlain(value) && fixed.isFixed(field)) {
      flow.end(value, reading.site(tree));
      fields.put(reading.callees().name(field), fieldValue(value, flow));
    }
  }

  /** The value of a field must stand by itself: what takes steps is a function that is called. */
  private static Term fieldValue(Term value, Flow flow) {
    return value instanceof Leaf && !(value instanceof Leaf.Result)
        ? value
        : new ControlTerm.Apply(new Term.Function(flow.depth(), flow.body()), List.of());
  }

  private void readMethod(MethodTree tree, BodyFacts facts, Initializers initializers) {
    if (!(reading.attribution().element(tree) instanceof ExecutableElement method)) {
      return;
    }
    reading.sites().declare(method, tree, reading.attribution().unit());
    Flow flow = Flow.ofMethod();
    new Parameters(reading, facts).read(method, flow);
    if (tree.getBody() != null) {
      StatementReader statements = new StatementReader(reading.of(method), flow);
      if (method.getKind() == ElementKind.CONSTRUCTOR) {
        initializers.read(tree, statements);
      }
      statements.readBody(tree.getBody());
    } else {
      readAbstract(tree, method, flow);
    }
    String signature = reading.callees().key(method).signature();
    if (new Setters(reading).isOne(method)) {
      setters.add(signature);
    }
    methods.put(
        signature,
        new MethodSummary(
            signature,
            facts.inheritance().overridden(method).stream().map(reading.callees()::key).toList(),
            tree.getBody() == null,
            facts.contract(method),
            reading.types().isResponse(method.getReturnType()) || takesLater(method),
            facts.detachment(method),
            OpenQuestions.line(tree, method, keepsAsked, reading),
            isMarked(method) ? facts.declaration(method) : Declaration.NONE,
            new SureFields(reading)
                .in(new Setters(reading).body(method, flow.body()), tree, initializers.type())));
  }

  /** Says whether an annotation of the application's own is on it, for which aspects may look. */
  private boolean isMarked(ExecutableElement method) {
    return method.getAnnotationMirrors().stream()
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .anyMatch(reading.callees()::isOwn);
  }

  /**
   * What others return, who implement it elsewhere, may be a view or a response; what they throw
   * are exceptions that the caller makes.
   */
  private void readAbstract(MethodTree tree, ExecutableElement method, Flow flow) {
    ExceptionMakers makers = new ExceptionMakers(reading, method);
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (makers.has(i)) {
        Site site = reading.site(tree);
        flow.evaluate(makers.called(i, new Leaf.Argument(0, i), List.of(), site), site);
      }
    }
    Reading own = reading.of(method);
    Leaf untold = own.untold(method.getReturnType());
    boolean mayBeUnfilled = own.mayBeUnfilled(method.getReturnType());
    if (!Leaf.isPlain(untold) || mayBeUnfilled) {
      Term any = mayBeUnfilled ? Presence.perhapsUnfilled(untold) : untold;
      flow.end(any, reading.site(tree));
    }
  }

  private boolean isAbstract() {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean takesLater(ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(parameter -> reading.types().is(parameter.asType(), Role.LATER));
  }
}
