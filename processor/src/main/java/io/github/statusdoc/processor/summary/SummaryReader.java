package io.github.statusdoc.processor.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the summary of one class, line by line. */
final class SummaryReader {
  private String name = "";
  private String binaryName = "";
  private String file = "";
  private boolean isAbstract;
  private List<String> supertypes = List.of();
  private List<String> parameterized = List.of();
  private Reach reach = Reach.EVERYWHERE;
  private Routing routing = Routing.NONE;
  private Security security = Security.NONE;
  private Injection injection = Injection.NONE;
  private Set<String> words = Set.of();
  private final Set<Condition.Contains> parts = new LinkedHashSet<>();
  private final Map<String, Term> fields = new LinkedHashMap<>();
  private final Map<String, MethodSummary> methods = new LinkedHashMap<>();
  private final Set<FieldKey> changes = new LinkedHashSet<>();
  private final List<ExceptionHandler> handlers = new ArrayList<>();
  private final List<Advice> advice = new ArrayList<>();

  ClassSummary read(List<String> lines) {
    lines.forEach(this::readLine);
    return new ClassSummary(
        name,
        binaryName,
        file,
        isAbstract,
        supertypes,
        parameterized,
        fields,
        methods,
        changes,
        words,
        parts,
        handlers,
        reach,
        advice,
        routing,
        security,
        injection);
  }

  private void readLine(String line) {
    Tokens tokens = new Tokens(line);
    String kind = tokens.take();
    switch (kind) {
      case "class" -> {
        name = tokens.string();
        binaryName = tokens.string();
        file = tokens.string();
        isAbstract = tokens.takeIf("abstract");
      }
      case "extends" -> supertypes = names(tokens);
      case "parameterized" -> parameterized = names(tokens);
      case "reach" -> reach = reach(tokens);
      case "field" -> fields.put(tokens.string(), new TermReader(file, tokens).alternatives());
      case "changes" -> changes.add(new FieldKey(tokens.string(), tokens.string()));
      case "words" -> words = new LinkedHashSet<>(names(tokens));
      case "part" -> parts.add(part(tokens));
      case "advice" -> advice.add(advice(tokens));
      case "routing" -> routing = routing(tokens);
      case "security" -> security = security(tokens);
      case "injection" -> injection = injection(tokens);
      case "handler" -> handlers.add(handler(tokens));
      case "method" -> {
        MethodSummary method = method(tokens);
        methods.put(method.signature(), method);
      }
      default -> throw tokens.error(kind);
    }
  }

  private static Condition.Contains part(Tokens tokens) {
    return new Condition.Contains(Condition.Contains.Where.valueOf(tokens.take()), tokens.string());
  }

  private static Advice advice(Tokens tokens) {
    return new Advice(
        signature(tokens),
        Advice.When.valueOf(tokens.take()),
        Pointcut.parse(tokens.string()),
        tokens.number());
  }

  private static Reach reach(Tokens tokens) {
    boolean isAdvice = tokens.takeIf("advice");
    long order = tokens.takeIf("computed") ? Reach.UNKNOWN : tokens.number();
    return new Reach(isAdvice, order, names(tokens), names(tokens), names(tokens));
  }

  private static Routing routing(Tokens tokens) {
    boolean movesPaths = tokens.takeIf("moved");
    List<Routing.Interceptor> interceptors = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      interceptors.add(new Routing.Interceptor(tokens.string(), names(tokens), names(tokens)));
    }
    return new Routing(List.copyOf(interceptors), movesPaths, map(tokens, Tokens::number));
  }

  private static <V> Map<String, V> map(Tokens tokens, Function<Tokens, V> value) {
    Map<String, V> map = new LinkedHashMap<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      map.put(tokens.string(), value.apply(tokens));
    }
    return Collections.unmodifiableMap(map);
  }

  private static Security security(Tokens tokens) {
    int unread = tokens.takeIf("unread") ? tokens.number() : 0;
    List<FilterChain> chains = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      boolean isAlwaysThere = tokens.takeIf("always");
      int order = tokens.number();
      chains.add(new FilterChain(names(tokens), rules(tokens), order, isAlwaysThere));
    }
    return new Security(List.copyOf(chains), rules(tokens), unread);
  }

  private static Injection injection(Tokens tokens) {
    return new Injection(
        tokens.takeIf("there"), tokens.takeIf("primary"), map(tokens, Tokens::string));
  }

  private static List<FilterChain.Rule> rules(Tokens tokens) {
    List<FilterChain.Rule> rules = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      boolean demandsUser = tokens.takeIf("user");
      rules.add(new FilterChain.Rule(names(tokens), names(tokens), demandsUser));
    }
    return List.copyOf(rules);
  }

  static List<String> names(Tokens tokens) {
    List<String> names = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      names.add(tokens.string());
    }
    return List.copyOf(names);
  }

  private ExceptionHandler handler(Tokens tokens) {
    return new ExceptionHandler(
        signature(tokens),
        tokens.string(),
        names(tokens),
        tokens.number(),
        tokens.take().equals("global"),
        tokens.number(),
        new Implicit(
            tokens.number(),
            tokens.number(),
            tokens.number(),
            Boolean.parseBoolean(tokens.take()),
            Boolean.parseBoolean(tokens.take()),
            Boolean.parseBoolean(tokens.take())),
        declaration(tokens));
  }

  private Declaration declaration(Tokens tokens) {
    String returnType = tokens.string();
    boolean isPublic = tokens.takeIf("public");
    boolean isFinal = tokens.takeIf("final");
    List<String> typeAnnotations = names(tokens);
    List<String> outerAnnotations = names(tokens);
    Map<String, Map<String, Leaf>> annotations = new LinkedHashMap<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      annotations.put(tokens.string(), members(tokens));
    }
    return new Declaration(
        returnType, isPublic, isFinal, annotations, typeAnnotations, outerAnnotations);
  }

  private Map<String, Leaf> members(Tokens tokens) {
    Map<String, Leaf> members = new LinkedHashMap<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      String member = tokens.string();
      if (!(new TermReader(file, tokens).alternatives() instanceof Leaf leaf)) {
        throw tokens.error(member);
      }
      members.put(member, leaf);
    }
    return members;
  }

  private static String signature(Tokens tokens) {
    return MethodKey.parse("#" + tokens.string()).signature();
  }

  private MethodSummary method(Tokens tokens) {
    String signature = signature(tokens);
    List<MethodKey> overrides =
        tokens.takeIf("overrides")
            ? names(tokens).stream().map(MethodKey::parse).toList()
            : List.of();
    List<Integer> contract = tokens.takeIf("contract") ? numbers(tokens) : List.of();
    boolean isAbstract = tokens.takeIf("abstract");
    boolean returnsResponse = tokens.takeIf("response");
    Detachment detachment = detachment(tokens);
    int openQuestion = tokens.takeIf("open") ? tokens.number() : 0;
    Declaration declaration = tokens.takeIf("declared") ? declaration(tokens) : Declaration.NONE;
    Body body = new BodyReader(new TermReader(file, tokens), tokens).read();
    return new MethodSummary(
        signature,
        overrides,
        isAbstract,
        contract,
        returnsResponse,
        detachment,
        openQuestion,
        declaration,
        body);
  }

  private static Detachment detachment(Tokens tokens) {
    if (tokens.takeIf("detached")) {
      return Detachment.LOST;
    }
    return tokens.takeIf("carried") ? Detachment.CARRIED : Detachment.NONE;
  }

  private static List<Integer> numbers(Tokens tokens) {
    List<Integer> numbers = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.takeIf(")")) {
      numbers.add(tokens.number());
    }
    return List.copyOf(numbers);
  }
}
