package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a forecast reads, and how it explains itself. */
final class ForecastWording {
  private static final int MOST = 20;
  private static final int ENDS = 9;

  private ForecastWording() {}

  static String text(Forecast forecast) {
    TimeSeries mean = forecast.mean();
    int last = mean.size() - 1;
    DampedTrend trend = forecast.trendModel();
    double width = width(forecast);
    String end =
        last == 0
            ? ""
            : ", %s for %s".formatted(Numbers.within(mean.raw()[last], width), mean.label(last));
    return "Forecast of %s, %s: mean %s for %s%s\n%s, season as in the last cycle, %s\n%s"
        .formatted(
            Escape.terminal(forecast.observed().name()),
            mean.axis().step().counted(mean.size()),
            Numbers.within(mean.raw()[0], width),
            mean.label(0),
            end,
            forecast.decomposition().method(),
            parameters(trend),
            table(forecast));
  }

  /**
   * The narrowest interval of 95 percent, which all numbers are shown within; 0 if it is rounding.
   */
  private static double width(Forecast forecast) {
    double[] lower = forecast.lower(0.95).raw();
    double[] upper = forecast.upper(0.95).raw();
    double rounding = Rounding.of(forecast.mean().raw());
    return IntStream.range(0, lower.length)
        .mapToDouble(h -> upper[h] - lower[h])
        .filter(width -> width > rounding)
        .min()
        .orElse(0);
  }

  /** The same on the scale on which components add, at one step. */
  private static double width(Forecast forecast, int h) {
    double width = 2 * forecast.reach(h, 0.95);
    return width > Rounding.SHARE * Math.abs(forecast.center(h)) ? width : 0;
  }

  private static String parameters(DampedTrend trend) {
    return "damped trend: alpha "
        + Numbers.text(trend.alpha())
        + ", beta "
        + Numbers.text(trend.beta())
        + ", phi "
        + Numbers.text(trend.phi());
  }

  static TextTable table(Forecast forecast) {
    TimeSeries mean = forecast.mean();
    TimeSeries[] columns = {
      mean, forecast.lower(0.80), forecast.upper(0.80), forecast.lower(0.95), forecast.upper(0.95)
    };
    double width = width(forecast);
    List<List<String>> rows = new ArrayList<>();
    for (int h = 0; h < mean.size(); h++) {
      boolean shown = mean.size() <= MOST || h < ENDS || h >= mean.size() - ENDS;
      if (shown) {
        List<String> row = new ArrayList<>(List.of(mean.label(h)));
        for (TimeSeries column : columns) {
          row.add(Numbers.within(column.raw()[h], width));
        }
        rows.add(row);
      } else if (h == ENDS) {
        rows.add(List.of("...", "", "", "", "", ""));
      }
    }
    return new TextTable(
        "", List.of("when", "mean", "80 % from", "80 % to", "95 % from", "95 % to"), rows);
  }

  static Working working(Forecast forecast) {
    DampedTrend trend = forecast.trendModel();
    AdjustedSeries adjusted = AdjustedSeries.of(forecast.decomposition());
    Working working =
        Working.of("Forecast of " + forecast.observed().name())
            .step("take the series apart", forecast.decomposition().method() + scale(forecast));
    working = weights(working, forecast, adjusted);
    working =
        working
            .step(
                "fit a damped trend to the seasonally adjusted series by maximum likelihood",
                parameters(trend)
                    + ", log-likelihood "
                    + Numbers.text(trend.logLikelihood(), 6)
                    + ", AICc "
                    + Numbers.text(trend.correctedAic(), 6))
            .step(
                "level and slope after the last value",
                Numbers.within(trend.level(), width(forecast, 0), 6)
                    + " and "
                    + Numbers.text(trend.slope()));
    int last = forecast.horizon() - 1;
    working = value(working, forecast, 0);
    working = last == 0 ? working : value(working, forecast, last);
    ForecastVariance variance = forecast.variance();
    working =
        working.step(
            "the variance of one error; season and trend followed the noise, which is made up for"
                + forecast.magnitude().words(),
            "%s with divisor %s becomes %s, %s degrees of freedom"
                .formatted(
                    Numbers.text(
                        Math.pow(forecast.magnitude().reduced(trend.standardDeviation()), 2)),
                    adjusted.doubtful() == 0
                        ? "n"
                        : Numbers.text(adjusted.totalWeight()) + ", the sum of the weights,",
                    Numbers.text(variance.error()),
                    Numbers.text(variance.degreesOfFreedom(), 3)));
    for (Map.Entry<Integer, Double> walk : variance.walks().entrySet()) {
      working =
          working.step(
              "the season of "
                  + walk.getKey()
                  + " wanders from cycle to cycle, with variance"
                  + forecast.magnitude().words(),
              Numbers.text(walk.getValue()));
    }
    working = spread(working, forecast, 0);
    working = last == 0 ? working : spread(working, forecast, last);
    return working.conclude(conclusion(forecast, last));
  }

  /** What a robust forecast leaves out or counts by parts. */
  private static Working weights(Working working, Forecast forecast, AdjustedSeries adjusted) {
    TimeSeries observed = forecast.decomposition().observed();
    int there = observed.size() - observed.missing();
    int out = there - forecast.trendModel().size();
    int doubtful = adjusted.doubtful();
    if (out == 0 && doubtful == 0) {
      return working;
    }
    return working.step(
        "outliers, of robustness weight 0, are left out; values of a weight w below 1/4 count 4 w",
        "%s of %s left out, %s counted by less than 1: as much as %s values"
            .formatted(
                out,
                Numbers.counted(there, "value"),
                doubtful,
                Numbers.text(adjusted.totalWeight())));
  }

  private static String scale(Forecast forecast) {
    BoxCox power = forecast.decomposition().recipe().power();
    String transformed =
        power == null ? "" : ", on the scale of Box-Cox " + Numbers.text(power.lambda());
    return forecast.decomposition().model() == DecompositionModel.ADDITIVE
        ? transformed
        : transformed + ", by logarithms";
  }

  private static Working value(Working working, Forecast forecast, int h) {
    DampedTrend trend = forecast.trendModel();
    Formula sum =
        equation(symbol("y"), sum(symbol("l"), product(symbol("d"), symbol("b")), symbol("s")));
    double width = width(forecast, h);
    Formula numbers =
        sum.with(Map.of("d", trend.damping(h + 1), "b", trend.slope()))
            .with(Map.of("l", trend.level(), "s", forecast.season(h)), width);
    return working.step(
        "%s, %s ahead: level, damped slope and season; d = phi%s"
            .formatted(
                forecast.mean().label(h),
                Numbers.counted(h + 1, "step"),
                h == 0 ? "" : " + ... + phi^" + (h + 1)),
        Numbers.within(numbers.value(), width),
        sum,
        numbers);
  }

  private static Working spread(Working working, Forecast forecast, int h) {
    ForecastVariance variance = forecast.variance();
    return working.step(
        forecast.mean().label(h)
            + ": the variance of the errors to come, c times that of one, and of season, level and"
            + " slope, which are not known; c is an average over the damped trends that may"
            + " have made the series"
            + forecast.magnitude().words(),
        equation(symbol("v"), sum(product(symbol("c"), symbol("σ²")), symbol("u"))),
        Map.of("c", variance.future(h), "σ²", variance.error(), "u", variance.estimation(h)));
  }

  private static String conclusion(Forecast forecast, int h) {
    double width = width(forecast);
    return "%s: %s on average, and with 95 %% between %s and %s."
        .formatted(
            forecast.mean().label(h),
            Numbers.within(forecast.mean().raw()[h], width),
            Numbers.within(forecast.lower(0.95).raw()[h], width),
            Numbers.within(forecast.upper(0.95).raw()[h], width));
  }
}
