package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rounds of MSTL on plain arrays: each season is found in the series without the others. */
final class MstlRun {
  private final int[] periods;
  private final Magnitude magnitude;
  private final List<StlSettings> settings;
  private final double[] rest;
  private final double[][] seasons;
  private double[] trend = {};
  private double @Nullable [] weights;
  private final List<String> moves = new ArrayList<>();

  MstlRun(double[] series, int[] periods, List<StlSettings> settings) {
    this.periods = periods;
    this.settings = settings;
    this.magnitude = Magnitude.of(series);
    this.rest = magnitude.reduced(series).clone();
    this.seasons = new double[periods.length][series.length];
  }

  void rounds(int count, StlPlans plans) {
    for (int round = 1; round <= count; round++) {
      for (int s = 0; s < periods.length; s++) {
        season(s, round, plans);
      }
    }
  }

  private void season(int s, int round, StlPlans plans) {
    double[] before = seasons[s];
    for (int i = 0; i < rest.length; i++) {
      rest[i] += before[i];
    }
    StlKernel.Result result =
        StlKernel.run(plans.of(settings.get(s), rest, periods[s]), rest, null);
    double[] found = result.seasonal();
    double moved = 0;
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= found[i];
      moved = Math.max(moved, Math.abs(found[i] - before[i]));
    }
    seasons[s] = found;
    trend = result.trend();
    weights = result.weights();
    moves.add(
        "round "
            + round
            + ", period "
            + periods[s]
            + ": by up to "
            + Numbers.text(magnitude.restored(moved)));
  }

  double[] season(int s) {
    return magnitude.restored(seasons[s]);
  }

  double[] trend() {
    return magnitude.restored(trend);
  }

  double @Nullable [] weights() {
    return weights;
  }

  /** How far each season moved in each round. */
  List<String> moves() {
    return List.copyOf(moves);
  }
}
