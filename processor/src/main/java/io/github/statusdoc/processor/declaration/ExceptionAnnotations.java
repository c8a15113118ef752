package io.github.statusdoc.processor.declaration;

import io.github.statusdoc.processor.model.DeclaredStatuses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What annotations say of exceptions, each looked at once. */
public final class ExceptionAnnotations {
  /**
   * What was found.
   *
   * @param contract the codes of {@code @Returns}
   * @param status the code that a framework's annotation sets, or 0
   */
  public record Found(List<Integer> contract, int status) {
    private static final Found NOTHING = new Found(List.of(), 0);
  }

  private final Elements elements;
  private final VocabularyReader vocabularies;
  private final Map<String, Found> known = new HashMap<>();

  ExceptionAnnotations(Elements elements, VocabularyReader vocabularies) {
    this.elements = elements;
    this.vocabularies = vocabularies;
  }

  Found of(String type) {
    return known.computeIfAbsent(type, name -> look(elements.getTypeElement(name)));
  }

  private Found look(@Nullable TypeElement type) {
    for (TypeElement line = type; line != null; line = Members.superclass(line)) {
      List<Integer> contract = codes(line, true);
      List<Integer> set = codes(line, false);
      if (!contract.isEmpty() || !set.isEmpty()) {
        return new Found(contract, set.isEmpty() ? 0 : set.get(0));
      }
    }
    return Found.NOTHING;
  }

  private List<Integer> codes(TypeElement type, boolean isContract) {
    DeclaredStatuses.Builder declared = new DeclaredStatuses.Builder();
    if (isContract) {
      vocabularies.readContract(type, declared);
    } else {
      vocabularies.readSetting(type, declared);
    }
    return List.copyOf(declared.build().codes().keySet());
  }
}
