package io.github.statusdoc.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Names of elements and erased types, the same from every compiler; {@code toString} of the
 * compilers' own classes is not.
 */
public final class ErasedName {
  private final Visitor qualified = new Visitor(ErasedName::qualified);
  private final Visitor simple = new Visitor(type -> type.getSimpleName().toString());

  /** Names by erasure. */
  public ErasedName() {}

  /**
   * Names a type.
   *
   * @param type any type
   * @return the qualified name of its erasure
   */
  public String of(TypeMirror type) {
    return type.accept(qualified, null);
  }

  /**
   * Names an element for a message.
   *
   * @param element any element
   * @return {@code find(Long, String)} for a method, the qualified name for a type or package
   */
  public String of(Element element) {
    if (element instanceof ExecutableElement executable) {
      return memberName(executable) + parameters(executable, simple, ", ");
    }
    if (element instanceof TypeElement type) {
      return qualified(type);
    }
    return element instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : element.toString();
  }

  /**
   * The qualified name of a type, as javac has it; in ECJ's a dollar sign is a dot.
   *
   * @param type a type
   * @return for example {@code com.acme.Outer.Inner}; empty for a local or anonymous class
   */
  public static String qualified(TypeElement type) {
    Element outer = type.getEnclosingElement();
    if (outer instanceof TypeElement || outer instanceof PackageElement) {
      String around =
          outer instanceof TypeElement enclosing
              ? qualified(enclosing)
              : ((PackageElement) outer).getQualifiedName().toString();
      return around.isEmpty()
          ? type.getSimpleName().toString()
          : around + "." + type.getSimpleName();
    }
    return type.getQualifiedName().toString();
  }

  /**
   * Names a method for a message about another.
   *
   * @param method a method
   * @return its name behind that of its type, {@code UserApi.find(Long)}
   */
  public String ofMember(ExecutableElement method) {
    return Enclosing.type(method).getSimpleName() + "." + of(method);
  }

  /**
   * The signature by which Javadoc finds a method or constructor.
   *
   * @param executable a method or constructor
   * @return for example {@code find(java.lang.Long,int)}
   */
  public String signature(ExecutableElement executable) {
    return memberName(executable) + parameters(executable, qualified, ",");
  }

  private static String memberName(ExecutableElement executable) {
    Element named =
        executable.getKind() == ElementKind.CONSTRUCTOR ? Enclosing.type(executable) : executable;
    return named.getSimpleName().toString();
  }

  private static String parameters(ExecutableElement executable, Visitor names, String separator) {
    StringJoiner joined = new StringJoiner(separator, "(", ")");
    List<? extends VariableElement> parameters = executable.getParameters();
    for (VariableElement parameter : parameters) {
      joined.add(names.visit(parameter.asType()));
    }
    return joined.toString();
  }

  private static final class Visitor extends SimpleTypeVisitor14<String, Void> {
    private final Function<TypeElement, String> names;

    Visitor(Function<TypeElement, String> names) {
      this.names = names;
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Void unused) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
      return visit(type.getComponentType()) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
      return names.apply((TypeElement) type.asElement());
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void unused) {
      return visit(type.getUpperBound());
    }

    @Override
    public String visitIntersection(IntersectionType type, Void unused) {
      return visit(type.getBounds().get(0));
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
      return type.toString();
    }
  }
}
