package dev.firstlook.explain;

/** Factorials and binomial coefficients as products, of any size. */
final class Counting {

  private static final int LONGEST_PRODUCT = 1_000_000;

  private Counting() {}

  /** n! for a whole number n. */
  static Scaled factorial(double n) {
    if (!(n >= 0 && n == Math.rint(n))) {
      throw new IllegalArgumentException(
          "what stands before ! must be a whole number of at least 0, but was " + Numbers.text(n));
    }
    if (n > LONGEST_PRODUCT) {
      return stirling(n);
    }
    Scaled product = Scaled.ONE;
    double chunk = 1;
    for (int i = 2; i <= n; i++) {
      chunk *= i;
      if (chunk > 0x1p900) {
        product = product.times(Scaled.of(chunk));
        chunk = 1;
      }
    }
    return product.times(Scaled.of(chunk));
  }

  /** Stirling's series; at this size its third term is below the precision of a double. */
  private static Scaled stirling(double n) {
    // Not (n / e)^n: the power would multiply the rounding of n / e by n.
    return Scaled.of(n)
        .power(Scaled.of(n))
        .times(Scaled.exp(-n))
        .times(Scaled.of(Math.sqrt(2 * Math.PI * n)))
        .times(Scaled.exp(1 / (12 * n)));
  }

  /** n over k for a whole number k; n may be any number. */
  static Scaled choose(double n, double k) {
    if (!(k == Math.rint(k))) {
      throw new IllegalArgumentException(
          "the lower number of a binomial coefficient must be a whole number, but was "
              + Numbers.text(k));
    }
    boolean counts = n >= 0 && n == Math.rint(n);
    if (k < 0 || (counts && k > n)) {
      return Scaled.ZERO;
    }
    double terms = counts ? Math.min(k, n - k) : k;
    if (terms > LONGEST_PRODUCT) {
      return factorial(n).dividedBy(factorial(k)).dividedBy(factorial(n - k));
    }
    Scaled product = Scaled.ONE;
    for (int i = 1; i <= terms; i++) {
      product = product.times(Scaled.of(n - terms + i)).dividedBy(Scaled.of(i));
    }
    return product;
  }
}
