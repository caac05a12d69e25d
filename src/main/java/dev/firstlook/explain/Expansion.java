package dev.firstlook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A sum or product over an index, written out.
 *
 * @param whole what is written out; it has the value
 * @param terms the terms that are shown
 * @param abbreviated whether terms are left out: after the second
 */
record Expansion(Over whole, List<Node> terms, boolean abbreviated) implements Node {

  Expansion {
    terms = List.copyOf(terms);
  }

  @Override
  public List<Node> children() {
    return terms;
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return new Expansion(whole, terms.stream().map(change).toList(), abbreviated);
  }

  @Override
  public Node with(Substitution values) {
    List<Node> changed = terms.stream().map(term -> term.with(values)).toList();
    return new Expansion(whole.with(values), changed, abbreviated);
  }

  @Override
  public Set<String> symbols() {
    return whole.symbols();
  }

  @Override
  public Scaled evaluate(Scope scope) {
    return whole.evaluate(scope);
  }

  @Override
  public Piece write(Notation notation) {
    List<Piece> pieces = new ArrayList<>();
    terms.forEach(term -> pieces.add(term.write(notation)));
    if (abbreviated) {
      pieces.add(2, notation.dots());
    }
    return whole.kind() == Over.Kind.SUM
        ? Arithmetic.joined(notation, pieces, "+")
        : product(notation, pieces);
  }

  private static Piece product(Notation notation, List<Piece> factors) {
    Piece product = notation.within(Binding.PRODUCT, factors.get(0));
    for (Piece factor : factors.subList(1, factors.size())) {
      product = notation.product(product, notation.within(Binding.PRODUCT, factor), true);
    }
    return product;
  }
}
