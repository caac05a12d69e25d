package dev.firstlook.explain;

import java.util.List;

/** What an operation does with its operands, and how it is written. */
interface Operator {

  Scaled evaluate(List<Scaled> operands);

  Piece write(Notation notation, List<Piece> operands);
}
