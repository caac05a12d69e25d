package dev.firstlook.explain;

/** How tightly a written part of a formula holds together; the loosest first. */
enum Binding {
  /** An event given another: A | B. */
  GIVEN,
  /** A relation: a = b. */
  RELATION,
  /** A sum or difference. */
  SUM,
  /** Minus a product, fraction or power. */
  NEGATED,
  /** Minus a number, symbol or anything else that holds by itself. */
  SIGNED,
  /** A product, or a fraction on one line. */
  PRODUCT,
  /** A power, factorial or root. */
  POWER,
  /** What never needs brackets. */
  ATOM
}
