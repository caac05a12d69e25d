package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AliasTableTest {

  static Stream<DiscreteDistribution> distributions() {
    return Stream.of(
        new Poisson(0.61),
        new Poisson(12),
        new Binomial(2, 0.5),
        new Poisson(1000),
        new Binomial(9, 1));
  }

  /** Pearson's statistic over the counts that are expected at least ten times. */
  @ParameterizedTest
  @MethodSource("distributions")
  void drawsEveryCountAsOftenAsItsMassSays(DiscreteDistribution d) {
    int size = 1_000_000;
    long first = (long) d.quantile(1e-12);
    long last = (long) d.inverseSurvival(1e-12);
    int[] observed = new int[(int) (last - first + 1)];
    for (long k : AliasTable.of(d).sample(size, new SplittableRandom(42))) {
      observed[(int) (k - first)]++;
    }
    double statistic = 0;
    int cells = 0;
    for (int i = 0; i < observed.length; i++) {
      double expected = size * d.pmf(first + i);
      if (expected >= 10) {
        statistic += (observed[i] - expected) * (observed[i] - expected) / expected;
        cells++;
      }
    }
    assertThat(statistic).isLessThan(new ChiSquared(cells).inverseSurvival(1e-3));
  }
}
