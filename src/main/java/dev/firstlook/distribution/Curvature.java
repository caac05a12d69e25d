package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Notations;
import java.util.List;

/**
 * The second derivatives of a log-likelihood by differences of its values around the estimates. No
 * formula of a derivative is in it, so that it checks those.
 */
final class Curvature {

  /** The step, in standard errors: the log-likelihood falls by 0.0002. */
  private static final double NEAR = 0.02;

  /** The step as a share of the distance to the edge of the range. */
  private static final double SHARE = 0.1;

  /** Above this the log-likelihood has too few decimals to show how it falls. */
  private static final double LARGEST = 1e8;

  private final Fit<?> fit;
  private final List<Estimate> estimates;

  Curvature(Fit<?> fit) {
    this.fit = fit;
    this.estimates = fit.estimates();
  }

  /** Whether the family is known and the values are exact enough for differences. */
  boolean known() {
    return Refit.withParameter(fit.distribution(), 0, estimates.get(0).value()) != null
        && Math.abs(fit.logLikelihood()) < LARGEST
        && estimates.stream().allMatch(e -> e.standardError() > 0);
  }

  /** Minus the second derivative by one parameter, from three values of the log-likelihood. */
  Formula information(int index) {
    double at = estimates.get(index).value();
    double h = step(index);
    Formula middle = function(index, number(at));
    Formula sides =
        sum(
            function(index, difference(number(at), number(h))),
            function(index, sum(number(at), number(h))));
    return fraction(difference(product(number(2), middle), sides), power(number(h), 2));
  }

  private Formula function(int index, Formula at) {
    return Notations.function("ℓ", x -> moved(index, x - estimates.get(index).value(), 0, 0), at);
  }

  /** Minus the second derivative by two parameters, or twice by the same. */
  double information(int one, int other) {
    double first = step(one);
    double second = step(other);
    return one == other
        ? fall(one, first, other, 0) / (first * first)
        : (fall(one, first, other, second) - fall(one, first, other, -second))
            / (4 * first * second);
  }

  /** -d² of the log-likelihood along a direction; the error is of the fourth order. */
  private double fall(int one, double first, int other, double second) {
    double near = twoSided(one, first, other, second);
    double far = twoSided(one, 2 * first, other, 2 * second) / 4;
    return (4 * near - far) / 3;
  }

  private double twoSided(int one, double first, int other, double second) {
    double middle = moved(one, 0, other, 0);
    double up = moved(one, first, other, second);
    double down = moved(one, -first, other, -second);
    return (middle - up) + (middle - down);
  }

  private double moved(int one, double first, int other, double second) {
    Distribution d = change(fit.distribution(), one, first);
    return Fit.logLikelihood(second == 0 ? d : change(d, other, second), fit.sample());
  }

  private Distribution change(Distribution d, int index, double by) {
    Distribution changed = Refit.withParameter(d, index, estimates.get(index).value() + by);
    return changed == null ? d : changed;
  }

  private double step(int index) {
    Estimate e = estimates.get(index);
    return Math.min(NEAR * e.standardError(), SHARE * Freedom.of(e).room(e.value()));
  }
}
