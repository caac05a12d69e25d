package dev.firstlook.inference;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.apache.commons.statistics.inference.PValueMethod;

/** How often D is at least so large if the hypothesis holds. */
final class KolmogorovDistribution {

  /** The largest sample whose p-value is exact. */
  static final int LARGEST_EXACT = 10_000;

  /** The largest product of the sizes of two samples whose p-value is exact. */
  static final long LARGEST_EXACT_PRODUCT = 1_000_000;

  private KolmogorovDistribution() {}

  /**
   * The exact distributions of one sample: two-sided by Simard and L'Ecuyer 2011 ("Computing the
   * two-sided Kolmogorov-Smirnov distribution", J. Stat. Softw. 39(11)), one-sided by Birnbaum and
   * Tingey 1951 ("One-sided confidence contours for probability distribution functions", Ann. Math.
   * Statist. 22, 592-596).
   */
  static double exact(Transformed sample, Alternative alternative) {
    if (sample.size() == 1) {
      // D is u, 1 - u, or the larger of them, for a u that is uniform on [0, 1].
      double beyond = 1 - sample.kolmogorov(alternative);
      return alternative == Alternative.TWO_SIDED ? 2 * beyond : beyond;
    }
    return KolmogorovSmirnovTest.withDefaults()
        .with(PValueMethod.EXACT)
        .with(
            switch (alternative) {
              case TWO_SIDED -> AlternativeHypothesis.TWO_SIDED;
              case GREATER -> AlternativeHypothesis.GREATER_THAN;
              case LESS -> AlternativeHypothesis.LESS_THAN;
            })
        .test(sample.probabilities(), probability -> probability)
        .getPValue();
  }

  /**
   * The limit of large samples.
   *
   * @param n the size of the sample; of two samples m n / (m + n)
   */
  static double limit(double distance, double n, Alternative alternative) {
    double x = Math.sqrt(n) * distance;
    return alternative == Alternative.TWO_SIDED ? limit(x) : Math.exp(-2 * x * x);
  }

  /** P(K >= x) of Kolmogorov's distribution. */
  private static double limit(double x) {
    double sum = 0;
    if (x >= 1) {
      for (int k = 9; k >= 1; k--) {
        sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
      }
      return sum;
    }
    // The other form of the theta function, which converges for small x.
    for (int k = 9; k >= 1; k -= 2) {
      sum += Math.exp(-k * k * Math.PI * Math.PI / (8 * x * x));
    }
    return sum == 0 ? 1 : 1 - Math.sqrt(2 * Math.PI) / x * sum;
  }

  /**
   * The exact distribution of two samples, also with ties: all orders of the pooled values are
   * equally likely, and a path from (0, 0) to (m, n) is an order. Backward, the last step was from
   * the first sample with probability i / (i + j) (Schroer and Trenkler 1995, "Exact and
   * randomization distributions of Kolmogorov-Smirnov tests for two or three samples", Comput.
   * Stat. Data Anal. 20, 185-202).
   *
   * @param m the size of the first sample
   * @param n the size of the second
   * @param distance the distance times m n, a whole number
   * @param lastOfTie whether the k-th of the pooled values is the last of its ties
   */
  static double exact(int m, int n, long distance, boolean[] lastOfTie, Alternative alternative) {
    double[] reached = new double[n + 1];
    for (int i = 0; i <= m; i++) {
      for (int j = 0; j <= n; j++) {
        if (i + j > 0 && lastOfTie[i + j - 1] && gap(i, j, m, n, alternative) >= distance) {
          reached[j] = 1;
        } else {
          double fromFirst = i == 0 ? 0 : reached[j] * i / (i + j);
          double fromSecond = j == 0 ? 0 : reached[j - 1] * j / (i + j);
          reached[j] = fromFirst + fromSecond;
        }
      }
    }
    return Math.min(1, reached[n]);
  }

  /** The distance of the two shares, times m n, after i and j values. */
  static long gap(int i, int j, int m, int n, Alternative alternative) {
    long gap = (long) i * n - (long) j * m;
    return switch (alternative) {
      case TWO_SIDED -> Math.abs(gap);
      case GREATER -> gap;
      case LESS -> -gap;
    };
  }
}
