package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Moments;
import dev.firstlook.timeseries.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A series sorted by season: for each month (weekday, hour) the line of its values over the years,
 * and a stroke at their mean.
 *
 * @param series the series
 * @param period how many steps make a round
 */
record SubseriesPlan(TimeSeries series, int period) implements Plan {

  /** More lines than this side by side cannot be told apart. */
  private static final int MOST = 60;

  /** The share of a slot that its line takes. */
  private static final double FILLED = 0.8;

  SubseriesPlan {
    SeriesWords.requireValues(series, "a sub-series plot");
    int slots = Rounds.of(series, period).slots();
    if (!(slots <= MOST)) {
      throw new IllegalArgumentException(
          "a sub-series plot can show a period of at most %d steps, but it was %d"
              .formatted(MOST, slots));
    }
  }

  @Override
  public String title() {
    return series.name() + " by season";
  }

  @Override
  public String subtitle() {
    Rounds rounds = Rounds.of(series, period);
    return Numbers.counted(rounds.count(), rounds.noun())
        + SeriesWords.range(series)
        + SeriesWords.missing(series.missing())
        + "; level strokes: means";
  }

  @Override
  public String description() {
    Rounds rounds = Rounds.of(series, period);
    double[] means = means(rounds);
    int highest = SeriesWords.extreme(TimeSeries.of(means), 1);
    int lowest = SeriesWords.extreme(TimeSeries.of(means), -1);
    return "Sub-series plot of %s: %s; mean highest for %s (%s) and lowest for %s (%s)."
        .formatted(
            series.name(),
            SeriesWords.span(series),
            rounds.slotName(highest),
            Numbers.text(means[highest]),
            rounds.slotName(lowest),
            Numbers.text(means[lowest]));
  }

  /** The mean of each slot; NaN where it has no value. */
  private double[] means(Rounds rounds) {
    double[] means = new double[rounds.slots()];
    for (int slot = 0; slot < means.length; slot++) {
      int own = slot;
      double[] values =
          IntStream.range(0, series.size())
              .filter(i -> rounds.slot(i) == own)
              .mapToDouble(series::value)
              .filter(value -> !Double.isNaN(value))
              .toArray();
      means[slot] = values.length == 0 ? Double.NaN : Moments.of(values).mean();
    }
    return means;
  }

  @Override
  public int height() {
    return 370;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Rounds rounds = Rounds.of(series, period);
    int count = rounds.count();
    Pen[] pens = new Pen[rounds.slots()];
    Arrays.setAll(pens, slot -> new Pen());
    int[] last = new int[pens.length];
    Arrays.fill(last, -2);
    for (int i = 0; i < series.size(); i++) {
      int slot = rounds.slot(i);
      int round = rounds.round(i);
      double share = count == 1 ? 0.5 : (double) round / (count - 1);
      boolean joined = last[slot] == round - 1;
      pens[slot].add(slot + (1 - FILLED) / 2 + FILLED * share, series.value(i), joined);
      last[slot] = round;
    }
    Pen all = new Pen();
    for (Pen pen : pens) {
      all.addAll(pen);
    }
    List<Layer> layers =
        new ArrayList<>(all.layers("values", theme.colour(0), series.size() > 1000 ? 1 : 1.4));
    double[] means = means(rounds);
    List<Bar> strokes = new ArrayList<>();
    for (int slot = 0; slot < means.length; slot++) {
      if (!Double.isNaN(means[slot])) {
        strokes.add(
            new Bar(slot + (1 - FILLED) / 2, slot + (1 + FILLED) / 2, means[slot], means[slot]));
      }
    }
    layers.add(Layer.strokes("means", strokes, theme.colour(1), 2.2));
    List<Tick> ticks =
        rounds.ticks().stream().map(tick -> new Tick(tick.at() + 0.5, tick.label())).toList();
    FixedAxis x = new FixedAxis(rounds.axisName(), -0.1, rounds.slots() + 0.1, ticks, false);
    NumberAxis y =
        NumberAxis.around(
                series.name(),
                series.value(SeriesWords.extreme(series, -1)),
                series.value(SeriesWords.extreme(series, 1)))
            .withGrid();
    return Panel.of(x, y, layers).withMarkerSize(4);
  }
}
