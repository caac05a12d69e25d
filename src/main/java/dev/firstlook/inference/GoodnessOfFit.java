package dev.firstlook.inference;

import dev.firstlook.distribution.Bernoulli;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.DiscreteUniform;
import dev.firstlook.distribution.Empirical;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Fit;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The test that suits a fitted family and its data:
 *
 * <ul>
 *   <li>counts: chi-squared, cells pooled to an expected count of at least 5, degrees of freedom
 *       lowered by the number of fitted parameters; by none for the limits of a discrete uniform
 *       distribution, which large samples reach. Few cells hide a wrong spread: a note says so. For
 *       a Poisson fit a note has the p-value of {@link DispersionTest}, which looks at the spread
 *       itself; where there are too few cells for chi-squared, that test is made instead;
 *   <li>normal and log-normal: Anderson and Darling's, with the p-value for estimated parameters;
 *       with fewer than 8 values that of Shapiro and Wilk;
 *   <li>exponential: Kolmogorov and Smirnov's, with the p-value for an estimated rate;
 *   <li>uniform: Kolmogorov and Smirnov's, of the values between the two extremes, exact;
 *   <li>other measurements: Anderson and Darling's, with a p-value by parametric bootstrap of 999
 *       samples, always with seed 1, so that no p-value is below 0.001; with more than 2000 values,
 *       where this would take minutes, chi-squared in cells of equal probability.
 * </ul>
 *
 * <p>The parameters were estimated from the same sample, which makes the fit look better than it
 * is. The p-values allow for that; those of chi-squared only roughly where the parameters were
 * estimated from the single values and not from the cells, and a note then gives the range. A model
 * of which no parameter was estimated is tested by Kolmogorov and Smirnov's test, or by
 * chi-squared.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda35f.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.5.15</a>
 */
public final class GoodnessOfFit {

  /** With more values than this a bootstrap of 999 samples would take minutes. */
  private static final long MOST_FOR_BOOTSTRAP = 2000;

  private static final long FEWEST_FOR_NORMAL = 8;

  private static final String EXTREMES =
      "The limits are the smallest and the largest value. In a large sample they are the true ones,"
          + " so that they cost no degrees of freedom.";

  private GoodnessOfFit() {}

  /**
   * Tests whether a fitted family describes its sample.
   *
   * @param fit the fit, which has kept its sample
   * @return the result
   * @throws IllegalArgumentException if the sample is too small for the test, or the family is one
   *     that fits every sample, as Bernoulli's does
   */
  public static TestResult of(Fit<?> fit) {
    Empirical sample = fit.sample();
    if (fit.distribution() instanceof Bernoulli) {
      throw new IllegalArgumentException(
          "a test of fit must be able to fail, but a Bernoulli distribution fits every sample of 0"
              + " and 1: ask ProportionInterval how large p may be");
    }
    if (fit.distribution() instanceof DiscreteUniform model) {
      return ChiSquaredTest.of(table(sample), model, 0).note(EXTREMES);
    }
    if (fit.distribution() instanceof DiscreteDistribution model) {
      return CountFit.of(fit, table(sample), model);
    }
    return measurements(fit, (ContinuousDistribution) fit.distribution(), values(sample));
  }

  private static TestResult measurements(
      Fit<?> fit, ContinuousDistribution model, double[] values) {
    if (fit.estimates().isEmpty()) {
      return KolmogorovSmirnovTest.of(values, model);
    }
    if (model instanceof Normal) {
      return normality(values);
    }
    if (model instanceof LogNormal) {
      return normality(Arrays.stream(values).map(Math::log).toArray());
    }
    if (model instanceof Exponential) {
      return KolmogorovSmirnovTest.exponentiality(values);
    }
    if (model instanceof Uniform) {
      return KolmogorovSmirnovTest.uniformity(values);
    }
    if (values.length > MOST_FOR_BOOTSTRAP) {
      return ChiSquaredTest.of(values, model, fit.estimates().size());
    }
    return AndersonDarlingTest.ofFitted(fit);
  }

  private static TestResult normality(double[] values) {
    return values.length >= FEWEST_FOR_NORMAL
        ? AndersonDarlingTest.normality(values)
        : ShapiroWilkTest.of(values);
  }

  /** The sample as a table of counts. */
  static FrequencyTable<Long> table(Empirical sample) {
    return new FrequencyTable<>(
        Arrays.stream(sample.values()).mapToObj(v -> (long) v).collect(Collectors.toList()),
        Arrays.stream(sample.counts()).boxed().collect(Collectors.toList()),
        0);
  }

  /** The observations one by one, in ascending order. */
  static double[] values(Empirical sample) {
    double[] distinct = sample.values();
    long[] counts = sample.counts();
    return IntStream.range(0, distinct.length)
        .boxed()
        .flatMapToDouble(
            i -> IntStream.range(0, Math.toIntExact(counts[i])).mapToDouble(j -> distinct[i]))
        .toArray();
  }
}
