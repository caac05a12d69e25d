package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far estimates may be off: the observed information by its formula where there is one, checked
 * by differences of the log-likelihood, the standard errors, and the intervals.
 */
final class ErrorWorking {

  /** Where a determinant is less than this share of its terms, differences are too coarse. */
  private static final double DIGITS = 1e-3;

  private final Fit<?> fit;
  private final Distribution d;
  private final Curvature curvature;
  private final boolean checked;

  private ErrorWorking(Fit<?> fit) {
    this.fit = fit;
    this.d = fit.distribution();
    this.curvature = new Curvature(fit);
    this.checked = curvature.known();
  }

  /** Adds the steps that lead to standard errors and intervals. */
  static Working add(Working working, Fit<?> fit) {
    return new ErrorWorking(fit).add(working);
  }

  private Working add(Working working) {
    Working longer = working;
    boolean found = fit.estimates().stream().anyMatch(e -> e.standardError() > 0);
    if (found && information(fit.estimates().get(fit.estimates().size() - 1)) == null) {
      longer = withoutFormula(longer);
    }
    for (int i = 0; i < fit.estimates().size(); i++) {
      Estimate e = fit.estimates().get(i);
      if (e.standardError() > 0) {
        longer = interval(error(longer, e, i), e);
      } else if (e.lower() <= e.upper()) {
        longer = edge(longer, e);
      }
    }
    return longer;
  }

  private Working error(Working working, Estimate e, int index) {
    Formula information = information(e);
    if (d instanceof Laplace laplace && index == 0) {
      return kink(working, laplace, (double) fit.size());
    } else if (information == null) {
      return working;
    }
    Formula put = information.with(values());
    Working longer =
        working.step(
            "the observed information of "
                + e.symbol()
                + " is minus the second derivative of the log-likelihood at its top"
                + (d instanceof Normal || d instanceof LogNormal
                    ? "; the mixed one is 0 there"
                    : ""),
            information,
            put);
    if (checked) {
      longer =
          longer.step(
              "check: three values of the log-likelihood ℓ, as near as their digits allow, give"
                  + " about the same",
              curvature.information(index));
    }
    return longer.step(
        "the standard error of " + e.symbol() + " is one over its square root",
        fraction(1, squareRoot(put)));
  }

  /** The median has a standard error, though not by a curvature. */
  private static Working kink(Working working, Laplace laplace, double n) {
    Formula density = fraction(1, product(number(2), symbol("b")));
    Formula error = fraction(1, product(number(2), density, squareRoot(symbol("n"))));
    return working.step(
        "by μ the log-likelihood has a kink and no curvature. But the median of n values varies"
            + " from sample to sample by 1 / (2 f(μ) √n), with f(μ) = 1 / (2 b)",
        error,
        Map.of("b", laplace.scale(), "n", n));
  }

  /** Minus the second derivative at the estimate, in symbols; null where it is no short formula. */
  private @Nullable Formula information(Estimate e) {
    Formula n = symbol("n");
    Formula p = symbol("p");
    if (d instanceof Poisson) {
      return fraction(n, symbol("λ"));
    } else if (d instanceof Bernoulli) {
      return fraction(n, product(p, difference(1, p)));
    } else if (d instanceof Binomial) {
      return fraction(product(symbol("m"), n), product(p, difference(1, p)));
    } else if (d instanceof Geometric) {
      return fraction(n, product(power(p, 2), difference(1, p)));
    } else if (d instanceof Exponential) {
      return fraction(n, power(symbol("λ"), 2));
    } else if (d instanceof Laplace) {
      return fraction(n, power(symbol("b"), 2));
    } else if (d instanceof Normal || d instanceof LogNormal) {
      Formula square = power(symbol("σ"), 2);
      return fraction(e.symbol().equals("μ") ? n : product(number(2), n), square);
    }
    return null;
  }

  private Map<String, Double> values() {
    Map<String, Double> values = new HashMap<>(Symbols.values(d));
    values.put(count(d), (double) fit.size());
    return values;
  }

  /** The symbol for the number of observations, of which the binomial has the n already. */
  static String count(Distribution d) {
    return d instanceof Binomial ? "m" : "n";
  }

  /** Second derivatives that are computed, not written: said so, and checked by differences. */
  private Working withoutFormula(Working working) {
    boolean single = fit.estimates().size() == 1;
    String found =
        d instanceof StudentT || d instanceof ChiSquared
            ? ", found by the difference of the slopes on either side"
            : Refit.withParameter(d, 0, fit.estimates().get(0).value()) == null
                ? ""
                : ", found by the closed form of the derivatives";
    StringBuilder errors = new StringBuilder();
    for (Estimate e : fit.estimates()) {
      errors.append(errors.isEmpty() ? "" : ", ").append(e.symbol()).append(": ");
      errors.append(Numbers.text(e.standardError()));
    }
    Working longer =
        working.step(
            "the observed information is minus the "
                + (single ? "second derivative" : "matrix of second derivatives")
                + " of the log-likelihood at its top"
                + found
                + (single
                    ? "; the standard error is one over its square root"
                    : "; its inverse has the squares of the standard errors on its diagonal"),
            errors.toString());
    if (!checked) {
      return longer;
    }
    return single
        ? longer.step(
            "check: the same from three values of the log-likelihood ℓ, as near as their digits"
                + " allow",
            fraction(1, squareRoot(curvature.information(0))))
        : matrix(longer);
  }

  private Working matrix(Working working) {
    Estimate one = fit.estimates().get(0);
    Estimate two = fit.estimates().get(1);
    Formula first = number(curvature.information(0, 0));
    Formula mixed = number(curvature.information(0, 1));
    Formula second = number(curvature.information(1, 1));
    Formula determinant = difference(product(first, second), power(mixed, 2));
    if (!(determinant.value() > DIGITS * product(first, second).value())) {
      return working;
    }
    String both = one.symbol() + " and " + two.symbol();
    TextTable table =
        TextTable.of("", "by", "minus second derivative")
            .row(one.symbol(), first.toString())
            .row(both, mixed.toString())
            .row(two.symbol(), second.toString());
    return working
        .step("check: second derivatives from differences of the log-likelihood alone", "", table)
        .step(
            "they give the standard error of " + one.symbol(),
            squareRoot(fraction(second, determinant)))
        .step("and that of " + two.symbol(), squareRoot(fraction(first, determinant)));
  }

  private static Working interval(Working working, Estimate e) {
    if (!(e.lower() <= e.upper())) {
      return working;
    }
    Freedom freedom = Freedom.of(e);
    return working
        .step("the 95 % interval of " + e.symbol() + ": " + freedom.words, freedom.end(e, -1))
        .step("and above", freedom.end(e, 1));
  }

  private Working edge(Working working, Estimate e) {
    double n = d instanceof Binomial b ? (double) b.trials() * fit.size() : (double) fit.size();
    Formula one = exp(negative(fraction(number(Estimate.LIKELIHOOD_DROP), number(n))));
    return working
        .step(
            "the estimate lies on the edge of its range, where the log-likelihood has no top with"
                + " slope zero: so there is no standard error",
            e.toString())
        .step(
            e.value() == 0
                ? "the interval holds the p whose log-likelihood n ln(1 - p) is at least -1.92,"
                    + " 1.92 below the greatest: up to"
                : "the interval holds the p whose log-likelihood n ln(p) is at least -1.92, 1.92"
                    + " below the greatest: from",
            e.value() == 0 ? difference(1, one) : one);
  }
}
