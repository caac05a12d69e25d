package dev.firstlook.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.distribution.Exponential;
import dev.firstlook.distribution.Normal;
import dev.firstlook.distribution.Poisson;
import dev.firstlook.explain.WorkedOut;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What the working of a test or an interval arrives at is what the fast code returned. */
class InferenceWorkingsTest {

  @Provide
  static Arbitrary<long[]> counts() {
    return Arbitraries.longs().between(0, 9).array(long[].class).ofMinSize(30).ofMaxSize(200);
  }

  @Provide
  static Arbitrary<double[]> measurements() {
    return Arbitraries.doubles()
        .between(0.5, 40)
        .ofScale(3)
        .array(double[].class)
        .ofMinSize(10)
        .ofMaxSize(100)
        .filter(values -> Arrays.stream(values).distinct().count() > 8);
  }

  /** The statistic is the value of one of the formulas, and every formula agrees with its step. */
  private static void worksOut(TestResult result) {
    List<Double> values = WorkedOut.values(result.explain());
    assertThat(values).as("%s", result.explain()).anySatisfy(v -> near(v, result.statistic()));
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
  }

  @Property(tries = 100)
  void testsOfCounts(@ForAll("counts") long[] counts) {
    if (Arrays.stream(counts).distinct().count() > 3) {
      worksOut(ChiSquaredTest.of(counts, new Poisson(4), 0));
      worksOut(GoodnessOfFit.of(Poisson.fit(counts)));
      worksOut(DispersionTest.of(counts));
    }
  }

  @Property(tries = 100)
  void testsOfMeasurements(@ForAll("measurements") double[] values) {
    Normal model = Normal.fit(values).distribution();
    worksOut(AndersonDarlingTest.of(values, model));
    worksOut(AndersonDarlingTest.normality(values));
    worksOut(CramerVonMisesTest.of(values, model));
    worksOut(CramerVonMisesTest.normality(values));
    worksOut(ShapiroWilkTest.of(values));
    worksOut(ChiSquaredTest.of(values, new Exponential(0.05), 0));
    WorkedOut.values(KolmogorovSmirnovTest.of(values, model).explain());
    WorkedOut.values(KolmogorovSmirnovTest.normality(values).explain());
  }

  @Property(tries = 100)
  void tablesOfCounts(
      @ForAll @LongRange(min = 1, max = 200) long a,
      @ForAll @LongRange(min = 1, max = 200) long b,
      @ForAll @LongRange(min = 1, max = 200) long c,
      @ForAll @LongRange(min = 1, max = 200) long d) {
    ContingencyTable table =
        ContingencyTable.ofCounts(
            List.of("smokes", "does not"), List.of("ill", "well"), new long[][] {{a, b}, {c, d}});
    TestResult result = table.independence();
    List<Double> values = WorkedOut.values(result.explain());
    assertThat(values).as("%s", result.explain()).anySatisfy(v -> near(v, table.cramersV()));
  }

  @Property(tries = 200)
  void intervalsOfProportions(
      @ForAll @IntRange(min = 1, max = 500) int trials,
      @ForAll @IntRange(min = 0, max = 500) int successes,
      @ForAll ProportionMethod method) {
    int x = Math.min(trials, successes);
    ProportionInterval interval = ProportionInterval.of(method, x, trials, 0.95);
    List<Double> values = WorkedOut.values(interval.explain());
    near(values.get(0), (double) x / trials);
    if (method == ProportionMethod.WILSON) {
      double middle = 0.5 * (interval.lower() + interval.upper());
      double half = 0.5 * (interval.upper() - interval.lower());
      assertThat(values).anySatisfy(v -> near(v, middle)).anySatisfy(v -> near(v, half));
    }
  }
}
