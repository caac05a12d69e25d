package dev.firstlook.distribution;

/**
 * How the mass of k + 1 follows from that of k: pmf(k + 1) / pmf(k) = factor (a + b k) (c + d k) /
 * ((k + 1) (e + f k)). All families of counts that start at 0 are of this form.
 *
 * @param factor a positive number
 */
record MassRatio(double factor, double a, double b, double c, double d, double e, double f) {

  /** factor (a + b k) / (k + 1), as of Poisson, binomial and negative binomial masses. */
  static MassRatio of(double factor, double a, double b) {
    return new MassRatio(factor, a, b, 1, 0, 1, 0);
  }

  /** pmf(k + 1) / pmf(k). */
  double up(double k) {
    return factor * (a + b * k) * (c + d * k) / ((k + 1) * (e + f * k));
  }

  /** pmf(k - 1) / pmf(k). */
  double down(double k) {
    double before = k - 1;
    return k * (e + f * before) / (factor * (a + b * before) * (c + d * before));
  }

  /** From masses[i], which is that of k, to masses[stop] upwards. */
  void climb(double[] masses, int i, int stop, double k) {
    double mass = masses[i];
    if (isLinear()) {
      // two steps share one division, which is what takes the time
      for (; i + 2 <= stop; i += 2, k += 2) {
        double first = factor * (a + b * k);
        double second = factor * (a + b * (k + 1));
        double scaled = first / ((k + 1) * (k + 2));
        masses[i + 1] = mass * (scaled * (k + 2));
        mass *= scaled * second;
        masses[i + 2] = mass;
      }
    }
    for (; i < stop; i++, k++) {
      mass *= up(k);
      masses[i + 1] = mass;
    }
  }

  /** From masses[i], which is that of k, to masses[stop] downwards. */
  void descend(double[] masses, int i, int stop, double k) {
    double mass = masses[i];
    if (isLinear()) {
      for (; i - 2 >= stop; i -= 2, k -= 2) {
        double first = factor * (a + b * (k - 1));
        double second = factor * (a + b * (k - 2));
        double scaled = k / (first * second);
        masses[i - 1] = mass * (scaled * second);
        mass *= scaled * (k - 1);
        masses[i - 2] = mass;
      }
    }
    for (; i > stop; i--, k--) {
      mass *= down(k);
      masses[i - 1] = mass;
    }
  }

  private boolean isLinear() {
    return c == 1 && d == 0 && e == 1 && f == 0;
  }
}
