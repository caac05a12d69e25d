package dev.firstlook.inference;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.Naming;
import java.util.function.Function;

/**
 * Do measurements come from a model? W² adds up the squared distances between the share of the
 * sample up to x and P(X &lt;= x), all with the same weight.
 *
 * @see AndersonDarlingTest
 */
public final class CramerVonMisesTest {

  private CramerVonMisesTest() {}

  /**
   * Tests measurements against a model that was fixed beforehand. The p-value is that of Csorgo and
   * Faraway 1996 ("The exact and asymptotic distributions of Cramer-von Mises statistics", J. R.
   * Stat. Soc. B 58, 221-234), and for W² above 1.2 that of the limit of large samples.
   *
   * @param values at least 1, all finite
   * @param model the model, no parameter of which was estimated from the values
   * @return the result; its notes warn of ties, and of a model that is as close to the values as
   *     one fitted by maximum likelihood
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static TestResult of(double[] values, ContinuousDistribution model) {
    double[] sorted = Check.sorted(values, 1);
    Transformed sample = Transformed.of(sorted, model);
    double p = CramerVonMisesDistribution.survival(sample.cramerVonMises(), sorted.length);
    return EdfStatistic.CRAMER_VON_MISES.result(
        sample,
        p,
        new EdfStatistic.Null(
            "",
            "the values come from " + Naming.of(model),
            Naming.of(model),
            "by Csorgo and Faraway (1996)",
            SampleNotes.of(sorted, model)));
  }

  /**
   * Tests whether measurements are normal with the mean and standard deviation of the sample. The
   * p-value is that of Stephens 1986 (in D'Agostino and Stephens, "Goodness-of-fit techniques",
   * section 4.8); far out it stays at 7.37e-10.
   *
   * @param values at least 8, all finite, not all equal
   * @return the result
   * @throws IllegalArgumentException if there are fewer than 8 values, one is not finite, or all
   *     are equal
   */
  public static TestResult normality(double... values) {
    return NormalityTests.cramerVonMises(values);
  }

  /**
   * Tests measurements against a model fitted to them, by parametric bootstrap, as {@link
   * KolmogorovSmirnovTest#ofFitted(double[], Function, int, long)} does.
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
    return new ParametricBootstrap(fit, rounds, seed).test(values, EdfStatistic.CRAMER_VON_MISES);
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
    return ParametricBootstrap.of(fit, EdfStatistic.CRAMER_VON_MISES);
  }
}
