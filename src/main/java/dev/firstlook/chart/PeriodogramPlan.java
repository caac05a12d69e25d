package dev.firstlook.chart;

import dev.firstlook.explain.Numbers;
import dev.firstlook.timeseries.Periodogram;
import dev.firstlook.timeseries.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * How much power a series has at each frequency, with the strongest marked.
 *
 * @param periodogram the power at the frequencies
 * @param log whether the axis of power is logarithmic
 */
record PeriodogramPlan(Periodogram periodogram, boolean log) implements Plan {

  /** On a logarithmic axis less than this share of the highest is drawn at the lower edge. */
  private static final double LEAST = 1e-12;

  /** With fewer pixels from frequency to frequency there is a line and no strokes. */
  private static final double CLOSEST = 3;

  private double highest() {
    return Arrays.stream(periodogram.power()).max().orElse(0);
  }

  private long tooLow() {
    double least = LEAST * highest();
    return Arrays.stream(periodogram.power()).filter(p -> !(p > least)).count();
  }

  @Override
  public String title() {
    return "Periodogram" + (periodogram.name().isEmpty() ? "" : " of " + periodogram.name());
  }

  @Override
  public String subtitle() {
    long low = log ? tooLow() : 0;
    return Numbers.counted(periodogram.size(), "value")
        + ", "
        + peak()
        + (low == 0 ? "" : "; " + low + " of (nearly) no power at the lower edge");
  }

  private String peak() {
    if (!(highest() > 0)) {
      return "no power at any frequency";
    }
    double period = periodogram.peakPeriod();
    return "most power at a period of %s (frequency %s)"
        .formatted(SeriesWords.steps(period, periodogram.step()), Numbers.text(1 / period));
  }

  @Override
  public String description() {
    return "Periodogram of %s%s%s: %s."
        .formatted(
            periodogram.name().isEmpty() ? "" : periodogram.name() + ", ",
            Numbers.counted(periodogram.size(), "value"),
            log ? " on a logarithmic axis" : "",
            peak());
  }

  @Override
  public int height() {
    return 340;
  }

  @Override
  public Panel panel(Theme theme, int width, int height) {
    double top = highest();
    double bottom = log ? Math.log10(top > 0 ? Math.max(lowest(), LEAST * top) : 1) : 0;
    double[] power = periodogram.power();
    // Position j is frequency j / n.
    double[] heights = new double[power.length + 1];
    heights[0] = Double.NaN;
    for (int j = 0; j < power.length; j++) {
      heights[j + 1] = log ? Math.max(bottom, Math.log10(power[j])) : power[j];
    }
    TimeSeries all = TimeSeries.of(heights);
    double columns = Look.plotWidth(theme, width);
    Trace trace = Trace.of(all, Timeline.of(all), columns).scaled(1.0 / periodogram.size());
    List<Layer> layers = new ArrayList<>();
    if (log || columns < CLOSEST * power.length) {
      double thickness = power.length < columns ? 1.6 : 1.1;
      layers.addAll(trace.line("power", theme.colour(0), 0, thickness));
    } else {
      double thickness = Math.max(1.2, Math.min(4, 0.35 * columns / power.length));
      layers.add(trace.sticks("power", 0, theme.colour(0), thickness));
    }
    if (top > 0) {
      int best = SeriesWords.extreme(all, 1);
      double[] at = {(double) best / periodogram.size()};
      double[] peak = {all.value(best)};
      layers.add(Layer.points("peak", at, peak, theme.colour(1), SeriesMarkers.CIRCLE));
    }
    NumberAxis x =
        new NumberAxis("frequency, cycles per " + periodogram.step(), 0, 0.51, false, false);
    Axis y =
        log
            ? Decades.axis("power", bottom, top > 0 ? Math.log10(top) : 1)
            : NumberAxis.fromZero("power", top).withGrid();
    return Panel.of(x, y, layers);
  }

  private double lowest() {
    return Arrays.stream(periodogram.power()).filter(p -> p > 0).min().orElse(1);
  }
}
