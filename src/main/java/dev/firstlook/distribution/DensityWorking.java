package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.integral;

import dev.firstlook.distribution.Event.EqualTo;
import dev.firstlook.distribution.Event.Outside;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * How probabilities of measurements came about: as areas under the density, which the cdf F gives.
 * A density is not a probability, and a single value has none.
 */
final class DensityWorking {

  private static final double[] WIDTHS = {1, 0.1, 0.01, 0.001};

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
    List<Formula> shown = new ArrayList<>(List.of(Symbols.density(number(x)), put));
    shown.addAll(PartFormula.density(d, x));
    working =
        put.symbols().isEmpty() && d.formula().symbols().contains("x")
            ? working.step("put in the numbers", Numbers.text(value), shown.toArray(Formula[]::new))
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
      return AreaWorking.outside(working, d, outside, value).conclude(sentence(event, value));
    }
    double from = lower(event);
    double to = upper(event);
    if (to < d.support().lower() || from > d.support().upper()) {
      return working
          .step("no value that can occur belongs to the event", Numbers.text(value))
          .conclude(sentence(event, value));
    }
    // the formula of the density holds where values can occur
    Formula first = number(Math.min(to, Math.max(from, d.support().lower())));
    Formula last = number(Math.max(from, Math.min(to, d.support().upper())));
    Formula area = integral(d.formula().with(Symbols.values(d)), "x", first, last, number(value));
    working =
        working.step(
            "the probability is the area under the density",
            Numbers.text(value),
            Symbols.probabilityOf(event),
            area);
    return AreaWorking.between(working, d, from, to, value)
        .conclude(sentence(event, value) + " Whether the ends belong to it makes no difference.");
  }

  private static Working opening(ContinuousDistribution d, String what) {
    return Working.of(Symbols.title(what, d))
        .step("which values can occur", d.support().toString())
        .step(
            "how densely they lie" + PartFormula.where(d),
            "",
            equation(Symbols.density(Symbols.SMALL_X), d.formula()));
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
