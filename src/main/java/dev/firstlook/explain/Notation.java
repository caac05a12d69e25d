package dev.firstlook.explain;

import java.util.List;

/** A way to write formulas. Where brackets are needed in every way, the callers put them. */
interface Notation {

  /** Digits with or without a decimal point. */
  Piece number(String digits);

  /** A name of any characters; the accent is a mark that combines, or empty. */
  Piece symbol(String name, String accent);

  Piece subscript(Piece base, Piece below);

  /** Something between a pair of brackets or bars. */
  Piece fenced(String open, Piece inner, String close);

  /** Two pieces and a sign with blanks around it. */
  Piece infix(Piece left, String sign, Piece right, Binding binding);

  /** Two factors, with a dot or just beside each other. */
  Piece product(Piece left, Piece right, boolean dot);

  Piece minus(Piece operand);

  Piece fraction(Piece above, Piece below);

  Piece power(Piece base, Piece exponent);

  Piece root(Piece radicand, Piece degree);

  Piece factorial(Piece operand);

  Piece choose(Piece from, Piece chosen);

  Piece call(String name, String index, List<Piece> arguments);

  /** A sum (Σ) or product (Π) of a body over an index. */
  Piece over(String sign, Piece index, Piece from, Piece to, Piece body);

  Piece integral(Piece body, Piece variable, Piece from, Piece to);

  /** Values and the conditions under which they hold, and the value otherwise. */
  Piece cases(List<Piece> values, List<Piece> conditions, Piece otherwise);

  /** Terms that are left out. */
  Piece dots();

  default Piece brackets(Piece inner) {
    return fenced("(", inner, ")");
  }

  /** The piece as it is if it holds tightly enough, or else in brackets. */
  default Piece within(Binding least, Piece piece) {
    return piece.isAtLeast(least) ? piece : brackets(piece);
  }
}
