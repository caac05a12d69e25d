package dev.firstlook.inference;

import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/** How the interval of a proportion reads. */
final class ProportionWording {

  private static final int MOST_TRIALS = 1000;

  private ProportionWording() {}

  static TextTable table(ProportionInterval interval) {
    List<List<String>> rows = new ArrayList<>();
    for (ProportionMethod method : ProportionMethod.values()) {
      ProportionInterval other =
          ProportionInterval.of(
              method, interval.successes(), interval.trials(), interval.level());
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
            .step(
                "estimate x / n",
                "%d / %d = %s"
                    .formatted(
                        interval.successes(),
                        interval.trials(),
                        Numbers.text(interval.estimate())));
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
            ("Probabilities from %s to %s agree with the data; of many intervals made like this,"
                    + " about %s contain the true one%s.")
                .formatted(
                    Numbers.text(interval.lower()),
                    Numbers.text(interval.upper()),
                    level,
                    promise(interval.method())));
  }

  private static String promise(ProportionMethod method) {
    return switch (method) {
      case CLOPPER_PEARSON -> " or more";
      case WALD -> ", so it is claimed, and often far fewer do: use Wilson's interval";
      default -> "";
    };
  }

  private static Working quantile(Working working, String level, double z) {
    return working.step("z, beyond which lies half of what " + level + " leaves over", text(z));
  }

  private static Working wilson(Working working, double x, double n, double z) {
    double middle = (x + z * z / 2) / (n + z * z);
    double half = z * Math.sqrt(x * (n - x) / n + z * z / 4) / (n + z * z);
    return working
        .step(
            "all p with |x/n - p| <= z √(p (1 - p) / n): the middle, (x + z²/2) / (n + z²)",
            "(%s + %s) / (%s + %s) = %s"
                .formatted(text(x), text(z * z / 2), text(n), text(z * z), text(middle)))
        .step(
            "half the width, z √(x (n - x) / n + z²/4) / (n + z²)",
            "%s x √(%s + %s) / %s = %s"
                .formatted(
                    text(z),
                    text(x * (n - x) / n),
                    text(z * z / 4),
                    text(n + z * z),
                    text(half)));
  }

  private static Working agrestiCoull(Working working, double x, double n, double z) {
    double p = (x + z * z / 2) / (n + z * z);
    return working
        .step(
            "add z²/2 successes and z²/2 failures",
            "(%s + %s) / (%s + %s) = %s"
                .formatted(text(x), text(z * z / 2), text(n), text(z * z), text(p)))
        .step("z standard errors of that", standardErrors(p, n + z * z, z));
  }

  private static Working clopperPearson(
      Working working, ProportionInterval interval, double tail) {
    long x = interval.successes();
    return working
        .step(
            x == 0
                ? "no success: the lower end is 0"
                : "the p for which P(X >= %d) is %s".formatted(x, text(tail)),
            text(interval.lower()))
        .step(
            x == interval.trials()
                ? "no failure: the upper end is 1"
                : "the p for which P(X <= %d) is %s".formatted(x, text(tail)),
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
        working.step(
            "z standard errors, with the estimate in place of p",
            standardErrors(interval.estimate(), interval.trials(), z));
    if (interval.trials() > MOST_TRIALS) {
      return longer;
    }
    return Shown.table(
        longer,
        "how often such intervals contain the true p, by summing binomial masses",
        ProportionMethod.coverages((int) interval.trials(), interval.level()));
  }

  private static String standardErrors(double p, double n, double z) {
    return "%s x √(%s x %s / %s) = %s"
        .formatted(
            text(z), text(p), text(1 - p), text(n), text(z * Math.sqrt(p * (1 - p) / n)));
  }

  private static String text(double number) {
    return Numbers.text(number);
  }
}
