package io.github.statusdoc.processor.summary;

/**
 * A field by its name.
 *
 * @param type the qualified name of its class
 * @param name the name by which summaries know it
 */
public record FieldKey(String type, String name) {
  /** No field of Java: the status that an annotation on its class gives to an exception. */
  public static final String ANNOTATED = "@status";

  /** No field of Java: the message of an exception. */
  public static final String MESSAGE = "getMessage()";

  /** No field of Java: the cause of an exception. */
  public static final String CAUSE = "getCause()";

  /** No field of Java: the name of an enum's constant. */
  public static final String NAME = "name()";

  /** Whose type and annotations are asked: what Spring tells of a parameter of a handler. */
  public static final String PARAMETER = "org.springframework.core.MethodParameter";

  /** No field of Java: the type of such a parameter. */
  public static final String PARAMETER_TYPE = "getParameterType()";

  /** A handler, as those see it who are asked before it is called. */
  public static final String HANDLER = "org.springframework.web.method.HandlerMethod";

  /** No field of Java: the method of such a handler. */
  public static final String METHOD = "getMethod()";

  /** A request whose method is known. */
  public static final String REQUEST = "jakarta.servlet.http.HttpServletRequest";

  /** No field of Java: the method of a request. */
  public static final String REQUEST_METHOD = "getRequestMethod()";

  /** The method of a handler, whose annotations are asked. */
  public static final String METHOD_TYPE = "java.lang.reflect.Method";

  /** The class of a handler, whose annotations are asked. */
  public static final String CLASS_TYPE = "java.lang.Class";

  /** No field of Java: the class of a handler. */
  public static final String BEAN_TYPE = "getBeanType()";

  /** The call of a method, which an aspect goes on with. */
  public static final String CALL = "org.aspectj.lang.ProceedingJoinPoint";

  /** No field of Java: what such a call gives. */
  public static final String PROCEED = "proceed()";

  private static final String ANNOTATION = "getAnnotation(";
  private static final String FOUND = "findAnnotation(";

  /**
   * No field of Java: an annotation.
   *
   * @param type the qualified name of its type
   * @return a name for it
   */
  public static String annotation(String type) {
    return ANNOTATION + type + ")";
  }

  /**
   * No field of Java: an annotation as Spring looks for it, where others may carry it.
   *
   * @param type the qualified name of its type
   * @return a name for it
   */
  public static String found(String type) {
    return FOUND + type + ")";
  }

  /**
   * Says whether a field is an annotation.
   *
   * @param name the name of a field
   * @return true for what {@link #annotation} and {@link #found} give
   */
  public static boolean isAnnotation(String name) {
    return name.startsWith(ANNOTATION) || name.startsWith(FOUND);
  }

  /**
   * No field of Java: what a member of an annotation gives.
   *
   * @param name the simple name of the member
   * @return a name for it
   */
  public static String member(String name) {
    return "getMember(" + name + ")";
  }
}
