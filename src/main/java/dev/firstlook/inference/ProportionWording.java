package dev.firstlook.inference;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the interval of a proportion reads. */
final class ProportionWording {

  private static final int MOST_TRIALS = 1000;

  private static final Formula X = symbol("x");
  private static final Formula N = symbol("n");
  private static final Formula P = symbol("p");
  private static final Formula Z = symbol("z");
  private static final Formula SQUARE = power(Z, 2);
  private static final Formula MIDDLE =
      fraction(sum(X, fraction(SQUARE, number(2))), sum(N, SQUARE));

  private ProportionWording() {}

  static TextTable table(ProportionInterval interval) {
    List<List<String>> rows = new ArrayList<>();
    for (ProportionMethod method : ProportionMethod.values()) {
      ProportionInterval other =
          ProportionInterval.of(method, interval.successes(), interval.trials(), interval.level());
      rows.add(
          List.of(
              method.label(),
              Numbers.fixed(other.lower(), 4),
              Numbers.fixed(other.upper(), 4),
              Numbers.fixed(other.upper() - other.lower(), 4)));
    }
    return new TextTable("", List.of("method", "lower", "upper", "width"), rows);
  }

  static Working working(ProportionInterval interval) {
    double x = interval.successes();
    double n = interval.trials();
    double tail = (1 - interval.level()) / 2;
    double z = -ReferenceLaws.normalQuantile(tail);
    String level = Numbers.text(100 * interval.level()) + " %";
    Working working =
        Working.of(interval.method() + " interval for a proportion")
            .step("the estimate", fraction(X, N), Map.of("x", x, "n", n));
    Working worked =
        switch (interval.method()) {
          case WILSON -> wilson(quantile(working, level, z), x, n, z);
          case CLOPPER_PEARSON -> clopperPearson(working, interval, tail);
          case AGRESTI_COULL -> agrestiCoull(quantile(working, level, z), x, n, z);
          case JEFFREYS -> jeffreys(working, interval, tail);
          case WALD -> wald(quantile(working, level, z), interval, z);
        };
    return worked
        .step(
            "the interval, within 0 and 1",
            "from " + Numbers.text(interval.lower()) + " to " + Numbers.text(interval.upper()))
        .conclude(
            "Probabilities from %s to %s agree with the data. Of many intervals made like this, %s."
                .formatted(
                    Numbers.text(interval.lower()),
                    Numbers.text(interval.upper()),
                    promise(interval.method(), level)));
  }

  private static String promise(ProportionMethod method, String level) {
    return switch (method) {
      case CLOPPER_PEARSON -> level + " or more contain the true one";
      case WALD ->
          level + " are claimed to contain the true one, and often far fewer do: use Wilson's";
      case WILSON, AGRESTI_COULL, JEFFREYS -> "about " + level + " contain the true one";
    };
  }

  private static Working quantile(Working working, String level, double z) {
    return working.step("z, beyond which lies half of what " + level + " leaves over", text(z));
  }

  private static Working wilson(Working working, double x, double n, double z) {
    Map<String, Double> numbers = Map.of("x", x, "n", n, "z", z);
    Formula under = fraction(product(X, difference(N, X)), N);
    Formula root = squareRoot(sum(under, fraction(SQUARE, number(4))));
    return working
        .step(
            "the interval has all p with |x/n - p| <= z √(p (1 - p) / n); its middle",
            MIDDLE,
            numbers)
        .step("half its width", fraction(product(Z, root), sum(N, SQUARE)), numbers);
  }

  private static Working agrestiCoull(Working working, double x, double n, double z) {
    double p = (x + z * z / 2) / (n + z * z);
    return standardErrors(
        working.step(
            "add z²/2 successes and z²/2 failures", MIDDLE, Map.of("x", x, "n", n, "z", z)),
        "z standard errors of that, with as many more trials",
        p,
        n + z * z,
        z);
  }

  private static Working clopperPearson(Working working, ProportionInterval interval, double tail) {
    long x = interval.successes();
    return working
        .step(
            x == 0
                ? "no success: the lower end is 0"
                : "the p for which P(X >= %s) is %s".formatted(x, text(tail)),
            text(interval.lower()))
        .step(
            x == interval.trials()
                ? "no failure: the upper end is 1"
                : "the p for which P(X <= %s) is %s".formatted(x, text(tail)),
            text(interval.upper()));
  }

  private static Working jeffreys(Working working, ProportionInterval interval, double tail) {
    double x = interval.successes();
    String law =
        "Beta(x + 1/2, n - x + 1/2) = Beta(%s, %s)"
            .formatted(text(x + 0.5), text(interval.trials() - x + 0.5));
    return working
        .step("what is known of p after the data, with Jeffreys's prior", law)
        .step(
            x == 0 ? "no success: the lower end is 0" : "its quantile at " + text(tail),
            text(interval.lower()))
        .step(
            x == interval.trials()
                ? "no failure: the upper end is 1"
                : "its quantile at " + text(1 - tail),
            text(interval.upper()));
  }

  private static Working wald(Working working, ProportionInterval interval, double z) {
    Working longer =
        standardErrors(
            working,
            "z standard errors, with the estimate in place of p",
            interval.estimate(),
            (double) interval.trials(),
            z);
    if (interval.trials() > MOST_TRIALS) {
      return longer;
    }
    return longer.step(
        "how often such intervals contain the true p, by summing binomial masses",
        "",
        ProportionMethod.coverages((int) interval.trials(), interval.level()));
  }

  private static Working standardErrors(
      Working working, String words, double p, double n, double z) {
    Formula variance = fraction(product(P, difference(1, P)), N);
    return working.step(words, product(Z, squareRoot(variance)), Map.of("p", p, "n", n, "z", z));
  }

  private static String text(double number) {
    return Numbers.text(number);
  }
}
