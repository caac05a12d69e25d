package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.sum;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.Arrays;

/** How measures of errors follow from the errors. */
final class AccuracyWording {
  private static final Formula N = symbol("n");
  private static final Formula E = element("e", symbol("i"));

  static final Formula MEAN_ABSOLUTE = equation(symbol("MAE"), mean(absolute(E)));
  static final Formula ROOT_MEAN_SQUARE = equation(symbol("RMSE"), squareRoot(mean(power(E, 2))));
  private static final Formula SCALED =
      equation(symbol("MASE"), mean(fraction(absolute(E), element("q", symbol("i")))));

  private AccuracyWording() {}

  static Working working(ForecastAccuracy accuracy) {
    String forecasts = Numbers.counted(accuracy.count(), "forecast");
    Working working =
        Working.of("Accuracy of " + forecasts)
            .step(
                "the errors e, what came less the forecast, and their scales q, how far the value a"
                    + " cycle before was off on average in the past that the forecast knew",
                "n = " + accuracy.count());
    if (accuracy.count() == 0) {
      return working.conclude("Nothing came that could be compared.");
    }
    return measures(working, accuracy).conclude(conclusion(accuracy));
  }

  private static String conclusion(ForecastAccuracy accuracy) {
    String off =
        "The forecasts were off by %s on average; by %s if large errors count more."
            .formatted(Numbers.text(accuracy.mae()), Numbers.text(accuracy.rmse()));
    double mase = accuracy.mase();
    if (Double.isNaN(mase)) {
      return off;
    }
    return off
        + " That is %s times what a forecast by the value of a cycle before is off one cycle ahead: %s."
            .formatted(Numbers.text(mase), mase < 1 ? "better than that" : "not better than that");
  }

  /** The steps of the three measures. */
  static Working measures(Working working, ForecastAccuracy of) {
    double[] e = of.errors();
    Working longer = step(working, "the mean absolute error", MEAN_ABSOLUTE, of.mae(), e);
    longer = step(longer, "the root of the mean square error", ROOT_MEAN_SQUARE, of.rmse(), e);
    if (Double.isNaN(of.mase())) {
      return longer.step("the mean absolute scaled error", "not defined: " + whyNoScale(of));
    }
    return longer.sumStep(
        "the mean absolute scaled error",
        of.mase(),
        SCALED,
        e.length,
        sum -> sum.with("n", e.length).withSample("e", e).withSample("q", of.scales()));
  }

  /** Why the errors have no common scale. */
  static String whyNoScale(ForecastAccuracy accuracy) {
    return Arrays.stream(accuracy.scales()).anyMatch(Double::isNaN)
        ? "some past has no two values one cycle apart"
        : "some past repeated itself exactly";
  }

  private static Formula mean(Formula term) {
    return product(fraction(1, N), sum("i", number(1), N, term));
  }

  /** The formula, and if there are not too many numbers, these put in. */
  static Working step(
      Working working, String words, Formula formula, double value, double[] errors) {
    Magnitude size = Magnitude.of(errors);
    double[] shown = size.reduced(errors);
    return working.sumStep(
        words + size.words(),
        size.reduced(value),
        formula,
        errors.length,
        sum -> sum.with("n", errors.length).withSample("e", shown));
  }
}
