package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.summary.FilterChain;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import io.github.statusdoc.processor.summary.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads whom a class lets through to handlers, where it configures Spring Security. */
final class SecurityReader {
  private static final String BEAN = "org.springframework.context.annotation.Bean";
  private static final String IGNORED =
      "org.springframework.security.config.annotation.web.builders.WebSecurity.IgnoredRequestConfigurer";

  /** What makes a chain. */
  private static final Set<String> CHAINS =
      Set.of("SecurityFilterChain", "DefaultSecurityFilterChain");

  /** What configures requests that no chain is asked for. */
  private static final Set<String> CUSTOMIZERS = Set.of("WebSecurityCustomizer", "WebSecurity");

  /** The class of which one method makes a chain, where there are no beans. */
  private static final String ADAPTER =
      "org.springframework.security.config.annotation.web.configuration.WebSecurityConfigurerAdapter";

  private static final Set<String> ADAPTED = Set.of("HttpSecurity");
  private static final String CONFIGURE = "configure";

  private final Reading reading;
  private final BeanConditions beans;
  private final ConstantTexts texts;

  private SecurityReader(Reading reading, Facts facts, ClassTree type) {
    this.reading = reading;
    this.beans = new BeanConditions(facts);
    this.texts = new ConstantTexts(reading, type);
  }

  static Security read(Reading reading, Facts facts, ClassTree type) {
    List<MethodTree> methods =
        type.getMembers().stream()
            .filter(member -> member instanceof MethodTree method && method.getBody() != null)
            .map(MethodTree.class::cast)
            .toList();
    List<MethodTree> makers =
        methods.stream()
            .filter(method -> isNamed(method.getReturnType(), CHAINS) || takes(method, ADAPTED))
            .toList();
    List<MethodTree> customizers =
        methods.stream()
            .filter(
                method ->
                    isNamed(method.getReturnType(), CUSTOMIZERS) || takes(method, CUSTOMIZERS))
            .toList();
    return makers.isEmpty() && customizers.isEmpty()
        ? Security.NONE
        : new SecurityReader(reading, facts, type).read(makers, customizers);
  }

  private static boolean takes(MethodTree method, Set<String> names) {
    return method.getParameters().stream().anyMatch(given -> isNamed(given.getType(), names));
  }

  private static boolean isNamed(@Nullable Tree type, Set<String> names) {
    return type instanceof MemberSelectTree select
        ? names.contains(select.getIdentifier().toString())
        : type instanceof IdentifierTree name && names.contains(name.getName().toString());
  }

  /** Whoever asks a customizer: to ignore too much does no harm. */
  private Security read(List<MethodTree> makers, List<MethodTree> customizers) {
    List<FilterChain> chains = new ArrayList<>();
    boolean isWhole = true;
    for (MethodTree maker : makers) {
      Element method = reading.attribution().element(maker);
      if (method != null && isAsked(maker, method)) {
        FilterChainReader reader = FilterChainReader.of(reading, texts, maker);
        chains.add(reader.chain(isAlwaysThere(method)));
        isWhole &= reader.isWhole();
      }
    }
    List<Rule> ignored = customizers.stream().flatMap(one -> ignored(one).stream()).toList();
    return chains.isEmpty() && ignored.isEmpty()
        ? Security.NONE
        : new Security(List.copyOf(chains), ignored, isWhole);
  }

  private boolean isAlwaysThere(Element method) {
    Element type = reading.element();
    return beans.isBean(type) && beans.isAlwaysThere(type) && beans.isAlwaysThere(method);
  }

  /** Spring asks beans, and one method of an adapter. */
  private boolean isAsked(MethodTree maker, Element method) {
    return isNamed(maker.getReturnType(), CHAINS)
        ? method.getAnnotationMirrors().stream()
            .anyMatch(one -> one.getAnnotationType().toString().equals(BEAN))
        : maker.getName().contentEquals(CONFIGURE) && isAdapter(reading.element().asType());
  }

  private static boolean isAdapter(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (element.getQualifiedName().contentEquals(ADAPTER)
            || isAdapter(element.getSuperclass()));
  }

  /** What it ignores, whatever the conditions; all where nobody can tell. */
  private List<Rule> ignored(MethodTree method) {
    RequestMatchers matchers = new RequestMatchers(reading, texts);
    List<Rule> ignored = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(
          MethodInvocationTree call, @Nullable Void unused) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && reading.attribution().type(select.getExpression()) instanceof DeclaredType type
            && type.toString().equals(IGNORED)) {
          ignored.addAll(matchers.read(call).orElse(List.of(Rule.NOTHING)));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method.getBody(), null);
    return ignored;
  }
}
