package dev.firstlook.distribution;

import dev.firstlook.explain.Numbers;

/**
 * A band around the cdf of a sample that contains the whole cdf of the population with a given
 * confidence, whatever that cdf is (inequality of Dvoretzky, Kiefer and Wolfowitz with the constant
 * of Massart 1990, Annals of Probability 18).
 *
 * @param sample the sample
 * @param level the confidence, in (0, 1)
 * @param halfWidth how far the band reaches above and below the cdf of the sample
 */
public record ConfidenceBand(Empirical sample, double level, double halfWidth) {

  /**
   * The lower limit of the band.
   *
   * @param x any number
   * @return a probability; NaN for NaN
   */
  public double lower(double x) {
    return Math.max(0, sample.cdf(x) - halfWidth);
  }

  /**
   * The upper limit of the band.
   *
   * @param x any number
   * @return a probability; NaN for NaN
   */
  public double upper(double x) {
    return Math.min(1, sample.cdf(x) + halfWidth);
  }

  /**
   * The band in one line.
   *
   * @return such as {@code 95 % band of 100 observations: cdf +- 0.1358}
   */
  @Override
  public String toString() {
    return "%s %% band of %s: cdf +- %s"
        .formatted(
            Numbers.text(100 * level),
            Numbers.counted(sample.size(), "observation"),
            Numbers.text(halfWidth));
  }
}
