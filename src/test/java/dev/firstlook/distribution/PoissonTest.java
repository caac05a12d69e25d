package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference files do not show. */
class PoissonTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void printsInOneLine() {
    assertThat(new Poisson(3)).hasToString("Poisson(lambda = 3): mean 3, sd 1.732");
  }

  @Test
  void describesItsParameter() {
    assertThat(new Poisson(0.61).describe().toString())
        .startsWith("Poisson: the number of events in a fixed span")
        .containsPattern("lambda +λ +0.61 +events per span +the average number of events")
        .contains("- The sum of independent Poisson counts is Poisson");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, INFINITY})
  void refusesAnAverageThatIsNone(double lambda) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Poisson(lambda))
        .withMessage("lambda must be positive and finite, but was " + lambda);
  }

  @Test
  void momentsOfTwelveAndAQuarter() {
    Poisson poisson = new Poisson(12.25);
    assertThat(poisson.mean()).isEqualTo(12.25);
    assertThat(poisson.variance()).isEqualTo(12.25);
    assertThat(poisson.standardDeviation()).isEqualTo(3.5);
    assertThat(poisson.skewness()).isEqualTo(2 / 7.0, offset(1e-16));
    assertThat(poisson.excessKurtosis()).isEqualTo(4 / 49.0, offset(1e-16));
  }

  @Test
  void aWholeAverageHasTwoModes() {
    assertThat(new Poisson(0.5).modes()).containsExactly(0);
    assertThat(new Poisson(1).modes()).containsExactly(0, 1);
    assertThat(new Poisson(12.5).modes()).containsExactly(12);
    assertThat(new Poisson(12).modes()).containsExactly(11, 12);
    assertThat(new Poisson(12).pmf(11)).isEqualTo(new Poisson(12).pmf(12));
  }

  /** Values by mpmath in 40 digits: the sum over the masses. */
  @ParameterizedTest
  @CsvSource({
    "1e-9, 2.1723265837292986e-8",
    "0.5, 0.92763746749579737",
    "3, 1.9314701981485689",
    "12.25, 2.6645853468699295",
    "100, 3.7206860722602589",
    "999, 4.8722324639756912",
    "1001, 4.8732326311428426",
    "1e5, 7.1754004323522869"
  })
  void entropy(double lambda, double expected) {
    assertThat(new Poisson(lambda).entropy()).isCloseTo(expected, withinPercentage(1e-11));
  }

  @Test
  void outsideOfTheSupportNothingHappens() {
    Poisson poisson = new Poisson(3);
    assertThat(poisson.support()).hasToString("{0, 1, 2, ...}");
    assertThat(poisson.pmf(-1)).isZero();
    assertThat(poisson.logPmf(-1)).isEqualTo(-INFINITY);
    assertThat(poisson.cdf(-0.5)).isZero();
    assertThat(poisson.survival(-0.5)).isOne();
    assertThat(poisson.cdf(INFINITY)).isOne();
    assertThat(poisson.survival(INFINITY)).isZero();
    assertThat(poisson.cdf(Double.NaN)).isNaN();
    assertThat(poisson.survival(Double.NaN)).isNaN();
    assertThat(poisson.cdf(2.999)).isEqualTo(poisson.cdf(2));
  }

  @Test
  void quantilesOfNothingAndEverything() {
    Poisson poisson = new Poisson(3);
    assertThat(poisson.quantile(0)).isZero();
    assertThat(poisson.quantile(1)).isInfinite();
    assertThat(poisson.inverseSurvival(1)).isZero();
    assertThat(poisson.inverseSurvival(0)).isInfinite();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> poisson.quantile(1.2))
        .withMessage("p must be in [0, 1], but was 1.2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> poisson.inverseSurvival(Double.NaN))
        .withMessage("p must be in [0, 1], but was NaN");
  }

  /** Each average takes another sampler: alias table, Commons RNG, inversion. */
  @ParameterizedTest
  @CsvSource({"0.61, 100000", "12, 100000", "12, 70", "5e4, 2000", "1e7, 10000", "1e12, 5000"})
  void samplesHaveTheirMeanAndVariance(double lambda, int size) {
    long[] drawn = new Poisson(lambda).sample(size, 20260101);
    double mean = Arrays.stream(drawn).mapToDouble(k -> k - lambda).average().orElseThrow();
    double variance =
        Arrays.stream(drawn).mapToDouble(k -> (k - lambda) * (k - lambda)).average().orElseThrow();
    assertThat(drawn).hasSize(size);
    assertThat(mean).isEqualTo(0, offset(4 * Math.sqrt(lambda / size)));
    double fourth = 3 * lambda * lambda + lambda;
    assertThat(variance)
        .isEqualTo(lambda, offset(4 * Math.sqrt((fourth - lambda * lambda) / size)));
  }

  @Test
  void aSeedGivesTheSameSample() {
    Poisson poisson = new Poisson(7);
    assertThat(poisson.sample(500, 3)).isEqualTo(poisson.sample(500, 3));
    assertThat(poisson.sample(500, 3)).isNotEqualTo(poisson.sample(500, 4));
    assertThat(poisson.sample(0, 3)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> poisson.sample(-1, 3))
        .withMessage("size must be at least 0, but was -1");
  }
}
