package dev.firstlook.timeseries;

import dev.firstlook.distribution.StudentT;
import dev.firstlook.summary.Moments;
import java.util.Arrays;

/**
 * Does a season grow with the level? For each cycle the logarithm of the spread around its trend is
 * set against the logarithm of its mean (the spread-versus-level plot of Tukey 1977, "Exploratory
 * Data Analysis", chapter 4): slope 0 means a season that stays as it is, slope 1 one that grows in
 * proportion.
 *
 * @param model multiplicative if the slope is significantly above 0 and nearer to 1 than to 0
 * @param cycles how many cycles were looked at; 0 if not all values are positive, or there are
 *     fewer than 4 cycles with a trend, for which half a cycle is needed on both sides: of period
 *     12, these are 60 values
 * @param slope of the line; NaN if there is none, or the level does not move from cycle to cycle
 * @param pValue of the one-sided t-test that the slope is 0; NaN if there is no slope
 * @param lambda the power of Guerrero (1993), see {@link BoxCox#guerrero}: near 1 additive, near 0
 *     multiplicative; NaN if there is no slope
 */
public record SpreadEvidence(
    DecompositionModel model, int cycles, double slope, double pValue, double lambda) {

  private static final int FEWEST = 4;

  static final SpreadEvidence NONE =
      new SpreadEvidence(DecompositionModel.ADDITIVE, 0, Double.NaN, Double.NaN, Double.NaN);

  /**
   * Of a series and the period of its season.
   *
   * @param bridged the series without gaps
   */
  static SpreadEvidence of(TimeSeries series, double[] bridged, int period, double level) {
    if (!(Arrays.stream(bridged).min().orElse(0) > 0)) {
      return NONE;
    }
    double[] detrended = SeasonalPattern.detrended(bridged, period);
    int half = period / 2;
    int cycles = (bridged.length - 2 * half) / period;
    double[] x = new double[cycles];
    double[] y = new double[cycles];
    int kept = 0;
    for (int c = 0; c < cycles; c++) {
      int from = half + c * period;
      double spread =
          Moments.of(Arrays.copyOfRange(detrended, from, from + period)).standardDeviation();
      double mean = Moments.of(Arrays.copyOfRange(bridged, from, from + period)).mean();
      if (spread > Rounding.SHARE * mean) {
        x[kept] = Math.log(mean);
        y[kept++] = Math.log(spread);
      }
    }
    return kept < FEWEST
        ? NONE
        : of(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept), lambda(series, period), level);
  }

  /** How many values there must be: as many cycles as are needed, and half a one on both sides. */
  static int fewestValues(int period) {
    return FEWEST * period + 2 * (period / 2);
  }

  private static double lambda(TimeSeries series, int period) {
    return BoxCox.guerrero(series.withPeriods(period)).lambda();
  }

  private static SpreadEvidence of(double[] x, double[] y, double lambda, double level) {
    int n = x.length;
    double meanX = Moments.of(x).mean();
    double meanY = Moments.of(y).mean();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int c = 0; c < n; c++) {
      xx += (x[c] - meanX) * (x[c] - meanX);
      xy += (x[c] - meanX) * (y[c] - meanY);
      yy += (y[c] - meanY) * (y[c] - meanY);
    }
    // A level that moves by rounding alone does not move.
    boolean moves = Math.sqrt(xx / n) > Rounding.SHARE;
    double slope = moves ? xy / xx : Double.NaN;
    double left = Math.max(0, yy - slope * xy);
    double t = slope / Math.sqrt(left / (n - 2) / xx);
    // A perfect line of slope 0 has no t.
    double pValue = !moves ? Double.NaN : Double.isNaN(t) ? 1 : new StudentT(n - 2.0).survival(t);
    boolean grows = pValue <= level && slope >= 0.5;
    return new SpreadEvidence(
        grows ? DecompositionModel.MULTIPLICATIVE : DecompositionModel.ADDITIVE,
        n,
        slope,
        pValue,
        moves ? lambda : Double.NaN);
  }
}
