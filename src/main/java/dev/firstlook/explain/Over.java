package dev.firstlook.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sum, or the product, of a body over an index that runs from one whole number to another. */
record Over(Kind kind, String index, Node from, Node to, Node body) implements Node {

  /** What is done with the terms. */
  enum Kind {
    SUM("Σ"),
    PRODUCT("Π");

    final String sign;

    Kind(String sign) {
      this.sign = sign;
    }
  }

  private static final int MOST_TERMS_SHOWN = 5;
  private static final int MOST_TERMS = 100_000_000;

  /** An endless sum is complete when so many terms in a row have changed nothing. */
  private static final int SETTLED = 100;

  private static final int SETTLED_BEFORE = 1_000_000;

  @Override
  public List<Node> children() {
    return List.of(from, to, body);
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return new Over(kind, index, change.apply(from), change.apply(to), change.apply(body));
  }

  @Override
  public Over with(Substitution values) {
    Substitution inner = values.without(index);
    return new Over(kind, index, from.with(values), to.with(values), body.with(inner));
  }

  @Override
  public Set<String> symbols() {
    Set<String> found = new LinkedHashSet<>(from.symbols());
    found.addAll(to.symbols());
    Set<String> inner = new LinkedHashSet<>(body.symbols());
    inner.remove(index);
    found.addAll(inner);
    return found;
  }

  @Override
  public Scaled evaluate(Scope scope) {
    double first = whole(from.evaluate(scope).toDouble());
    double last = to.evaluate(scope).toDouble();
    if (last == Double.POSITIVE_INFINITY) {
      return evaluateEndless(scope, first);
    }
    if (!(whole(last) - first < MOST_TERMS)) {
      throw new IllegalArgumentException(
          "the terms over %s must be fewer than %s, but were %s"
              .formatted(index, MOST_TERMS, Numbers.text(last - first + 1)));
    }
    Scaled result = neutral();
    for (double i = first; i <= last; i++) {
      result = combined(result, body.evaluate(scope.with(index, i)));
    }
    return result;
  }

  private Scaled evaluateEndless(Scope scope, double first) {
    Scaled result = neutral();
    int unchanged = 0;
    for (int terms = 0; terms < SETTLED_BEFORE; terms++) {
      Scaled next = combined(result, body.evaluate(scope.with(index, first + terms)));
      unchanged = next.equals(result) && !next.equals(neutral()) ? unchanged + 1 : 0;
      result = next;
      if (unchanged == SETTLED) {
        return result;
      }
    }
    throw new IllegalArgumentException(
        "an endless sum or product must settle within %s terms, but that over %s did not"
            .formatted(SETTLED_BEFORE, index));
  }

  private Scaled neutral() {
    return kind == Kind.SUM ? Scaled.ZERO : Scaled.ONE;
  }

  private Scaled combined(Scaled result, Scaled term) {
    return kind == Kind.SUM ? result.plus(term) : result.times(term);
  }

  private double whole(double bound) {
    if (bound == Math.rint(bound) && Double.isFinite(bound)) {
      return bound;
    }
    throw new IllegalArgumentException(
        "the bounds of %s must be whole numbers, but one was %s"
            .formatted(index, Numbers.text(bound)));
  }

  @Override
  public Piece write(Notation notation) {
    Piece below = Symbol.letter(index, notation);
    Piece inner = notation.within(Binding.PRODUCT, body.write(notation));
    return notation.over(kind.sign, below, from.write(notation), to.write(notation), inner);
  }

  @Override
  public Node expanded(boolean toValues) {
    Node first = from.expanded(toValues);
    Node last = to.expanded(toValues);
    if (!first.symbols().isEmpty()) {
      return new Over(kind, index, first, last, body.expanded(toValues));
    }
    double start = whole(first.evaluate(Scope.EMPTY).toDouble());
    if (!last.symbols().isEmpty()) {
      return abbreviated(start, last, toValues);
    }
    double end = last.evaluate(Scope.EMPTY).toDouble();
    if (end == Double.POSITIVE_INFINITY) {
      return new Expansion(this, List.of(term(start, toValues), term(start + 1, toValues)), true);
    }
    if (whole(end) - start >= MOST_TERMS_SHOWN) {
      return abbreviated(start, new Literal(end), toValues);
    }
    List<Node> terms = new ArrayList<>();
    for (double i = start; i <= end; i++) {
      terms.add(term(i, toValues));
    }
    return terms.isEmpty()
        ? new Literal(neutral().toDouble())
        : terms.size() == 1 ? terms.get(0) : new Expansion(this, terms, false);
  }

  private Node abbreviated(double start, Node last, boolean toValues) {
    Node end = term(last, toValues);
    return new Expansion(
        this, List.of(term(start, toValues), term(start + 1, toValues), end), true);
  }

  private Node term(double i, boolean toValues) {
    return term(new Literal(i), toValues);
  }

  private Node term(Node i, boolean toValues) {
    Node term = body.with(Substitution.of(index, i)).expanded(toValues);
    return toValues && term.symbols().isEmpty()
        ? new Literal(term.evaluate(Scope.EMPTY).toDouble())
        : term;
  }
}
