package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.catalogue.DataFile;
import io.github.statusdoc.processor.model.Enclosing;
import io.github.statusdoc.processor.model.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads from a return type whether it becomes content.
 *
 * <p>The types that hold a response, or hold it back, are listed in {@code results.tsv}; any other
 * type is content. A type that is not known yet says nothing.
 */
final class ResultReader {
  private enum Meaning {
    /** Its only type argument is what is returned. */
    WRAPPER,
    /** Never content. */
    NOTHING,
    /** Content, or the name of a view where Spring takes it for one. */
    TEXT,
    /** May be content or not. */
    UNKNOWN
  }

  private static final String CONTROLLER = "org.springframework.stereotype.Controller";
  private static final String RESPONSE_BODY =
      "org.springframework.web.bind.annotation.ResponseBody";

  private final Map<String, Meaning> meanings = new HashMap<>();

  ResultReader() {
    for (String[] row : DataFile.table(ResultReader.class, "results.tsv")) {
      meanings.put(row[0], Meaning.valueOf(row[1]));
    }
  }

  Result read(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return isText(type) && mayNameView(method) ? Result.UNKNOWN : read(type);
  }

  private boolean isText(TypeMirror type) {
    return type instanceof DeclaredType declared
        && meanings.get(Members.qualifiedName(declared)) == Meaning.TEXT;
  }

  private static boolean mayNameView(ExecutableElement method) {
    TypeElement type = Enclosing.type(method);
    return Members.isPresent(type, CONTROLLER)
        && !Members.isPresent(type, RESPONSE_BODY)
        && !Members.isPresent(method, RESPONSE_BODY);
  }

  private Result read(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> Result.NOTHING;
      case DECLARED -> readDeclared((DeclaredType) type);
      case ARRAY -> Result.CONTENT;
      default -> type.getKind().isPrimitive() ? Result.CONTENT : Result.UNKNOWN;
    };
  }

  private Result readDeclared(DeclaredType type) {
    Meaning meaning = meanings.get(Members.qualifiedName(type));
    if (meaning == null) {
      return Result.CONTENT;
    }
    return switch (meaning) {
      case TEXT -> Result.CONTENT;
      case NOTHING -> Result.NOTHING;
      case UNKNOWN -> Result.UNKNOWN;
      case WRAPPER -> readWrapped(type.getTypeArguments());
    };
  }

  private Result readWrapped(List<? extends TypeMirror> arguments) {
    return arguments.size() == 1 && arguments.get(0).getKind() != TypeKind.WILDCARD
        ? read(arguments.get(0))
        : Result.UNKNOWN;
  }
}
