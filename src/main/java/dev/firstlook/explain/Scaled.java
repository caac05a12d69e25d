package dev.firstlook.explain;

/**
 * A number as mantissa times a power of 2, so that factors far beyond the range of a double (200!,
 * e^-900) multiply and divide to a value within it. Products keep the accuracy of a double: nothing
 * passes through logarithms that cancel.
 *
 * @param mantissa 0, not finite, or of a size in [1, 2)
 * @param exponent the power of 2
 */
record Scaled(double mantissa, long exponent) {

  static final Scaled ZERO = new Scaled(0, 0);
  static final Scaled ONE = new Scaled(1, 0);

  private static final double LN_2 = Math.log(2);

  /** Beyond this size of an exponent of e, or of 2, all is 0 or infinite. */
  private static final double FAR = 0x1p50;

  static Scaled of(double value) {
    return scaled(value, 0);
  }

  private static Scaled scaled(double value, long exponent) {
    if (value == 0 || !Double.isFinite(value)) {
      return new Scaled(value, 0);
    }
    // Subnormal numbers are lifted first: their exponent says nothing about their size.
    double normal = Math.abs(value) < Double.MIN_NORMAL ? value * 0x1p60 : value;
    int own = Math.getExponent(normal);
    long lifted = normal == value ? 0 : 60;
    return new Scaled(Math.scalb(normal, -own), exponent + own - lifted);
  }

  /** The nearest double: infinite or 0 where there is none near. */
  double toDouble() {
    return Math.scalb(mantissa, (int) Math.max(-5000, Math.min(5000, exponent)));
  }

  Scaled negated() {
    return new Scaled(-mantissa, exponent);
  }

  Scaled absolute() {
    return new Scaled(Math.abs(mantissa), exponent);
  }

  Scaled plus(Scaled other) {
    if (mantissa == 0 || !Double.isFinite(other.mantissa)) {
      return Double.isFinite(mantissa) ? other : of(mantissa + other.mantissa);
    }
    if (other.mantissa == 0 || !Double.isFinite(mantissa)) {
      return this;
    }
    if (other.exponent > exponent) {
      return other.plus(this);
    }
    long gap = Math.max(other.exponent - exponent, -200);
    return scaled(mantissa + Math.scalb(other.mantissa, (int) gap), exponent);
  }

  Scaled times(Scaled other) {
    return scaled(mantissa * other.mantissa, exponent + other.exponent);
  }

  Scaled dividedBy(Scaled other) {
    return scaled(mantissa / other.mantissa, exponent - other.exponent);
  }

  /** The natural logarithm. */
  double logarithm() {
    // In two parts only where one would not do: near 1 they would cancel.
    double value = toDouble();
    return isNormal(value) ? Math.log(value) : Math.log(mantissa) + exponent * LN_2;
  }

  Scaled squareRoot() {
    long odd = Math.floorMod(exponent, 2L);
    return scaled(Math.sqrt(odd == 1 ? 2 * mantissa : mantissa), (exponent - odd) / 2);
  }

  Scaled power(Scaled exponentOfPower) {
    double y = exponentOfPower.toDouble();
    double x = toDouble();
    double direct = Math.pow(x, y);
    boolean ordinary = isNormal(x) && isNormal(direct);
    if (ordinary || mantissa == 0 || !Double.isFinite(mantissa) || !Double.isFinite(y)) {
      return of(direct);
    }
    boolean whole = y == Math.rint(y);
    if (mantissa < 0 && !whole) {
      return of(Double.NaN);
    }
    boolean negative = mantissa < 0 && Math.abs(y) % 2 == 1;
    double size = isNormal(x) ? Math.abs(x) : Math.abs(mantissa);
    long left = isNormal(x) ? 0 : exponent;
    Scaled power = powerOfDouble(size, y).times(powerOfTwo(left * y));
    return negative ? power.negated() : power;
  }

  /** e to a power. */
  static Scaled exp(double x) {
    if (!(Math.abs(x) < FAR)) {
      return of(Math.exp(x));
    }
    int halvings = halvings(Math.abs(x) / 700);
    return of(Math.exp(Math.scalb(x, -halvings))).squared(halvings);
  }

  private static Scaled powerOfDouble(double base, double y) {
    double size = Math.abs(Math.log(base) * y);
    if (!(size < FAR)) {
      return of(Math.pow(base, y));
    }
    // The power of a part of y is within range and correct; squaring it doubles its relative error.
    int halvings = halvings(size / 700);
    return of(Math.pow(base, Math.scalb(y, -halvings))).squared(halvings);
  }

  private static Scaled powerOfTwo(double power) {
    if (!(Math.abs(power) < FAR)) {
      return of(power < 0 ? 0 : power > 0 ? Double.POSITIVE_INFINITY : Double.NaN);
    }
    double whole = Math.rint(power);
    return scaled(Math.pow(2, power - whole), (long) whole);
  }

  private static int halvings(double times) {
    return times <= 1 ? 0 : Math.getExponent(times) + 1;
  }

  private Scaled squared(int times) {
    Scaled square = this;
    for (int i = 0; i < times; i++) {
      square = square.times(square);
    }
    return square;
  }

  private static boolean isNormal(double value) {
    return Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL;
  }
}
