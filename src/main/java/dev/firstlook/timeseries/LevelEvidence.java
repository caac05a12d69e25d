package dev.firstlook.timeseries;

import dev.firstlook.summary.Moments;
import dev.firstlook.summary.Quantiles;
import java.util.Arrays;

/**
 * What the level of a series does, and the evidence. Two tests by ranks, which outliers hardly
 * move: that of Mann and Kendall for a trend (Mann 1945, Econometrica 13, 245-259), and that of
 * Pettitt for a shift (Pettitt 1979, "A non-parametric approach to the change-point problem",
 * Applied Statistics 28, 126-135). Both take values to be independent; here the variance of their
 * statistics is multiplied by (1 + r) / (1 - r), where r is the autocorrelation at lag 1 of what
 * the better of a line and a step leaves (Yue and Wang 2004, Water Resources Management 18,
 * 201-218). If r is so near to 1 that a random walk would look alike, neither counts, and the level
 * is called wandering; except for a trend whose mean change from step to step differs from 0
 * (Dickey and Fuller 1979). Where a test is significant, the Bayesian information criterion tells
 * line from step. Line and step are fitted by least squares, for r and the criterion, to values of
 * which those that are far from a moving median are put back onto it; so that outliers hardly move
 * these either. Direction, slope and height are those that belong to the tests: tau, Sen's slope
 * (1968), and the medians on both sides of where Pettitt's statistic is largest.
 *
 * @param movement the verdict
 * @param kendall Kendall's tau of values and time: 1 if each value is larger than all before
 * @param trendPValue of the test for a trend
 * @param slope Sen's: the median of the slopes between all pairs of values, per step
 * @param shiftAt the position of the first value after the shift: where Pettitt's statistic is
 *     largest
 * @param shift the median of the values from there on less that of the values before
 * @param shiftPValue of the test for a shift
 * @param autocorrelation r
 * @param slowShare the share of the variance, outliers aside, that a wide moving average makes up;
 *     from 0.6 on a level without trend and shift is called wandering, whatever the tests
 */
public record LevelEvidence(
    LevelMovement movement,
    double kendall,
    double trendPValue,
    double slope,
    int shiftAt,
    double shift,
    double shiftPValue,
    double autocorrelation,
    double slowShare) {

  static final double SLOW = 0.6;
  static final double USUAL_LEVEL = 0.05;

  /**
   * Of a series without seasons.
   *
   * @param values without gaps
   * @param tamed the same values without outliers
   * @param window of the moving average
   */
  static LevelEvidence of(double[] values, double[] tamed, int window, double level) {
    return of(values, tamed, window, level, Rounding.of(tamed));
  }

  /**
   * The same of a series that was larger with its seasons.
   *
   * @param rounding up to which size differences are none
   */
  static LevelEvidence of(
      double[] given, double[] without, int window, double level, double rounding) {
    double[] tamed = Rounding.leveled(without, rounding);
    double[] values = Rounding.leveled(given, rounding);
    int n = values.length;
    LevelFit line = LevelFit.line(tamed);
    LevelFit step = LevelFit.step(tamed);
    double r = autocorrelation(line.squares() < step.squares() ? line : step, tamed);
    double factor = (1 + r) / (1 - r);
    RankTests ranks = RankTests.of(values);
    double trendP = ranks.mannKendall(factor);
    double shiftP = ranks.pettitt(factor);
    double slow = slowShare(tamed, window);
    // As many independent values as the n correlated ones are worth.
    boolean stepIsBetter = step.criterion(n / factor) < line.criterion(n / factor);
    boolean isTrend = trendP <= level;
    boolean isShift = shiftP <= level;
    boolean stands = isShift && !mayWalk(step, tamed);
    // Of a walk the mean change tells the direction; so too where a line leaves a curve.
    boolean goesOn = mayWalk(line, tamed) ? RandomWalk.drifts(tamed, level) : isTrend;
    LevelMovement movement =
        stands && (stepIsBetter || !goesOn)
            ? LevelMovement.SHIFT
            : goesOn
                ? LevelMovement.TREND
                : isShift || isTrend || slow >= SLOW
                    ? LevelMovement.WANDERING
                    : LevelMovement.STEADY;
    return new LevelEvidence(
        movement,
        ranks.tau(),
        trendP,
        beyond(rounding / n, SenSlope.of(values)),
        ranks.at(),
        beyond(rounding, shift(values, ranks.at())),
        shiftP,
        r,
        slow);
  }

  /** Of values that are by a magnitude larger. */
  LevelEvidence restored(Magnitude magnitude) {
    return new LevelEvidence(
        movement,
        kendall,
        trendPValue,
        magnitude.restored(slope),
        shiftAt,
        magnitude.restored(shift),
        shiftPValue,
        autocorrelation,
        slowShare);
  }

  /** Whether a test was significant, but a random walk would be so too. */
  boolean mayWalk() {
    return movement == LevelMovement.WANDERING && Math.min(trendPValue, shiftPValue) <= USUAL_LEVEL;
  }

  private static boolean mayWalk(LevelFit fit, double[] values) {
    return RandomWalk.isPossible(fit, autocorrelation(fit, values), values.length);
  }

  private static double beyond(double rounding, double size) {
    return Math.abs(size) > rounding ? size : 0;
  }

  private static double shift(double[] values, int at) {
    return Quantiles.of(Arrays.copyOfRange(values, at, values.length)).quantile(0.5)
        - Quantiles.of(Arrays.copyOf(values, at)).quantile(0.5);
  }

  /** The direction of trend or shift; of many equal values the medians may not tell it. */
  boolean rises() {
    boolean byShift = movement == LevelMovement.SHIFT && shift != 0;
    return byShift ? shift > 0 : kendall > 0;
  }

  private static double autocorrelation(LevelFit fit, double[] values) {
    double[] left = fit.residuals(values);
    double spread = Moments.of(left).standardDeviation();
    if (!(spread > Rounding.of(values))) {
      return 0;
    }
    // The estimate is too small by about (1 + 4 r) / n (Kendall 1954, Biometrika 41, 403-404).
    double r = Features.autocorrelation(left, 1);
    return Math.max(0, Math.min(0.999, r + (1 + 4 * r) / values.length));
  }

  private static double slowShare(double[] values, int window) {
    int length = Math.min(window, values.length);
    double[] means = new double[values.length - length + 1];
    MovingAverage.of(values, values.length, length, means);
    double[] middle = Arrays.copyOfRange(values, length / 2, length / 2 + means.length);
    double all = Moments.of(values).variance();
    double[] left = new double[means.length];
    Arrays.setAll(left, i -> middle[i] - means[i]);
    double rest = Moments.of(left).variance();
    return all > 0 && means.length > 1 ? Math.max(0, 1 - rest / all) : 0;
  }

  String verdict(TimeSeries series) {
    return switch (movement) {
      case STEADY -> "no trend";
      case TREND -> rises() ? "upward trend" : "downward trend";
      case SHIFT ->
          "level shift " + (rises() ? "upwards" : "downwards") + " at " + series.label(shiftAt);
      case WANDERING -> "wandering level";
    };
  }
}
