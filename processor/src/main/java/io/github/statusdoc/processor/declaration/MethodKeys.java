package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.TypeArguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The keys of methods and constructors, each made once: compilers make a name a new text whenever
 * it is asked for.
 */
public final class MethodKeys {
  private final ErasedName names = new ErasedName();
  private final Map<TypeElement, String> types = new HashMap<>();
  private final Map<ExecutableElement, MethodKey> keys = new HashMap<>();
  private final Function<TypeElement, String> binaryNames;

  /**
   * Makes keys.
   *
   * @param binaryNames the binary name of a class (JLS 13.1)
   */
  public MethodKeys(Function<TypeElement, String> binaryNames) {
    this.binaryNames = binaryNames;
  }

  /**
   * The name of the class of a method.
   *
   * @param type a class
   * @return its qualified name; the binary name where a local or anonymous class has none
   */
  public String type(TypeElement type) {
    return types.computeIfAbsent(type, this::find);
  }

  private String find(TypeElement type) {
    return isCanonical(type) ? type.getQualifiedName().toString() : binaryNames.apply(type);
  }

  /**
   * A type with its arguments.
   *
   * @param type a type
   * @return for example {@code com.acme.UseCase<com.acme.Order,?>}, where nothing is known of the
   *     second; the name of the class alone where nothing is known of any. What a variable of a
   *     class stands for is known of objects.
   */
  public String type(DeclaredType type) {
    String name = type((TypeElement) type.asElement());
    if (type.getTypeArguments().isEmpty()) {
      return name;
    }
    List<String> arguments = type.getTypeArguments().stream().map(this::argument).toList();
    return arguments.stream().allMatch(TypeArguments.ANY::equals)
        ? name
        : TypeArguments.join(name, arguments);
  }

  private String argument(TypeMirror argument) {
    if (argument instanceof TypeVariable variable) {
      return variable(variable);
    }
    return argument instanceof DeclaredType declared
        ? type((TypeElement) declared.asElement())
        : TypeArguments.ANY;
  }

  /**
   * A type variable.
   *
   * @param variable a variable
   * @return for example {@code com.acme.Base#0} for the first one of a class; {@link
   *     TypeArguments#ANY} for one of a method, which each call gives another meaning
   */
  public String variable(TypeVariable variable) {
    return variable.asElement() instanceof TypeParameterElement parameter
            && parameter.getGenericElement() instanceof TypeElement type
        ? TypeArguments.variable(type(type), type.getTypeParameters().indexOf(parameter))
        : TypeArguments.ANY;
  }

  /** Compilers differ in what they call a local class; two of them may have one name. */
  private static boolean isCanonical(TypeElement type) {
    Element around = type.getEnclosingElement();
    return !type.getSimpleName().isEmpty()
        && (around instanceof PackageElement
            || (around instanceof TypeElement outside && isCanonical(outside)));
  }

  /**
   * The key of a method.
   *
   * @param executable a method or constructor
   * @return its key, the same in every compilation
   */
  public MethodKey of(ExecutableElement executable) {
    return keys.computeIfAbsent(executable, this::find);
  }

  private MethodKey find(ExecutableElement executable) {
    String signature = names.signature(executable);
    String name =
        executable.getKind() == ElementKind.CONSTRUCTOR
            ? "<init>" + signature.substring(signature.indexOf('('))
            : signature;
    return new MethodKey(type(Enclosing.type(executable)), name);
  }
}
