package io.github.statusdoc.processor.summary;

import java.util.Locale;

/** Writes terms without parts. */
final class LeafWriter {
  private LeafWriter() {}

  static String write(Leaf term) {
    if (term instanceof Leaf.Simple leaf) {
      return leaf.name().toLowerCase(Locale.ROOT);
    } else if (term instanceof Leaf.Code leaf) {
      return Integer.toString(leaf.value());
    } else if (term instanceof Leaf.Text leaf) {
      return quoted(leaf.value());
    } else if (term instanceof Leaf.Word leaf) {
      return "word(" + quoted(leaf.value()) + ")";
    } else if (term instanceof Leaf.Literal leaf) {
      return "type(" + quoted(leaf.name()) + ")";
    } else if (term instanceof Leaf.Any leaf) {
      return (leaf.isThere() ? "there(" : "any(") + quoted(leaf.type()) + ")";
    } else if (term instanceof Leaf.Unknown leaf) {
      return "unknown@" + leaf.site().written();
    } else if (term instanceof Leaf.Argument leaf) {
      return "#" + (leaf.depth() == 0 ? "" : leaf.depth() + ".") + leaf.index();
    } else if (term instanceof Leaf.Result leaf) {
      return "%" + leaf.step();
    } else if (term instanceof Leaf.Written leaf) {
      return "written(%" + leaf.step() + ")";
    } else if (term instanceof Leaf.Caught leaf) {
      return "caught(" + leaf.region() + ", " + leaf.clause() + ")";
    }
    Leaf.Constant constant = (Leaf.Constant) term;
    return "constant(" + quoted(constant.type()) + ", " + quoted(constant.name()) + ")";
  }

  private static String quoted(String text) {
    return TermWriter.quoted(text);
  }
}
