package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscreteQuantileTest {

  static Stream<DiscreteDistribution> distributions() {
    return Stream.of(
        new Poisson(0.61),
        new Poisson(12),
        new Poisson(1e6),
        new Binomial(100, 0.3),
        new NegativeBinomial(2.5, 0.1),
        new Hypergeometric(500, 60, 200));
  }

  /** Where the cdf and its complement have digits left, each step leads back to its count. */
  @ParameterizedTest
  @MethodSource("distributions")
  void leadsBack(DiscreteDistribution d) {
    long first = (long) d.quantile(1e-250);
    long last = (long) d.inverseSurvival(1e-250);
    long stride = Math.max(1, (last - first) / 500);
    for (long k = first; k <= last; k += stride) {
      if (d.survival((double) k) > 2e-6) {
        assertThat(d.quantile(d.cdf((double) k))).as("%s, %d", d, k).isEqualTo((double) k);
      }
      if (d.cdf((double) k) > 2e-6 && d.survival((double) k) > 0) {
        assertThat(d.inverseSurvival(d.survival((double) k)))
            .as("%s, %d", d, k)
            .isEqualTo((double) k);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void isTheSmallestThatIsEnough(DiscreteDistribution d) {
    for (double p = 1e-290; p < 0.5; p *= 7) {
      double k = d.quantile(p);
      assertThat(d.cdf(k)).as("%s at %s", d, p).isGreaterThanOrEqualTo(p);
      assertThat(d.cdf(k - 1)).as("%s at %s", d, p).isLessThan(p);
      double upper = d.inverseSurvival(p);
      assertThat(d.survival(upper)).as("%s at %s", d, p).isLessThanOrEqualTo(p);
      assertThat(d.survival(upper - 1)).as("%s at %s", d, p).isGreaterThan(p);
    }
  }

  /** P(X > 31) is 1.3e-6 and P(X > 60) 3e-20: the cdf is 1 in a double, its complement is not. */
  @Test
  void tellsProbabilitiesNextToOneApart() {
    Poisson poisson = new Poisson(12);
    double p = Math.nextDown(1.0);
    double k = poisson.quantile(p);
    assertThat(poisson.survival(k)).isLessThanOrEqualTo(1 - p);
    assertThat(poisson.survival(k - 1)).isGreaterThan(1 - p);
  }
}
