package dev.firstlook.timeseries;

import static java.util.stream.Collectors.joining;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/** How the classical decomposition explains itself: every step at one point. */
final class ClassicalWording {
  private static final int SHOWN = 14;

  private ClassicalWording() {}

  static Working working(Decomposition parts, int period, ClassicalParts found, boolean extended) {
    TimeSeries series = parts.observed();
    boolean additive = parts.model() == DecompositionModel.ADDITIVE;
    String minus = additive ? " - " : " / ";
    int point = point(found.trend());
    int position = point % period;
    double trend = found.trend()[point];
    double value = series.raw()[point];
    double apart = DecompositionText.spread(series);
    String label = series.label(point);
    String index = Numbers.text(found.index(position));
    Working working =
        Working.of(
                parts.model().word()
                    + " classical decomposition of "
                    + series.name()
                    + " at "
                    + label)
            .step(
                "trend: the mean of one cycle around "
                    + label
                    + (period % 2 == 0 ? ", of which both ends count half" : ""),
                average(series, point, period) + " = " + Numbers.within(trend, apart))
            .step(
                "take the trend off",
                Numbers.within(value, apart)
                    + minus
                    + Numbers.within(trend, apart)
                    + " = "
                    + Numbers.text(parts.model().without(value, trend)))
            .step(
                "do so at every position "
                    + series.axis().cycleLabel(position, period)
                    + ", and take the mean",
                detrended(series.raw(), found.trend(), position, period, parts.model())
                    + "; mean "
                    + Numbers.text(found.mean(position)))
            .step(
                additive
                    ? "seasonal index: take off the mean of the means of all positions, so that a"
                        + " cycle sums to 0"
                    : "seasonal index: divide by the mean of the means of all positions, so that a"
                        + " cycle has mean 1",
                Numbers.text(found.mean(position))
                    + minus
                    + Numbers.text(found.center())
                    + " = "
                    + index)
            .step(
                "remainder: what is left",
                Numbers.within(value, apart)
                    + minus
                    + Numbers.within(trend, apart)
                    + minus
                    + index
                    + " = "
                    + Numbers.text(parts.remainder().raw()[point]));
    if (!parts.isTold()) {
      working = working.step("no strengths", DecompositionText.whyNotTold(parts));
    }
    if (extended) {
      working =
          working.step(
              "on to both ends: the straight lines of least squares through the first and the last %s"
                      .formatted(Numbers.counted(period, "trend value"))
                  + (additive ? "" : ", of their logarithms so that the trend stays positive"),
              "trend %s at %s and %s at %s"
                  .formatted(
                      Numbers.text(parts.trend().raw()[0]),
                      series.label(0),
                      Numbers.text(parts.trend().raw()[series.size() - 1]),
                      series.label(series.size() - 1)));
    }
    if (parts.trend().missing() > 0) {
      working =
          working.step(
              "no trend where half a cycle reaches "
                  + (series.missing() == 0
                      ? "over an end"
                      : extended ? "to a missing value" : "over an end or to a missing value"),
              DecompositionText.trendMissing(parts) + ", and so is the remainder");
    }
    return working.conclude(StlWording.conclusion(parts, point));
  }

  /** The point nearest to the middle that has a trend and a value. */
  private static int point(double[] trend) {
    int middle = trend.length / 2;
    for (int d = 0; d <= middle; d++) {
      if (middle + d < trend.length && !Double.isNaN(trend[middle + d])) {
        return middle + d;
      }
      if (!Double.isNaN(trend[middle - d])) {
        return middle - d;
      }
    }
    throw new IllegalStateException("a decomposition must have a trend somewhere");
  }

  private static String average(TimeSeries series, int point, int period) {
    double apart = DecompositionText.spread(series);
    List<String> terms = new ArrayList<>();
    for (int i = point - period / 2; i <= point + period / 2; i++) {
      boolean end = period % 2 == 0 && Math.abs(i - point) == period / 2;
      terms.add((end ? "0.5 x " : "") + Numbers.within(series.raw()[i], apart));
    }
    return "(" + shortened(terms, " + ") + ") / " + period;
  }

  private static String detrended(
      double[] values, double[] trend, int position, int period, DecompositionModel model) {
    List<String> terms = new ArrayList<>();
    for (int i = position; i < values.length; i += period) {
      double rest = model.without(values[i], trend[i]);
      if (!Double.isNaN(rest)) {
        terms.add(Numbers.text(rest));
      }
    }
    return shortened(terms, ", ");
  }

  private static String shortened(List<String> terms, String between) {
    if (terms.size() <= SHOWN) {
      return String.join(between, terms);
    }
    return terms.stream().limit(SHOWN / 2).collect(joining(between))
        + between
        + "..."
        + between
        + terms.get(terms.size() - 1);
  }
}
