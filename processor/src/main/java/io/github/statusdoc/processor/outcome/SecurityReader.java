package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.statusdoc.processor.summary.FilterChain.Rule;
import io.github.statusdoc.processor.summary.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads whom a class lets through to handlers, where it configures Spring Security. */
final class SecurityReader {
  private static final String BEAN = "org.springframework.context.annotation.Bean";
  private static final String IGNORED =
      "org.springframework.security.config.annotation.web.builders.WebSecurity.IgnoredRequestConfigurer";

  private static final String SECURITY = "HttpSecurity";
  private static final String CHAIN = "SecurityFilterChain";

  /** What configures requests that no chain is asked for. */
  private static final Set<String> CUSTOMIZERS = Set.of("WebSecurityCustomizer", "WebSecurity");

  /** The class whose methods of one name are asked where there are no beans. */
  private static final String ADAPTER = "WebSecurityConfigurerAdapter";

  private static final String CONFIGURE = "configure";

  private final Reading reading;
  private final ConstantTexts texts;
  private final boolean isAdapter;

  private SecurityReader(Reading reading, ClassTree type) {
    this.reading = reading;
    this.texts = new ConstantTexts(reading, type);
    this.isAdapter = isNamed(type.getExtendsClause(), Set.of(ADAPTER));
  }

  private static Stream<MethodTree> configuring(ClassTree type, Set<String> names) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(
            method -> method.getBody() != null && names(method).anyMatch(t -> isNamed(t, names)));
  }

  private static Stream<Tree> names(MethodTree method) {
    Stream<Tree> given = method.getParameters().stream().map(VariableTree::getType);
    return method.getReturnType() == null
        ? given
        : Stream.concat(Stream.of(method.getReturnType()), given);
  }

  private static boolean isNamed(@Nullable Tree type, Set<String> names) {
    return type instanceof MemberSelectTree select
        ? names.contains(select.getIdentifier().toString())
        : type instanceof IdentifierTree name && names.contains(name.getName().toString());
  }

  static Routing read(Reading reading, ClassTree type) {
    List<MethodTree> makers = configuring(type, Set.of(SECURITY, CHAIN)).toList();
    List<MethodTree> customizers = configuring(type, CUSTOMIZERS).toList();
    return makers.isEmpty() && customizers.isEmpty()
        ? Routing.NONE
        : new SecurityReader(reading, type).read(makers, customizers);
  }

  /** Whoever asks a customizer: to ignore too much does no harm. */
  private Routing read(List<MethodTree> makers, List<MethodTree> customizers) {
    List<FilterChainReader> chains =
        makers.stream()
            .filter(this::isAsked)
            .map(method -> FilterChainReader.of(reading, texts, method))
            .toList();
    boolean isWhole = chains.stream().allMatch(FilterChainReader::isWhole);
    String name = reading.callees().name((TypeElement) reading.element());
    return new Routing(
        List.of(),
        false,
        chains.stream().map(FilterChainReader::chain).toList(),
        customizers.stream().flatMap(method -> ignored(method).stream()).toList(),
        isWhole ? List.of() : List.of(name));
  }

  /** Spring asks beans, and the methods of an adapter. */
  private boolean isAsked(MethodTree method) {
    Element element = reading.attribution().element(method);
    return (isAdapter && method.getName().contentEquals(CONFIGURE))
        || (element != null
            && element.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(BEAN)));
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
          Optional<List<Rule>> matched = matchers.read(call);
          ignored.addAll(matched.orElse(List.of(Rule.NOTHING)));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(method.getBody(), null);
    return ignored;
  }
}
