package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.log;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.function;
import static dev.firstlook.explain.Notations.functionOf;

import dev.firstlook.explain.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * F(x) = P(X &lt;= x) and S(x) = P(X &gt; x) of the families as formulas of x and of the parameters
 * by their symbols: where there is a closed form that, else by the function that has a name.
 */
final class CdfFormula {

  private static final Normal STANDARD = new Normal(0, 1);

  private static final String INCOMPLETE_BETA =
      "; here I is the regularized incomplete beta function";

  private static final Formula X = symbol("x");
  private static final Formula ONE = number(1);
  private static final Formula TWO = number(2);
  private static final Formula HALF = fraction(1, TWO);
  private static final Formula MU = symbol("μ");
  private static final Formula NU = symbol("ν");

  private CdfFormula() {}

  /** F(x) as it holds at a point of the support; null where the family has no formula. */
  static @Nullable Formula below(ContinuousDistribution d, double x) {
    if (d instanceof Exponential || d instanceof Weibull) {
      return difference(1, decay(d));
    } else if (d instanceof Uniform) {
      return fraction(difference(X, symbol("a")), difference(symbol("b"), symbol("a")));
    } else if (d instanceof Logistic) {
      return fraction(1, sum(ONE, exp(negative(z("s")))));
    } else if (d instanceof Laplace laplace) {
      return x < laplace.location()
          ? half(exp(negative(distance())))
          : difference(1, half(exp(negative(distance()))));
    } else if (d instanceof Cauchy) {
      return sum(HALF, angle(z("γ")));
    } else if (d instanceof Normal) {
      return phi(z("σ"));
    } else if (d instanceof LogNormal) {
      return phi(fraction(difference(log(X), MU), symbol("σ")));
    } else if (d instanceof Gamma || d instanceof ChiSquared) {
      return functionOf("P", v -> new Gamma(v[0], 1).cdf(v[1]), shape(d), scaled(d));
    } else if (d instanceof Beta) {
      return regularized(X, symbol("α"), symbol("β"));
    } else if (d instanceof FisherF) {
      return fisher(true);
    } else if (d instanceof StudentT) {
      return x < 0 ? half(student()) : difference(1, half(student()));
    }
    return null;
  }

  /** S(x), which keeps its digits where it is small. */
  static @Nullable Formula above(ContinuousDistribution d, double x) {
    if (d instanceof Exponential || d instanceof Weibull) {
      return decay(d);
    } else if (d instanceof Uniform) {
      return fraction(difference(symbol("b"), X), difference(symbol("b"), symbol("a")));
    } else if (d instanceof Logistic) {
      return fraction(1, sum(ONE, exp(z("s"))));
    } else if (d instanceof Laplace laplace) {
      return x < laplace.location()
          ? difference(1, half(exp(negative(distance()))))
          : half(exp(negative(distance())));
    } else if (d instanceof Cauchy) {
      return angle(fraction(symbol("γ"), difference(X, MU)));
    } else if (d instanceof Normal) {
      return phi(fraction(difference(MU, X), symbol("σ")));
    } else if (d instanceof LogNormal) {
      return phi(fraction(difference(MU, log(X)), symbol("σ")));
    } else if (d instanceof Gamma || d instanceof ChiSquared) {
      return functionOf("Q", v -> new Gamma(v[0], 1).survival(v[1]), shape(d), scaled(d));
    } else if (d instanceof Beta) {
      return regularized(difference(1, X), symbol("β"), symbol("α"));
    } else if (d instanceof FisherF) {
      return fisher(false);
    } else if (d instanceof StudentT) {
      return x < 0 ? difference(1, half(student())) : half(student());
    }
    return null;
  }

  /** What the functions in the formula are. */
  static String words(ContinuousDistribution d, double x) {
    if (d instanceof Laplace laplace) {
      return x < laplace.location() ? ", for x below μ" : ", for x from μ on";
    } else if (d instanceof Normal) {
      return "; with z = (x - μ) / σ, the distance from μ in standard deviations, it is Φ(z), the"
          + " cdf of Normal(0, 1), which is in tables";
    } else if (d instanceof LogNormal) {
      return "; log X is normal: with z = (log x - μ) / σ it is Φ(z), the cdf of Normal(0, 1)";
    } else if (d instanceof Gamma || d instanceof ChiSquared) {
      return "; here P is the regularized incomplete gamma function, and Q = 1 - P";
    } else if (d instanceof StudentT) {
      return (x < 0 ? ", for x below 0" : ", for x from 0 on") + INCOMPLETE_BETA;
    } else if (d instanceof Beta || d instanceof FisherF) {
      return INCOMPLETE_BETA;
    }
    return "";
  }

  private static Formula decay(ContinuousDistribution d) {
    return d instanceof Exponential
        ? exp(negative(product(symbol("λ"), X)))
        : exp(negative(power(fraction(X, symbol("λ")), symbol("k"))));
  }

  /** The standardised x. */
  private static Formula z(String scale) {
    return fraction(difference(X, MU), symbol(scale));
  }

  private static Formula distance() {
    return fraction(absolute(difference(X, MU)), symbol("b"));
  }

  private static Formula half(Formula whole) {
    return fraction(whole, TWO);
  }

  private static Formula angle(Formula tangent) {
    return fraction(function("arctan", Math::atan, tangent), pi());
  }

  /** Φ of the number z, which the reader may look up; nothing for other families. */
  static List<Formula> standardised(ContinuousDistribution d, double x, boolean below) {
    double z;
    if (d instanceof Normal normal) {
      z = (x - normal.mean()) / normal.sd();
    } else if (d instanceof LogNormal normal) {
      z = (Math.log(x) - normal.mu()) / normal.sigma();
    } else {
      return List.of();
    }
    return List.of(phi(number(below ? z : -z)));
  }

  private static Formula phi(Formula z) {
    return function("Φ", STANDARD::cdf, z);
  }

  private static Formula shape(ContinuousDistribution d) {
    return d instanceof Gamma ? symbol("α") : half(NU);
  }

  private static Formula scaled(ContinuousDistribution d) {
    return d instanceof Gamma ? fraction(X, symbol("θ")) : half(X);
  }

  private static Formula regularized(Formula x, Formula alpha, Formula beta) {
    return functionOf("I", v -> new Beta(v[1], v[2]).cdf(v[0]), x, alpha, beta);
  }

  private static Formula fisher(boolean below) {
    Formula d1 = symbol("d₁");
    Formula d2 = symbol("d₂");
    Formula both = sum(product(d1, X), d2);
    return below
        ? regularized(fraction(product(d1, X), both), half(d1), half(d2))
        : regularized(fraction(d2, both), half(d2), half(d1));
  }

  private static Formula student() {
    return regularized(fraction(NU, sum(NU, power(X, 2))), half(NU), HALF);
  }
}
