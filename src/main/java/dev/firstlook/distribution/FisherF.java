package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.core.DD;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;

/**
 * The quotient of two independent estimates of one variance: whether groups differ more than their
 * members do.
 *
 * <p>f(x) = &radic;((d<sub>1</sub> x)<sup>d<sub>1</sub></sup> d<sub>2</sub><sup>d<sub>2</sub></sup>
 * / (d<sub>1</sub> x + d<sub>2</sub>)<sup>d<sub>1</sub> + d<sub>2</sub></sup>) / (x B(d<sub>1</sub>
 * / 2, d<sub>2</sub> / 2)), x &gt;= 0, where B is the beta function; mean d<sub>2</sub> /
 * (d<sub>2</sub> - 2) if d<sub>2</sub> &gt; 2, variance 2 d<sub>2</sub><sup>2</sup> (d<sub>1</sub>
 * + d<sub>2</sub> - 2) / (d<sub>1</sub> (d<sub>2</sub> - 2)<sup>2</sup> (d<sub>2</sub> - 4)) if
 * d<sub>2</sub> &gt; 4.
 *
 * @param df1 the degrees of freedom d<sub>1</sub> above the line; positive
 * @param df2 the degrees of freedom d<sub>2</sub> below the line; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3665.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.5</a>
 */
public record FisherF(double df1, double df2) implements ContinuousDistribution {

  private static final double FAR = 0x1p500;

  /**
   * Checks the parameters.
   *
   * @param df1 positive and finite
   * @param df2 positive and finite
   * @throws IllegalArgumentException if a parameter is out of its range
   */
  public FisherF {
    Require.positive("df1", df1);
    Require.positive("df2", df2);
  }

  /** d1 x / (d1 x + d2), which has a beta distribution. */
  private Split share(double x) {
    // both are scaled so that the product leaves the doubles on neither side
    double scale = x > FAR ? 1 / FAR : x < 1 / FAR ? FAR : 1;
    return Split.ofShares(DD.ofProduct(df1, x * scale), DD.of(df2 * scale));
  }

  @Override
  public double pdf(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      return IncompleteBeta.prefixOver(x, 0.5 * df1, 0.5 * df2, share(x));
    }
    return Math.exp(logPdf(x));
  }

  @Override
  public double logPdf(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      return IncompleteBeta.logPrefix(0.5 * df1, 0.5 * df2, share(x)) - Math.log(x);
    }
    if (x == 0 && df1 <= 2) {
      return df1 < 2 ? Double.POSITIVE_INFINITY : 0;
    }
    return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double cdf(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      return IncompleteBeta.value(0.5 * df1, 0.5 * df2, share(x));
    }
    return Double.isNaN(x) ? x : x <= 0 ? 0 : 1;
  }

  @Override
  public double survival(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      return IncompleteBeta.value(0.5 * df2, 0.5 * df1, share(x).swapped());
    }
    return Double.isNaN(x) ? x : x <= 0 ? 1 : 0;
  }

  @Override
  public double quantile(double p) {
    return ContinuousQuantile.quantile(this, p, 1);
  }

  @Override
  public double inverseSurvival(double p) {
    return ContinuousQuantile.inverseSurvival(this, p, 1);
  }

  @Override
  public double mean() {
    return df2 > 2 ? df2 / (df2 - 2) : Double.POSITIVE_INFINITY;
  }

  @Override
  public double variance() {
    if (df2 > 4) {
      double mean = mean();
      return 2 * mean * mean * ((df1 + df2 - 2) / df1) / (df2 - 4);
    }
    return df2 > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  @Override
  public double skewness() {
    if (df2 > 6) {
      double above = (2 * df1 + df2 - 2) * Math.sqrt(8 * (df2 - 4));
      return above / (df2 - 6) / Math.sqrt(df1) / Math.sqrt(df1 + df2 - 2);
    }
    return df2 > 4 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    if (df2 > 8) {
      double first = (5 * df2 - 22) / (df2 - 6) / (df2 - 8);
      double second = (df2 - 4) / (df2 - 6) * ((df2 - 2) / (df2 - 8)) * (df2 - 2);
      return 12 * (first + second / df1 / (df1 + df2 - 2));
    }
    return df2 > 4 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  @Override
  public double[] modes() {
    return new double[] {df1 > 2 ? (df1 - 2) / df1 * (df2 / (df2 + 2)) : 0};
  }

  /** log(b / a) + log B(a, b) - (a - 1) &psi;(a) - (b + 1) &psi;(b) + ..., halves of d1 and d2. */
  @Override
  public double entropy() {
    double a = 0.5 * df1;
    double b = 0.5 * df2;
    double sum = a + b;
    return 0.5 * Math.log(2 * Math.PI / a * (sum / b))
        + EntropyTerm.of(a, -1)
        + EntropyTerm.of(b, 1)
        - EntropyTerm.of(sum, 0)
        + 0.5;
  }

  @Override
  public Support support() {
    return new Support(0, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula d1 = symbol("d₁");
    Formula d2 = symbol("d₂");
    Formula x = symbol("x");
    return fraction(
        squareRoot(
            fraction(
                product(power(product(d1, x), d1), power(d2, d2)),
                power(sum(product(d1, x), d2), sum(d1, d2)))),
        product(x, SpecialFunctions.beta(fraction(d1, number(2)), fraction(d2, number(2)))));
  }

  @Override
  public Description describe() {
    return new Description(
        "FisherF",
        "the quotient of two independent estimates of one variance",
        List.of(
            new Parameter("df1", "d₁", "degrees of freedom above the line", "none", df1),
            new Parameter("df2", "d₂", "degrees of freedom below the line", "none", df2)),
        List.of(
            "If U and V are independent ChiSquared(d₁) and ChiSquared(d₂), (U / d₁) / (V / d₂) is"
                + " FisherF(d₁, d₂).",
            "1 / X is FisherF(d₂, d₁).",
            "d₁ X / (d₁ X + d₂) is Beta(d₁ / 2, d₂ / 2).",
            "The square of a StudentT(ν) value is FisherF(1, ν)."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ChengBetaSampler.of(Samples.provider(random), 0.5 * df1, 0.5 * df2);
    return Samples.draw(
        size,
        () -> {
          double share = sampler.sample();
          return share / df1 * (df2 / (1 - share));
        });
  }

  @Override
  public String toString() {
    return Line.of("FisherF", this);
  }
}
