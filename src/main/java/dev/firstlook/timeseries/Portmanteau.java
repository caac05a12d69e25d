package dev.firstlook.timeseries;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.element;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.sum;

import dev.firstlook.distribution.ChiSquared;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Formulas;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import dev.firstlook.inference.TestResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The statistics of Ljung and Box and of Box and Pierce, lag by lag. */
final class Portmanteau {

  private static final int MOST_ROWS = 24;
  private static final Formula H = symbol("h");
  private static final Formula N = symbol("n");

  private final boolean ljung;
  private final int size;
  private final int observed;
  private final int fitted;
  private final double[] r;
  private final double[] pairs;
  private final double[] terms;

  /** How many lags have pairs: a lag without any says nothing, and is no degree of freedom. */
  private final int known;

  private Portmanteau(
      boolean ljung, int size, int observed, int fitted, double[] r, double[] pairs) {
    this.ljung = ljung;
    this.size = size;
    this.observed = observed;
    this.fitted = fitted;
    this.r = r;
    this.pairs = pairs;
    this.known = (int) Arrays.stream(pairs).filter(count -> count > 0).count();
    this.terms = new double[r.length];
    for (int k = 0; k < r.length; k++) {
      terms[k] = term(k + 1);
    }
  }

  static Portmanteau of(double[] values, int lags, int fitted, boolean ljung) {
    if (!(fitted >= 0)) {
      throw new IllegalArgumentException("fittedParameters must be at least 0, but was " + fitted);
    }
    Autocorrelation past = Autocorrelation.of(values, lags);
    if (!(fitted < lags)) {
      throw new IllegalArgumentException(
          "lags must be more than fittedParameters, %s, but was %s".formatted(fitted, lags));
    }
    boolean gaps = past.size() < values.length;
    double[] r = new double[lags];
    double[] pairs = new double[lags];
    for (int h = 1; h <= lags; h++) {
      pairs[h - 1] = gaps ? Features.pairs(values, h) : values.length - h;
      // With gaps: the mean product of pairs, where the autocorrelation divides by pairs + h.
      double scale = gaps ? (pairs[h - 1] + h) / pairs[h - 1] : 1;
      // A lag without pairs has no weight.
      r[h - 1] = pairs[h - 1] > 0 ? past.acf(h) * scale : 0;
    }
    Portmanteau test = new Portmanteau(ljung, values.length, past.size(), fitted, r, pairs);
    if (!(fitted < test.known)) {
      throw new IllegalArgumentException(
          "lags with pairs of values must be more than fittedParameters, %s, but of %s there were %s"
              .formatted(fitted, Numbers.counted(lags, "lag"), test.known));
    }
    return test;
  }

  private double term(int lag) {
    double square = r[lag - 1] * r[lag - 1];
    double m = pairs[lag - 1];
    if (observed < size) {
      return ljung
          ? (observed + 2.0) / observed * m * square
          : m * (1 - (double) lag / size) * square;
    }
    return ljung ? size * (size + 2.0) / (size - lag) * square : size * square;
  }

  TestResult result() {
    double statistic = 0;
    for (double term : terms) {
      statistic += term;
    }
    double df = (double) known - fitted;
    double p = new ChiSquared(df).survival(statistic);
    List<String> notes = new ArrayList<>();
    if (fitted > 0) {
      notes.add(
          "Degrees of freedom: %s less %s."
              .formatted(
                  Numbers.counted(known, "lag"), Numbers.counted(fitted, "fitted parameter")));
    }
    if (observed < size) {
      notes.add(
          "%s of %s values are missing; each autocorrelation weighs by its pairs."
              .formatted(size - observed, size));
    }
    if (known < terms.length) {
      notes.add(
          "Of %s only %s have pairs of values; the others do not count as degrees of freedom."
              .formatted(Numbers.counted(terms.length, "lag"), known));
    }
    double total = statistic;
    return TestResult.of(
        (ljung ? "Ljung-Box" : "Box-Pierce") + " test of independence",
        "Q",
        statistic,
        df,
        p,
        "the values do not depend on their past",
        notes,
        table(),
        () -> working(total, df, p));
  }

  /** The lags in order; of many the ones that contribute most. */
  private TextTable table() {
    List<Integer> lags =
        IntStream.rangeClosed(1, terms.length)
            .boxed()
            .sorted(Comparator.comparingDouble(h -> -terms[h - 1]))
            .limit(MOST_ROWS)
            .sorted()
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (int h : lags) {
      rows.add(
          List.of(
              Integer.toString(h),
              Numbers.text(pairs[h - 1]),
              Numbers.fixed(r[h - 1], 3),
              Numbers.fixed(terms[h - 1], 3)));
    }
    String title =
        lags.size() < terms.length
            ? "The " + MOST_ROWS + " of " + terms.length + " lags that contribute most"
            : "";
    return new TextTable(title, List.of("lag", "pairs", "r", "contribution"), rows);
  }

  /** Q in the form in which it was computed. */
  private Formula formula() {
    Formula square = power(element("r", H), 2);
    Formula more = Formulas.sum(N, number(2));
    Formula left = symbol("Q");
    Formula last = symbol("m");
    if (observed < size) {
      Formula pairs = element("p", H);
      Formula weight = product(pairs, difference(1, fraction(H, symbol("N"))));
      return ljung
          ? equation(
              left, product(fraction(more, N), sum("h", number(1), last, product(pairs, square))))
          : equation(left, sum("h", number(1), last, product(weight, square)));
    }
    return ljung
        ? equation(
            left, product(N, more, sum("h", number(1), last, fraction(square, difference(N, H)))))
        : equation(left, product(N, sum("h", number(1), last, square)));
  }

  private Working working(double statistic, double df, double p) {
    Working working =
        Working.of((ljung ? "Ljung-Box" : "Box-Pierce") + " test of independence")
            .step("values", "n = " + observed + (observed < size ? " of " + size : ""))
            .step("their autocorrelations r at the lags", "", table());
    String words = "squares of all of them together";
    working = working.sumStep(words, statistic, formula(), terms.length, this::numbers);
    String lags = known < terms.length ? "k" : "m";
    return working
        .step(
            "degrees of freedom"
                + (known < terms.length ? "; k is the number of lags with pairs" : ""),
            equation(symbol("df"), difference(symbol(lags), symbol("fitted"))),
            Map.of(lags, (double) known, "fitted", (double) fitted))
        .step(
            "the upper tail of chi-squared with " + Numbers.text(df) + " degrees of freedom",
            Numbers.pValue(p, Numbers.SIGNIFICANT_DIGITS));
  }

  private Formula numbers(Formula formula) {
    return formula
        .with("n", observed)
        .with("N", size)
        .with("m", terms.length)
        .withSample("p", pairs)
        .withSample("r", r);
  }
}
