package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.function;
import static dev.firstlook.explain.Notations.integral;

import dev.firstlook.distribution.Event.EqualTo;
import dev.firstlook.distribution.Event.Outside;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;

/**
 * How probabilities of measurements came about: as areas under the density, which the cdf F gives.
 * A density is not a probability, and a single value has none.
 */
final class DensityWorking {

  private static final double[] WIDTHS = {1, 0.1, 0.01, 0.001};

  /** Below this 1 - F loses digits. */
  private static final double SMALL = 1e-4;

  private DensityWorking() {}

  static Working ofDensity(ContinuousDistribution d, double x) {
    Require.finite("x", x);
    Working working = opening(d, "The density f(" + Numbers.text(x) + ")");
    double value = d.pdf(x);
    if (!d.support().contains(x)) {
      return working
          .step(Numbers.text(x) + " is outside of the values that can occur", "0")
          .conclude("The density is 0: no values are found there.");
    }
    Formula put = d.formula().with(Symbols.values(d)).with("x", x);
    working =
        put.symbols().isEmpty() && d.formula().symbols().contains("x")
            ? working.step(
                "put in the numbers", Numbers.text(value), Symbols.density(number(x)), put)
            : working.step("look at x = " + Numbers.text(x), Numbers.text(value));
    return working
        .step(
            "areas are probabilities: intervals around x, ever narrower",
            "probability / width comes close to f(x)",
            narrowing(d, x))
        .conclude(
            "A density is not a probability but a probability per unit of x: near "
                + Numbers.text(x)
                + " a short interval has the probability "
                + Numbers.text(value)
                + " times its width.");
  }

  static Working of(ContinuousDistribution d, Probability probability) {
    Event event = probability.event();
    Working working = opening(d, "P(" + event + ")");
    if (event instanceof EqualTo single) {
      return working
          .step(
              "a single value is an interval without width: look at narrower and narrower ones",
              "the probability goes to 0",
              narrowing(d, single.x()))
          .conclude(
              "P(X = x) is 0 for every x: among infinitely many values no single one has a share."
                  + " So < and <= make no difference here. Ask for an interval.");
    }
    double value = probability.value();
    if (event instanceof Outside outside) {
      return working
          .step(
              "two areas: below the one end, and above the other",
              Numbers.text(value),
              Symbols.probabilityOf(event),
              sum(below(d, outside.lower()), above(d, outside.upper())),
              sum(number(d.cdf(outside.lower())), number(d.survival(outside.upper()))))
          .conclude(sentence(event, value));
    }
    double from = lower(event);
    double to = upper(event);
    Formula area =
        integral(d.formula().with(Symbols.values(d)), "x", number(from), number(to), number(value));
    return working
        .step(
            "the probability is the area under the density",
            Numbers.text(value),
            Symbols.probabilityOf(event),
            area)
        .step(
            d.survival(from) < SMALL
                ? "the cdf F gives areas; far out S = 1 - F does, which keeps its digits there"
                : "the cdf F gives areas",
            Numbers.text(value),
            by(d, from, to))
        .conclude(sentence(event, value) + " Whether the ends belong to it makes no difference.");
  }

  private static Working opening(ContinuousDistribution d, String what) {
    return Working.of(Symbols.title(what, d))
        .step("which values can occur", d.support().toString())
        .step("how densely they lie", "", equation(Symbols.density(Symbols.SMALL_X), d.formula()));
  }

  private static TextTable narrowing(ContinuousDistribution d, double x) {
    double unit = d.standardDeviation();
    if (!(unit > 0 && unit < Double.POSITIVE_INFINITY)) {
      unit = d.quantile(0.75) - d.quantile(0.25);
    }
    TextTable table = TextTable.of("", "width", "from", "to", "probability", "probability / width");
    for (double share : WIDTHS) {
      double width = share * unit;
      double p = d.intervalProbability(x - width / 2, x + width / 2);
      table =
          table.row(
              Numbers.text(width),
              Numbers.text(x - width / 2, 6),
              Numbers.text(x + width / 2, 6),
              Numbers.text(p),
              Numbers.text(p / width));
    }
    return table;
  }

  /** F(to) - F(from), from the side on which no digits are lost. */
  private static Formula[] by(ContinuousDistribution d, double from, double to) {
    if (from == Double.NEGATIVE_INFINITY) {
      return new Formula[] {below(d, to), number(d.cdf(to))};
    }
    if (to == Double.POSITIVE_INFINITY) {
      return new Formula[] {above(d, from), number(d.survival(from))};
    }
    return d.survival(from) < SMALL
        ? new Formula[] {
          difference(above(d, from), above(d, to)),
          difference(number(d.survival(from)), number(d.survival(to)))
        }
        : new Formula[] {
          difference(below(d, to), below(d, from)),
          difference(number(d.cdf(to)), number(d.cdf(from)))
        };
  }

  private static Formula below(ContinuousDistribution d, double x) {
    return function("F", d::cdf, number(x));
  }

  private static Formula above(ContinuousDistribution d, double x) {
    return d.survival(x) < SMALL
        ? function("S", d::survival, number(x))
        : difference(1, below(d, x));
  }

  private static double lower(Event event) {
    if (event instanceof Event.AtLeast e) {
      return e.x();
    } else if (event instanceof Event.MoreThan e) {
      return e.x();
    } else if (event instanceof Event.Between e) {
      return e.lower();
    }
    return event instanceof Event.StrictlyBetween e ? e.lower() : Double.NEGATIVE_INFINITY;
  }

  private static double upper(Event event) {
    if (event instanceof Event.AtMost e) {
      return e.x();
    } else if (event instanceof Event.LessThan e) {
      return e.x();
    } else if (event instanceof Event.Between e) {
      return e.upper();
    }
    return event instanceof Event.StrictlyBetween e ? e.upper() : Double.POSITIVE_INFINITY;
  }

  private static String sentence(Event event, double value) {
    return "Of many such values " + Symbols.share(value) + " have " + event + ".";
  }
}
