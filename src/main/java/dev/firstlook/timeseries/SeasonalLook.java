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
  private final double rounding;
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
    this.rounding = Rounding.ofMost(scaled(size.reduced(bridged)));
    this.far = FarValues.of(rest(), series.raw(), window, periods.periods(), rounding);
  }

  /** The same in which nothing is taken for an outlier. */
  private SeasonalLook(SeasonalLook look) {
    this.series = look.series;
    this.level = look.level;
    this.bridged = look.bridged;
    this.values = look.values;
    this.size = look.size;
    this.reduced = look.reduced;
    this.periods = look.periods;
    this.spread = look.spread;
    this.spreadPeriod = look.spreadPeriod;
    this.ofLogs = look.ofLogs;
    this.window = look.window;
    this.rounding = look.rounding;
    this.far = look.far.none();
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
    if (look.far.count() == 0 || (look.periods.isEmpty() && !periods.isEmpty())) {
      return far.count() == 0 ? this : new SeasonalLook(this);
    }
    // Evidence that is lost was not made by outliers.
    return look.spread.cycles() == 0 && spread.cycles() > 0 ? this : look;
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

  private double[] scaled(double[] given) {
    return ofLogs ? Arrays.stream(given).map(Math::log).toArray() : given;
  }

  /** The values, of which outliers are put onto the smooth line of what the seasons leave. */
  private double[] without() {
    double[] put = bridged.clone();
    Arrays.setAll(put, i -> far.isFar(i) ? expected(i) : bridged[i]);
    return put;
  }

  /**
   * The smooth line and the seasons at a value. No difference to the value is taken: of one of 1e16
   * nothing else would be left.
   */
  double expected(int i) {
    double here = ofLogs ? Math.log(reduced[i]) : reduced[i];
    double sum = far.expected(i) + (here - periods.rest()[i]);
    int period = periods.isEmpty() ? 1 : periods.periods().get(0);
    double expected = size.restored(ofLogs ? Math.exp(sum) : sum);
    return new Positions(series.raw(), period).bounded(expected, bridged, far, i);
  }

  /** The rounding of the values divided by the magnitude, or of their logarithms. */
  double rounding() {
    return rounding;
  }

  SeasonalPeriods periods() {
    return periods;
  }

  /** Whether the seasons were seen in logarithms: the model is then multiplicative. */
  boolean inLogarithms() {
    return ofLogs;
  }

  DecompositionModel model() {
    return ofLogs ? DecompositionModel.MULTIPLICATIVE : DecompositionModel.ADDITIVE;
  }

  /** Whether spread and level could be compared, for which all values must be positive. */
  boolean isPositive() {
    return isPositive(bridged) && isPositive(values);
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
