package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.difference;
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

/** How a test of forecasts reads, and how it explains itself. */
final class BacktestWording {
  private static final int ROWS = 16;
  private static final int ENDS = 7;

  private BacktestWording() {}

  static String text(Backtest test) {
    return "Backtest of %s: %s\n%s, %s ahead, from %s\n%s"
        .formatted(
            Escape.terminal(test.name()),
            headline(test.overall(), test.naive()),
            test.originWords(),
            Numbers.counted(test.horizon(), "step"),
            test.span(),
            table(test));
  }

  private static String headline(ForecastAccuracy all, ForecastAccuracy naive) {
    if (all.count() > 0 && Double.isNaN(all.mase())) {
      return "MASE not defined, as %s; MAE %s, seasonal naive %s"
          .formatted(
              AccuracyWording.whyNoScale(all), Numbers.text(all.mae()), Numbers.text(naive.mae()));
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
    if (of.isEmpty()) {
      return List.of(name, "-", "-", "-", "-", "-", "-");
    }
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
                        test.originWords(),
                        Numbers.counted(test.horizon(), "step"),
                        Numbers.counted(points.size(), "value")));
    if (points.isEmpty()) {
      return working.conclude("Nothing came that could be compared.");
    }
    ForecastAccuracy all = test.overall();
    ForecastAccuracy naive = test.naive();
    working = AccuracyWording.measures(lastOrigin(working, points), all);
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
    double apart = ahead.stream().mapToDouble(p -> Math.abs(p.error())).average().orElse(0);
    TextTable table = TextTable.of("", "when", "value", "forecast", "error", "naive");
    for (BacktestPoint point : ahead) {
      if (isShown(point.step(), origin.horizon())) {
        table =
            table.row(
                mean.label(point.step() - 1),
                Numbers.within(point.actual(), apart),
                Numbers.within(point.forecast(), apart),
                Numbers.text(point.error()),
                Numbers.text(point.naive()));
      } else if (point.step() == ENDS + 1) {
        table = table.row("...", "", "", "", "");
      }
    }
    BacktestPoint first = ahead.get(0);
    TimeSeries known = origin.observed();
    Formula error = equation(symbol("e"), difference(symbol("y"), symbol("f")));
    return working
        .step("from the last origin, after " + known.label(known.size() - 1), "", table)
        .step(
            mean.label(first.step() - 1) + ": the error is what came less the forecast",
            Numbers.text(first.error()),
            error,
            error.with(Map.of("y", first.actual(), "f", first.forecast()), apart))
        .step(
            "its scale q: how far the value a cycle before was off on average up to there",
            "q = " + Numbers.text(first.scale()));
  }
}
