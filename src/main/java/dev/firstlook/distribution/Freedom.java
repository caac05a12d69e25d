package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;

import dev.firstlook.explain.Formula;

/** Which values an estimated parameter may have; the form of its interval follows from that. */
enum Freedom {
  ANY("any number is possible, and it is the estimate -+ 1.96 standard errors"),
  POSITIVE(
      "it is symmetric for the logarithm, so that it stays positive: estimate x"
          + " exp(-+ 1.96 standard error / estimate)"),
  SHARE(
      "it is symmetric for the log odds ln(p / (1 - p)), so that it stays between 0 and"
          + " 1: there the standard error is divided by p (1 - p)");

  final String words;

  Freedom(String words) {
    this.words = words;
  }

  static Freedom of(Estimate estimate) {
    return switch (estimate.name()) {
      case "mean", "mu", "location", "lower", "upper" -> ANY;
      case "p" -> SHARE;
      default -> POSITIVE;
    };
  }

  /** How far a value is from the nearest edge of its range. */
  double room(double value) {
    return switch (this) {
      case ANY -> Double.POSITIVE_INFINITY;
      case POSITIVE -> value;
      case SHARE -> Math.min(value, 1 - value);
    };
  }

  /** The end of the interval below (-1) or above (1) the estimate. */
  Formula end(Estimate estimate, int side) {
    Formula value = number(estimate.value());
    Formula reach = product(number(Estimate.Z), number(estimate.standardError()));
    return switch (this) {
      case ANY -> moved(value, reach, side);
      case POSITIVE -> {
        Formula exponent = fraction(reach, value);
        yield product(value, exp(side > 0 ? exponent : negative(exponent)));
      }
      case SHARE -> {
        Formula odds = log(fraction(value, difference(1, value)));
        Formula wide = fraction(reach, product(value, difference(1, value)));
        yield fraction(1, sum(number(1), exp(negative(moved(odds, wide, side)))));
      }
    };
  }

  private static Formula moved(Formula from, Formula reach, int side) {
    return side > 0 ? sum(from, reach) : difference(from, reach);
  }
}
