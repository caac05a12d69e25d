package dev.firstlook.timeseries;

import java.util.Arrays;

/**
 * The seasons of a series and the model they follow, seen in its values or in these values with
 * outliers put onto the smooth line: one typo puts power at every frequency, and can hide a season
 * or make one that stays seem to grow. Very large and very small values are looked at divided by
 * their {@link Magnitude}.
 */
final class SeasonalLook {

  private static final int MOST_ROUNDS = 4;

  private final TimeSeries series;
  private final double level;
  private final double[] bridged;
  private final double[] values;
  private final Magnitude size;
  private final double[] reduced;
  private final SeasonalPeriods periods;
  private final SpreadEvidence spread;
  private final int spreadPeriod;
  private final boolean ofLogs;
  private final int window;
  private final FarValues far;

  /** Of the values without gaps, and of those to look at, of which outliers may be others. */
  private SeasonalLook(TimeSeries series, double level, double[] bridged, double[] values) {
    this.series = series;
    this.level = level;
    this.bridged = bridged;
    this.values = values;
    this.size = Magnitude.of(values);
    this.reduced = size.reduced(values);
    SeasonalPeriods plain = SeasonalPeriods.detect(series, values, series.periods(), level);
    boolean positive = isPositive(bridged) && isPositive(values);
    // A season of a series that grows many times over may show in logarithms only.
    SeasonalPeriods first =
        plain.isEmpty() && positive && plain.cycle().isEmpty() ? ofLogarithms() : plain;
    this.spreadPeriod = first.isEmpty() ? 0 : first.strongest();
    this.spread =
        first.isEmpty() || !positive
            ? SpreadEvidence.NONE
            : SpreadEvidence.of(series.with(series.name(), reduced), reduced, spreadPeriod, level);
    boolean product = spread.model() == DecompositionModel.MULTIPLICATIVE;
    SeasonalPeriods logs = product ? ofLogarithms() : plain;
    this.ofLogs = product && !logs.isEmpty();
    this.periods = logs.isEmpty() ? plain : logs;
    int longest = Math.max(12, series.size() / 10);
    for (int period : periods.periods()) {
      longest = Math.max(longest, period);
    }
    this.window = longest;
    this.far = FarValues.of(rest(), series.raw(), window, periods.periods());
  }

  private SeasonalPeriods ofLogarithms() {
    double[] logs = Arrays.stream(reduced).map(Math::log).toArray();
    return SeasonalPeriods.detect(series.log(), logs, series.periods(), level);
  }

  /** The series as it is. */
  static SeasonalLook asItIs(TimeSeries series, double level) {
    double[] bridged = Bridged.of(series.raw());
    return new SeasonalLook(series, level, bridged, bridged);
  }

  /** The same, if there are outliers, without these; until the same ones are found again. */
  SeasonalLook withoutOutliers() {
    SeasonalLook look = this;
    for (int round = 0; round < MOST_ROUNDS && look.far.count() > 0; round++) {
      SeasonalLook next = new SeasonalLook(series, level, bridged, look.without());
      boolean settled = next.far.isSame(look.far);
      look = next;
      if (settled) {
        break;
      }
    }
    // What is far no longer was no outlier, and what hides a season when put away was part of it.
    boolean worse = look.far.count() == 0 || (look.periods.isEmpty() && !periods.isEmpty());
    return worse ? this : look;
  }

  private static boolean isPositive(double[] values) {
    return Arrays.stream(values).allMatch(value -> value > 0);
  }

  /** By what the values were divided before they were looked at. */
  Magnitude magnitude() {
    return size;
  }

  /** What the seasons that were found leave of the values as they are, divided by the magnitude. */
  private double[] rest() {
    double[] rest = periods.rest();
    for (int i = 0; i < rest.length; i++) {
      rest[i] +=
          bridged[i] == values[i]
              ? 0
              : ofLogs ? Math.log(bridged[i] / values[i]) : size.reduced(bridged[i] - values[i]);
    }
    return rest;
  }

  /** The values, of which outliers are put onto the smooth line of what the seasons leave. */
  private double[] without() {
    double[] put = bridged.clone();
    for (int i = 0; i < put.length; i++) {
      if (far.isFar(i)) {
        double excess = far.values()[i] - far.without()[i];
        put[i] = ofLogs ? put[i] / Math.exp(excess) : put[i] - size.restored(excess);
      }
    }
    return put;
  }

  SeasonalPeriods periods() {
    return periods;
  }

  /** Whether what is left without the seasons is one of logarithms, which have no unit. */
  boolean isOfLogarithms() {
    return ofLogs;
  }

  SpreadEvidence spread() {
    return spread;
  }

  int spreadPeriod() {
    return spreadPeriod;
  }

  /** Whether the season of a period changes from the first half to the second. */
  SeasonChange change(int period) {
    return SeasonChange.of(reduced, period);
  }

  FarValues far() {
    return far;
  }

  /** Of averages of the level: a cycle at least. */
  int window() {
    return window;
  }
}
