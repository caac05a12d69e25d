package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.firstlook.summary.FrequencyTable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmpiricalTest {

  private final Empirical four = Empirical.of(3.0, 1.0, 7.0, 3.0);

  @Test
  void theCdfIsAStaircase() {
    assertThat(four.cdf(0.9)).isZero();
    assertThat(four.cdf(1)).isEqualTo(0.25);
    assertThat(four.cdf(2.9)).isEqualTo(0.25);
    assertThat(four.cdf(3)).isEqualTo(0.75);
    assertThat(four.survival(3)).isEqualTo(0.25);
    assertThat(four.cdf(7)).isEqualTo(1);
    assertThat(four.survival(7)).isZero();
    assertThat(four.cdf(Double.NaN)).isNaN();
    assertThat(four.survival(Double.NaN)).isNaN();
  }

  @Test
  void aCountThatADoubleCannotHoldIsRefused() {
    long exact = 1L << 53;
    assertThat(Empirical.of(-exact, exact).values()).containsExactly(-0x1p53, 0x1p53);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Empirical.of(3, exact + 1))
        .withMessage("value 2 of 2 must be in [-2^53, 2^53], but was 9007199254740993");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Empirical.of(Long.MIN_VALUE))
        .withMessageContaining("-9223372036854775808");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Empirical.of(FrequencyTable.of(List.of(3L, exact + 1))))
        .withMessageContaining("9007199254740993");
  }

  @Test
  void aQuantileIsTheFirstValueThatReachesTheProbability() {
    assertThat(four.quantile(0)).isEqualTo(1);
    assertThat(four.quantile(0.25)).isEqualTo(1);
    assertThat(four.quantile(0.26)).isEqualTo(3);
    assertThat(four.median()).isEqualTo(3);
    assertThat(four.quantile(0.76)).isEqualTo(7);
    assertThat(four.inverseSurvival(0.25)).isEqualTo(3);
    assertThat(four.inverseSurvival(0)).isEqualTo(7);
    assertThat(four.inverseSurvival(1)).isEqualTo(1);
  }

  @Test
  void momentsHaveTheDivisorN() {
    // deviations from 3.5: -2.5, -0.5, -0.5, 3.5
    assertThat(four.mean()).isEqualTo(3.5);
    assertThat(four.variance()).isEqualTo(19.0 / 4);
    assertThat(four.skewness()).isCloseTo(27.0 / 4 / Math.pow(19.0 / 4, 1.5), within(1e-15));
    assertThat(four.excessKurtosis()).isCloseTo(189.25 / 4 / (4.75 * 4.75) - 3, within(1e-15));
  }

  @Test
  void modesAndEntropyFollowFromTheCounts() {
    assertThat(four.modes()).containsExactly(3);
    assertThat(Empirical.of(1.0, 2.0).modes()).isEmpty();
    assertThat(Empirical.of(5.0, 5.0).modes()).containsExactly(5);
    assertThat(four.entropy()).isCloseTo(1.5 * Math.log(2), within(1e-15));
  }

  @Test
  void eventsTellLessThanFromAtMost() {
    assertThat(four.probability(Event.equalTo(3)).value()).isEqualTo(0.5);
    assertThat(four.probability(Event.lessThan(3)).value()).isEqualTo(0.25);
    assertThat(four.probability(Event.atMost(3)).value()).isEqualTo(0.75);
    assertThat(four.probability(Event.atLeast(3)).value()).isEqualTo(0.75);
    assertThat(four.probability(Event.between(1, 3)).value()).isEqualTo(0.75);
    assertThat(four.probability(Event.strictlyBetween(1, 7)).value()).isEqualTo(0.5);
    assertThat(four.probability(Event.outside(3, 3)).value()).isEqualTo(0.5);
  }

  @Test
  void valuesCountsAndTablesAreTheSameSample() {
    Empirical counts = Empirical.of(2L, 0L, 0L, 5L);
    assertThat(counts).isEqualTo(Empirical.of(0.0, -0.0, 5.0, 2.0)).hasSameHashCodeAs(counts);
    assertThat(Empirical.of(FrequencyTable.of(2L, 0L, 0L, 5L))).isEqualTo(counts);
    assertThat(Empirical.of(FrequencyTable.ofCounts(List.<Number>of(5, 2, 0L, 0.0), 1, 1, 1, 1)))
        .isEqualTo(counts);
    assertThat(counts.counts()).containsExactly(2, 1, 1);
    assertThat(counts.values()).containsExactly(0, 2, 5);
    assertThat(counts.size()).isEqualTo(4);
    assertThat(counts.support()).isEqualTo(new Support(0, 5, true));
    assertThat(counts).isNotEqualTo(Empirical.of(0.0, 2.0, 2.0, 5.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lew", "Lottery", "Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4"})
  void meanAndVarianceAreThoseCertifiedByNist(String name) {
    Rows certified =
        Rows.of("nist/certified.csv").stream()
            .filter(row -> row.word("dataset").equals(name))
            .findFirst()
            .orElseThrow();
    double[] values = Rows.column("nist/data_" + name + ".csv", "value");
    Empirical empirical = Empirical.of(values);
    double n = values.length;
    // the doubles of a file of decimals are off by up to half a unit in the last place
    double off = Arrays.stream(values).map(Math::ulp).max().orElseThrow();
    assertThat(empirical.mean())
        .isCloseTo(certified.number("mean"), within(off + 3e-15 * Math.abs(empirical.mean())));
    assertThat(empirical.standardDeviation() * Math.sqrt(n / (n - 1)))
        .isCloseTo(
            certified.number("sd_n_minus_1"),
            within(off + 3e-15 * certified.number("sd_n_minus_1")));
  }

  @Test
  void quantilesAndShapeAreThoseOfR() {
    for (Rows row : Rows.of("desc/quantiles_R_type1_9.csv")) {
      if (row.word("type").equals("1")) {
        double[] values = Rows.column("desc/data_" + row.word("dataset") + ".csv", "value");
        assertThat(Empirical.of(values).quantile(row.number("p")))
            .as("%s", row)
            .isEqualTo(row.number("quantile"));
      }
    }
    for (Rows row : Rows.of("desc/summary_R.csv")) {
      if (List.of("small", "tens", "faithful").contains(row.word("dataset"))) {
        double[] values = Rows.column("desc/data_" + row.word("dataset") + ".csv", "value");
        Empirical empirical = Empirical.of(values);
        assertThat(empirical.skewness()).isCloseTo(row.number("skew_t1"), within(1e-14));
        assertThat(empirical.excessKurtosis())
            .isCloseTo(row.number("kurt_excess_t1"), within(2e-14));
      }
    }
  }

  @Test
  void theBandIsThatOfDvoretzkyKieferAndWolfowitz() {
    ConfidenceBand band = Empirical.of(new double[100]).band(0.95);
    // sqrt(log(2 / 0.05) / 200)
    assertThat(band.halfWidth()).isCloseTo(0.13581015157406195, within(1e-15));
    assertThat(band.upper(0)).isEqualTo(1);
    assertThat(band.lower(-1)).isZero();
    assertThat(band.lower(0)).isEqualTo(1 - band.halfWidth());
    assertThat(band.upper(-1)).isEqualTo(band.halfWidth());
    assertThat(band).hasToString("95 % band of 100 observations: cdf +- 0.1358");
    assertThat(four.band(0.99).halfWidth()).isGreaterThan(four.band(0.5).halfWidth());
  }

  @Test
  void samplesAreDrawnWithReplacementInTheRightShares() {
    double[] drawn = four.sample(40_000, 1);
    assertThat(drawn).containsOnly(1, 3, 7);
    double threes = Arrays.stream(drawn).filter(v -> v == 3).count();
    assertThat(threes / drawn.length).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / drawn.length)));
    assertThat(four.sample(10, 5)).isEqualTo(four.sample(10, 5));
  }

  @Test
  void whatIsNoSampleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Empirical.of(new double[0]))
        .withMessage("a sample must have at least 1 observation, but had 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Empirical.of(1.0, Double.NaN))
        .withMessage("value 2 of 2 must be finite, but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> four.band(1))
        .withMessage("level must be in (0, 1), but was 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> four.quantile(-0.1))
        .withMessage("p must be in [0, 1], but was -0.1");
  }

  @Test
  void itPrintsInOneLine() {
    assertThat(four)
        .hasToString("Empirical distribution of 4 observations: mean 3.5, sd 2.179, from 1 to 7");
  }
}
