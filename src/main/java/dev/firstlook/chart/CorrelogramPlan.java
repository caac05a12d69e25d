package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.Autocorrelation;
import dev.firstlook.timeseries.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * The correlations of a series with its own past: a stroke for every lag from 1 on, and the bounds
 * between which 95 % of them lie if there is nothing but noise.
 *
 * @param past the autocorrelations
 * @param partial whether the partial ones are shown
 */
record CorrelogramPlan(Autocorrelation past, boolean partial) implements Plan {

  /** The correlations at their lags; lag 0 and what is no number are left out. */
  private TimeSeries correlations() {
    double[] values = partial ? past.pacf() : past.acf();
    for (int lag = 0; lag < values.length; lag++) {
      values[lag] = lag > 0 && Double.isFinite(values[lag]) ? values[lag] : Double.NaN;
    }
    return TimeSeries.of(values).withName(name());
  }

  private String name() {
    return partial ? "partial autocorrelation" : "autocorrelation";
  }

  @Override
  public String title() {
    return kind() + (past.name().isEmpty() ? "" : " of " + past.name());
  }

  private String kind() {
    return partial ? "Partial autocorrelation" : "Autocorrelation";
  }

  @Override
  public String subtitle() {
    return Numbers.counted(past.size(), "value")
        + "; dashed: 95 % bounds of white noise, "
        + bound();
  }

  private String bound() {
    return "±" + Numbers.fixed(past.whiteNoiseBound(), 3);
  }

  @Override
  public String description() {
    TimeSeries all = correlations();
    int beyond = 0;
    for (double value : all.values()) {
      beyond += Math.abs(value) > past.whiteNoiseBound() ? 1 : 0;
    }
    String count = Numbers.counted(past.size(), "value");
    String what = past.name().isEmpty() ? count : past.name() + ", " + count + ",";
    if (all.missing() == all.size()) {
      return "%s of %s at lags 1 to %s: none can be told, for values are missing."
          .formatted(kind(), what, past.lags());
    }
    int highest = SeriesWords.extreme(all, 1);
    int lowest = SeriesWords.extreme(all, -1);
    return "%s of %s at lags 1 to %s: %s beyond the bounds of white noise, %s; highest %s at lag %s, lowest %s at lag %s."
        .formatted(
            kind(),
            what,
            past.lags(),
            beyond,
            bound(),
            Numbers.fixed(all.value(highest), 3),
            highest,
            Numbers.fixed(all.value(lowest), 3),
            lowest);
  }

  @Override
  public int height() {
    return 320;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    TimeSeries all = correlations();
    double bound = past.whiteNoiseBound();
    double lowest = -bound;
    double highest = bound;
    for (double value : all.values()) {
      lowest = value < lowest ? value : lowest;
      highest = value > highest ? value : highest;
    }
    lowest = toOne(lowest);
    highest = toOne(highest);
    double end = past.lags() + 0.6 + 0.01 * past.lags();
    NumberAxis x = new NumberAxis(SeriesWords.inSteps("lag", past.step()), 0, end, true, false);
    double columns = Look.plotWidth(theme, width);
    double thickness = Math.max(1, Math.min(4, 0.35 * columns / end));
    List<Layer> layers = new ArrayList<>();
    Bar band = new Bar(0, end, -bound, bound);
    layers.add(Layer.bars("bounds", List.of(band), Look.tint(theme.soft(), theme.ground(), 0.08)));
    layers.add(Layer.strokes("zero", List.of(new Bar(0, end, 0, 0)), theme.soft(), 1));
    layers.add(
        Trace.of(all, Timeline.of(all), columns).sticks(name(), 0, theme.colour(0), thickness));
    for (double edge : new double[] {-bound, bound}) {
      double[] ends = {0, end};
      double[] level = {edge, edge};
      layers.add(Layer.line("bound", ends, level, theme.colour(1), Look.stroke(1, 1.3)));
    }
    return Panel.of(x, NumberAxis.around(name(), lowest, highest).withGrid(), layers);
  }

  /** Where an axis ends: what is nearer to a whole correlation than to none is seen beside one. */
  private static double toOne(double end) {
    return Math.abs(end) > 0.5 && Math.abs(end) < 1 ? Math.signum(end) : end;
  }
}
