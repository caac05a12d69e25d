package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half of a distribution with heavy tails has only some of the moments. */
class HeavyTailsTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** E|T|^k of Student's t: Johnson, Kotz and Balakrishnan 1995, volume 2, chapter 28. */
  private static double moment(int k, double df) {
    return Math.exp(
        0.5 * k * Math.log(df)
            + Gamma.logGamma(0.5 * (k + 1))
            + Gamma.logGamma(0.5 * (df - k))
            - Gamma.logGamma(0.5)
            - Gamma.logGamma(0.5 * df));
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.1, 2.5, 3.5, 4.2, 30})
  void halfOfStudentHasTheMomentsOfItsSizes(double df) {
    Truncated half = new Truncated(new StudentT(df), 0, INFINITY);
    double mean = moment(1, df);
    double variance = df / (df - 2) - mean * mean;
    assertThat(half.mean()).isCloseTo(mean, within(1e-9 * mean));
    assertThat(half.variance()).isCloseTo(variance, within(1e-9 * variance));
    Truncated left = new Truncated(new StudentT(df), -INFINITY, 0);
    assertThat(left.mean()).isCloseTo(-mean, within(1e-9 * mean));
    if (df > 3) {
      double third = moment(3, df) - 3 * mean * variance - mean * mean * mean;
      assertThat(half.skewness()).isCloseTo(third / Math.pow(variance, 1.5), within(1e-8 * third));
    } else {
      assertThat(half.skewness()).isEqualTo(INFINITY);
      assertThat(left.skewness()).isEqualTo(-INFINITY);
    }
    if (df < 4) {
      assertThat(half.excessKurtosis()).isEqualTo(INFINITY);
    } else {
      assertThat(half.excessKurtosis()).isFinite();
    }
  }

  @Test
  void halfOfCauchyHasNoFiniteMean() {
    Truncated half = new Truncated(new Cauchy(0, 1), 0, INFINITY);
    assertThat(half.mean()).isEqualTo(INFINITY);
    assertThat(half.variance()).isNaN();
    assertThat(half.skewness()).isNaN();
    assertThat(half.excessKurtosis()).isNaN();
    assertThat(new Truncated(new Cauchy(0, 1), -INFINITY, 3).mean()).isEqualTo(-INFINITY);
    assertThat(new Truncated(new Cauchy(0, 1), -INFINITY, INFINITY).mean()).isNaN();
    // E(X; |X| < 1) is 0, E(X²; |X| < 1) is 4 / π - 1
    Truncated middle = new Truncated(new Cauchy(0, 1), -1, 1);
    assertThat(middle.mean()).isCloseTo(0, within(1e-14));
    assertThat(middle.variance()).isCloseTo(4 / Math.PI - 1, within(1e-14));
  }

  @Test
  void aMeanMayBeThereWithoutAVariance() {
    Truncated half = new Truncated(new StudentT(1.5), 0, INFINITY);
    assertThat(half.mean()).isCloseTo(moment(1, 1.5), within(1e-9));
    assertThat(half.variance()).isEqualTo(INFINITY);
    assertThat(half.skewness()).isNaN();
    assertThat(new Truncated(new FisherF(3, 2), 1, INFINITY).mean()).isEqualTo(INFINITY);
    assertThat(new Truncated(new FisherF(3, 4.5), 1, INFINITY).skewness()).isEqualTo(INFINITY);
  }

  @Test
  void aMixtureHasTheTailsOfItsParts() {
    Mixture mixture = Mixture.of(0.5, new Cauchy(0, 1), new Normal(0, 1));
    assertThat(new Truncated(mixture, 0, INFINITY).mean()).isEqualTo(INFINITY);
    assertThat(new Truncated(mixture, 0, INFINITY).toString()).contains("mean Infinity, sd NaN");
  }

  /** E(X; X > 1) = exp(σ²/2) Φ(σ), E(X²; X > 1) = exp(2 σ²) Φ(2 σ), P(X > 1) = 1/2. */
  @Test
  void momentsBeyondTheDensitiesOfDoublesAreNotGuessed() {
    Truncated wide = new Truncated(new LogNormal(0, 5), 1, INFINITY);
    double mean = 2 * Math.exp(12.5) * new Normal(0, 1).cdf(5);
    assertThat(wide.mean()).isCloseTo(mean, within(1e-9 * mean));
    double variance = 2 * Math.exp(50) - mean * mean;
    assertThat(wide.variance()).isCloseTo(variance, within(1e-9 * variance));
    Truncated wider = new Truncated(new LogNormal(0, 30), 1, INFINITY);
    assertThat(wider.mean()).isNaN();
    assertThat(wider.toString()).contains("mean NaN, sd NaN");
  }
}
