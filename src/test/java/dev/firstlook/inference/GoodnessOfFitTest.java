package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.Bernoulli;
import dev.firstlook.distribution.Binomial;
import dev.firstlook.distribution.DiscreteUniform;
import dev.firstlook.distribution.Gamma;
import dev.firstlook.distribution.Geometric;
import dev.firstlook.distribution.LogNormal;
import dev.firstlook.distribution.Logistic;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GoodnessOfFitTest {

  private static double[] uniformSample(int size, long seed) {
    return new SplittableRandom(seed).doubles(size).toArray();
  }

  @Test
  void normalValuesAreNotUniform() {
    TestResult normal = GoodnessOfFit.of(Uniform.fit(Models.normalSample(200, 1)));
    assertThat(normal.pValue()).isLessThan(1e-6);
    TestResult uniform = GoodnessOfFit.of(Uniform.fit(uniformSample(200, 1)));
    assertThat(uniform.pValue()).isGreaterThan(0.05);
    assertThat(uniform.notes().get(1)).startsWith("The limits are the smallest and the largest");
  }

  /** With one value between the extremes D is max(u, 1 - u), and P(D >= d) = 2 (1 - d). */
  @Test
  void ofThreeValuesTheMiddleOneIsTested() {
    TestResult result = GoodnessOfFit.of(Uniform.fit(2, 3, 12));
    assertThat(result.statistic()).isCloseTo(0.9, within(1e-15));
    assertThat(result.pValue()).isCloseTo(0.2, within(1e-14));
    assertThat(result.explain().toString()).contains("n = 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoodnessOfFit.of(Uniform.fit(2, 3)))
        .withMessage("a sample must have at least 3 values for this, but had 2");
  }

  /** A p-value is uniform itself if the hypothesis holds: 400 of them, in five equal classes. */
  @Test
  void thePValuesOfUniformSamplesAreUniform() {
    long[] classes = new long[5];
    for (int seed = 0; seed < 400; seed++) {
      double p = GoodnessOfFit.of(Uniform.fit(uniformSample(12, seed))).pValue();
      classes[(int) Math.min(4, 5 * p)]++;
    }
    // 5.5 standard deviations of a binomial count, sqrt(400 / 5 * 4 / 5)
    assertThat(Arrays.stream(classes)).allMatch(count -> Math.abs(count - 80) < 44);
  }

  @Test
  void aModelThatRulesItsOwnSampleOutIsRefused() {
    double[] values = uniformSample(20, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AndersonDarlingTest.ofFitted(
                    values, sample -> Uniform.fit(sample).distribution(), 99, 1))
        .withMessageStartingWith(
            "the distance of the sample from the model fitted to it must be finite, but was"
                + " Infinity: Uniform(lower = ");
  }

  /**
   * Fisher (1925), section 18, has 8.2 with 9 degrees of freedom; in 15 digits by mpmath, SciPy.
   */
  @Test
  void weldonsDiceAreBinomialWithAProbabilityOfTheirOwn() {
    TestResult dice =
        GoodnessOfFit.of(
            Binomial.fit(12, Datasets.weldonDice().frequencies("fives_or_sixes", "throws")));
    assertThat(dice.statistic()).isCloseTo(8.18030849865488, within(1e-9));
    assertThat(dice.degreesOfFreedom()).isEqualTo(9);
    assertThat(dice.pValue()).isCloseTo(0.516082700149292, within(1e-9));
    FrequencyTable<Long> heaps =
        new FrequencyTable<>(List.of(0L, 6L, 12L), List.of(90L, 90L, 90L), 0);
    assertThat(GoodnessOfFit.of(Binomial.fit(12, heaps)).pValue()).isLessThan(1e-6);
  }

  @Test
  void gammaAndLogisticAreTestedByBootstrap() {
    double[] gamma = GofFile.sample("gamma300");
    TestResult right = GoodnessOfFit.of(Gamma.fit(gamma));
    assertThat(right.test()).isEqualTo("Anderson-Darling test of a fitted model");
    assertThat(right.pValue()).isGreaterThan(0.05);
    assertThat(right.notes().get(0)).contains("999 samples from the fitted model, seed 1");
    assertThat(GoodnessOfFit.of(Logistic.fit(gamma)).pValue()).isLessThan(0.01);
    double[] logistic = new Logistic(3, 2).sample(150, 4L);
    assertThat(GoodnessOfFit.of(Logistic.fit(logistic)).pValue()).isGreaterThan(0.05);
    assertThat(KolmogorovSmirnovTest.ofFitted(Logistic.fit(gamma)).pValue()).isLessThan(0.01);
    assertThat(CramerVonMisesTest.ofFitted(Logistic.fit(logistic)).pValue()).isGreaterThan(0.05);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KolmogorovSmirnovTest.ofFitted(Poisson.fit(1, 2, 3)))
        .withMessage(
            "the fitted distribution must be continuous, but was Poisson(lambda = 2): use"
                + " ChiSquaredTest");
  }

  @Test
  void manyMeasurementsAreTestedInCells() {
    double[] values = new Gamma(2, 3).sample(2001, 7L);
    TestResult right = GoodnessOfFit.of(Gamma.fit(values));
    assertThat(right.test()).isEqualTo("Chi-squared test of goodness of fit");
    assertThat(right.pValue()).isGreaterThan(0.01);
    assertThat(right.notes()).anyMatch(note -> note.contains("2 parameters were fitted"));
    TestResult wrong = GoodnessOfFit.of(Logistic.fit(values));
    assertThat(wrong.test()).isEqualTo("Chi-squared test of goodness of fit");
    assertThat(wrong.pValue()).isLessThan(1e-6);
  }

  /** Shapiro and Wilk's test of the same values, or of their logarithms. */
  @Test
  void fewValuesAreTestedForNormalityByTheirOrder() {
    double[] seven = {3, 1, 4, 1.5, 9, 2.6, 5};
    TestResult normal = GoodnessOfFit.of(Normal.fit(seven));
    assertThat(normal.test()).startsWith("Shapiro-Wilk");
    assertThat(normal.pValue()).isEqualTo(ShapiroWilkTest.of(seven).pValue());
    double[] logs = Arrays.stream(seven).map(Math::log).toArray();
    assertThat(GoodnessOfFit.of(LogNormal.fit(seven)).pValue())
        .isEqualTo(ShapiroWilkTest.of(logs).pValue());
    double[] eight = {3, 1, 4, 1.5, 9, 2.6, 5, 3.5};
    assertThat(GoodnessOfFit.of(Normal.fit(eight)).test()).startsWith("Anderson-Darling");
  }

  /** 60 throws of a die, 4, 14, 8, 12, 16 and 6 times: X² = (36 + 16 + 4 + 4 + 36 + 16) / 10. */
  @Test
  void theLimitsOfADieCostNoDegreesOfFreedom() {
    FrequencyTable<Long> die =
        new FrequencyTable<>(
            List.of(1L, 2L, 3L, 4L, 5L, 6L), List.of(4L, 14L, 8L, 12L, 16L, 6L), 0);
    TestResult result = GoodnessOfFit.of(DiscreteUniform.fit(die));
    assertThat(result.statistic()).isCloseTo(11.2, within(1e-12));
    assertThat(result.degreesOfFreedom()).isEqualTo(5);
    assertThat(result.notes())
        .anyMatch(note -> note.startsWith("The limits are the smallest and the largest value."))
        .noneMatch(note -> note.contains("Chernoff"));
  }

  /** 25 times 0, 18 times 1, twice 2 and twice 5; both p-values by SciPy. */
  @Test
  void fewCellsHideAWrongSpread() {
    FrequencyTable<Long> counts =
        new FrequencyTable<>(List.of(0L, 1L, 2L, 5L), List.of(25L, 18L, 2L, 2L), 0);
    TestResult poisson = GoodnessOfFit.of(Poisson.fit(counts));
    assertThat(poisson.pValue()).isCloseTo(0.21235770698916862, within(1e-9));
    assertThat(poisson.notes())
        .contains(
            "Only 3 cells are left, with 1 degree of freedom: such a test can hardly see a wrong"
                + " spread.",
            "The index-of-dispersion test, which looks at the spread itself, has p = 0.003058:"
                + " evidence against a Poisson distribution.");
    assertThat(GoodnessOfFit.of(Geometric.fit(counts)).notes())
        .anyMatch(note -> note.startsWith("Only 3 cells"))
        .noneMatch(note -> note.contains("dispersion"));
  }

  @Test
  void aBernoulliDistributionCannotFail() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoodnessOfFit.of(Bernoulli.fit(0, 1, 1)))
        .withMessageContaining("fits every sample of 0 and 1");
  }
}
