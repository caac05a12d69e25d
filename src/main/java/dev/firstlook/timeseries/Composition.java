package dev.firstlook.timeseries;

import static java.util.Objects.requireNonNull;

import dev.firstlook.explain.Numbers;
import java.util.NavigableMap;

/** The components of a synthetic series while ingredients are being added. */
final class Composition {

  private static final String NAME = "synthetic";

  private final double[] trend;
  private final NavigableMap<Integer, double[]> seasons;
  private final double[] remainder;
  private final boolean[] missing;

  Composition(
      double[] trend,
      NavigableMap<Integer, double[]> seasons,
      double[] remainder,
      boolean[] missing) {
    this.trend = trend;
    this.seasons = seasons;
    this.remainder = remainder;
    this.missing = missing;
  }

  int size() {
    return trend.length;
  }

  double[] trend() {
    return trend;
  }

  double[] season(int period) {
    return requireNonNull(seasons.get(period));
  }

  double[] remainder() {
    return remainder;
  }

  boolean[] missing() {
    return missing;
  }

  /** The finished series; seasons and remainder of a product are 1 + what was added up. */
  ComposedSeries compose(DecompositionModel model, TimeAxis axis, int[] periods) {
    if (model == DecompositionModel.MULTIPLICATIVE) {
      positive("trend", trend, 0);
      seasons.forEach((period, season) -> positive("season of period " + period, season, 1));
      positive("remainder", remainder, 1);
    }
    double[] all = trend.clone();
    for (int t = 0; t < all.length; t++) {
      for (double[] season : seasons.values()) {
        all[t] = model.join(all[t], season[t]);
      }
      all[t] = missing[t] ? Double.NaN : model.join(all[t], remainder[t]);
    }
    TimeSeries series =
        axis.isIndex()
            ? TimeSeries.of(all, periods).withName(NAME)
            : TimeSeries.on(NAME, axis, all).withPeriods(periods);
    return new ComposedSeries(
        model,
        series,
        series.with("trend", trend),
        Seasons.named(series, seasons),
        series.with("remainder", remainder));
  }

  private static void positive(String name, double[] values, double one) {
    for (int t = 0; t < values.length; t++) {
      values[t] += one;
      if (!(values[t] > 0)) {
        throw new IllegalArgumentException(
            "the %s of a multiplicative series must be positive, but value %s was %s; give smaller shares or a higher trend"
                .formatted(name, t, Numbers.text(values[t])));
      }
    }
  }
}
