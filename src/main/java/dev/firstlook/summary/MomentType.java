package dev.firstlook.summary;

/**
 * The three usual ways to estimate skewness and excess kurtosis from a sample of n values, as
 * compared by Joanes and Gill (1998), "Comparing measures of sample skewness and kurtosis", The
 * Statistician 47, 183-189. They agree for large samples.
 *
 * <p>With the central moments m<sub>r</sub> = Σ(x - mean)<sup>r</sup> / n, all of them start from
 * g<sub>1</sub> = m<sub>3</sub> / m<sub>2</sub><sup>3/2</sup> and g<sub>2</sub> = m<sub>4</sub> /
 * m<sub>2</sub><sup>2</sup> - 3. The numbers 1 to 3 are those of R's package e1071.
 */
public enum MomentType {

  /**
   * Type 1: g<sub>1</sub> and g<sub>2</sub> themselves, the moments of the sample taken as a whole
   * population. In older textbooks, SciPy and STATA.
   */
  POPULATION(1),

  /**
   * Type 2, the default: G<sub>1</sub> = g<sub>1</sub> √(n(n - 1)) / (n - 2), which needs 3 values,
   * and G<sub>2</sub> = ((n + 1) g<sub>2</sub> + 6) (n - 1) / ((n - 2)(n - 3)), which needs 4;
   * without bias for samples from a normal distribution. In SAS, SPSS, Excel and pandas.
   */
  ADJUSTED(2),

  /**
   * Type 3: b<sub>1</sub> = m<sub>3</sub> / s<sup>3</sup> and b<sub>2</sub> = m<sub>4</sub> /
   * s<sup>4</sup> - 3, with the standard deviation s of divisor n - 1. In MINITAB and BMDP.
   */
  SAMPLE(3);

  private final int type;

  MomentType(int type) {
    this.type = type;
  }

  /**
   * The number of this type.
   *
   * @return 1, 2 or 3
   */
  public int type() {
    return type;
  }

  double skewness(double g1, long count) {
    double n = count;
    return switch (this) {
      case POPULATION -> g1;
      case ADJUSTED -> count < 3 ? Double.NaN : g1 * Math.sqrt(n * (n - 1)) / (n - 2);
      case SAMPLE -> g1 * Math.pow((n - 1) / n, 1.5);
    };
  }

  double excessKurtosis(double g2, long count) {
    double n = count;
    return switch (this) {
      case POPULATION -> g2;
      case ADJUSTED -> count < 4 ? Double.NaN : ((n + 1) * g2 + 6) / (n - 2) * ((n - 1) / (n - 3));
      case SAMPLE -> (g2 + 3) * Math.pow((n - 1) / n, 2) - 3;
    };
  }
}
