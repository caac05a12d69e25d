package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.fraction;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.number;
import static dev.firstlook.explain.Formulas.pi;
import static dev.firstlook.explain.Formulas.power;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.squareRoot;
import static dev.firstlook.explain.Formulas.sum;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.numbers.core.DD;
import org.apache.commons.rng.sampling.distribution.TSampler;

/**
 * The distance of a sample mean from the true mean in units of its estimated standard error: a bell
 * with heavier tails than the normal one, the heavier the smaller the sample was.
 *
 * <p>f(t) = (1 + t<sup>2</sup> / &nu;)<sup>-(&nu; + 1) / 2</sup> / (&radic;&nu; B(&nu; / 2, 1 /
 * 2)), where B is the beta function; mean 0 if &nu; &gt; 1, variance &nu; / (&nu; - 2) if &nu; &gt;
 * 2.
 *
 * @param df the degrees of freedom &nu;, for a mean of n values n - 1; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3664.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.4</a>
 */
public record StudentT(double df) implements ContinuousDistribution {

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
  private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

  /** From here on 1 + t^2 / df is t^2 / df, and either of the two will soon be infinite. */
  private static final double FAR = 1e150;

  /**
   * Checks the parameter.
   *
   * @param df positive and finite
   * @throws IllegalArgumentException if it is out of its range
   */
  public StudentT {
    Require.positive("df", df);
  }

  @Override
  public double pdf(double t) {
    if (!Double.isFinite(t)) {
      return Double.isNaN(t) ? t : 0;
    }
    double exponent = exponent(t);
    if (BinomialKernel.isLarge(exponent)) {
      return DoubleDouble.exp(exactExponent(t).negate().add(correction())) / ROOT_TWO_PI;
    }
    return Math.exp(correction() - exponent) / ROOT_TWO_PI;
  }

  @Override
  public double logPdf(double t) {
    return correction() - exponent(t) - HALF_LOG_TWO_PI;
  }

  /** (&nu; + 1) / 2 log(1 + t<sup>2</sup> / &nu;). */
  private double exponent(double t) {
    double log = isFar(t) ? 2 * Math.log(Math.abs(t)) - Math.log(df) : Math.log1p(t * (t / df));
    return (0.5 * df + 0.5) * log;
  }

  private boolean isFar(double t) {
    return Math.abs(t) > FAR * Math.min(1, Math.sqrt(df));
  }

  private DD exactExponent(double t) {
    DD log =
        isFar(t)
            ? DoubleDouble.log(DD.of(Math.abs(t)))
                .multiply(2.0)
                .subtract(DoubleDouble.log(DD.of(df)))
            : DoubleDouble.log1p(DD.ofSquare(t).divide(df));
    return log.multiply(DD.ofSum(0.5 * df, 0.5));
  }

  /** log of the density at 0 times sqrt(2 &pi;), by Stirling's formula and its errors. */
  private double correction() {
    double a = 0.5 * df;
    return a * Math.log1p(0.5 / a) - 0.5 + Stirling.error(a + 0.5) - Stirling.error(a);
  }

  @Override
  public double cdf(double t) {
    return survival(-t);
  }

  @Override
  public double survival(double t) {
    if (Double.isNaN(t)) {
      return t;
    }
    return t >= 0 ? tail(t) : 1 - tail(-t);
  }

  /** P(T > t) for t of at least 0. */
  private double tail(double t) {
    if (isFar(t)) {
      return t == Double.POSITIVE_INFINITY ? 0 : farTail(t);
    }
    DD square = DD.ofSquare(t);
    return square.hi() > 0
        ? 0.5 * IncompleteBeta.value(0.5 * df, 0.5, Split.ofShares(DD.of(df), square))
        : 0.5;
  }

  /** t f(t) / &nu;. */
  private double farTail(double t) {
    DD log = exactExponent(t).negate().add(DoubleDouble.log(DD.of(t))).add(correction());
    return DoubleDouble.exp(log) / ROOT_TWO_PI / df;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    if (p == 0.5) {
      return 0;
    }
    return p < 0.5 ? -upper(p) : upper(1 - p);
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    if (p == 0.5) {
      return 0;
    }
    return p < 0.5 ? upper(p) : -upper(1 - p);
  }

  /** The t with P(T > t) = p, for p below 1/2. */
  private double upper(double p) {
    return ContinuousQuantile.inverseSurvival(this, p, 1);
  }

  @Override
  public double mean() {
    return df > 1 ? 0 : Double.NaN;
  }

  @Override
  public double variance() {
    if (df > 2) {
      return df / (df - 2);
    }
    return df > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  @Override
  public double skewness() {
    return df > 3 ? 0 : Double.NaN;
  }

  @Override
  public double excessKurtosis() {
    if (df > 4) {
      return 6 / (df - 4);
    }
    return df > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
  }

  @Override
  public double median() {
    return 0;
  }

  @Override
  public double[] modes() {
    return new double[] {0};
  }

  /** (&nu; + 1) / 2 (&psi;((&nu; + 1) / 2) - &psi;(&nu; / 2)) - log f(0). */
  @Override
  public double entropy() {
    double a = 0.5 * df;
    double difference =
        Math.log1p(0.5 / a) + EntropyTerm.logMinusDigamma(a) - EntropyTerm.logMinusDigamma(a + 0.5);
    return (a + 0.5) * difference + HALF_LOG_TWO_PI - correction();
  }

  @Override
  public Support support() {
    return new Support(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula nu = symbol("ν");
    Formula x = symbol("x");
    return product(
        fraction(
            SpecialFunctions.gamma(fraction(sum(nu, number(1)), number(2))),
            product(
                squareRoot(product(nu, pi())), SpecialFunctions.gamma(fraction(nu, number(2))))),
        power(
            sum(number(1), fraction(power(x, 2), nu)),
            negative(fraction(sum(nu, number(1)), number(2)))));
  }

  @Override
  public Description describe() {
    return new Description(
        "StudentT",
        "the distance of a sample mean from the true mean in units of its estimated standard"
            + " error",
        List.of(
            new Parameter(
                "df", "ν", "degrees of freedom: how well the error is known", "none", df)),
        List.of(
            "For many degrees of freedom it is nearly Normal(0, 1).",
            "StudentT(1) is Cauchy(0, 1).",
            "If Z is Normal(0, 1) and V independent of it ChiSquared(ν), Z / sqrt(V / ν) is"
                + " StudentT(ν).",
            "If T is StudentT(ν), its square is FisherF(1, ν)."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = TSampler.of(Samples.provider(random), df);
    return Samples.draw(size, sampler::sample);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least one, all finite
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if no finite df fits better than an infinite one, which is the
   *     standard normal
   */
  public static Fit<StudentT> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if no finite df fits better than an infinite one, which is the
   *     standard normal, or nothing occurred
   */
  public static Fit<StudentT> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<StudentT> fit(Empirical observations) {
    return OneParameterLikelihood.studentT(observations);
  }

  @Override
  public String toString() {
    return Line.of("StudentT", this);
  }
}
