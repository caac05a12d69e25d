package dev.firstlook.explain;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A symbol that a number can be put in for. What follows a low line, or is lowered, is its
 * subscript.
 */
record Symbol(String name) implements Node {

  /** Marks that are set above a letter: bar, hat, tilde. */
  private static final String ACCENTS = "\u0304\u0302\u0303";

  @Override
  public List<Node> children() {
    return List.of();
  }

  @Override
  public Node map(UnaryOperator<Node> change) {
    return this;
  }

  @Override
  public Set<String> symbols() {
    return Set.of(name);
  }

  @Override
  public Node with(Substitution values) {
    return values.nodes().getOrDefault(name, this);
  }

  @Override
  public Scaled evaluate(Scope scope) {
    return Scaled.of(scope.number(name));
  }

  @Override
  public Piece write(Notation notation) {
    String plain = Scripts.unlowered(name);
    int line = plain.indexOf('_');
    if (line < 1 || line == plain.length() - 1) {
      return letter(plain, notation);
    }
    String subscript = plain.substring(line + 1);
    Piece below =
        subscript.matches("[0-9]+") ? notation.number(subscript) : letter(subscript, notation);
    return notation.subscript(letter(plain.substring(0, line), notation), below);
  }

  static Piece letter(String name, Notation notation) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
    int end = parts.length() - 1;
    boolean accented =
        end == parts.offsetByCodePoints(0, 1) && ACCENTS.indexOf(parts.charAt(end)) >= 0;
    return accented
        ? notation.symbol(parts.substring(0, end), parts.substring(end))
        : notation.symbol(name, "");
  }
}
