package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reference files do not show of the gamma and the chi-squared distribution. */
class GammaTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void printsInOneLine() {
    assertThat(new Gamma(2, 3)).hasToString("Gamma(shape = 2, scale = 3): mean 6, sd 4.243");
    assertThat(new ChiSquared(4)).hasToString("ChiSquared(df = 4): mean 4, sd 2.828");
  }

  @Test
  void describesItsParameters() {
    assertThat(new Gamma(2, 3).describe().toString())
        .startsWith("Gamma: the waiting time for several events")
        .containsPattern("scale +θ +3 +unit of x +the average time between events")
        .contains("- With shape 1 it is exponential with rate 1/θ.");
    assertThat(new ChiSquared(4).describe().toString())
        .startsWith("ChiSquared: the sum of the squares")
        .containsPattern("df +ν +4 +none +the degrees of freedom")
        .contains("- It is gamma with shape ν/2 and scale 2.");
  }

  @Test
  void refusesParametersThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gamma(0, 1))
        .withMessage("shape must be positive and finite, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gamma(1, Double.NaN))
        .withMessage("scale must be positive and finite, but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChiSquared(INFINITY))
        .withMessage("df must be positive and finite, but was Infinity");
  }

  @Test
  void momentsOfBoth() {
    Gamma gamma = new Gamma(4, 3);
    assertThat(gamma.mean()).isEqualTo(12);
    assertThat(gamma.variance()).isEqualTo(36);
    assertThat(gamma.skewness()).isEqualTo(1);
    assertThat(gamma.excessKurtosis()).isEqualTo(1.5);
    assertThat(gamma.modes()).containsExactly(9);
    assertThat(new Gamma(0.5, 3).modes()).containsExactly(0);
    ChiSquared squares = new ChiSquared(8);
    assertThat(squares.mean()).isEqualTo(8);
    assertThat(squares.variance()).isEqualTo(16);
    assertThat(squares.skewness()).isEqualTo(1);
    assertThat(squares.excessKurtosis()).isEqualTo(1.5);
    assertThat(squares.modes()).containsExactly(6);
    assertThat(squares.entropy()).isEqualTo(new Gamma(4, 2).entropy());
  }

  /** Values by mpmath in 40 digits. */
  @ParameterizedTest
  @CsvSource({
    "1e-3, 1, -992.66681747449462",
    "0.5, 2, 0.78375711047393366",
    "1, 3, 2.0986122886681097",
    "2.5, 0.01, -2.875222276483037",
    "9.9, 1, 2.5306750864230845",
    "10.1, 1, 2.5413760890764897",
    "100, 5, 5.3276198609388465",
    "1e9, 1e-3, 4.872816172362408"
  })
  void entropy(double shape, double scale, double expected) {
    assertThat(new Gamma(shape, scale).entropy()).isCloseTo(expected, withinPercentage(1e-11));
  }

  @Test
  void atTheEndsOfTheSupport() {
    Gamma gamma = new Gamma(2, 3);
    assertThat(gamma.support()).hasToString("[0, ∞)");
    assertThat(new Gamma(0.5, 3).pdf(0)).isInfinite();
    assertThat(new Gamma(1, 4).pdf(0)).isEqualTo(0.25);
    assertThat(gamma.pdf(0)).isZero();
    assertThat(gamma.logPdf(0)).isEqualTo(-INFINITY);
    assertThat(gamma.pdf(-1)).isZero();
    assertThat(gamma.cdf(-1)).isZero();
    assertThat(gamma.survival(-1)).isOne();
    assertThat(gamma.pdf(INFINITY)).isZero();
    assertThat(gamma.logPdf(INFINITY)).isEqualTo(-INFINITY);
    assertThat(gamma.cdf(INFINITY)).isOne();
    assertThat(gamma.survival(INFINITY)).isZero();
    assertThat(gamma.pdf(Double.NaN)).isNaN();
    assertThat(gamma.logPdf(Double.NaN)).isNaN();
    assertThat(gamma.cdf(Double.NaN)).isNaN();
    assertThat(gamma.survival(Double.NaN)).isNaN();
    assertThat(gamma.quantile(0)).isZero();
    assertThat(gamma.quantile(1)).isInfinite();
    assertThat(gamma.inverseSurvival(0)).isInfinite();
    assertThat(gamma.inverseSurvival(1)).isZero();
  }

  /** With shape 1 it is exponential: 1 - exp(-x / scale), also where x / scale is no double. */
  @Test
  void farOutOfProportion() {
    assertThat(new Gamma(1, 1e20).cdf(1e-295)).isCloseTo(1e-315, withinPercentage(1e-6));
    assertThat(new Gamma(1, 1e20).survival(1e-295)).isOne();
    assertThat(new Gamma(1, 1e20).pdf(1e-295)).isCloseTo(1e-20, withinPercentage(1e-10));
    assertThat(new Gamma(1, 1e-20).survival(1e300)).isZero();
    assertThat(new Gamma(1, 1e-20).pdf(1e300)).isZero();
    assertThat(new Gamma(1, 1e-100).pdf(7.2e-98))
        .isCloseTo(Math.exp(-720 / 2.0) * 1e100 * Math.exp(-720 / 2.0), withinPercentage(1e-10));
  }

  @Test
  void tinyQuantilesUnderflowToZero() {
    assertThat(new Gamma(1e-10, 1).quantile(0.5)).isZero();
    assertThat(new Gamma(1e-3, 1).quantile(0.4)).isZero();
    assertThat(new Gamma(1e-3, 1e200).quantile(0.4)).isGreaterThan(0);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 2", "1, 1", "7.5, 0.1"})
  void samplesHaveTheirMeanAndVariance(double shape, double scale) {
    int size = 100_000;
    double[] drawn = new Gamma(shape, scale).sample(size, 5);
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double center = shape * scale;
    double square =
        Arrays.stream(drawn).map(x -> (x - center) * (x - center)).average().orElseThrow();
    double variance = shape * scale * scale;
    assertThat(mean).isEqualTo(center, offset(4 * Math.sqrt(variance / size)));
    double spread = variance * Math.sqrt((2 + 6 / shape) / size);
    assertThat(square).isEqualTo(variance, offset(4 * spread));
    assertThat(new ChiSquared(6).sample(9, 1)).isEqualTo(new Gamma(3, 2).sample(9, 1));
  }
}
