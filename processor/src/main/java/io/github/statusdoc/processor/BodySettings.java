package io.github.statusdoc.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.findings.TreeLog;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.outcome.Sites;
import io.github.statusdoc.processor.rules.InvalidOption;
import io.github.statusdoc.processor.rules.Rules;
import io.github.statusdoc.processor.store.StoredClasses;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * How bodies are checked: the options of the processor, where one runs, and those of the plugin.
 *
 * @param options the options
 * @param problems what is wrong with those of the plugin; the processor reports its own
 * @param catalogue the registered statuses and those of the options
 * @param missing the types of the options that define nothing, so that no code is unknown for
 *     certain; to be said where a code is in doubt
 * @param unseen what is wrong with annotations of one's own that the options name; to be said where
 *     handlers may carry them
 * @param environment the processor's, if one runs
 * @param locale that of the compiler
 */
record BodySettings(
    Options options,
    List<Finding> problems,
    Catalogue catalogue,
    List<Finding> missing,
    List<Finding> unseen,
    Optional<ProcessingEnvironment> environment,
    Locale locale) {

  static BodySettings of(Elements elements, Map<String, String> arguments) {
    Optional<ProcessingEnvironment> environment = Environments.find(elements);
    Map<String, String> all = new HashMap<>();
    environment.ifPresent(e -> all.putAll(e.getOptions()));
    all.putAll(arguments);
    Options options = Options.parse(all, Rules::ids);
    Locale locale = environment.map(ProcessingEnvironment::getLocale).orElse(Locale.getDefault());
    if (!options.checksBodies()) {
      return plain(options, environment, locale);
    }
    Catalogue registered = Catalogue.registered();
    Catalogue catalogue = Definitions.known(elements, options.definitions(), registered);
    List<Finding> problems = Options.problemsOfArguments(arguments, Rules::ids);
    List<Finding> missing = missing(elements, options);
    List<Finding> unseen = new OwnVocabulary(elements).problems(options.vocabulary());
    return new BodySettings(options, problems, catalogue, missing, unseen, environment, locale);
  }

  private static List<Finding> missing(Elements elements, Options options) {
    return InvalidOption.isError(options.severities())
        ? Definitions.missing(elements, options.definitions())
        : List.of();
  }

  /** Those that need nothing of the compilation. */
  static BodySettings plain() {
    Options options = Options.parse(Map.of(), Rules::ids);
    return plain(options, Optional.empty(), Locale.getDefault());
  }

  private static BodySettings plain(
      Options options, Optional<ProcessingEnvironment> environment, Locale locale) {
    Catalogue registered = Catalogue.registered();
    return new BodySettings(
        options, List.of(), registered, List.of(), List.of(), environment, locale);
  }

  /** The files of the compilation; none where no processor runs. */
  StoredClasses stored() {
    return new StoredClasses(environment.map(ProcessingEnvironment::getFiler).orElse(null));
  }

  Reporter reporter(Trees trees, Sites sites, CompilationUnitTree anyFile) {
    Messager messager = environment.map(ProcessingEnvironment::getMessager).orElse(null);
    TreeLog log = new TreeLog(trees, sites::path, messager, anyFile);
    return new Reporter(log, options.severities(), options.language(locale));
  }
}
