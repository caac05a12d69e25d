package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import dev.firstlook.summary.NumericSummary;
import java.util.Map;
import java.util.stream.IntStream;

/** How the errors of a decomposition explain themselves. */
final class DecompositionErrorWording {

  private DecompositionErrorWording() {}

  static Working working(DecompositionError error) {
    Working working = Working.of(error.method() + " against the truth");
    double[] found = error.parts().seasonal().raw();
    double[] truth = error.truth().seasonal().raw();
    int[] points = points(found, truth);
    if (points.length == 0) {
      return working.conclude("There is no point at which a season was found.");
    }
    int middle = points[points.length / 2];
    double[] errors = errors(found, truth, points);
    ComponentError season = error.seasonal();
    working =
        working.step(
            "the season at %s: the error is what was found less what is true"
                .formatted(error.truth().series().label(middle)),
            equation(symbol("e"), difference(symbol("s"), symbol("t"))),
            Map.of("s", found[middle], "t", truth[middle]));
    working =
        AccuracyWording.step(
            working,
            "the root of the mean square error of the season",
            AccuracyWording.ROOT_MEAN_SQUARE,
            season.rootMeanSquare(),
            errors);
    working =
        AccuracyWording.step(
            working,
            "the mean absolute error of the season",
            AccuracyWording.MEAN_ABSOLUTE,
            season.meanAbsolute(),
            errors);
    working = relative(working, season, IntStream.of(points).mapToDouble(t -> truth[t]).toArray());
    working = other(working, "trend", error.trend(), error.parts().trend(), error.truth().trend());
    working =
        other(
            working,
            "remainder",
            error.remainder(),
            error.parts().remainder(),
            error.truth().remainder());
    return working.step("each component", "", error.tables().get(0)).conclude(conclusion(error));
  }

  private static Working relative(Working working, ComponentError season, double[] truth) {
    if (Double.isNaN(season.relative())) {
      return working.step(
          "the relative error, over the standard deviation of the true season",
          "none: the true season does not vary");
    }
    return working.step(
        "the relative error, over the standard deviation of the true season (divisor n)",
        equation(symbol("relative"), fraction(symbol("RMSE"), symbol("sd"))),
        Map.of(
            "RMSE",
            season.rootMeanSquare(),
            "sd",
            NumericSummary.of(truth).standardDeviation()
                * Math.sqrt((truth.length - 1.0) / truth.length)));
  }

  private static Working other(
      Working working, String name, ComponentError error, TimeSeries found, TimeSeries truth) {
    int[] points = points(found.raw(), truth.raw());
    if (points.length == 0) {
      return working;
    }
    double[] errors = errors(found.raw(), truth.raw(), points);
    return AccuracyWording.step(
        working,
        "the root of the mean square error of the " + name,
        AccuracyWording.ROOT_MEAN_SQUARE,
        error.rootMeanSquare(),
        errors);
  }

  private static int[] points(double[] found, double[] truth) {
    return IntStream.range(0, truth.length)
        .filter(t -> !Double.isNaN(found[t] - truth[t]))
        .toArray();
  }

  private static double[] errors(double[] found, double[] truth, int[] points) {
    return IntStream.of(points).mapToDouble(t -> found[t] - truth[t]).toArray();
  }

  private static String conclusion(DecompositionError error) {
    ComponentError season = error.seasonal();
    String off =
        "The season is off by %s and the trend by %s, in the root mean square"
            .formatted(
                Numbers.text(season.rootMeanSquare()),
                Numbers.text(error.trend().rootMeanSquare()));
    if (Double.isNaN(season.relative())) {
      return off + ".";
    }
    return off
        + "; for the season that is %s of its own spread, where 0 %% is perfect and 100 %% is no better than its mean."
            .formatted(Numbers.percent(season.relative()));
  }
}
