package dev.firstlook.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One value of a sample, such as x with the subscript i.
 *
 * @param sample the values by index, from 1 on; null as long as none are put in
 */
record Element(String name, Node index, @Nullable DoubleUnaryOperator sample) implements Node {

  @Override
  public List<Node> children() {
    return List.of(index);
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return new Element(name, change.apply(index), sample);
  }

  @Override
  public Set<String> symbols() {
    Set<String> found = new LinkedHashSet<>();
    if (sample == null) {
      found.add(name);
    }
    found.addAll(index.symbols());
    return found;
  }

  @Override
  public Node with(Substitution values) {
    DoubleUnaryOperator known = values.samples().get(name);
    Element changed = new Element(name, index.with(values), known == null ? sample : known);
    // With an index and a sample it is a number like any other.
    return changed.sample != null && changed.index instanceof Literal
        ? new Literal(changed.evaluate(Scope.EMPTY).toDouble())
        : changed;
  }

  @Override
  public Scaled evaluate(Scope scope) {
    if (sample == null) {
      throw Scope.missing(Set.of(name));
    }
    return Scaled.of(sample.applyAsDouble(index.evaluate(scope).toDouble()));
  }

  @Override
  public Piece write(Notation notation) {
    return notation.subscript(Symbol.letter(name, notation), index.write(notation));
  }
}
