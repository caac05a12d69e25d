package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Notations.equation;
import static dev.firstlook.explain.Notations.notation;

import dev.firstlook.distribution.Event.Outside;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Working;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How an area under a density comes about by the cdf F: its formula, the formula with the numbers,
 * and what is taken from what.
 */
final class AreaWorking {

  /** What a formula with numbers may lose; where it loses more, it is not shown. */
  private static final double LOSS = 1e-11;

  private final ContinuousDistribution d;
  private final Set<String> shown = new HashSet<>();
  private Working working;

  private AreaWorking(Working working, ContinuousDistribution d) {
    this.working = working;
    this.d = d;
  }

  /** The area between two ends, of which the one or the other may be infinite. */
  static Working between(
      Working working, ContinuousDistribution d, double from, double to, double value) {
    AreaWorking area = new AreaWorking(working, d);
    boolean far = d.survival(from) < Symbols.FAR_OUT;
    if (from == Double.NEGATIVE_INFINITY) {
      return area.single(true, to);
    } else if (to == Double.POSITIVE_INFINITY && far) {
      return area.single(false, from);
    } else if (to == Double.POSITIVE_INFINITY) {
      area.end(true, from);
      return area.together(true, value, area.above(from), difference(1, number(d.cdf(from))));
    }
    double first = far ? from : to;
    double second = far ? to : from;
    area.end(!far, first);
    area.end(!far, second);
    return area.together(
        !far,
        value,
        difference(area.function(!far, first), area.function(!far, second)),
        difference(number(area.value(!far, first)), number(area.value(!far, second))));
  }

  /** The areas below the one end and above the other. */
  static Working outside(Working working, ContinuousDistribution d, Outside event, double value) {
    AreaWorking area = new AreaWorking(working, d);
    area.end(true, event.lower());
    area.end(d.survival(event.upper()) >= Symbols.FAR_OUT, event.upper());
    area.working =
        area.working.step(
            "two areas: below the one end, and above the other",
            Numbers.text(value),
            Symbols.probabilityOf(event),
            sum(area.function(true, event.lower()), area.above(event.upper())),
            sum(number(d.cdf(event.lower())), number(d.survival(event.upper()))));
    return area.working;
  }

  private Working single(boolean below, double x) {
    if (!end(below, x)) {
      String how = isInside(x) ? "; here it is computed numerically" : "";
      working = working.step(words(below) + how, function(below, x));
    }
    return working;
  }

  private Working together(boolean below, double value, Formula... formulas) {
    String words = shown.isEmpty() ? words(below) : "so the area is";
    working = working.step(words, Numbers.text(value), formulas);
    return working;
  }

  /** Shows F or S at an end by its formula, if there is one that keeps the digits. */
  private boolean end(boolean below, double x) {
    List<Formula> formulas = formulas(below, x);
    if (formulas.isEmpty()) {
      return false;
    }
    Formula symbols = equation(notation(below ? "F" : "S", Symbols.SMALL_X), formulas.get(0));
    if (shown.add(symbols.toString())) {
      String where = CdfFormula.words(d, x) + PartFormula.words(d, symbols);
      working = working.step(words(below) + where, "", symbols);
    }
    formulas.set(0, function(below, x));
    working = working.step("at x = " + Numbers.text(x), formulas.toArray(Formula[]::new));
    return true;
  }

  private static String words(boolean below) {
    return below
        ? "the cdf F gives the area to the left of x"
        : "far out S = 1 - F, the area to the right of x, keeps its digits";
  }

  /** In symbols, and with numbers; empty outside of the support, and where digits would be lost. */
  private List<Formula> formulas(boolean below, double x) {
    List<Formula> formulas = new ArrayList<>();
    if (!isInside(x)) {
      return formulas;
    }
    formulas.addAll(PartFormula.cdf(d, x, below));
    Formula symbols = below ? CdfFormula.below(d, x) : CdfFormula.above(d, x);
    if (symbols != null) {
      formulas.add(symbols);
      formulas.add(symbols.with(Symbols.values(d)).with("x", x));
      formulas.addAll(CdfFormula.standardised(d, x, below));
    }
    double exact = value(below, x);
    boolean precise =
        formulas.stream()
            .skip(1)
            .allMatch(formula -> Math.abs(formula.value() - exact) <= LOSS * exact);
    return precise ? formulas : new ArrayList<>();
  }

  private boolean isInside(double x) {
    return x > d.support().lower() && x < d.support().upper();
  }

  private Formula function(boolean below, double x) {
    return below
        ? Notations.function("F", d::cdf, number(x))
        : Notations.function("S", d::survival, number(x));
  }

  private double value(boolean below, double x) {
    return below ? d.cdf(x) : d.survival(x);
  }

  private Formula above(double x) {
    return d.survival(x) < Symbols.FAR_OUT ? function(false, x) : difference(1, function(true, x));
  }
}
