package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.data.Dataset;
import dev.firstlook.data.Datasets;
import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Mixture;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Uniform;
import dev.firstlook.summary.Moments;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KolmogorovSmirnovTestTest {

  private static ContinuousDistribution bestNormal(double[] values) {
    Moments moments = Moments.of(values);
    return new Normal(moments.mean(), moments.standardDeviation());
  }

  static List<GofFile.Row> twoSamples() {
    return GofFile.rows("two_sample.csv");
  }

  @ParameterizedTest
  @MethodSource("twoSamples")
  void twoSamplesAreExactAlsoWithTies(GofFile.Row row) {
    TestResult result =
        KolmogorovSmirnovTest.of(
            numbers(row.word("first")),
            numbers(row.word("second")),
            Alternative.valueOf(row.word("alternative")));
    assertThat(result.statistic()).isCloseTo(row.number("D"), within(1e-15));
    assertThat(result.pValue()).isCloseTo(row.number("p"), within(1e-14));
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** The same two large samples on both sides of where the exact p-value ends. */
  @Test
  void theLimitOfLargeSamplesIsCloseToTheExactPValue() {
    double[] x = Models.normalSample(1000, 1);
    double[] y = Models.normalSample(1000, 2);
    y[0] += 0.001;
    double exact = KolmogorovSmirnovTest.of(x, y).pValue();
    double[] longer = Arrays.copyOf(y, 1001);
    longer[1000] = 0.1;
    TestResult limit = KolmogorovSmirnovTest.of(x, longer);
    assertThat(limit.notes().get(0)).contains("limit of large samples");
    assertThat(limit.pValue()).isCloseTo(exact, within(0.05));
  }

  @Test
  void aModelThatLooksFittedIsWarnedOf() {
    double[] values = GofFile.sample("norm30");
    TestResult wrong = KolmogorovSmirnovTest.of(values, bestNormal(values));
    assertThat(wrong.notes()).anyMatch(note -> note.contains("this p-value is too large"));
    TestResult right = KolmogorovSmirnovTest.normality(values);
    assertThat(right.statistic()).isCloseTo(wrong.statistic(), within(1e-12));
    assertThat(right.pValue()).isLessThan(wrong.pValue());
    assertThat(KolmogorovSmirnovTest.of(values, new Normal(10, 2)).notes())
        .noneMatch(note -> note.contains("too large"));
  }

  @Test
  void theBootstrapAgreesWithLilliefors() {
    double[] values = GofFile.sample("exp50");
    double bootstrap =
        KolmogorovSmirnovTest.ofFitted(values, KolmogorovSmirnovTestTest::bestNormal, 499, 1)
            .pValue();
    assertThat(bootstrap).isEqualTo(1 / 500.0);
    double[] normal = GofFile.sample("unif20");
    double lilliefors = KolmogorovSmirnovTest.normality(normal).pValue();
    TestResult fitted =
        KolmogorovSmirnovTest.ofFitted(normal, KolmogorovSmirnovTestTest::bestNormal, 1999, 1);
    // Three standard errors of a share of 2000 samples, and what Stephens's polynomial is off.
    assertThat(fitted.pValue()).isCloseTo(lilliefors, within(0.04));
    assertThat(fitted.hypothesis()).startsWith("the values come from the family of Normal(");
    assertThat(fitted.notes().get(0)).contains("1999 samples from the fitted model, seed 1");
    double other =
        KolmogorovSmirnovTest.ofFitted(normal, KolmogorovSmirnovTestTest::bestNormal, 1999, 2)
            .pValue();
    assertThat(other).isNotEqualTo(fitted.pValue()).isCloseTo(fitted.pValue(), within(0.05));
  }

  @Test
  void disastersAreExponentialByPeriod() {
    Dataset coal = Datasets.coalMineDisasters();
    double[] days = coal.numeric("days_since_previous").valuesByRow();
    int[] year =
        coal.temporal("decimal_year").values().stream().mapToInt(LocalDateTime::getYear).toArray();
    assertThat(exponentiality(days, i -> true)).isCloseTo(0.0015, within(0.001));
    assertThat(exponentiality(days, i -> year[i] < 1891)).isCloseTo(0.89, within(0.02));
    assertThat(exponentiality(days, i -> year[i] >= 1891)).isCloseTo(0.34, within(0.02));
  }

  private static double exponentiality(double[] days, IntPredicate rows) {
    double[] waits =
        IntStream.range(1, days.length).filter(rows).mapToDouble(i -> days[i]).toArray();
    return KolmogorovSmirnovTest.exponentiality(waits).pValue();
  }

  /** Stephens 1974: with T = (D - 0.2/n) (√n + 0.26 + 0.5/√n) the 5 % point is 1.094. */
  @Test
  void exponentialityHasTheCriticalValueOfStephens() {
    double[] values = GofFile.sample("exp50");
    TestResult result = KolmogorovSmirnovTest.exponentiality(values);
    double root = Math.sqrt(50);
    double t = (result.statistic() - 0.2 / 50) * (root + 0.26 + 0.5 / root);
    assertThat(result.pValue() > 0.05).isEqualTo(t < 1.094);
    double[] shifted = Arrays.stream(values).map(v -> v + 0.33).toArray();
    TestResult other = KolmogorovSmirnovTest.exponentiality(shifted);
    double u = (other.statistic() - 0.2 / 50) * (root + 0.26 + 0.5 / root);
    // Between the points for 10 % (0.995) and 1 % (1.308).
    assertThat(u).isBetween(0.995, 1.308);
    assertThat(other.pValue()).isBetween(0.01, 0.1);
  }

  @Test
  void manyValuesTakeTheLimit() {
    double[] values = Models.normalSample(10_001, 5);
    TestResult result = KolmogorovSmirnovTest.of(values, new Normal(0, 1));
    assertThat(result.notes().get(0)).contains("limit of large samples");
    double exact =
        KolmogorovSmirnovTest.of(Arrays.copyOf(values, 10_000), new Normal(0, 1)).pValue();
    assertThat(result.pValue()).isCloseTo(exact, within(0.01));
  }

  @Test
  void tiesAreWarnedOf() {
    TestResult result = KolmogorovSmirnovTest.of(new double[] {1, 1, 2, 2, 2, 3}, new Normal(0, 1));
    assertThat(result.notes()).anyMatch(note -> note.startsWith("3 values repeat another"));
  }

  @Test
  void aValueThatTheModelRulesOutIsEvidence() {
    double[] values = {1, 2, -5};
    TestResult anderson = AndersonDarlingTest.of(values, new Exponential(1));
    assertThat(anderson.statistic()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(anderson.pValue()).isZero();
    assertThat(anderson.toString()).startsWith("Anderson-Darling test: A² = Infinity, p < 1e-300");
    assertThat(anderson.explain().toString()).contains("the model rules a value out");
    assertThat(KolmogorovSmirnovTest.of(values, new Exponential(1)).pValue()).isBetween(0.0, 1.0);
  }

  @Test
  void badInputIsNamed() {
    ContinuousDistribution model = new Normal(0, 1);
    assertThatThrownBy(() -> KolmogorovSmirnovTest.of(new double[0], model))
        .hasMessage("a sample must have at least 1 value for this, but had 0");
    assertThatThrownBy(() -> KolmogorovSmirnovTest.of(new double[] {1, Double.NaN}, model))
        .hasMessage("value 2 of 2 must be finite, but was NaN");
    assertThatThrownBy(
            () -> KolmogorovSmirnovTest.of(new double[] {Double.POSITIVE_INFINITY}, new double[1]))
        .hasMessage("value 1 of 1 must be finite, but was Infinity");
    assertThatThrownBy(() -> KolmogorovSmirnovTest.normality(1, 2, 3, 4))
        .hasMessage("a sample must have at least 5 values for this, but had 4");
    assertThatThrownBy(() -> KolmogorovSmirnovTest.normality(2, 2, 2, 2, 2))
        .hasMessage("values must not all be equal, but all were 2.0");
    assertThatThrownBy(() -> AndersonDarlingTest.normality(1, 2, 3, 4, 5, 6, 7))
        .hasMessage("a sample must have at least 8 values for this, but had 7");
    assertThatThrownBy(() -> CramerVonMisesTest.normality(new double[8]))
        .hasMessage("values must not all be equal, but all were 0.0");
    assertThatThrownBy(() -> KolmogorovSmirnovTest.exponentiality(1, -2))
        .hasMessage("every value must be at least 0, but one was -2.0");
    assertThatThrownBy(() -> KolmogorovSmirnovTest.exponentiality(0, 0))
        .hasMessage("at least one value must be positive, but all were 0");
    assertThatThrownBy(
            () ->
                CramerVonMisesTest.ofFitted(
                    new double[] {1, 2}, KolmogorovSmirnovTestTest::bestNormal, 98, 1))
        .hasMessage("rounds must be at least 99, but was 98");
  }

  /** One value of a uniform distribution: D is u, 1 - u, or the larger of them. */
  @Test
  void aSingleValueIsASampleToo() {
    double[] one = {0.9};
    Uniform model = new Uniform(0, 1);
    assertThat(KolmogorovSmirnovTest.of(one, model).pValue()).isCloseTo(0.2, within(1e-15));
    assertThat(KolmogorovSmirnovTest.of(one, model, Alternative.LESS).pValue())
        .isCloseTo(0.1, within(1e-15));
    assertThat(KolmogorovSmirnovTest.of(one, model, Alternative.GREATER).pValue())
        .isCloseTo(0.9, within(1e-15));
  }

  /** The weights of a mixture alone do not say which one it is. */
  @Test
  void aMixtureIsNamedWithItsParts() {
    Mixture model = Mixture.of(0.25, new Normal(0, 1), new Normal(7, 2));
    assertThat(KolmogorovSmirnovTest.of(new double[] {0.5, 6, 7.5}, model).hypothesis())
        .endsWith("Mixture(0.25 Normal(mean = 0, sd = 1) + 0.75 Normal(mean = 7, sd = 2))");
  }
}
