package dev.firstlook.timeseries;

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
import dev.firstlook.explain.Formulas;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** How an autocorrelation explains itself, with the numbers of the strongest lag. */
final class AutocorrelationWording {
  private static final Formula H = symbol("h");
  private static final Formula J = symbol("j");
  private static final Formula M = symbol("m");
  private static final Formula N = symbol("n");
  private static final Formula T = symbol("t");

  private static final int MOST_ROWS = 60;

  private AutocorrelationWording() {}

  static String text(Autocorrelation past) {
    int lags = past.lags();
    int shown = Math.min(lags, MOST_ROWS);
    String more = shown < lags ? "\n... and " + (lags - shown) + " more lags" : "";
    int length = past.deviations().length;
    int missing = length - past.size();
    return "Autocorrelation of %s%s, lags 1 to %s, white noise within %s\n%s%s%s"
        .formatted(
            past.name().isEmpty() ? "" : Escape.terminal(past.name()) + ", ",
            Numbers.counted(past.size(), "value"),
            lags,
            Numbers.fixed(past.whiteNoiseBound(), 3),
            missing == 0
                ? ""
                : "%s of %s values missing: their pairs are left out\n".formatted(missing, length),
            AutocorrelationTable.of(past, shown),
            more);
  }

  static Working working(Autocorrelation past) {
    int lag = strongest(past);
    int length = past.deviations().length;
    int missing = length - past.size();
    String name = past.name().isEmpty() ? "" : past.name() + ", ";
    Working working =
        Working.of("Autocorrelation of " + name + Numbers.counted(past.size(), "value"));
    if (lag == 0) {
      return working.conclude("No two values are so near one another that there is a lag to show.");
    }
    working =
        working
            .step("the lag that is shown: the one with the strongest autocorrelation", "h = " + lag)
            .step(
                "what each value is away from the mean"
                    + (past.unit() == 1 ? "" : ", in units whose squares can be summed")
                    + (missing == 0 ? "" : "; where one is missing 0, which leaves out its pairs"),
                "%s, n = %s%s"
                    .formatted(
                        equation(symbol("d"), deviation(past)),
                        length,
                        missing == 0 ? "" : ", of which " + missing + " missing"));
    working = covariance(working, past, 0, "the variance, with divisor ");
    working = covariance(working, past, lag, "the autocovariance at the lag, with divisor ");
    double[] covariances = past.covariances();
    working =
        working.step(
            "the autocorrelation: the autocovariance as a share of the variance",
            equation(element("r", H), fraction(element("c", H), element("c", number(0)))),
            equation(
                element("r", number(lag)),
                fraction(number(covariances[lag]), number(covariances[0]))));
    working = partial(working, past, lag);
    return working
        .step(
            "the bound that 95 % of the autocorrelations of white noise keep"
                + (missing == 0 ? "" : "; m is the number of values"),
            equation(
                symbol("b"), fraction(number(Autocorrelation.Z), squareRoot(missing == 0 ? N : M))),
            Map.of(missing == 0 ? "n" : "m", (double) past.size()))
        .conclude(conclusion(past, lag));
  }

  private static Formula deviation(Autocorrelation past) {
    Formula away = difference(symbol("x"), number(past.mean()));
    return past.unit() == 1 ? away : fraction(away, number(past.unit()));
  }

  private static int strongest(Autocorrelation past) {
    return IntStream.rangeClosed(1, past.lags())
        .filter(h -> !Double.isNaN(past.acf(h)))
        .reduce((a, b) -> Math.abs(past.acf(b)) > Math.abs(past.acf(a)) ? b : a)
        .orElse(0);
  }

  private static Working covariance(Working working, Autocorrelation past, int lag, String words) {
    double[] d = past.deviations();
    boolean gaps = past.size() < d.length;
    double divisor = past.divisor(lag);
    Formula total = gaps ? M : N;
    Formula term =
        lag == 0
            ? power(element("d", T), 2)
            : product(element("d", T), element("d", Formulas.sum(T, H)));
    Formula to = lag == 0 ? N : difference(N, H);
    Formula formula =
        equation(
            element("c", lag == 0 ? number(0) : H),
            product(fraction(1, total), sum("t", number(1), to, term)));
    String said =
        words
            + (!gaps
                ? "n"
                : lag == 0 ? "m, the number of values" : "m, the number of pairs and the lag");
    return working.sumStep(
        said,
        past.covariances()[lag],
        formula,
        d.length,
        sum -> sum.with("n", d.length).with("m", divisor).with("h", lag).withSample("d", d));
  }

  /** The recursion of Durbin and Levinson at one lag. */
  private static Working partial(Working working, Autocorrelation past, int lag) {
    double[] r = past.acf();
    if (lag == 1) {
      return working.step(
          "the partial autocorrelation: the same at lag 1, for nothing lies in between",
          Numbers.text(past.pacf()[1]));
    }
    if (Double.isNaN(past.pacf()[lag])) {
      return working.step("the partial autocorrelation", "none: a lag in between has no pairs");
    }
    double[] phi = DurbinLevinson.weights(past.covariances(), lag - 1);
    Formula weight = element("φ", J);
    Formula last = difference(H, number(1));
    Formula formula =
        equation(
            symbol("p"),
            fraction(
                difference(
                    element("r", H),
                    sum("j", number(1), last, product(weight, element("r", difference(H, J))))),
                difference(1, sum("j", number(1), last, product(weight, element("r", J))))));
    Formula numbers =
        formula
            .with("h", lag)
            .withSample("φ", phi)
            .withSample("r", Arrays.copyOfRange(r, 1, r.length));
    return working.step(
        "the partial autocorrelation: what the values in between do not account for; φ are the"
            + " weights with which they forecast best",
        formula,
        numbers.expandedToValues());
  }

  private static String conclusion(Autocorrelation past, int lag) {
    double r = past.acf(lag);
    boolean beyond = Math.abs(r) > past.whiteNoiseBound();
    long many =
        IntStream.rangeClosed(1, past.lags())
            .filter(h -> Math.abs(past.acf(h)) > past.whiteNoiseBound())
            .count();
    String first =
        "At lag %s the autocorrelation is %s, %s the bound of %s: %s."
            .formatted(
                lag,
                Numbers.fixed(r, 3),
                beyond ? "beyond" : "within",
                Numbers.fixed(past.whiteNoiseBound(), 3),
                beyond
                    ? r > 0
                        ? "a high value goes with a high one "
                            + Numbers.counted(lag, "step")
                            + " later"
                        : "a high value goes with a low one "
                            + Numbers.counted(lag, "step")
                            + " later"
                    : "white noise comes as far");
    return first
        + " Of %s %s %s beyond it; of white noise about 1 in 20 would be."
            .formatted(
                Numbers.counted(past.lags(), "lag"),
                many == 0 ? "none" : Long.toString(many),
                many <= 1 ? "is" : "are");
  }
}
