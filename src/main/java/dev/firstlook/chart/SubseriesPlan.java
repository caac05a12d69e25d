package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Moments;
import dev.firstlook.timeseries.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** Thinner than to so many columns no line is made, for gaps to be seen. */
  private static final double COLUMNS = 60;

  /** The share of a slot that its line takes. */
  private static final double FILLED = 0.8;

  SubseriesPlan {
    SeriesWords.requireValues(series, "a sub-series plot");
    int slots = Rounds.of(series, period).slots();
    if (!(slots <= MOST)) {
      throw new IllegalArgumentException(
          "a sub-series plot can show a period of at most %s steps, but it was %s"
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
    double[] means = means(rounds.bySlot());
    int highest = SeriesWords.extreme(TimeSeries.of(means), 1);
    int lowest = SeriesWords.extreme(TimeSeries.of(means), -1);
    double apart = means[highest] - means[lowest];
    return "Sub-series plot of %s: %s; mean highest for %s (%s) and lowest for %s (%s)."
        .formatted(
            series.name(),
            SeriesWords.span(series),
            rounds.slotName(highest),
            Numbers.within(means[highest], apart),
            rounds.slotName(lowest),
            Numbers.within(means[lowest], apart));
  }

  /** The mean of each slot; NaN where it has no value. */
  private static double[] means(double[][] bySlot) {
    return Arrays.stream(bySlot)
        .map(row -> Arrays.stream(row).filter(value -> !Double.isNaN(value)).toArray())
        .mapToDouble(row -> row.length == 0 ? Double.NaN : Moments.of(row).mean())
        .toArray();
  }

  @Override
  public int height() {
    return 370;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    Rounds rounds = Rounds.of(series, period);
    int last = rounds.count() - 1;
    double[][] bySlot = rounds.bySlot();
    double room = FILLED * Look.plotWidth(theme, width) / bySlot.length;
    double columns = Math.max(room, COLUMNS);
    Pen pen = new Pen();
    for (int slot = 0; slot < bySlot.length; slot++) {
      TimeSeries line = TimeSeries.of(bySlot[slot]);
      double begin = slot + (last == 0 ? 0.5 : (1 - FILLED) / 2);
      Trace.of(line, Timeline.of(line), columns).addTo(pen, FILLED / Math.max(1, last), begin);
    }
    List<Layer> layers =
        new ArrayList<>(pen.layers("values", theme.colour(0), series.size() > 1000 ? 1 : 1.4));
    double[] means = means(bySlot);
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
    NumberAxis y = NumberAxis.around(series.name(), List.of(series)).withGrid();
    return Panel.of(x, y, layers).withMarkerSize(4);
  }
}
