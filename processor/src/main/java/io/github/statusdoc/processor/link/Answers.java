package io.github.statusdoc.processor.link;

import io.github.statusdoc.processor.link.Classes.Found;
import io.github.statusdoc.processor.link.Value.Simple;
import io.github.statusdoc.processor.summary.Endpoint;
import io.github.statusdoc.processor.summary.MethodKey;
import io.github.statusdoc.processor.summary.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The outcomes of endpoints. */
public final class Answers {
  /** What makes two outcomes the same: the code, and where it comes from. */
  private record Origin(int code, Way last) {}

  /** What Spring Security yields where somebody is signed in. */
  private static final Set<Value> USER = Set.of(Simple.USER);

  /** What it yields elsewhere. */
  private static final Set<Value> ANYBODY =
      Values.copy(new LinkedHashSet<>(List.of(Simple.USER, Simple.NOBODY, Simple.ABSENT)));

  private final Classes classes;
  private final Linker linker;
  private final RequiredLogin requiredLogin;
  private final EndpointAnswers toAnybody;
  private @Nullable EndpointAnswers toUsers;

  /**
   * Answers for all classes in view.
   *
   * @param classes the classes
   */
  public Answers(Classes classes) {
    this.classes = classes;
    this.linker = new Linker(classes, Map.of(MethodKey.USER, ANYBODY));
    this.toAnybody = new EndpointAnswers(linker, Linker.PLAIN);
    this.requiredLogin = new RequiredLogin(classes, toAnybody::isAskedBefore);
  }

  /**
   * What an endpoint answers.
   *
   * @param endpoint an endpoint
   * @return its outcomes, the first way to each; empty if nothing is known of the method
   */
  public List<Outcome> of(Endpoint endpoint) {
    Optional<Found> found = classes.find(endpoint.method());
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Origin, Outcome> first = new LinkedHashMap<>();
    for (String type : linker.heirs().running(endpoint.type(), found.get())) {
      Endpoint one = endpoint.calledOn(type);
      for (Outcome outcome : to(one).outcomes(one, found.get())) {
        first.merge(new Origin(outcome.code(), outcome.way().last()), outcome, Outcome::or);
      }
    }
    return List.copyOf(first.values());
  }

  /**
   * Says whether requests may come to an endpoint.
   *
   * @param endpoint an endpoint
   * @return false for a default method of an interface that no class in view has as it is
   */
  public boolean isReached(Endpoint endpoint) {
    return classes
        .find(endpoint.method())
        .filter(found -> found.type().isInterface() && !found.method().isAbstract())
        .map(found -> linker.heirs().running(endpoint.type(), found))
        .map(heirs -> heirs.stream().anyMatch(heir -> !heir.equals(endpoint.type())))
        .orElse(true);
  }

  private EndpointAnswers to(Endpoint endpoint) {
    if (!requiredLogin.isFor(endpoint)) {
      return toAnybody;
    } else if (toUsers == null) {
      toUsers = new EndpointAnswers(new Linker(classes, Map.of(MethodKey.USER, USER)), USER);
    }
    return toUsers;
  }

  /**
   * What does not count, though it may refuse requests or let them through.
   *
   * @return the classes to look at
   */
  public LeftOut leftOut() {
    Map<String, Site> chains = new TreeMap<>();
    classes.all().stream()
        .filter(type -> !type.security().isWhole())
        .forEach(type -> chains.put(type.name(), type.site(type.security().unread())));
    return new LeftOut(toAnybody.leftOut(), chains);
  }

  /**
   * The statuses that something stands for which an annotation names.
   *
   * @param type the qualified name of an enum, or of an exception
   * @param constant the name of a constant of it; empty for all of them, or for the exception
   * @param endpoint the endpoint that the annotation documents
   * @return the codes; empty if they are not known
   */
  public Optional<Set<Integer>> named(String type, String constant, Endpoint endpoint) {
    return toAnybody.named(type, constant, endpoint);
  }
}
