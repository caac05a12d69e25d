package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Fit;
import java.util.function.Function;

/**
 * Do measurements come from a model, or two samples from the same? D is the largest distance
 * between the share of the sample up to x and P(X &lt;= x).
 *
 * <p>Which method is right depends on where the model comes from:
 *
 * <ul>
 *   <li>It was fixed before the values were seen: {@link #of(double[], ContinuousDistribution)}.
 *   <li>It is the normal or the exponential distribution that fits best: {@link #normality}, {@link
 *       #exponentiality} (Lilliefors).
 *   <li>It is the uniform distribution between the extremes of the values: {@link #uniformity}.
 *   <li>It is any other model fitted to the values: {@link #ofFitted(Fit)}.
 * </ul>
 *
 * A fitted model is always close to its sample. The p-value of the first method would then be far
 * too large, a common mistake.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda35g.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.5.16</a>
 */
public final class KolmogorovSmirnovTest {

  private KolmogorovSmirnovTest() {}

  /**
   * Tests measurements against a model that was fixed beforehand. The p-value is exact up to 10,000
   * values, and beyond that the limit of large samples.
   *
   * @param values at least 1, all finite
   * @param model the model, no parameter of which was estimated from the values
   * @return the result; its notes warn of ties, and of a model that is as close to the values as
   *     one fitted by maximum likelihood
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static TestResult of(double[] values, ContinuousDistribution model) {
    return of(values, model, Alternative.TWO_SIDED);
  }

  /**
   * Tests measurements against a model that was fixed beforehand, in one direction.
   *
   * @param values at least 1, all finite
   * @param model the model, no parameter of which was estimated from the values
   * @param alternative GREATER looks only for shares of the sample above P(X &lt;= x), which means
   *     smaller values; LESS only for shares below it
   * @return the result
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static TestResult of(
      double[] values, ContinuousDistribution model, Alternative alternative) {
    return OneSampleKolmogorov.of(Check.sorted(values, 1), model, alternative);
  }

  /**
   * Tests measurements against a model that was fixed beforehand, with the p-value of the limit of
   * large samples whatever their number is: for comparison with other programs.
   *
   * @param values at least 1, all finite
   * @param model the model, no parameter of which was estimated from the values
   * @param alternative as in {@link #of(double[], ContinuousDistribution, Alternative)}
   * @return the result
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static TestResult asymptotic(
      double[] values, ContinuousDistribution model, Alternative alternative) {
    return OneSampleKolmogorov.limit(Check.sorted(values, 1), model, alternative);
  }

  /**
   * Tests whether two samples come from the same distribution. The p-value is exact, also with
   * ties, while the product of the sizes is at most a million; beyond that the limit of large
   * samples.
   *
   * @param first at least 1, all finite
   * @param second at least 1, all finite
   * @return the result
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static TestResult of(double[] first, double[] second) {
    return of(first, second, Alternative.TWO_SIDED);
  }

  /**
   * Tests whether two samples come from the same distribution, in one direction.
   *
   * @param first at least 1, all finite
   * @param second at least 1, all finite
   * @param alternative GREATER looks only for shares of the first sample up to x that are above
   *     those of the second, which means smaller values in the first; LESS for the opposite
   * @return the result
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static TestResult of(double[] first, double[] second, Alternative alternative) {
    return TwoSampleKolmogorov.of(first, second, alternative);
  }

  /**
   * Tests whether measurements are normal with the mean and standard deviation of the sample
   * (Lilliefors 1967). The p-value is that of Dallal and Wilkinson 1986 ("An analytic approximation
   * to the distribution of Lilliefors's test statistic for normality", American Statistician 40,
   * 294-296), above 0.1 that of Stephens 1974.
   *
   * @param values at least 5, all finite, not all equal
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 5 values, one is not finite, or all
   *     are equal
   */
  public static TestResult normality(double... values) {
    return NormalityTests.lilliefors(values);
  }

  /**
   * Tests whether measurements are exponential with the mean of the sample (Lilliefors 1969, "On
   * the Kolmogorov-Smirnov test for the exponential distribution with mean unknown", JASA 64,
   * 387-389). The p-value is found with samples drawn from a fixed seed.
   *
   * @param values at least 2, positive and finite
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 2 values, or one is negative or not
   *     finite, or all are 0
   */
  public static TestResult exponentiality(double... values) {
    return ExponentialityTest.of(values);
  }

  /**
   * Tests whether measurements are uniform between limits that are not known. The limits are the
   * smallest and the largest value; given these, the others are independent and uniform between
   * them, and are tested as by {@link #of(double[], ContinuousDistribution)}: the p-value is exact
   * up to 10,002 values.
   *
   * @param values at least 3, all finite, not all equal
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 3 values, one is not finite, or all
   *     are equal
   */
  public static TestResult uniformity(double... values) {
    return UniformityTest.of(values);
  }

  /**
   * Tests measurements against a model fitted to them, by parametric bootstrap: samples are drawn
   * from the fitted model, the model is fitted to each anew, and the share of distances that are at
   * least as large is the p-value. It takes as long as so many fits.
   *
   * @param values at least 2, all finite
   * @param fit how the model is fitted to a sample
   * @param rounds how many samples are drawn, at least 99
   * @param seed where the randomness begins; the same seed gives the same p-value
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 2 values, one is not finite, there are
   *     too few rounds, or the fit refuses a sample
   */
  public static TestResult ofFitted(
      double[] values,
      Function<double[], ? extends ContinuousDistribution> fit,
      int rounds,
      long seed) {
    return new ParametricBootstrap(fit, rounds, seed).test(values, EdfStatistic.KOLMOGOROV_SMIRNOV);
  }

  /**
   * Tests a fitted model with the sample that it was fitted to, by parametric bootstrap of 999
   * samples with seed 1. {@link GoodnessOfFit} chooses the test that suits the family instead.
   *
   * @param fit the fit, which has kept its sample; of a continuous family
   * @return the result
   * @throws IllegalArgumentException if the family is not continuous, there are fewer than 2
   *     values, or the fit refuses a sample
   */
  public static TestResult ofFitted(Fit<?> fit) {
    return ParametricBootstrap.of(fit, EdfStatistic.KOLMOGOROV_SMIRNOV);
  }
}
