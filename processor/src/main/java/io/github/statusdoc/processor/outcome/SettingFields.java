package io.github.statusdoc.processor.outcome;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The texts in a class of settings that hold what was written for the application: only its
 * constructors and the setter of the field give them a value.
 *
 * @param tree the class
 * @param attribution what names mean
 */
record SettingFields(ClassTree tree, Attribution attribution) {
  List<VariableElement> of(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(Variables::isText)
        .filter(field -> tree.getMembers().stream().noneMatch(one -> changes(one, field)))
        .toList();
  }

  private boolean changes(Tree member, VariableElement field) {
    boolean isBound = member instanceof MethodTree method && binds(method, field);
    return !isBound && TreeSearch.has(member, part -> assigns(part, field));
  }

  private static boolean binds(MethodTree method, VariableElement field) {
    String name = field.getSimpleName().toString();
    String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return method.getName().contentEquals("<init>")
        || (method.getName().contentEquals(setter) && method.getParameters().size() == 1);
  }

  private boolean assigns(Tree tree, VariableElement field) {
    ExpressionTree target = Assignments.target(tree);
    return target != null && field.equals(attribution.element(target));
  }
}
