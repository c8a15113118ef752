package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.ErasedName;
import io.github.statusdoc.processor.summary.MethodKey;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** The keys of methods and constructors. */
public final class MethodKeys {
  private final ErasedName names = new ErasedName();

  /** Makes keys. */
  public MethodKeys() {}

  /**
   * The key of a method.
   *
   * @param executable a method or constructor
   * @return its key, the same in every compilation
   */
  public MethodKey of(ExecutableElement executable) {
    String signature = names.signature(executable);
    String name =
        executable.getKind() == ElementKind.CONSTRUCTOR
            ? "<init>" + signature.substring(signature.indexOf('('))
            : signature;
    return new MethodKey(Enclosing.type(executable).getQualifiedName().toString(), name);
  }
}
