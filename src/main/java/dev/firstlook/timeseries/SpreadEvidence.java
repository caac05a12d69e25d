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
 *     fewer than 4 cycles
 * @param slope of the line; NaN if there is none
 * @param pValue of the one-sided t-test that the slope is 0; NaN if there is none
 * @param lambda the power of Guerrero (1993), see {@link BoxCox#guerrero}: near 1 additive, near 0
 *     multiplicative; NaN if there is none
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
      if (spread > 0) {
        x[kept] = Math.log(Moments.of(Arrays.copyOfRange(bridged, from, from + period)).mean());
        y[kept++] = Math.log(spread);
      }
    }
    return kept < FEWEST
        ? NONE
        : of(Arrays.copyOf(x, kept), Arrays.copyOf(y, kept), lambda(series, period), level);
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
    double slope = xy / xx;
    double left = Math.max(0, yy - slope * xy);
    double t = slope / Math.sqrt(left / (n - 2) / xx);
    // Of a level that never moves, or a perfect line of slope 0, there is nothing to say.
    double pValue = Double.isNaN(t) ? 1 : new StudentT(n - 2.0).survival(t);
    boolean grows = pValue <= level && slope >= 0.5;
    return new SpreadEvidence(
        grows ? DecompositionModel.MULTIPLICATIVE : DecompositionModel.ADDITIVE,
        n,
        slope,
        pValue,
        lambda);
  }
}
