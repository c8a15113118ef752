package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.model.Registration;
import io.github.statusdoc.processor.summary.FilterChain;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import io.github.statusdoc.processor.summary.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads whom a class lets through to handlers, where it configures Spring Security. */
final class SecurityReader {
  private static final int ORDER_OF_ADAPTERS = 100;

  /** By these, requests are named that no chain is asked for. */
  private static final Set<String> IGNORED =
      Set.of(
          "org.springframework.security.config.annotation.web.builders.WebSecurity.IgnoredRequestConfigurer",
          "org.springframework.security.config.annotation.web.builders.WebSecurity.MvcMatchersIgnoredRequestConfigurer");

  /** What makes a chain, or adds to all. */
  private static final Set<String> CHAINS =
      Set.of("SecurityFilterChain", "DefaultSecurityFilterChain", "Customizer");

  /** Others have customizers, too. */
  private static final String PACKAGE = "org.springframework.security.";

  /** What configures requests that no chain is asked for. */
  private static final Set<String> CUSTOMIZERS = Set.of("WebSecurityCustomizer", "WebSecurity");

  /** The class of which one method makes a chain, where there are no beans. */
  private static final String ADAPTER =
      "org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter";

  private static final String SECURITY = "HttpSecurity";
  private static final String CONFIGURE = "configure";

  private final Reading reading;
  private final BodyFacts facts;
  private final ConstantTexts texts;
  private final List<FilterChain> chains = new ArrayList<>();
  private final List<Rule> ignored = new ArrayList<>();
  private int unread;

  private SecurityReader(Reading reading, BodyFacts facts, ClassTree type) {
    this.reading = reading;
    this.facts = facts;
    this.texts = new ConstantTexts(reading, type);
  }

  static Security read(Reading reading, BodyFacts facts, ClassTree type) {
    List<MethodTree> all =
        DeclaredMethods.in(type, method -> DeclaredMethods.names(method, SecurityReader::isMeant));
    return all.isEmpty()
        ? Security.NONE
        : new SecurityReader(reading, facts, type)
            .read(
                all.stream().filter(SecurityReader::isMaker).toList(),
                all.stream().filter(SecurityReader::customizes).toList());
  }

  private static boolean isMeant(Name type) {
    String name = type.toString();
    return name.equals(SECURITY) || CHAINS.contains(name) || CUSTOMIZERS.contains(name);
  }

  private static boolean isMaker(MethodTree method) {
    return makesChain(method) || takesSecurity(method);
  }

  private static boolean takesSecurity(MethodTree method) {
    return DeclaredMethods.takes(method, type -> type.contentEquals(SECURITY));
  }

  private static boolean makesChain(MethodTree method) {
    return DeclaredMethods.returns(method, type -> CHAINS.contains(type.toString()));
  }

  private static boolean customizes(MethodTree method) {
    return DeclaredMethods.names(method, type -> CUSTOMIZERS.contains(type.toString()));
  }

  private Security read(List<MethodTree> makers, List<MethodTree> customizers) {
    makers.forEach(this::readMaker);
    customizers.forEach(this::readIgnored);
    return chains.isEmpty() && ignored.isEmpty()
        ? Security.NONE
        : new Security(List.copyOf(chains), List.copyOf(ignored), unread);
  }

  private void readMaker(MethodTree maker) {
    Element method = reading.attribution().element(maker);
    if (method == null || !isAsked(maker, method)) {
      return;
    } else if (!takesSecurity(maker)) {
      unread = reading.site(maker).line();
      chains.add(FilterChain.open(Integer.MIN_VALUE)); // or what adds to all others
      return;
    }
    ChainRules rules = FilterChainReader.read(reading, texts, maker);
    Registration ofType = facts.registration(reading.element());
    Registration ofMethod = facts.registration(method);
    boolean isAlwaysThere = ofType.isBean() && ofType.isAlwaysThere() && ofMethod.isAlwaysThere();
    rules.chain(order(ofType, ofMethod), isAlwaysThere).ifPresent(chains::add);
    if (!rules.isWhole() || !isAlwaysThere) {
      unread = reading.site(maker).line();
    }
  }

  /** That of the method, or of an adapter; beans without come last. */
  private int order(Registration type, Registration method) {
    int ofType = isAdapter() ? ORDER_OF_ADAPTERS : Integer.MAX_VALUE;
    return method.order().orElse(type.order().orElse(ofType));
  }

  /** Spring asks beans, and one method of an adapter. */
  private boolean isAsked(MethodTree maker, Element method) {
    return makesChain(maker)
        ? isOfSecurity((ExecutableElement) method) && facts.registration(method).isBean()
        : maker.getName().contentEquals(CONFIGURE) && isAdapter();
  }

  private boolean isAdapter() {
    return FrameworkTypes.isOrExtends(reading.element().asType(), ADAPTER);
  }

  private static boolean isOfSecurity(ExecutableElement method) {
    return method.getReturnType().toString().startsWith(PACKAGE);
  }

  /**
   * What a customizer ignores, whatever the conditions and whoever asks it: to ignore too much does
   * no harm.
   */
  private void readIgnored(MethodTree method) {
    RequestMatchers matchers = new RequestMatchers(reading, texts);
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && reading.attribution().type(select.getExpression()) instanceof DeclaredType type
            && IGNORED.contains(type.toString())) {
          Optional<List<Rule>> matched = matchers.read(call);
          unread = matched.isPresent() ? unread : reading.site(call).line();
          ignored.addAll(matched.orElse(List.of(Rule.NOTHING)));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method.getBody(), null);
  }
}
