package io.github.statusdoc.processor.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A generated type, loaded; what its methods answer.
 *
 * @param type the enum
 */
public record StatusType(Class<?> type) {

  /** The names of the constants, in order. */
  public List<String> names() {
    return Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }

  public int code(String name) {
    return (int) call("code", constant(name));
  }

  public String reason(String name) {
    return (String) call("reason", constant(name));
  }

  public String description(String name) {
    return (String) call("description", constant(name));
  }

  /** The description by code, in the order of the constants. */
  public Map<Integer, String> descriptions() {
    Map<Integer, String> descriptions = new LinkedHashMap<>();
    names().forEach(name -> descriptions.put(code(name), description(name)));
    return descriptions;
  }

  /** The name of what {@code of(code)} finds. */
  public Optional<String> of(int code) {
    return ((Optional<?>) call("of", null, code)).map(c -> ((Enum<?>) c).name());
  }

  /** An alias is a field that is no constant of the enum. */
  public String alias(String name) {
    return ((Enum<?>) value(type, name)).name();
  }

  /** The constants of {@code Code} or {@code Text}, in order. */
  public Map<String, Object> constants(String holder) {
    Class<?> constants =
        Stream.of(type.getClasses())
            .filter(c -> c.getSimpleName().equals(holder))
            .findFirst()
            .orElseThrow();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : constants.getFields()) {
      values.put(field.getName(), value(constants, field.getName()));
    }
    return values;
  }

  public boolean isPublic() {
    return Modifier.isPublic(type.getModifiers());
  }

  public boolean isDeprecated(String name) {
    try {
      return type.getField(name).isAnnotationPresent(Deprecated.class);
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private Object constant(String name) {
    return Stream.of(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
  }

  private Object call(String name, Object constant, Object... arguments) {
    try {
      Method method =
          type.getMethod(
              name, arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {int.class});
      method.setAccessible(true);
      return method.invoke(constant, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object value(Class<?> holder, String name) {
    try {
      Field field = holder.getField(name);
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
