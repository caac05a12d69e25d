package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.ContinuousDistribution;
import dev.firstlook.distribution.DiscreteDistribution;
import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What holds for the tests whatever the data are. */
class InferencePropertyTest {

  private static final ContinuousDistribution STANDARD = new Normal(0, 1);

  private static List<TestResult> all(double[] values) {
    return List.of(
        KolmogorovSmirnovTest.of(values, STANDARD),
        KolmogorovSmirnovTest.of(values, STANDARD, Alternative.LESS),
        KolmogorovSmirnovTest.of(values, STANDARD, Alternative.GREATER),
        KolmogorovSmirnovTest.normality(values),
        AndersonDarlingTest.of(values, STANDARD),
        AndersonDarlingTest.normality(values),
        CramerVonMisesTest.of(values, STANDARD),
        CramerVonMisesTest.normality(values),
        ShapiroWilkTest.of(values));
  }

  @Property(tries = 300)
  void pValuesAreProbabilitiesAndWorkingsComeToTheStatistic(
      @ForAll @Size(min = 8, max = 40) List<@DoubleRange(min = -30, max = 30) Double> numbers) {
    double[] values = numbers.stream().mapToDouble(x -> x).toArray();
    if (Arrays.stream(values).distinct().count() < 2) {
      return;
    }
    for (TestResult result : all(values)) {
      assertThat(result.pValue()).isBetween(0.0, 1.0);
      assertThat(result.toString().lines().count()).isLessThan(30);
      for (Step step : result.explain().steps()) {
        if (!step.formulas().isEmpty() && Double.isFinite(result.statistic())) {
          Formula worked = step.formulas().get(step.formulas().size() - 1);
          assertThat(worked.value())
              .as(result.explain().toString())
              .isCloseTo(
                  result.statistic(), within(1e-9 * Math.max(1, Math.abs(result.statistic()))));
        }
      }
    }
  }

  /** Half a per cent and 99.5 per cent points of shares of 2000 tests, widened for discreteness. */
  private static void isUniform(ToDoubleFunction<double[]> pValue, int size, double tolerance) {
    double[] p =
        IntStream.range(0, 2000)
            .mapToDouble(seed -> pValue.applyAsDouble(Models.normalSample(size, seed)))
            .toArray();
    for (double level : new double[] {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9}) {
      double share = Arrays.stream(p).filter(q -> q <= level).count() / 2000.0;
      assertThat(share)
          .as("share of p-values up to %s", level)
          .isCloseTo(level, within(tolerance + 3.3 * Math.sqrt(level * (1 - level) / 2000)));
    }
  }

  @Test
  void pValuesAreUniformUnderTheHypothesis() {
    isUniform(x -> KolmogorovSmirnovTest.of(x, STANDARD).pValue(), 12, 0);
    isUniform(x -> KolmogorovSmirnovTest.of(x, STANDARD, Alternative.GREATER).pValue(), 12, 0);
    isUniform(x -> AndersonDarlingTest.of(x, STANDARD).pValue(), 12, 0);
    isUniform(x -> CramerVonMisesTest.of(x, STANDARD).pValue(), 12, 0);
    isUniform(x -> AndersonDarlingTest.normality(x).pValue(), 25, 0.01);
    isUniform(x -> CramerVonMisesTest.normality(x).pValue(), 25, 0.01);
    isUniform(x -> ShapiroWilkTest.of(x).pValue(), 25, 0.01);
    isUniform(x -> ChiSquaredTest.of(x, STANDARD, 0).pValue(), 200, 0.02);
    isUniform(
        x -> KolmogorovSmirnovTest.of(Arrays.copyOf(x, 30), Arrays.copyOfRange(x, 30, 75)).pValue(),
        75,
        0.03);
    // The formulas of Dallal and Wilkinson are meant for p up to 0.1.
    isUniform(x -> KolmogorovSmirnovTest.normality(x).pValue(), 25, 0.03);
  }

  @Test
  void exponentialityIsUniformUnderTheHypothesis() {
    ContinuousDistribution model = new Exponential(1.0 / 7);
    double[] p =
        IntStream.range(0, 200)
            .mapToDouble(
                seed -> KolmogorovSmirnovTest.exponentiality(model.sample(10, seed)).pValue())
            .toArray();
    for (double level : new double[] {0.1, 0.5, 0.9}) {
      double share = Arrays.stream(p).filter(q -> q <= level).count() / 200.0;
      assertThat(share).isCloseTo(level, within(3.3 * Math.sqrt(level * (1 - level) / 200)));
    }
  }

  @Property
  void kolmogorovIsInvariantUnderMonotoneMaps(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -3, max = 3) Double> first,
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -3, max = 3) Double> second) {
    double[] x = first.stream().mapToDouble(v -> v).toArray();
    double[] y = second.stream().mapToDouble(v -> v).toArray();
    TestResult plain = KolmogorovSmirnovTest.of(x, y);
    TestResult mapped = KolmogorovSmirnovTest.of(cubed(x), cubed(y));
    assertThat(mapped.statistic()).isEqualTo(plain.statistic());
    assertThat(mapped.pValue()).isEqualTo(plain.pValue());
    TestResult swapped = KolmogorovSmirnovTest.of(y, x);
    assertThat(swapped.statistic()).isCloseTo(plain.statistic(), within(1e-15));
    assertThat(swapped.pValue()).isCloseTo(plain.pValue(), within(1e-12));
  }

  /** Rises strictly, and keeps ties and no others. */
  private static double[] cubed(double[] values) {
    return Arrays.stream(values).map(v -> 8 * v).toArray();
  }

  @Property
  void oneSampleIsInvariantUnderShiftAndScaleOfBoth(
      @ForAll @Size(min = 8, max = 30) List<@DoubleRange(min = -3, max = 3) Double> numbers,
      @ForAll @DoubleRange(min = -100, max = 100) double shift,
      @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
    double[] values = numbers.stream().mapToDouble(v -> v).toArray();
    double[] moved = Arrays.stream(values).map(v -> shift + scale * v).toArray();
    TestResult plain = KolmogorovSmirnovTest.of(values, STANDARD);
    TestResult other = KolmogorovSmirnovTest.of(moved, new Normal(shift, scale));
    assertThat(other.statistic()).isCloseTo(plain.statistic(), within(1e-9));
  }

  @Property
  void chiSquaredDoesNotMindTheOrder(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 50) Integer> counts,
      @ForAll long seed) {
    if (counts.stream().mapToInt(c -> c).sum() == 0) {
      return;
    }
    List<Integer> shuffled = new ArrayList<>(counts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(statistic(shuffled)).isCloseTo(statistic(counts), within(1e-9));
  }

  private static double statistic(List<Integer> counts) {
    long[] observed = counts.stream().mapToLong(c -> c).toArray();
    double[] expected = new double[observed.length];
    Arrays.fill(expected, Arrays.stream(observed).sum() / (double) observed.length);
    List<String> names = IntStream.range(0, observed.length).mapToObj(i -> "c" + i).toList();
    return ChiSquaredTest.of(ExpectedCounts.ofCounts(names, observed, expected), 0).statistic();
  }

  @Property
  void poolingKeepsTotalsAndReachesTheMinimum(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 20) Integer> counts,
      @ForAll @DoubleRange(min = 0.1, max = 12) double mean,
      @ForAll @DoubleRange(min = 0.5, max = 40) double minimum) {
    long[] values =
        IntStream.range(0, counts.size())
            .flatMap(k -> IntStream.generate(() -> k).limit(counts.get(k)))
            .asLongStream()
            .toArray();
    if (values.length == 0) {
      return;
    }
    DiscreteDistribution model = new Poisson(mean);
    ExpectedCounts before =
        ExpectedCounts.of(dev.firstlook.summary.FrequencyTable.of(values), model);
    ExpectedCounts after = before.pooled(minimum);
    assertThat(after.observedTotal()).isEqualTo(values.length);
    assertThat(before.expectedTotal()).isCloseTo(values.length, within(1e-9 * values.length));
    assertThat(after.cells().stream().mapToLong(ExpectedCounts.Cell::observed).sum())
        .isEqualTo(values.length);
    assertThat(after.cells().stream().mapToDouble(ExpectedCounts.Cell::expected).sum())
        .isCloseTo(before.expectedTotal(), within(1e-9 * values.length));
    if (after.cells().size() > 1) {
      assertThat(after.cells()).allMatch(cell -> cell.expected() >= minimum);
    }
    assertThat(after.pooled(minimum).cells()).isEqualTo(after.cells());
  }
}
