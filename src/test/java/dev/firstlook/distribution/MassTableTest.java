package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of masses against single masses, which the reference files hold. */
class MassTableTest {

  static Stream<DiscreteDistribution> distributions() {
    return Stream.of(
        new Poisson(1e-5),
        new Poisson(12),
        new Poisson(40_000.5),
        new Binomial(100, 0.3),
        new Binomial(100_000, 0.999),
        new Geometric(0.002),
        new NegativeBinomial(0.25, 0.01),
        new NegativeBinomial(30, 0.7),
        new Hypergeometric(10_000, 4_000, 5_000));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void agreesWithSingleMasses(DiscreteDistribution d) {
    long from = (long) d.quantile(1e-200) - 5;
    long to = (long) d.inverseSurvival(1e-200) + 5;
    double[] table = d.pmf(from, to);
    assertThat(table).hasSize((int) (to - from + 1));
    for (int i = 0; i < table.length; i++) {
      double expected = d.pmf(from + i);
      if (expected == 0 || expected > 1e-300) {
        assertThat(table[i])
            .as("mass of %d of %s", from + i, d)
            .isEqualTo(expected, offset(1e-13 * expected));
      }
    }
  }

  /** Both ends of the means and counts whose table is the formula as it stands. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.61, 3, 12, 49.5, 50})
  void ordinaryMeansAndCounts(double lambda) {
    Poisson poisson = new Poisson(lambda);
    for (int from : new int[] {0, 1, 7, 165, 170}) {
      double[] table = poisson.pmf(from, 170);
      for (int i = 0; i < table.length; i++) {
        double expected = poisson.pmf(from + i);
        assertThat(table[i])
            .as("mass of %d of %s", from + i, poisson)
            .isEqualTo(expected, offset(Math.max(1e-14 * expected, Double.MIN_NORMAL)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void addsUpToOne(DiscreteDistribution d) {
    double[] table = d.pmf((long) d.quantile(1e-30), (long) d.inverseSurvival(1e-30));
    assertThat(Arrays.stream(table).sum()).isEqualTo(1, offset(1e-13));
  }

  /** The range need not hold the mode, nor a mass that is a double. */
  @Test
  void anyRange() {
    Poisson poisson = new Poisson(1000);
    assertThat(poisson.pmf(1100, 1101))
        .containsExactly(new double[] {poisson.pmf(1100), poisson.pmf(1101)}, offset(1e-18));
    assertThat(poisson.pmf(900, 900)).containsExactly(poisson.pmf(900));
    assertThat(poisson.pmf(-3, 2)).containsOnly(0);
    assertThat(poisson.pmf(-9, -3)).hasSize(7).containsOnly(0);
    assertThat(new Binomial(2, 0.5).pmf(1, 4)).containsExactly(0.5, 0.25, 0, 0);
    assertThat(new Poisson(1e15).pmf(1_000_000_000_000_000L, 1_000_000_000_000_001L)).hasSize(2);
  }

  @Test
  void refusesARangeThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Poisson(3).pmf(5, 4))
        .withMessage("from must be at most to, but they were 5 and 4");
  }
}
