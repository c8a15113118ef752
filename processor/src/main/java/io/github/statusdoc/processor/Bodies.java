package io.github.statusdoc.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Message;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.findings.TreeLog;
import io.github.statusdoc.processor.findings.Wording;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.link.Answers;
import io.github.statusdoc.processor.link.Classes;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.options.Options;
import io.github.statusdoc.processor.outcome.BodyScan;
import io.github.statusdoc.processor.rules.BodyRules;
import io.github.statusdoc.processor.rules.CheckedHandlers;
import io.github.statusdoc.processor.rules.DiscardedResponse;
import io.github.statusdoc.processor.rules.InternalStatusdocError;
import io.github.statusdoc.processor.rules.Rules;
import io.github.statusdoc.processor.summary.ClassSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The bodies of one compilation: read class by class, then linked and checked. */
final class Bodies {
  private final Elements elements;
  private final BodyFacts facts;
  private final BodyScan scan;
  private final Reporter reporter;
  private final Catalogue catalogue;
  private final BodyRules rules;
  private final List<ClassSummary> summaries = new ArrayList<>();
  private final List<CheckedMethod> checked = new ArrayList<>();
  private int findings;
}
