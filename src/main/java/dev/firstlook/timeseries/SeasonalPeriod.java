package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;

/**
 * A season that was found, and the evidence for it.
 *
 * @param period after how many steps it repeats
 * @param length the length of the cycle estimated to a fraction of a step, such as 52.18 weeks
 * @param cycles how many cycles the series has
 * @param pValue how often the best of all periods would stand out at least so far from the spectrum
 *     of a series without a season
 * @param autocorrelation of the series without its trend with itself one period earlier
 * @param share how much of the variance of the series without its trend, and without other seasons,
 *     the mean pattern of this one makes up: 0 to 1
 */
public record SeasonalPeriod(
    int period, double length, double cycles, double pValue, double autocorrelation, double share) {

  private static final double ENOUGH_CYCLES = 3;

  /** Whether it was seen so few times that something else may have gone up and down alike. */
  boolean isScarce() {
    return !(cycles >= ENOUGH_CYCLES);
  }

  /** The same season in a series without gaps that has no other. */
  SeasonalPeriod seenIn(double[] alone) {
    SeasonalPattern pattern = SeasonalPattern.of(alone, period);
    return new SeasonalPeriod(
        period, length, cycles, pValue, pattern.autocorrelation(), pattern.share());
  }

  /**
   * The period and its evidence on one line.
   *
   * @return such as {@code period 12 (11.99): 12 cycles, p = 3.9e-14, acf 0.6, share 87.2 %}
   */
  @Override
  public String toString() {
    return "period %s (%s): %s cycles, %s, acf %s, share %s"
        .formatted(
            period,
            Numbers.text(length),
            Numbers.text(cycles, 3),
            Numbers.pValue(pValue, 2),
            Numbers.fixed(autocorrelation, 2),
            Numbers.percent(share));
  }
}
