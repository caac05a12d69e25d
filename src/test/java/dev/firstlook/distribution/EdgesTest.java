package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds at the edges for every family: NaN, infinities, the ends of quantiles, complements.
 */
class EdgesTest {

  static List<Distribution> families() {
    return List.of(
        new Bernoulli(0.3),
        new Binomial(40, 0.3),
        new Poisson(12),
        new Geometric(0.3),
        new NegativeBinomial(1.3, 0.4),
        new DiscreteUniform(1, 6),
        new Hypergeometric(50, 5, 10),
        new Normal(1, 2),
        new Uniform(0, 4),
        new Exponential(2),
        new Gamma(2.5, 3),
        new Beta(2, 3.5),
        new LogNormal(0.3, 1.2),
        new Weibull(2, 3),
        new StudentT(3.5),
        new ChiSquared(4),
        new FisherF(3, 5),
        new Cauchy(1, 2),
        new Laplace(1, 2),
        new Logistic(1, 2),
        Mixture.of(0.36, new Normal(54.6, 5.87), new Normal(80.1, 5.87)));
  }

  @ParameterizedTest
  @MethodSource("families")
  void edges(Distribution d) {
    // A continued fraction that is given NaN must not run on for ever.
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(d));
  }

  private static void check(Distribution d) {
    assertThat(d.cdf(Double.NaN)).isNaN();
    assertThat(d.survival(Double.NaN)).isNaN();
    assertThat(d.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(d.cdf(Double.NEGATIVE_INFINITY)).isEqualTo(0);
    assertThat(d.survival(Double.POSITIVE_INFINITY)).isEqualTo(0);
    assertThat(d.survival(Double.NEGATIVE_INFINITY)).isEqualTo(1);
    assertThat(d.quantile(0)).isEqualTo(d.support().lower());
    assertThat(d.quantile(1)).isEqualTo(d.support().upper());
    assertThatThrownBy(() -> d.quantile(1.2)).hasMessage("p must be in [0, 1], but was 1.2");
    assertThatThrownBy(() -> d.quantile(Double.NaN)).hasMessage("p must be in [0, 1], but was NaN");
    for (double p : new double[] {1e-9, 0.01, 0.3, 0.5, 0.9, 0.999}) {
      double x = d.quantile(p);
      assertThat(d.cdf(x) + d.survival(x)).isCloseTo(1, within(1e-14));
      assertThat(d.cdf(x)).isGreaterThanOrEqualTo(p * (1 - 1e-12));
      assertThat(
              d.probability(Event.lessThan(x)).value()
                  + d.probability(Event.equalTo(x)).value()
                  + d.probability(Event.moreThan(x)).value())
          .isCloseTo(1, within(1e-13));
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void momentsAgreeWithASample(Distribution d) {
    if (!(d.variance() < Double.POSITIVE_INFINITY)) {
      return; // Cauchy: no sample mean settles down
    }
    double[] sample =
        d instanceof DiscreteDistribution c
            ? Arrays.stream(c.sample(100_000, 7)).asDoubleStream().toArray()
            : ((ContinuousDistribution) d).sample(100_000, 7);
    Empirical empirical = Empirical.of(sample);
    double error = d.standardDeviation() / Math.sqrt(100_000);
    assertThat(empirical.mean()).isCloseTo(d.mean(), within(5 * error));
    // Of heavy tails the variance of a sample is itself uncertain.
    double kurtosis = Math.abs(d.excessKurtosis());
    if (kurtosis < 100) {
      assertThat(empirical.variance() / d.variance())
          .isCloseTo(1, within(6 * Math.sqrt((kurtosis + 2) / 100_000)));
    }
  }
}
