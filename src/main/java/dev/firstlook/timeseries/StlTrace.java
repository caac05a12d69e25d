package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Follows the passes of STL: how far each moved, and what the last one saw. */
final class StlTrace implements StlKernel.Observer {

  /** One pass. */
  private record Pass(int outer, int inner, double trendMoved, double seasonMoved) {
    String words() {
      return (outer == 0 ? "" : "weights " + outer + ", ")
          + "pass "
          + (inner + 1)
          + ": trend by up to "
          + Numbers.text(trendMoved)
          + ", season by up to "
          + Numbers.text(seasonMoved);
    }
  }

  private final List<Pass> passes = new ArrayList<>();
  private double[] trend;
  private double[] seasonal;
  private double[] weights = {};
  private final Magnitude magnitude;

  private StlTrace(int size, Magnitude magnitude) {
    this.trend = new double[size];
    this.seasonal = new double[size];
    this.magnitude = magnitude;
  }

  /** Of the passes over a series. */
  static StlTrace of(StlSettings settings, TimeSeries series, int period) {
    Magnitude magnitude = Magnitude.of(series.raw());
    StlTrace trace = new StlTrace(series.size(), magnitude);
    StlKernel.run(settings, magnitude.reduced(series.raw()), period, trace);
    return trace;
  }

  @Override
  public void pass(int outer, int inner, double[] newTrend, double[] season, double[] weight) {
    passes.add(
        new Pass(
            outer,
            inner,
            magnitude.restored(moved(trend, newTrend)),
            magnitude.restored(moved(seasonal, season))));
    trend = newTrend.clone();
    seasonal = season.clone();
    weights = weight.clone();
  }

  private static double moved(double[] before, double[] after) {
    double moved = 0;
    for (int i = 0; i < before.length; i++) {
      moved = Math.max(moved, Math.abs(after[i] - before[i]));
    }
    return moved;
  }

  /** The passes in words: all, or the first and the last few. */
  List<String> moves() {
    List<String> words = passes.stream().map(Pass::words).toList();
    return words.size() <= 6
        ? words
        : List.of(
            words.get(0),
            words.get(1),
            words.get(2),
            words.get(words.size() - 2),
            words.get(words.size() - 1));
  }

  /** The season of the last pass, before cycles are averaged. */
  double[] seasonal() {
    return magnitude.restored(seasonal);
  }

  /** The weight of a value in the last pass. */
  double weight(int i) {
    return weights.length == 0 ? 1 : weights[i];
  }
}
