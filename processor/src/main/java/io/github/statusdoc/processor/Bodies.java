package io.github.statusdoc.processor;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.statusdoc.processor.catalogue.Catalogue;
import io.github.statusdoc.processor.catalogue.StatusCode;
import io.github.statusdoc.processor.declaration.BodyFacts;
import io.github.statusdoc.processor.declaration.FrameworkTables;
import io.github.statusdoc.processor.findings.Finding;
import io.github.statusdoc.processor.findings.Reporter;
import io.github.statusdoc.processor.findings.Severity;
import io.github.statusdoc.processor.findings.Suppression;
import io.github.statusdoc.processor.framework.Frameworks;
import io.github.statusdoc.processor.link.Answers;
import io.github.statusdoc.processor.link.Classes;
import io.github.statusdoc.processor.model.Answer;
import io.github.statusdoc.processor.model.CheckedMethod;
import io.github.statusdoc.processor.model.Place;
import io.github.statusdoc.processor.model.Written;
import io.github.statusdoc.processor.model.WrittenCode;
import io.github.statusdoc.processor.model.WrittenText;
import io.github.statusdoc.processor.outcome.AnnotationNames;
import io.github.statusdoc.processor.outcome.BodyScan;
import io.github.statusdoc.processor.outcome.Literals.Literal;
import io.github.statusdoc.processor.rules.BodyRules;
import io.github.statusdoc.processor.rules.DiscardedResponse;
import io.github.statusdoc.processor.rules.InternalStatusdocError;
import io.github.statusdoc.processor.rules.UndeclaredStatus;
import io.github.statusdoc.processor.rules.UnknownStatusLiteral;
import io.github.statusdoc.processor.summary.Site;
import io.github.statusdoc.processor.summary.TopLevelClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The bodies of one compilation: read class by class, then linked and checked. */
final class Bodies {
  private final BodyFacts facts;
  private final BodyScan scan;
  private final BodySettings settings;
  private final ClassesInView inView;
  private final Reporter reporter;
  private final UsualVocabulary vocabulary;
  private final BodyRules rules;

  private final List<TopLevelClass> summaries = new ArrayList<>();

  private final List<CheckedMethod> checked = new ArrayList<>();
  private final Tally tally = new Tally();

  Bodies(
      JavacTask task, BodySettings settings, Set<String> compiledHere, CompilationUnitTree first) {
    Frameworks frameworks = new Frameworks();
    this.facts =
        new BodyFacts(
            task.getElements(),
            task.getTypes(),
            new FrameworkTables(),
            frameworks,
            settings.options().vocabulary());
    this.inView = new ClassesInView(settings.stored(), compiledHere);
    Trees trees = Trees.instance(task);
    this.scan =
        new BodyScan(
            trees,
            task.getTypes(),
            task.getElements(),
            frameworks,
            facts,
            inView::has,
            Suppression.of(UndeclaredStatus.class.getSimpleName()));
    this.settings = settings;
    this.reporter = settings.reporter(trees, scan.sites(), first);
    this.vocabulary = new UsualVocabulary(facts.vocabulary());
    this.rules =
        new BodyRules(
            settings.options().requiresDeclarations(),
            vocabulary::name,
            new AnnotationNames(scan.sites(), task.getElements())::of);
    settings.problems().forEach(reporter::report);
  }

  void read(CompilationUnitTree unit, TypeElement type) {
    SortedSet<String> uses = inView.elsewhere(scan.named(unit));
    summaries.add(new TopLevelClass(scan.read(unit, type, this::readDeclarations), uses));
    for (Literal literal : scan.literals().takeCodes()) {
      check(new WrittenCode(literal.code(), scan.sites().place(literal.site())));
    }
    for (Site site : scan.literals().takeDiscarded()) {
      report(new DiscardedResponse().finding(scan.sites().place(site)));
    }
  }

  private void readDeclarations(TypeElement type) {
    facts.checked(type).forEach(method -> checked.add(method.at(scan.sites()::keep)));
    checkWritten(type);
    type.getEnclosedElements().forEach(this::checkWritten);
  }

  private void checkWritten(Element element) {
    tally.see(element);
    facts.written(element).forEach(this::check);
  }

  private void check(Written written) {
    if (written instanceof WrittenText text) {
      report(new UnknownStatusLiteral().finding(text));
    } else if (written instanceof WrittenCode code) {
      check(code);
    }
  }

  private void check(WrittenCode written) {
    Catalogue inView = inViewOf(written.place().element());
    if (isInDoubt(written.code(), inView)) {
      settings.missing().forEach(this::report);
    } else {
      rules.check(written, inView, this::report);
    }
  }

  private boolean isInDoubt(int code, Catalogue inView) {
    return !settings.missing().isEmpty() && StatusCode.isValid(code) && inView.find(code).isEmpty();
  }

  private Catalogue inViewOf(Element element) {
    return settings.catalogue().with(facts.definitions(element));
  }

  /** Links all classes and checks all methods; called once, when every class was read. */
  void check() {
    if (!checked.isEmpty()) {
      settings.unseen().forEach(this::report);
    }
    checked.forEach(vocabulary::see);
    Classes classes = new Classes(inView.all(summaries), new DeclaredTypes(facts));
    Answers answers = new Answers(classes);
    AnswerPlaces places = new AnswerPlaces(scan.sites(), classes::isOverloaded);
    checked.removeIf(read -> !read.isContract() && !answers.isReached(read.endpoint()));
    for (CheckedMethod read : checked) {
      CheckedMethod method =
          read.resolved(named -> answers.named(named.type(), named.constant(), read.endpoint()));
      List<Answer> found =
          answers.of(method.endpoint()).stream()
              .map(outcome -> places.of(outcome, method))
              .toList();
      tally.add(method, found);
      rules.check(method, found, inViewOf(method.place().element()), this::report);
    }
    if (tally.isWorthSaying()) {
      reporter.report(tally.finding(answers.leftOut()));
    }
  }

  /** Keeps what was read for other compilations; called when the class files are written. */
  void store() {
    inView.store(summaries);
  }

  @CanIgnoreReturnValue
  private boolean report(Finding finding) {
    boolean isSaid = reporter.report(finding);
    boolean isFault = finding.severity() != Severity.OFF;
    if (isSaid && isFault) {
      tally.addFinding();
    }
    return isSaid;
  }

  void report(Throwable defect, @Nullable TypeElement type) {
    Place place = type == null ? null : Place.of(type);
    reporter.report(new InternalStatusdocError().of(place, defect));
  }
}
