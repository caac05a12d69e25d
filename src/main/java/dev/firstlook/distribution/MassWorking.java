package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.equation;

import dev.firstlook.distribution.Event.EqualTo;
import dev.firstlook.distribution.Event.LessThan;
import dev.firstlook.distribution.Event.MoreThan;
import dev.firstlook.distribution.Event.Outside;
import dev.firstlook.distribution.Event.StrictlyBetween;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * How probabilities of counts came about: a mass by its formula, every other event as the sum of
 * the masses that belong to it, or as what is left when those that do not are taken from 1.
 */
final class MassWorking {

  /** A sum of more terms is shown by its first and last, and not evaluated term by term. */
  private static final double LONGEST = 2000;

  /** What is beyond this share of a tail does not show in four digits, nor in fourteen. */
  private static final double NEGLIGIBLE = 1e-17;

  private final DiscreteDistribution d;
  private final double lower;
  private final double upper;

  private MassWorking(DiscreteDistribution d) {
    this.d = d;
    this.lower = d.support().lower();
    this.upper = d.support().upper();
  }

  static Working of(DiscreteDistribution d, Probability probability) {
    return new MassWorking(d).explain(probability);
  }

  static Working ofMass(DiscreteDistribution d, long k) {
    return new MassWorking(d).explain(d.probability(Event.equalTo((double) k)));
  }

  private Working explain(Probability probability) {
    Event event = probability.event();
    Working working =
        Working.of(Symbols.title("P(" + event + ")", d))
            .step("which values can occur", d.support().toString())
            .step(
                "how probable each is" + PartFormula.where(d),
                "",
                equation(Symbols.mass(Symbols.K), d.formula()));
    return event instanceof EqualTo single
        ? mass(working, single.x(), probability.value())
        : several(working, probability);
  }

  private Working mass(Working working, double k, double value) {
    if (!d.support().contains(k)) {
      return working
          .step(Numbers.text(k) + " is not one of the values that can occur", "0")
          .conclude("The probability is 0.");
    }
    Formula formula = d.formula();
    Formula put = formula.with(Symbols.values(d)).with("k", k);
    Working shown = working;
    if (put.symbols().isEmpty() && d.formula().symbols().contains("k")) {
      String factors = factors(formula, put);
      List<Formula> formulas = new ArrayList<>(List.of(Symbols.mass(number(k)), put));
      formulas.addAll(PartFormula.mass(d, (long) k));
      shown =
          shown.step("put in the numbers", Numbers.text(value), formulas.toArray(Formula[]::new));
      if (!factors.isEmpty()) {
        shown = shown.step("every factor by itself", factors);
      }
    } else {
      shown = shown.step("look at k = " + Numbers.text(k), Numbers.text(value));
    }
    return shown.conclude(
        "Of many such counts " + Symbols.share(value) + " are exactly " + Numbers.text(k) + ".");
  }

  private static String factors(Formula formula, Formula put) {
    StringBuilder text = new StringBuilder();
    var symbolic = formula.factors();
    var numeric = put.factors();
    for (int i = 0; i < numeric.size() && numeric.size() > 1; i++) {
      Formula factor = numeric.get(i);
      text.append(text.isEmpty() ? "" : ", ").append(symbolic.get(i)).append(" = ");
      String plain = factor.toString();
      String result = Numbers.text(factor.value());
      text.append(plain.equals(result) ? plain : plain + " = " + result);
    }
    return text.toString();
  }

  private Working several(Working working, Probability probability) {
    Event event = probability.event();
    Working shown = working;
    String edge = edge(event);
    if (!edge.isEmpty()) {
      shown = shown.step("counts are whole, so that an end that is left out matters", edge);
    }
    double first = first(event);
    double last = last(event);
    if (event instanceof Outside outside) {
      return outside(shown, outside, probability);
    }
    if (!(first <= last)) {
      return shown
          .step("no value that can occur belongs to the event", "0")
          .conclude("The probability is 0.");
    }
    double value = probability.value();
    boolean all = first == lower && last == upper;
    boolean fewerOutside = outsideCount(first, last) < last - first;
    if (!all && fewerOutside && value >= Symbols.FAR_OUT) {
      shown = complement(shown, event, first, last, value);
    } else {
      shown = sumOver(shown, event, first, Math.min(last, reach(first, last)), value);
    }
    return shown.conclude(sentence(event, value));
  }

  private double outsideCount(double first, double last) {
    return (first - lower) + (last == upper ? 0 : upper - last);
  }

  /** The last value whose mass still counts in a sum that goes on without end. */
  private double reach(double first, double last) {
    double tail = d.survival(first - 1) * NEGLIGIBLE;
    return Math.min(last, Math.max(first, d.inverseSurvival(Math.max(tail, 1e-300))));
  }

  private Working sumOver(Working working, Event event, double first, double last, double value) {
    String words =
        "add up the masses of "
            + (first == last
                ? Numbers.text(first)
                : Numbers.text(first) + " to " + Numbers.text(last))
            + (last < last(event) ? "; what comes after is too small to count" : "");
    return working.step(
        words,
        Numbers.text(value),
        Symbols.probabilityOf(event),
        Notations.sum("k", number(first), number(last), Symbols.mass(Symbols.K)),
        terms(first, last));
  }

  private Working complement(
      Working working, Event event, double first, double last, double value) {
    Formula rest = number(1);
    for (double[] range : new double[][] {{lower, first - 1}, {last + 1, upper}}) {
      if (range[0] <= range[1] && Double.isFinite(range[0])) {
        rest = difference(rest, terms(range[0], Math.min(range[1], farthest(range))));
      }
    }
    String which =
        last == upper
            ? "all values below " + Numbers.text(first)
            : first == lower
                ? "all values above " + Numbers.text(last)
                : "all values below %s and all above %s"
                    .formatted(Numbers.text(first), Numbers.text(last));
    return working.step(
        "the masses of all values add up to 1: take away " + which,
        Numbers.text(value),
        Symbols.probabilityOf(event),
        rest);
  }

  private double farthest(double[] range) {
    return Math.max(range[0], d.inverseSurvival(1e-300));
  }

  /** The masses from one value to another, added up: every one, or the first and last ones. */
  private Formula terms(double first, double last) {
    Formula mass =
        last - first > LONGEST || !hasFormula()
            ? Notations.function("P", k -> d.pmf((long) k), Symbols.K)
            : d.formula().with(Symbols.values(d));
    return Notations.sum("k", number(first), number(last), mass).expandedToValues();
  }

  private boolean hasFormula() {
    return d.formula().with(Symbols.values(d)).with("k", lower).symbols().isEmpty()
        && !d.formula().equals(Symbols.mass(symbol("k")));
  }

  private Working outside(Working working, Outside event, Probability probability) {
    double below = Math.ceil(event.lower()) - 1;
    double above = Math.floor(event.upper());
    double left = d.cdf(below);
    double right = d.survival(above);
    return working
        .step("the part below, P(X <= " + Numbers.text(below) + ")", Numbers.text(left))
        .step("the part above, P(X > " + Numbers.text(above) + ")", Numbers.text(right))
        .step(
            "add up the two parts", Symbols.probabilityOf(event), sum(number(left), number(right)))
        .conclude(sentence(event, probability.value()));
  }

  private double first(Event event) {
    double k = lower;
    if (event instanceof Event.AtLeast e) {
      k = Math.ceil(e.x());
    } else if (event instanceof MoreThan e) {
      k = Math.floor(e.x()) + 1;
    } else if (event instanceof Event.Between e) {
      k = Math.ceil(e.lower());
    } else if (event instanceof StrictlyBetween e) {
      k = Math.floor(e.lower()) + 1;
    }
    return Math.max(k, lower);
  }

  private double last(Event event) {
    double k = upper;
    if (event instanceof Event.AtMost e) {
      k = Math.floor(e.x());
    } else if (event instanceof LessThan e) {
      k = Math.ceil(e.x()) - 1;
    } else if (event instanceof Event.Between e) {
      k = Math.floor(e.upper());
    } else if (event instanceof StrictlyBetween e) {
      k = Math.ceil(e.upper()) - 1;
    }
    return Math.min(k, upper);
  }

  /** What strict inequalities leave out. */
  private String edge(Event event) {
    if (event instanceof LessThan e) {
      return below(e.x());
    } else if (event instanceof MoreThan e) {
      return above(e.x());
    } else if (event instanceof StrictlyBetween e) {
      return joined(above(e.lower()), below(e.upper()));
    }
    return event instanceof Outside e ? joined(below(e.lower()), above(e.upper())) : "";
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ". " + other;
  }

  private String below(double end) {
    return leftOut("X < %s means X <= %s; P(X = %s) = %s is left out", end, end - 1);
  }

  private String above(double end) {
    return leftOut("X > %s means X >= %s; P(X = %s) = %s is left out", end, end + 1);
  }

  private String leftOut(String sentence, double end, double next) {
    if (!d.support().contains(end)) {
      return "";
    }
    String shown = Numbers.text(end);
    return sentence.formatted(shown, Numbers.text(next), shown, Numbers.text(d.pmf((long) end)));
  }

  private static String sentence(Event event, double value) {
    return "Of many such counts " + Symbols.share(value) + " have " + event + ".";
  }
}
