package io.github.statusdoc.processor.catalogue;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All statuses of IANA's HTTP Status Code Registry, and a company's own.
 *
 * <pre>{@code
 * Catalogue.registered().find(404).orElseThrow().name()                        // Not Found
 * Catalogue.registered().findByName("Payload Too Large").orElseThrow().code()  // 413
 * Catalogue.registered().texts(Language.KO).description(404)                   // 서버는 요청받은 …
 * }</pre>
 *
 * @see <a href="https://www.iana.org/assignments/http-status-codes/">IANA: HTTP Status Codes</a>
 */
@CheckReturnValue
public final class Catalogue {
  private static final int MOST_MISSPELT = 3;

  private final TreeMap<Integer, Status> statuses = new TreeMap<>();
  private final Map<String, Status> names = new HashMap<>();
  private final Map<Integer, Definition> definitions = new LinkedHashMap<>();
  private final Map<Language, StatusTexts> texts = new EnumMap<>(Language.class);
  private @Nullable Vendors vendors;

  private Catalogue() {}

  /**
   * Reads the registered statuses.
   *
   * @return a catalogue without a company's definitions
   */
  public static Catalogue registered() {
    Catalogue catalogue = new Catalogue();
    for (Status status : StatusTable.read()) {
      catalogue.add(status);
    }
    return catalogue;
  }

  private void add(Status status) {
    statuses.put(status.code(), status);
    if (!status.isNameless()) {
      names.putIfAbsent(key(status.name()), status);
    }
    for (String former : status.formerNames()) {
      names.putIfAbsent(key(former), status);
    }
  }

  /**
   * A catalogue with further definitions; this one stays as it is.
   *
   * @param more definitions; those with a flaw are left out
   * @return a new catalogue, or this one if nothing is added
   */
  public Catalogue with(Collection<Definition> more) {
    if (more.isEmpty()) {
      return this;
    }
    Catalogue extended = new Catalogue();
    extended.statuses.putAll(statuses);
    extended.names.putAll(names);
    extended.definitions.putAll(definitions);
    for (Definition definition : more) {
      if (extended.flaw(definition).isEmpty()) {
        extended.definitions.put(definition.code(), definition);
        extended.add(Status.ofDefinition(definition));
      }
    }
    return extended;
  }

  /**
   * Says why a definition cannot be added.
   *
   * @param definition any definition
   * @return the first flaw, empty if {@link #with} would add it
   */
  public Optional<Definition.Flaw> flaw(Definition definition) {
    if (!StatusCode.isValid(definition.code())) {
      return Optional.of(Definition.Flaw.OUT_OF_RANGE);
    }
    if (key(definition.name()).isEmpty()) {
      return Optional.of(Definition.Flaw.EMPTY_NAME);
    }
    if (statuses.containsKey(definition.code())) {
      return Optional.of(
          definitions.containsKey(definition.code())
              ? Definition.Flaw.DEFINED_TWICE
              : Definition.Flaw.REGISTERED_CODE);
    }
    return findByName(definition.name())
        .map(
            other ->
                definitions.containsKey(other.code())
                    ? Definition.Flaw.DEFINED_TWICE
                    : Definition.Flaw.REGISTERED_NAME);
  }

  /**
   * Finds a status by its code.
   *
   * @param code any number
   * @return the registered or defined status, empty for any other number
   */
  public Optional<Status> find(int code) {
    return Optional.ofNullable(statuses.get(code));
  }

  /**
   * Finds the definition of a status.
   *
   * @param code any number
   * @return empty if the code is registered, or not known
   */
  public Optional<Definition> definition(int code) {
    return Optional.ofNullable(definitions.get(code));
  }

  /**
   * Finds a status by its name or a former name; case, spaces and punctuation do not matter.
   *
   * @param name for example {@code Not Found}, {@code NOT_FOUND} or {@code Payload Too Large}
   * @return the status, empty if none has or had that name; {@code (Unused)} is not a name
   */
  public Optional<Status> findByName(String name) {
    return Optional.ofNullable(names.get(key(name)));
  }

  /** Letters and digits of any script, in lower case; of a name without them all that is seen. */
  private static String key(String name) {
    String key = only(name, Character::isLetterOrDigit);
    return key.isEmpty() ? only(name, Catalogue::isVisible) : key;
  }

  private static String only(String name, IntPredicate wanted) {
    StringBuilder only = new StringBuilder(name.length());
    int character;
    for (int i = 0; i < name.length(); i += Character.charCount(character)) {
      character = name.codePointAt(i);
      if (wanted.test(character)) {
        only.appendCodePoint(Character.toLowerCase(character));
      }
    }
    return only.toString();
  }

  /** Of blanks, joiners, marks of direction and the like nobody sees anything. */
  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          false;
      default -> true;
    };
  }

  /**
   * All statuses.
   *
   * @return in ascending order of their codes, not modifiable
   */
  public Collection<Status> all() {
    return Collections.unmodifiableCollection(statuses.values());
  }

  /**
   * The nearest registered statuses that new code may use, one below and one above.
   *
   * @param code any number
   * @return none, one or two statuses in ascending order
   */
  public List<Status> nearest(int code) {
    return Stream.of(
            usable(statuses.headMap(code, false).descendingMap()),
            usable(statuses.tailMap(code, false)))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The statuses that new code may use whose code has one digit more or less than a number.
   *
   * @param number any number
   * @return a few of them in ascending order; 400 and 404 for 4040
   */
  public List<Status> misspelt(int number) {
    String digits = String.valueOf(number);
    return statuses.values().stream()
        .filter(status -> !status.lifecycle().isDiscouraged())
        .filter(status -> isOneDigitMore(digits, String.valueOf(status.code())))
        .limit(MOST_MISSPELT)
        .toList();
  }

  private static boolean isOneDigitMore(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return longer.length() == shorter.length() + 1
        && IntStream.range(0, longer.length())
            .anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
  }

  private Optional<Status> usable(Map<Integer, Status> candidates) {
    return candidates.values().stream()
        .filter(status -> !definitions.containsKey(status.code()))
        .filter(status -> !status.lifecycle().isDiscouraged())
        .findFirst();
  }

  /**
   * The texts in a language.
   *
   * @param language the language wanted
   * @return its texts, which fall back to the other language
   */
  public StatusTexts texts(Language language) {
    return texts.computeIfAbsent(language, wanted -> new StatusTexts(wanted, definitions));
  }

  /**
   * Who uses codes outside the registry.
   *
   * @return the vendors known
   */
  public Vendors vendors() {
    if (vendors == null) {
      vendors = new Vendors();
    }
    return vendors;
  }
}
