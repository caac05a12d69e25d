package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import java.util.Optional;

/**
 * Looks for a hump in the spectrum of a series without gaps and seasons: a band of frequencies with
 * more power than the slower ones beside it and than the faster ones. Each comparison is an F-test
 * of mean powers, and both have to be significant (Berger 1982, "Multiparameter hypothesis testing
 * and acceptance sampling", Technometrics 24, 295-300), so that red noise, whose power only falls
 * with frequency, has no hump. As many bands are looked at as fit side by side, twice over.
 */
final class CycleSearch {

  /** The band reaches so far from its middle, as a factor. */
  private static final double BAND = 1.25;

  /** The flanks begin and end here. */
  private static final double NEAR = 1.6;

  private static final double FAR = 2.6;
  private static final int FEWEST_CYCLES = 3;

  private CycleSearch() {}

  /**
   * The hump that stands out most.
   *
   * @param values without gaps and seasons
   * @param shortest cycles are longer than this, in steps
   * @param rounding how small differences are no variation
   */
  static Optional<Cycle> of(double[] values, double shortest, double level, double rounding) {
    int n = values.length;
    int fastest = (int) Math.min(n / shortest, n / (2 * FAR));
    if (fastest < FEWEST_CYCLES) {
      return Optional.empty();
    }
    // The jump of a straight line from end to start would have power at every frequency.
    double[] left = LevelFit.line(values).residuals(values);
    if (!(Moments.of(left).standardDeviation() > rounding)) {
      return Optional.empty();
    }
    double[] power = Periodogram.of(left).power();
    BandPower bands = BandPower.of(power);
    int best = 0;
    double least = 1;
    for (int j = FEWEST_CYCLES; j <= fastest; j++) {
      double p = pValue(bands, j);
      if (p < least) {
        least = p;
        best = j;
      }
    }
    double looks =
        Math.max(1, 2 * Math.log((double) fastest / FEWEST_CYCLES) / Math.log(BAND * BAND));
    double adjusted = Math.min(1, looks * least);
    return adjusted <= level ? Optional.of(cycle(left, power, best, adjusted)) : Optional.empty();
  }

  private static double pValue(BandPower bands, int middle) {
    BandPower.Band hump = bands.between(middle / BAND, middle * BAND);
    BandPower.Band slower = bands.between(1, middle / NEAR);
    BandPower.Band faster = bands.between(middle * NEAR, middle * FAR);
    return Math.max(hump.above(slower), hump.above(faster));
  }

  private static Cycle cycle(double[] values, double[] power, int middle, double pValue) {
    int n = values.length;
    int strongest = middle;
    for (int j = (int) Math.ceil(middle / NEAR); j <= middle * NEAR; j++) {
      strongest = power[j - 1] > power[strongest - 1] ? j : strongest;
    }
    CycleLine line = CycleLine.of(values, strongest);
    if (line.isLine(n)) {
      // Half a cycle more or less in all of the series can hardly be told.
      double cycles = line.frequency() * n;
      return new Cycle(n / cycles, n / (cycles + 0.5), n / (cycles - 0.5), pValue, true);
    }
    int from = (int) Math.ceil(middle / BAND);
    int to = (int) Math.floor(middle * BAND);
    double sum = 0;
    double weighted = 0;
    for (int j = from; j <= to; j++) {
      sum += power[j - 1];
      weighted += j * power[j - 1];
    }
    return new Cycle(n * sum / weighted, (double) n / to, (double) n / from, pValue, false);
  }
}
