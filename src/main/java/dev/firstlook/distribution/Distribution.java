package dev.firstlook.distribution;

import dev.firstlook.explain.Working;

/**
 * A random mechanism: it says which values are how probable.
 *
 * <p>There are three kinds. A {@link DiscreteDistribution} counts and has a probability
 * <em>mass</em> function; a {@link ContinuousDistribution} measures and has a probability
 * <em>density</em> function; an {@link Empirical} distribution is a sample seen as a distribution.
 * What all have in common is here: the probability of events, quantiles and moments.
 *
 * <p>Distributions are values: two with equal parameters are equal. Functions of {@code x} answer
 * NaN for NaN. A moment that does not exist is NaN, one that diverges is infinite.
 */
public sealed interface Distribution
    permits DiscreteDistribution, ContinuousDistribution, Empirical {

  /**
   * The cumulative distribution function, P(X &lt;= x).
   *
   * @param x any number
   * @return a probability, accurate also where it is tiny; NaN for NaN
   * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda362.htm">NIST/SEMATECH
   *     e-Handbook, 1.3.6.2</a>
   */
  double cdf(double x);

  /**
   * The survival function, P(X &gt; x), computed directly and not as {@code 1 - cdf(x)}, which
   * would lose the digits of a small tail.
   *
   * @param x any number
   * @return a probability, accurate also where it is tiny; NaN for NaN
   */
  double survival(double x);

  /**
   * The quantile function: the smallest x with P(X &lt;= x) &gt;= p.
   *
   * @param p a probability in [0, 1]
   * @return a value of the support; its lower end for 0 and its upper end for 1
   * @throws IllegalArgumentException if {@code p} is not in [0, 1]
   */
  double quantile(double p);

  /**
   * The inverse of the survival function: the smallest x with P(X &gt; x) &lt;= p. It is {@code
   * quantile(1 - p)} without the loss of digits in {@code 1 - p}.
   *
   * @param p a probability in [0, 1]
   * @return a value of the support; its upper end for 0 and its lower end for 1
   * @throws IllegalArgumentException if {@code p} is not in [0, 1]
   */
  double inverseSurvival(double p);

  /**
   * The probability of an interval, P(lower &lt; X &lt;= upper), without the cancellation of {@code
   * cdf(upper) - cdf(lower)}.
   *
   * @param lower the lower end, not included
   * @param upper the upper end, included; at least {@code lower}
   * @return a probability; NaN if an end is NaN
   * @throws IllegalArgumentException if {@code lower} is above {@code upper}
   */
  double intervalProbability(double lower, double upper);

  /**
   * The probability of an event, as a value that can be printed, explained and drawn.
   *
   * @param event such as {@code Event.atLeast(2)}
   * @return the probability together with this distribution and the event
   */
  default Probability probability(Event event) {
    return new Probability(this, event, EventProbability.of(this, event));
  }

  /**
   * The mean, the expected value E(X).
   *
   * @return the mean; infinite or NaN where there is none
   */
  double mean();

  /**
   * The variance, E((X - mean)<sup>2</sup>).
   *
   * @return the variance; infinite or NaN where there is none
   */
  double variance();

  /**
   * Shows how the mean came about, from its definition.
   *
   * @return the working
   */
  default Working explainMean() {
    return MomentWorking.ofMean(this);
  }

  /**
   * Shows how the variance came about, from its definition.
   *
   * @return the working
   */
  default Working explainVariance() {
    return MomentWorking.ofVariance(this);
  }

  /**
   * The standard deviation, the square root of the variance, in the unit of X.
   *
   * @return the standard deviation; infinite or NaN where there is none
   */
  default double standardDeviation() {
    return Math.sqrt(variance());
  }

  /**
   * The skewness, E((X - mean)<sup>3</sup>) / sd<sup>3</sup>: positive with a long tail to the
   * right.
   *
   * @return the skewness; infinite or NaN where there is none
   */
  double skewness();

  /**
   * The excess kurtosis, E((X - mean)<sup>4</sup>) / sd<sup>4</sup> - 3: 0 for the normal
   * distribution, positive with heavier tails.
   *
   * @return the excess kurtosis; infinite or NaN where there is none
   */
  double excessKurtosis();

  /**
   * The median, the smallest x with P(X &lt;= x) &gt;= 1/2.
   *
   * @return the median
   */
  default double median() {
    return quantile(0.5);
  }

  /**
   * The modes: where the mass or the density is greatest.
   *
   * @return the modes in ascending order, mostly one; two where two tie; none where no value stands
   *     out, as in a uniform distribution
   */
  double[] modes();

  /**
   * The entropy in nats, the expected value of -log of the mass or the density: how uncertain X is.
   *
   * @return the entropy; for a density it may be negative
   */
  double entropy();

  /**
   * Which values can occur.
   *
   * @return the support
   */
  Support support();

  /**
   * What the distribution models and what its parameters mean.
   *
   * @return the description
   */
  Description describe();
}
