package io.github.statusdoc.processor.outcome;

import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.framework.FrameworkType;
import io.github.statusdoc.processor.summary.Leaf;
import io.github.statusdoc.processor.summary.Parts;
import io.github.statusdoc.processor.summary.Term;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** What variables, fields and constants yield. */
final class Variables {
  private static final String REDIRECT = "redirect:";
  private static final String FORWARD = "forward:";

  /** No view has such a name; a text that is formatted may begin with anything. */
  private static final String FORMATTED = "%";

  /**
   * Loops over the nodes of a tree would make ever larger terms; of such fields nothing is known.
   */
  private static final int LARGEST = 100;

  private static final Parts PARTS = new Parts();

  private final Reading reading;
  private final Flow flow;

  Variables(Reading reading, Flow flow) {
    this.reading = reading;
    this.flow = flow;
  }

  /**
   * What a name yields.
   *
   * @param element what it names
   * @param object reads the object that a field is of; not called for other names
   */
  Term read(@Nullable Element element, Supplier<Term> object) {
    if (!(element instanceof VariableElement variable)) {
      return element instanceof TypeElement || element == null ? Leaf.Simple.PLAIN : object.get();
    }
    Object constant = variable.getConstantValue();
    if (constant != null) {
      return constant(constant);
    }
    if (variable.getKind() != ElementKind.FIELD
        && variable.getKind() != ElementKind.ENUM_CONSTANT) {
      return flow.known().variable(variable);
    }
    return variable.getModifiers().contains(Modifier.STATIC)
        ? constant(variable)
        : field(variable, object.get());
  }

  static Term constant(@Nullable Object value) {
    if (value instanceof Number number) {
      return constant(number);
    } else if (value instanceof Boolean truth) {
      return truth ? Leaf.Simple.TRUE : Leaf.Simple.FALSE;
    }
    return value instanceof String text ? constant(text) : Leaf.Simple.PLAIN;
  }

  private static Term constant(String text) {
    if (Leaf.Text.status(text) != 0) {
      return new Leaf.Text(text);
    }
    Term begun = beginning(text);
    return begun == Leaf.Simple.SOMETHING && Leaf.Word.isOne(text) ? new Leaf.Word(text) : begun;
  }

  private static Term constant(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return Leaf.Simple.PLAIN;
    }
    boolean isStatus =
        number.longValue() == number.intValue() && StatusCode.isValid(number.intValue());
    return isStatus ? new Leaf.Code(number.intValue()) : new Leaf.Word(number.toString());
  }

  /** What a text yields that begins so. */
  static Term beginning(String text) {
    if (text.startsWith(REDIRECT)) {
      return new Leaf.Text(REDIRECT);
    }
    return text.startsWith(FORWARD) || text.startsWith(FORMATTED)
        ? Leaf.Simple.VIEW
        : Leaf.Simple.SOMETHING;
  }

  /** Says whether the beginning of a text tells if it names a view to redirect or forward to. */
  static boolean isTold(String beginning) {
    return Stream.of(REDIRECT, FORWARD)
        .noneMatch(prefix -> prefix.startsWith(beginning) && !prefix.equals(beginning));
  }

  private Term constant(VariableElement variable) {
    if (!(variable.getEnclosingElement() instanceof TypeElement type)) {
      return Leaf.Simple.PLAIN;
    }
    String name = variable.getSimpleName().toString();
    Optional<FrameworkType> framework = reading.types().of(type);
    if (framework.isPresent()) {
      return framework.get().constant(name).orElse(Leaf.Simple.PLAIN);
    }
    return reading.callees().isOwn(type) && mayBeFixed(variable)
        ? new Leaf.Constant(reading.callees().name(type), name)
        : Leaf.Simple.PLAIN;
  }

  /** Whether a private one is, its class knows. */
  private static boolean mayBeFixed(VariableElement field) {
    return field.getModifiers().contains(Modifier.FINAL)
        || field.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Says whether a variable is declared as a text. */
  static boolean isText(VariableElement variable) {
    return variable.asType() instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.String");
  }

  private Term field(VariableElement variable, Term object) {
    if (InjectedFields.isSetting(variable) && isText(variable)) {
      return Leaf.Simple.OWN;
    }
    return variable.getEnclosingElement() instanceof TypeElement type
            && reading.callees().isOwn(type)
            && !(PARTS.areMoreThan(object, LARGEST) && isOfField(object))
        ? new Term.Field(ofEnum(variable, type, object), reading.callees().name(variable))
        : Leaf.Simple.PLAIN;
  }

  /** Whichever constant it is, its function is one of those that the constants of its enum have. */
  private Term ofEnum(VariableElement variable, TypeElement type, Term object) {
    return type.getKind() == ElementKind.ENUM
            && object != Leaf.Simple.THIS
            && reading.types().isFunction(variable.asType())
        ? new Term.Typed(object, reading.callees().name(type))
        : object;
  }

  private static boolean isOfField(Term term) {
    return term instanceof Term.Field || term.accept(PARTS).stream().anyMatch(Variables::isOfField);
  }
}
