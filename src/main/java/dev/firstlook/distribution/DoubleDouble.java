package dev.firstlook.distribution;

import org.apache.commons.numbers.core.DD;

/**
 * Logarithms and the exponential function for the sum of two doubles, which holds about 31 digits.
 *
 * <p>They are for exponents: a mass of 1e-300 has the exponent -690.8, and a double holds that to
 * 1e-13 only. log(x) = e log 2 + log c + 2 artanh((m - c) / (m + c)) with x = m 2<sup>e</sup> and c
 * the multiple of 1/128 next to m.
 */
final class DoubleDouble {

  private static final DD LN2 = DD.ofSum(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
  private static final DD THIRD = DD.ONE.divide(3);
  private static final DD FIFTH = DD.ONE.divide(5);

  /** Times 2 to this power the smallest double is a normal one. */
  private static final int SUBNORMAL = 60;

  private static final int CELLS = 128;
  private static final int FIRST = 90;
  private static final double SQRT_HALF = Math.sqrt(0.5);

  /** The logarithms of 90/128, 91/128, ..., 182/128: sqrt(1/2) to sqrt(2). */
  private static final DD[] LOG_OF_CELL = logsOfCells();

  private DoubleDouble() {}

  /** The natural logarithm of a positive number, also near 1 to about 30 digits. */
  static DD log(DD x) {
    if (x.hi() < Double.MIN_NORMAL) {
      return log(x.scalb(SUBNORMAL)).subtract(LN2.multiply((double) SUBNORMAL));
    }
    int[] exponent = new int[1];
    DD m = x.frexp(exponent);
    if (m.hi() < SQRT_HALF) {
      m = m.scalb(1);
      exponent[0]--;
    }
    int cell = (int) Math.rint(m.hi() * CELLS);
    double c = (double) cell / CELLS;
    DD log = doubledArtanh(m.subtract(c).divide(m.add(c)));
    if (cell != CELLS) {
      log = LOG_OF_CELL[cell - FIRST].add(log);
    }
    return exponent[0] == 0 ? log : LN2.multiply((double) exponent[0]).add(log);
  }

  /** The logarithm of 1 + x for x above -1, also where x is tiny. */
  static DD log1p(DD x) {
    return Math.abs(x.hi()) < 1.0 / CELLS ? doubledArtanh(x.divide(x.add(2))) : log(DD.ONE.add(x));
  }

  /** e to the power of x within 1.5 ulp: {@link Math#exp} and one rounding more. */
  static double exp(DD x) {
    double first = Math.exp(x.hi());
    // beyond the doubles there is no second part to speak of, and infinity times zero is NaN
    return first > 0 && first < Double.POSITIVE_INFINITY ? first + first * x.lo() : first;
  }

  /** 2 artanh(s) = log((1 + s) / (1 - s)) for |s| up to 1/255. */
  private static DD doubledArtanh(DD s) {
    DD z = s.square();
    double t = z.hi();
    // what is below 1e-14 of the sum needs no second double
    double rest = t * t * t * (1.0 / 7 + t * (1.0 / 9 + t * (1.0 / 11 + t * (1.0 / 13 + t / 15))));
    DD sum = FIFTH.multiply(z).add(THIRD).multiply(z).add(rest);
    return s.add(s.multiply(sum)).multiply(2.0);
  }

  private static DD[] logsOfCells() {
    DD[] logs = new DD[CELLS + CELLS / 2 - FIRST];
    logs[CELLS - FIRST] = DD.ZERO;
    for (int i = CELLS + 1; i < FIRST + logs.length; i++) {
      logs[i - FIRST] = logs[i - 1 - FIRST].add(stepInto(i));
    }
    for (int i = CELLS - 1; i >= FIRST; i--) {
      logs[i - FIRST] = logs[i + 1 - FIRST].subtract(stepInto(i + 1));
    }
    return logs;
  }

  /** log(i / (i - 1)). */
  private static DD stepInto(int i) {
    return doubledArtanh(DD.fromQuotient(1, 2.0 * i - 1));
  }
}
