package dev.firstlook.timeseries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.explain.Formula;
import dev.firstlook.explain.Step;
import dev.firstlook.inference.TestResult;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LjungBoxTestTest {
  private static final double[] LYNX = Reference.column("ts/data_lynx.csv", "value");

  private static TestResult test(Reference row) {
    int lags = (int) row.number("lag");
    int fitted = (int) row.number("fitdf");
    return row.word("type").equals("Ljung-Box")
        ? LjungBoxTest.of(LYNX, lags, fitted)
        : LjungBoxTest.boxPierce(LYNX, lags, fitted);
  }

  @Test
  void agreesWithR() {
    List<Reference> rows = Reference.rows("ts/boxtest_lynx.csv");
    assertThat(rows).hasSize(28);
    for (Reference row : rows) {
      TestResult result = test(row);
      assertThat(result.statistic() / row.number("statistic")).isCloseTo(1, within(1e-12));
      assertThat(result.degreesOfFreedom()).isEqualTo(row.number("df"));
      // R subtracts from 1, and so has no digits of a small p-value.
      assertThat(result.pValue()).isCloseTo(row.number("p.value"), within(2e-16));
    }
  }

  @Test
  void explainsTheNumberItGives() {
    double[] gaps = LYNX.clone();
    Arrays.fill(gaps, 20, 40, Double.NaN);
    List<TestResult> results =
        List.of(
            LjungBoxTest.of(LYNX, 8),
            LjungBoxTest.boxPierce(LYNX, 8),
            LjungBoxTest.of(gaps, 8),
            LjungBoxTest.boxPierce(gaps, 8));
    for (TestResult result : results) {
      Step sum = result.explain().steps().get(2);
      Formula last = sum.formulas().get(sum.formulas().size() - 1);
      assertThat(last.value()).isCloseTo(result.statistic(), within(1e-9 * result.statistic()));
      assertThat(result.contributions().rows()).hasSize(8);
    }
    assertThat(LjungBoxTest.of(LYNX, 5, 2).toString())
        .startsWith("Ljung-Box test of independence: Q = 122, df = 3")
        .contains("Degrees of freedom: 5 lags less 2 fitted parameters.");
  }

  /** By hand: deviations -2, -1, -, 1, 2, variance 2.5; products 2 and 2, then -1. */
  @Test
  void missingValuesLeaveOutTheirPairs() {
    TestResult result = LjungBoxTest.of(new double[] {1, 2, Double.NaN, 4, 5}, 2);
    double first = 2 * 0.8 * 0.8;
    double second = 0.4 * 0.4;
    assertThat(result.statistic()).isCloseTo(6.0 / 4 * (first + second), within(1e-12));
    assertThat(result.notes()).anyMatch(note -> note.startsWith("1 of 5 values are missing"));
  }

  /** The share of false alarms at the 5 % level; its standard error is 0.7 %. */
  @Test
  void falseAlarmsAreAsManyAsTheLevelSays() {
    SplittableRandom random = new SplittableRandom(11);
    int whole = 0;
    int gappy = 0;
    for (int i = 0; i < 1000; i++) {
      double[] noise = random.doubles(200).map(u -> u - 0.5).toArray();
      whole += LjungBoxTest.of(noise, 10).isEvidenceAgainst(0.05) ? 1 : 0;
      for (int t = 0; t < noise.length; t++) {
        noise[t] = random.nextInt(10) < 4 ? Double.NaN : noise[t];
      }
      gappy += LjungBoxTest.of(noise, 10).isEvidenceAgainst(0.05) ? 1 : 0;
    }
    assertThat(whole).isBetween(30, 75);
    assertThat(gappy).isBetween(30, 75);
  }

  /**
   * Every second value missing leaves every second lag without pairs. Of 2000 tests of noise at the
   * 5 % level 100 find something; 3.5 % and 7 % are about 3 and 4 standard errors away. With all 20
   * lags as degrees of freedom 5 or so would.
   */
  @Test
  void lagsWithoutPairsAreNoDegreesOfFreedom() {
    SplittableRandom random = new SplittableRandom(1991);
    int found = 0;
    for (int run = 0; run < 2000; run++) {
      double[] noise = new double[400];
      Arrays.setAll(noise, t -> t % 2 == 1 ? Double.NaN : random.nextGaussian());
      TestResult result = LjungBoxTest.of(noise, 20);
      assertThat(result.degreesOfFreedom()).isEqualTo(10);
      found += result.isEvidenceAgainst(0.05) ? 1 : 0;
    }
    assertThat(found).isBetween(70, 140);
    double[] few = {1, Double.NaN, 3, Double.NaN, 2, Double.NaN, 5, Double.NaN, 1, Double.NaN, 2};
    TestResult fitted = LjungBoxTest.of(few, 5, 1);
    assertThat(fitted.degreesOfFreedom()).isEqualTo(1);
    assertThat(fitted.notes())
        .contains(
            "Degrees of freedom: 2 lags less 1 fitted parameter.",
            "Of 5 lags only 2 have pairs of values; the others do not count as degrees of"
                + " freedom.");
    assertThat(fitted.explain().toString()).contains("df = k - fitted", "= 2 - 1");
    refused(
        () -> LjungBoxTest.of(few, 5, 2),
        "lags with pairs of values must be more than fittedParameters, 2, but of 5 lags there were"
            + " 2");
    refused(
        () -> LjungBoxTest.boxPierce(few, 1),
        "lags with pairs of values must be more than fittedParameters, 0, but of 1 lag there were"
            + " 0");
  }

  @Test
  void headAndWorkingShowTheSamePValue() {
    double[] wave = new double[1000];
    Arrays.setAll(wave, t -> Math.sin(0.3 * t));
    for (int lags : new int[] {1, 2, 20}) {
      TestResult result = LjungBoxTest.of(wave, lags);
      String shown = result.explain().steps().get(4).toString();
      String p = shown.substring(shown.lastIndexOf(": p ") + 2);
      assertThat(p).startsWith("p ");
      assertThat(result.toString().lines().findFirst().orElseThrow()).contains(p);
    }
  }

  @Test
  void lagsOfASeriesFollowItsPeriod() {
    assertThat(LjungBoxTest.of(SeriesDatasets.airPassengers()).degreesOfFreedom()).isEqualTo(24);
    assertThat(LjungBoxTest.of(SeriesDatasets.canadianLynx()).degreesOfFreedom()).isEqualTo(10);
    assertThat(LjungBoxTest.of(SeriesDatasets.airPassengers().slice(0, 30)).degreesOfFreedom())
        .isEqualTo(6);
  }

  @Property(tries = 50)
  void unitsDoNotMatter(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
      @ForAll @IntRange(min = 1, max = 15) int lags) {
    double[] values = new SplittableRandom(seed).doubles(40).toArray();
    double[] scaled = Arrays.stream(values).map(x -> 7 - factor * x).toArray();
    TestResult plain = LjungBoxTest.of(values, lags);
    assertThat(LjungBoxTest.of(scaled, lags).statistic())
        .isCloseTo(plain.statistic(), within(1e-8 * (1 + plain.statistic())));
    assertThat(plain.statistic()).isGreaterThan(LjungBoxTest.boxPierce(values, lags).statistic());
  }

  @Test
  void badInputIsRefused() {
    refused(
        () -> LjungBoxTest.of(LYNX, 2, 2), "lags must be more than fittedParameters, 2, but was 2");
    refused(() -> LjungBoxTest.of(LYNX, 2, -1), "fittedParameters must be at least 0, but was -1");
    refused(
        () -> LjungBoxTest.of(LYNX, 114),
        "lags must be from 1 to the length of the series less 1, 113, but was 114");
    refused(
        () -> LjungBoxTest.of(new double[0], 1),
        "lags must be from 1 to the length of the series less 1, -1, but was 1");
    refused(
        () -> LjungBoxTest.of(new double[] {3, 3, 3, 3}, 1),
        "a series must vary to have an autocorrelation, but all 4 values are 3");
    refused(
        () -> LjungBoxTest.of(new double[] {Double.NaN, Double.NaN}, 1),
        "a series must have values to have an autocorrelation, but all are missing");
    refused(
        () -> LjungBoxTest.of(new double[] {1, Double.NEGATIVE_INFINITY, 2}, 1),
        "value 2 of 3 must be finite or NaN, but was -Infinity");
    refused(
        () -> LjungBoxTest.of(TimeSeries.of(new double[4])),
        "a series must have at least 5 points for the test, but had 4");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
