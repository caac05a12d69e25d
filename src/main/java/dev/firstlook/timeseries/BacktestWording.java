package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.sum;

import dev.firstlook.explain.Escape;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a test of forecasts reads, and how it explains itself. */
final class BacktestWording {
  private static final int ROWS = 16;
  private static final int ENDS = 7;
  private static final int MOST_TERMS = 1000;
  private static final Formula N = symbol("n");
  private static final Formula E = element("e", symbol("i"));

  private BacktestWording() {}

  static String text(Backtest test) {
    return "Backtest of %s: %s\n%s, %s ahead, from %s\n%s"
        .formatted(
            Escape.terminal(test.name()),
            headline(test.overall(), test.naive()),
            Numbers.counted(test.origins(), "origin"),
            Numbers.counted(test.horizon(), "step"),
            test.span(),
            table(test));
  }

  private static String headline(ForecastAccuracy all, ForecastAccuracy naive) {
    if (all.count() > 0 && Double.isNaN(all.mase())) {
      return "MASE not defined, as some past repeated itself exactly; MAE %s, seasonal naive %s"
          .formatted(Numbers.text(all.mae()), Numbers.text(naive.mae()));
    }
    return "MASE %s, seasonal naive %s".formatted(scaled(all), scaled(naive));
  }

  private static String scaled(ForecastAccuracy accuracy) {
    return Double.isNaN(accuracy.mase()) ? "-" : Numbers.fixed(accuracy.mase(), 3);
  }

  static TextTable table(Backtest test) {
    List<List<String>> rows = new ArrayList<>();
    for (int step = 1; step <= test.horizon(); step++) {
      if (isShown(step, test.horizon())) {
        rows.add(row(Integer.toString(step), test.points(step)));
      } else if (step == ENDS + 1) {
        rows.add(List.of("...", "", "", "", "", "", ""));
      }
    }
    rows.add(row("all", test.points()));
    return new TextTable(
        "", List.of("step", "MAE", "RMSE", "MASE", "naive MASE", "in 80 %", "in 95 %"), rows);
  }

  private static boolean isShown(int step, int of) {
    return of <= ROWS || step <= ENDS || step > of - ENDS;
  }

  private static List<String> row(String name, List<BacktestPoint> of) {
    ForecastAccuracy accuracy = ForecastAccuracy.of(of, false);
    return List.of(
        name,
        Numbers.text(accuracy.mae()),
        Numbers.text(accuracy.rmse()),
        scaled(accuracy),
        scaled(ForecastAccuracy.of(of, true)),
        Numbers.percent(Backtest.coverage(of, 0.80)),
        Numbers.percent(Backtest.coverage(of, 0.95)));
  }

  static Working working(Backtest test) {
    List<BacktestPoint> points = test.points();
    Working working =
        Working.of("Backtest of " + test.name())
            .step(
                "forecasts from " + test.span(),
                "%s, %s ahead, n = %s to compare with what came"
                    .formatted(
                        Numbers.counted(test.origins(), "origin"),
                        Numbers.counted(test.horizon(), "step"),
                        Numbers.counted(points.size(), "value")));
    if (points.isEmpty()) {
      return working.conclude("Nothing came that could be compared.");
    }
    ForecastAccuracy all = test.overall();
    ForecastAccuracy naive = test.naive();
    working = accuracy(lastOrigin(working, points), points);
    return working
        .step(
            "the same of the seasonal naive forecast, which repeats the last cycle",
            naive.toString())
        .step("step by step", "", table(test))
        .conclude(conclusion(all, naive, points));
  }

  /** Compares by the scaled error, or, where a past repeated itself exactly, by the other. */
  private static String conclusion(
      ForecastAccuracy all, ForecastAccuracy naive, List<BacktestPoint> points) {
    boolean scaled = !Double.isNaN(all.mase());
    double ours = scaled ? all.mase() : all.mae();
    double theirs = scaled ? naive.mase() : naive.mae();
    double rounding = points.get(points.size() - 1).rounding();
    boolean same = !scaled && Math.abs(ours - theirs) <= rounding;
    return "%s %s, seasonal naive %s: the forecast is %s."
        .formatted(
            scaled ? "MASE" : "MAE",
            scaled ? Numbers.fixed(ours, 3) : Numbers.text(ours),
            scaled ? Numbers.fixed(theirs, 3) : Numbers.text(theirs),
            same ? "as good, but for rounding" : ours < theirs ? "better" : "not better");
  }

  /** The forecasts of the last origin beside what came, and how the first error was found. */
  private static Working lastOrigin(Working working, List<BacktestPoint> points) {
    Forecast origin = points.get(points.size() - 1).origin();
    List<BacktestPoint> ahead = points.stream().filter(p -> p.origin().equals(origin)).toList();
    TimeSeries mean = origin.mean();
    TextTable table = TextTable.of("", "when", "value", "forecast", "error", "naive");
    for (BacktestPoint point : ahead) {
      if (isShown(point.step(), origin.horizon())) {
        table =
            table.row(
                mean.label(point.step() - 1),
                Numbers.text(point.actual()),
                Numbers.text(point.forecast()),
                Numbers.text(point.error()),
                Numbers.text(point.naive()));
      } else if (point.step() == ENDS + 1) {
        table = table.row("...", "", "", "", "");
      }
    }
    BacktestPoint first = ahead.get(0);
    TimeSeries known = origin.observed();
    return working
        .step("from the last origin, after " + known.label(known.size() - 1), "", table)
        .step(
            mean.label(first.step() - 1) + ": the error is what came less the forecast",
            equation(symbol("e"), difference(symbol("y"), symbol("f"))),
            Map.of("y", first.actual(), "f", first.forecast()))
        .step(
            "its scale q: how far the value a cycle before was off on average up to there",
            "q = " + Numbers.text(first.scale()));
  }

  private static Working accuracy(Working working, List<BacktestPoint> points) {
    double[] errors = points.stream().mapToDouble(BacktestPoint::error).toArray();
    double[] scales = points.stream().mapToDouble(BacktestPoint::scale).toArray();
    ForecastAccuracy all = ForecastAccuracy.of(points, false);
    Working longer =
        step(
            working,
            "the mean absolute error",
            equation(symbol("MAE"), mean(absolute(E))),
            all.mae(),
            errors,
            scales);
    longer =
        step(
            longer,
            "the root of the mean square error",
            equation(symbol("RMSE"), squareRoot(mean(power(E, 2)))),
            all.rmse(),
            errors,
            scales);
    if (Double.isNaN(all.mase())) {
      return longer.step(
          "the mean absolute scaled error",
          "not defined: some past repeated itself exactly, q = 0");
    }
    return step(
        longer,
        "the mean absolute scaled error",
        equation(symbol("MASE"), mean(fraction(absolute(E), element("q", symbol("i"))))),
        all.mase(),
        errors,
        scales);
  }

  private static Formula mean(Formula term) {
    return product(fraction(1, N), sum("i", number(1), N, term));
  }

  /** The formula, and if there are not too many numbers, these put in. */
  private static Working step(
      Working working,
      String words,
      Formula formula,
      double value,
      double[] errors,
      double[] scales) {
    if (errors.length > MOST_TERMS) {
      return working.step(words, Numbers.text(value), formula);
    }
    Formula numbers =
        formula.with("n", errors.length).withSample("e", errors).withSample("q", scales);
    return working.step(words, formula, numbers.expandedToValues());
  }
}
