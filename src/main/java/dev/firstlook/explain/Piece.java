package dev.firstlook.explain;

/**
 * A written part of a formula: its code in one notation, and what has to be known about it in order
 * to put it beside others.
 */
record Piece(String code, Binding binding, Edge first, Edge last) {

  /** What a piece begins or ends with. */
  enum Edge {
    DIGIT,
    BRACKET,
    MINUS,
    /** A fraction with a bar. */
    FRACTION,
    /** A fraction on one line: what follows must not seem to belong to its lower part. */
    SLASH,
    /** The body of a sum or product over an index: what follows would seem to belong to it. */
    OPEN,
    OTHER
  }

  static Piece atom(String code) {
    return new Piece(code, Binding.ATOM, Edge.OTHER, Edge.OTHER);
  }

  boolean isAtLeast(Binding least) {
    return binding.compareTo(least) >= 0;
  }

  Piece withCode(String other) {
    return new Piece(other, binding, first, last);
  }
}
