package dev.firstlook.distribution;

import static dev.firstlook.explain.Formulas.exp;
import static dev.firstlook.explain.Formulas.negative;
import static dev.firstlook.explain.Formulas.product;
import static dev.firstlook.explain.Formulas.symbol;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Formula;
import dev.firstlook.summary.FrequencyTable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The waiting time for an event that comes at a constant average rate and has no memory: the time
 * to the next earthquake, the next decay, the next caller.
 *
 * <p>f(x) = λ e<sup>-λx</sup>, x &ge; 0; mean 1 / λ, variance 1 / λ<sup>2</sup>, skewness 2, excess
 * kurtosis 6.
 *
 * @param rate the average number of events λ per unit of x; positive
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda3667.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.6.6.7</a>
 */
public record Exponential(double rate) implements ContinuousDistribution {

  /**
   * Checks the parameter.
   *
   * @param rate positive and finite
   * @throws IllegalArgumentException if the parameter is out of its range
   */
  public Exponential {
    Require.positive("rate", rate);
  }

  @Override
  public double pdf(double x) {
    return x < 0 ? 0 : rate * survival(x);
  }

  @Override
  public double logPdf(double x) {
    return x < 0 ? Double.NEGATIVE_INFINITY : Math.log(rate) - rate * x;
  }

  @Override
  public double cdf(double x) {
    return x < 0 ? 0 : -Math.expm1(-rate * x);
  }

  @Override
  public double survival(double x) {
    if (x < 0) {
      return 1;
    }
    double exponent = rate * x;
    double survival = Math.exp(-exponent);
    return survival > 0 ? survival - survival * Math.fma(rate, x, -exponent) : survival;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return -Math.log1p(-p) / rate;
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return -Math.log(p) / rate;
  }

  @Override
  public double mean() {
    return 1 / rate;
  }

  @Override
  public double variance() {
    return 1 / rate / rate;
  }

  @Override
  public double standardDeviation() {
    return 1 / rate;
  }

  @Override
  public double skewness() {
    return 2;
  }

  @Override
  public double excessKurtosis() {
    return 6;
  }

  @Override
  public double[] modes() {
    return new double[] {0};
  }

  @Override
  public double entropy() {
    return 1 - Math.log(rate);
  }

  @Override
  public Support support() {
    return new Support(0, Double.POSITIVE_INFINITY, false);
  }

  @Override
  public Formula formula() {
    Formula lambda = symbol("λ");
    Formula x = symbol("x");
    return product(lambda, exp(negative(product(lambda, x))));
  }

  @Override
  public Description describe() {
    return new Description(
        "Exponential",
        "the waiting time for an event that comes at a constant average rate and has no memory",
        List.of(
            new Parameter(
                "rate",
                "λ",
                "the average number of events per unit",
                "events per unit of x",
                rate)),
        List.of(
            "Where the gaps between events are exponential, the number of events in a span is"
                + " Poisson.",
            "The sum of k independent waiting times is Gamma(k, 1 / rate).",
            "It is Weibull(1, 1 / rate): the case without ageing.",
            "The geometric distribution is its counterpart for trials."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    var sampler = ZigguratSampler.Exponential.of(Samples.provider(random));
    return Samples.draw(size, () -> sampler.sample() / rate);
  }

  /**
   * Fits the distribution by maximum likelihood.
   *
   * @param observations the observations, at least one, all finite
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if an observation is negative, or all are 0: the rate would be
   *     infinite
   */
  public static Fit<Exponential> fit(double... observations) {
    return fit(Empirical.of(observations));
  }

  /**
   * Fits the distribution by maximum likelihood, from a table of how often each value occurred.
   *
   * @param table the values and how often each occurred
   * @return the estimate with standard error and 95 % interval
   * @throws IllegalArgumentException if an observation is negative, or all are 0: the rate would be
   *     infinite, or nothing occurred
   */
  public static Fit<Exponential> fit(FrequencyTable<? extends Number> table) {
    return fit(Empirical.of(table));
  }

  static Fit<Exponential> fit(Empirical observations) {
    Empirical sample =
        Observations.notAllZero(
            "exponential", Observations.notNegative("exponential", observations));
    double rate = 1 / sample.mean();
    double error = rate / Math.sqrt((double) sample.size());
    return Fit.of(new Exponential(rate), sample, Estimate.positive("rate", "λ", rate, error));
  }

  @Override
  public String toString() {
    return Line.of("Exponential", this);
  }
}
