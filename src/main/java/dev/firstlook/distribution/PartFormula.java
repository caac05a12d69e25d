package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.absolute;
import static dev.firstlook.explain.Formulas.difference;
import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;
import static dev.firstlook.explain.Notations.function;

import dev.firstlook.explain.Formula;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The functions of a distribution that is made of others, in three lines: by the functions of the
 * others at x, the same with x put in, and with their values.
 */
final class PartFormula {

  private PartFormula() {}

  /** The formula in symbols, and what becomes of it at x; empty for any other distribution. */
  static List<Formula> cdf(ContinuousDistribution d, double x, boolean below) {
    if (d instanceof Mixture mixture) {
      return mixture(mixture, x, below);
    } else if (d instanceof Truncated truncated) {
      return truncated(truncated, x, below);
    } else if (d instanceof Transformed transformed) {
      return transformed(transformed, x, below);
    }
    return List.of();
  }

  /** The density at x with the densities of the parts; empty for any other distribution. */
  static List<Formula> density(ContinuousDistribution d, double x) {
    if (d instanceof Mixture mixture) {
      return List.of(average(mixture.components(), mixture.weights(), c -> c.pdf(x)));
    } else if (d instanceof Truncated t) {
      double mass = t.whole().intervalProbability(t.lower(), t.upper());
      return List.of(fraction(number(t.whole().pdf(x)), number(mass)));
    } else if (d instanceof Transformed t) {
      double back = (x - t.shift()) / t.scale();
      return List.of(
          fraction(function("g", t.original()::pdf, number(back)), absolute(number(t.scale()))),
          fraction(number(t.original().pdf(back)), absolute(number(t.scale()))));
    }
    return List.of();
  }

  /** The mass of k with the masses of the parts; empty for any other distribution. */
  static List<Formula> mass(DiscreteDistribution d, long k) {
    if (d instanceof DiscreteMixture mixture) {
      return List.of(average(mixture.components(), mixture.weights(), c -> c.pmf(k)));
    } else if (d instanceof DiscreteShifted shifted) {
      DiscreteDistribution original = shifted.original();
      double back = (double) (k - shifted.shift());
      Formula put = original.formula().with(Symbols.values(original)).with("k", back);
      return put.symbols().isEmpty() && original.formula().symbols().contains("k")
          ? List.of(put)
          : List.of();
    }
    return List.of();
  }

  /** What the functions in the density or mass are, for what is made of others. */
  static String where(Distribution d) {
    if (d instanceof Mixture || d instanceof DiscreteMixture) {
      return "; f₁ is that of the first group, and so on";
    }
    String relation = d.describe().relations().stream().findFirst().orElse("");
    return Naming.isCombined(d) ? "; " + relation.substring(0, relation.length() - 1) : "";
  }

  /** What the functions in the cdf are. */
  static String words(ContinuousDistribution d, Formula formula) {
    String rest = formula.toString().contains("T(") ? ", and T = 1 - G" : "";
    if (d instanceof Mixture) {
      return "; each group counts with its share";
    } else if (d instanceof Truncated t) {
      return "; G is that of the whole, "
          + Line.call(t.whole())
          + rest
          + "; of the probability between the limits it is a part";
    } else if (d instanceof Transformed t) {
      return "; G is that of X, " + Line.call(t.original()) + rest + "; so go back to X first";
    }
    return "";
  }

  private static List<Formula> mixture(Mixture d, double x, boolean below) {
    Formula formula =
        new Groups<>(d.components(), d.weights())
            .formula(
                f ->
                    c ->
                        below
                            ? function(f.replace('f', 'F'), c::cdf, Symbols.SMALL_X)
                            : function(f.replace('f', 'S'), c::survival, Symbols.SMALL_X));
    return List.of(
        formula,
        formula.with(Symbols.values(d)).with("x", x),
        average(d.components(), d.weights(), c -> below ? c.cdf(x) : c.survival(x)));
  }

  private static <D extends Distribution> Formula average(
      List<D> components, List<Double> weights, ToDoubleFunction<D> value) {
    Formula[] terms = new Formula[components.size()];
    for (int i = 0; i < terms.length; i++) {
      double part = value.applyAsDouble(components.get(i));
      terms[i] = product(number(weights.get(i)), number(part));
    }
    return sum(terms);
  }

  private static List<Formula> truncated(Truncated d, double x, boolean below) {
    boolean far = d.whole().survival(d.lower()) < Symbols.FAR_OUT;
    Formula a = far ? symbol("b") : symbol("a");
    Formula b = far ? symbol("a") : symbol("b");
    boolean first = below != far;
    Formula part =
        first
            ? difference(whole(d, far, Symbols.SMALL_X), whole(d, far, a))
            : difference(whole(d, far, b), whole(d, far, Symbols.SMALL_X));
    Formula formula = fraction(part, difference(whole(d, far, b), whole(d, far, a)));
    double at = valueOfWhole(d, far, x);
    double low = valueOfWhole(d, far, far ? d.upper() : d.lower());
    double high = valueOfWhole(d, far, far ? d.lower() : d.upper());
    Formula numbers =
        first ? difference(number(at), number(low)) : difference(number(high), number(at));
    return List.of(
        formula,
        formula.with(Symbols.values(d)).with("x", x),
        fraction(numbers, difference(number(high), number(low))));
  }

  private static Formula whole(Truncated d, boolean far, Formula x) {
    return far ? function("T", d.whole()::survival, x) : function("G", d.whole()::cdf, x);
  }

  private static double valueOfWhole(Truncated d, boolean far, double x) {
    return far ? d.whole().survival(x) : d.whole().cdf(x);
  }

  private static List<Formula> transformed(Transformed d, double x, boolean below) {
    double back = (x - d.shift()) / d.scale();
    Formula inside = fraction(difference(Symbols.SMALL_X, symbol("a")), symbol("b"));
    boolean left = below == d.scale() > 0;
    if (left) {
      Formula formula = function("G", d.original()::cdf, inside);
      return List.of(formula, put(d, formula, x), function("G", d.original()::cdf, number(back)));
    }
    Formula rest = function("T", d.original()::survival, inside);
    if (d.original().survival(back) < Symbols.FAR_OUT) {
      return List.of(rest, put(d, rest, x), function("T", d.original()::survival, number(back)));
    }
    Formula formula = difference(1, function("G", d.original()::cdf, inside));
    return List.of(formula, put(d, formula, x), difference(1, number(d.original().cdf(back))));
  }

  private static Formula put(Transformed d, Formula formula, double x) {
    return formula.with(Symbols.values(d)).with("x", x);
  }
}
