package dev.firstlook.summary;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.numbers.core.DD;

/**
 * The nine definitions of a sample quantile collected by Hyndman and Fan (1996), "Sample quantiles
 * in statistical packages", The American Statistician 50, 361-365. R, NumPy and Julia number them
 * in the same way.
 *
 * <p>Types 1 to 3 step from one value of the sample to the next; types 4 to 9 join them by straight
 * lines, and differ in where between 0 and 1 the k-th of n values is placed.
 */
public enum QuantileMethod {

  /** Type 1: the smallest value at or below which at least a share p of the sample lies. */
  INVERTED_CDF(1, 0, 0),

  /**
   * Type 2: as type 1, but the mean of two values where the share is met exactly. SAS's default.
   */
  AVERAGED_INVERTED_CDF(2, 0, 0),

  /** Type 3: the value whose number is nearest to np, of two as near the even one. */
  CLOSEST_OBSERVATION(3, 0, 0),

  /** Type 4: straight lines through the steps of the empirical distribution; k-th at k/n. */
  INTERPOLATED_INVERTED_CDF(4, 0, 1),

  /** Type 5: k-th value at (k - 1/2)/n. Hazen (1914), used in hydrology. */
  HAZEN(5, 0.5, 0.5),

  /** Type 6: k-th value at k/(n + 1). Weibull (1939), used by Minitab and SPSS. */
  WEIBULL(6, 0, 0),

  /** Type 7: k-th value at (k - 1)/(n - 1). The default here, in R, NumPy and Excel. */
  LINEAR(7, 1, 1),

  /**
   * Type 8: k-th value at (k - 1/3)/(n + 1/3), which is about the median of where it lies, whatever
   * the distribution. Hyndman and Fan recommend it.
   */
  MEDIAN_UNBIASED(8, 1.0 / 3, 1.0 / 3),

  /** Type 9: k-th value at (k - 3/8)/(n + 1/4), about unbiased if the distribution is normal. */
  NORMAL_UNBIASED(9, 3.0 / 8, 3.0 / 8);

  /** Rounding of p times n, as a share, below which a step counts as met exactly. */
  private static final double FUZZ = 4 * Math.ulp(1.0);

  /** Beyond this the arithmetic of twice the digits could overflow. */
  private static final double LARGE = 0x1p900;

  private final int type;
  private final double alpha;
  private final double beta;

  QuantileMethod(int type, double alpha, double beta) {
    this.type = type;
    this.alpha = alpha;
    this.beta = beta;
  }

  /**
   * The number of this type in Hyndman and Fan (1996).
   *
   * @return 1 to 9
   */
  public int type() {
    return type;
  }

  /**
   * The method of a number.
   *
   * @param type 1 to 9
   * @return the method
   * @throws IllegalArgumentException if the number is another
   */
  public static QuantileMethod ofType(int type) {
    if (!(type >= 1 && type <= 9)) {
      throw new IllegalArgumentException("type of quantile must be in 1 to 9, but was " + type);
    }
    return values()[type - 1];
  }

  /** The quantile of n values, at least 1, that are given in order from index 0. */
  double quantile(IntToDoubleFunction value, int n, double p) {
    double position =
        switch (this) {
          case INVERTED_CDF, AVERAGED_INVERTED_CDF -> n * p;
          case CLOSEST_OBSERVATION -> n * p - 0.5;
          case LINEAR -> 1 + (n - 1) * p;
          default -> alpha + p * (n + 1 - alpha - beta);
        };
    double fuzz = FUZZ * Math.max(1, position);
    double whole = Math.floor(position + fuzz);
    double fraction = position - whole;
    boolean exact = Math.abs(fraction) <= fuzz;
    double weight =
        switch (this) {
          case INVERTED_CDF -> exact ? 0 : 1;
          case AVERAGED_INVERTED_CDF -> exact ? 0.5 : 1;
          case CLOSEST_OBSERVATION -> exact && whole % 2 == 0 ? 0 : 1;
          default -> exact ? 0 : fraction;
        };
    int lower = (int) Math.max(1, Math.min(n, whole));
    int upper = (int) Math.max(1, Math.min(n, whole + 1));
    return between(value.applyAsDouble(lower - 1), value.applyAsDouble(upper - 1), weight);
  }

  /** The number at a share of the way from a lower to an upper value, rounded once. */
  static double between(double lower, double upper, double share) {
    if (share == 0 || lower == upper) {
      return lower;
    }
    if (share == 1) {
      return upper;
    }
    if (Double.isInfinite(lower) || Double.isInfinite(upper)) {
      return lower + upper;
    }
    if (Math.max(Math.abs(lower), Math.abs(upper)) > LARGE) {
      return between(lower / LARGE, upper / LARGE, share) * LARGE;
    }
    return DD.ofDifference(upper, lower).multiply(share).add(lower).hi();
  }
}
