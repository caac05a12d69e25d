package dev.firstlook.timeseries;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/** How STL explains itself: its passes, and the trend at one point by its neighbours. */
final class StlWording {
  private static final int SHOWN = 4;

  private StlWording() {}

  static Working working(Decomposition parts, StlSettings settings) {
    TimeSeries series = parts.observed();
    int period = parts.seasonals().firstKey();
    StlTrace trace = StlTrace.of(settings, series, period);
    int point = point(series, settings.trend().jump());
    Working working =
        Working.of(parts.method() + " of " + series.name())
            .step(
                "smooth the values of each position of the cycle",
                settings.periodic()
                    ? "a window longer than the series: nearly their mean"
                    : words(settings.seasonal()))
            .step(
                "take from that its own trend",
                "moving averages of "
                    + period
                    + ", "
                    + period
                    + " and 3, then "
                    + words(settings.lowPass()))
            .step(
                "what remains is the season; smooth the series without it to the trend",
                words(settings.trend()));
    if (settings.periodic()) {
      working = working.step("the season is periodic: take its mean at each position", "");
    }
    for (String move : trace.moves()) {
      working = working.step("moved", move);
    }
    working = neighbourhood(working, parts, settings.trend(), trace, point);
    if (settings.outerIterations() > 0) {
      working = robustness(working, parts);
    }
    return working.conclude(conclusion(parts, point));
  }

  /**
   * A point near the middle that has a value, and at which the trend was fitted and not
   * interpolated: one after it, or if there is none one before.
   */
  static int point(TimeSeries series, int trendJump) {
    int jump = Math.min(trendJump, series.size() - 1);
    int middle = series.size() / 2 / jump * jump;
    for (int i = middle; i < series.size(); i += jump) {
      if (!Double.isNaN(series.raw()[i])) {
        return i;
      }
    }
    for (int i = middle; i > 0; i -= jump) {
      if (!Double.isNaN(series.raw()[i])) {
        return i;
      }
    }
    return 0;
  }

  private static String words(Loess loess) {
    String[] curves = {"mean", "line", "parabola"};
    return "loess of "
        + Numbers.counted(loess.window(), "neighbour")
        + ", "
        + curves[loess.degree()]
        + (loess.jump() == 1 ? "" : ", at one point in " + loess.jump());
  }

  private static Working neighbourhood(
      Working working, Decomposition parts, Loess loess, StlTrace trace, int point) {
    TimeSeries series = parts.observed();
    Magnitude magnitude = Magnitude.of(series.raw());
    int size = series.size();
    int left = loess.left(point, size);
    int right = loess.right(left, size);
    double bandwidth = loess.bandwidth(point, left, right, size);
    LocalFit fit = new LocalFit(loess.effectiveDegree(size), Loess.smallestSpread(size));
    List<String> shown = new ArrayList<>();
    for (int i = left; i <= right; i++) {
      double value = magnitude.reduced(series.raw()[i] - trace.seasonal()[i]);
      double tricube = Loess.tricube(Math.abs(i - point), bandwidth);
      fit.add(trace.weight(i) * tricube, i - point, Double.isNaN(value) ? 0 : value);
      if (i >= point && shown.size() < SHOWN) {
        shown.add(
            "(1 - (%s/%s)^3)^3 = %s"
                .formatted(i - point, Numbers.text(bandwidth), Numbers.text(tricube)));
      }
    }
    return working
        .step(
            "the neighbours of " + series.label(point),
            series.label(left)
                + " to "
                + series.label(right)
                + ", bandwidth "
                + Numbers.text(bandwidth))
        .step("they weigh the less the farther they are", String.join("; ", shown) + "; ...")
        .step(
            "the fit to them, without their season, is the trend at " + series.label(point),
            Numbers.within(magnitude.restored(fit.value()), DecompositionText.spread(series), 6));
  }

  private static Working robustness(Working working, Decomposition parts) {
    double[] weights = parts.robustnessWeights().raw();
    int none = 0;
    int some = 0;
    for (double weight : weights) {
      none += weight == 0 ? 1 : 0;
      some += weight > 0 && weight < 0.5 ? 1 : 0;
    }
    return working.step(
        "a value weighs (1 - (|remainder| / (6 x median |remainder|))^2)^2, and nothing beyond",
        Rounding.isLevel(parts.remainder().raw())
            ? "there is no remainder but rounding, and nothing to be seen from the weights"
            : Numbers.counted(none, "value")
                + " with weight 0, "
                + some
                + " more with less than 0.5");
  }

  static String conclusion(Decomposition parts, int point) {
    TimeSeries series = parts.observed();
    // The values and the trend are shown beside each other.
    double apart = DecompositionText.spread(series);
    String sign = parts.model() == DecompositionModel.ADDITIVE ? " + " : " x ";
    return "%s: observed %s = trend %s%sseason %s%sremainder %s."
        .formatted(
            series.label(point),
            Numbers.within(series.raw()[point], apart, 6),
            Numbers.within(parts.trend().raw()[point], apart, 6),
            sign,
            Numbers.text(parts.seasonal().raw()[point]),
            sign,
            Numbers.text(parts.remainder().raw()[point]));
  }
}
