package dev.firstlook.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A part of a formula. */
interface Node {

  /** The parts of this part. */
  List<Node> children();

  /** This part with each of its own parts changed. */
  Node map(UnaryOperator<Node> change);

  Scaled evaluate(Scope scope);

  Piece write(Notation notation);

  default Node with(Substitution values) {
    return map(child -> child.with(values));
  }

  /** This part with sums and products over an index written out, as terms or as their values. */
  default Node expanded(boolean toValues) {
    return map(child -> child.expanded(toValues));
  }

  /** The symbols that need a number before there is a value, in order of appearance. */
  default Set<String> symbols() {
    Set<String> found = new LinkedHashSet<>();
    children().forEach(child -> found.addAll(child.symbols()));
    return found;
  }

  /** The factors of a product or fraction; otherwise this part itself. */
  default List<Node> factors() {
    return List.of(this);
  }
}
