package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiscreteCombinationTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final DiscreteTruncated visits = new DiscreteTruncated(new Poisson(2), 1, INFINITY);

  @Test
  void countsThatAreNeverZero() {
    double rest = -Math.expm1(-2);
    assertThat(visits.mean()).isCloseTo(2 / rest, within(1e-14));
    // E(X^2) = (λ + λ^2) / (1 - e^-λ)
    assertThat(visits.variance()).isCloseTo(6 / rest - 4 / (rest * rest), within(1e-14));
    assertThat(visits.pmf(0)).isZero();
    assertThat(visits.quantile(0)).isEqualTo(1);
    assertThat(visits.modes()).containsExactly(1, 2);
    assertThat(visits).hasToString("Poisson(lambda = 2) on {1, 2, 3, ...}: mean 2.313, sd 1.261");
    assertThat(visits.probability(Event.atLeast(3)).explain().title())
        .isEqualTo(
            "P(X >= 3) for Poisson(lambda = 2) on {1, 2, 3, ...} with lower a = 1, upper b = ∞");
  }

  @Test
  void aGeometricCountGoesOnFromAnyNumberAsFromTheStart() {
    DiscreteTruncated late = new DiscreteTruncated(new Geometric(0.25), 500, INFINITY);
    DiscreteShifted same = new DiscreteShifted(new Geometric(0.25), 500);
    for (long k : new long[] {499, 500, 503, 600}) {
      assertThat(late.pmf(k)).isCloseTo(same.pmf(k), within(1e-13 * same.pmf(k)));
      assertThat(late.survival((double) k))
          .isCloseTo(same.survival((double) k), within(1e-13 * same.survival((double) k)));
    }
    assertThat(late.mean()).isCloseTo(503, within(1e-11));
    assertThat(late.entropy()).isCloseTo(same.entropy(), within(1e-12));
  }

  @Test
  void manyCountsAreNotAddedUpOneByOne() {
    DiscreteTruncated half = new DiscreteTruncated(new DiscreteUniform(0, 1L << 50), 0, 1L << 49);
    DiscreteUniform same = new DiscreteUniform(0, 1L << 49);
    assertThat(half.mean()).isCloseTo(same.mean(), within(1e-12 * same.mean()));
    assertThat(half.variance()).isCloseTo(same.variance(), within(1e-12 * same.variance()));
    assertThat(half.entropy()).isCloseTo(same.entropy(), within(1e-11));
    DiscreteMixture far = DiscreteMixture.of(0.5, new Poisson(1), new Poisson(1e9));
    double apart = Math.log(2) + 0.5 * (new Poisson(1).entropy() + new Poisson(1e9).entropy());
    assertThat(far.entropy()).isCloseTo(apart, within(1e-11));
    assertThat(far.modes()).containsExactly(0, 1);
  }

  @Test
  void additionalZeros() {
    DiscreteMixture zeros = DiscreteMixture.of(0.3, new Bernoulli(0), new Poisson(4));
    assertThat(zeros.pmf(0)).isCloseTo(0.3 + 0.7 * Math.exp(-4), within(1e-15));
    assertThat(zeros.mean()).isCloseTo(2.8, within(1e-15));
    assertThat(zeros)
        .hasToString(
            "DiscreteMixture(0.3 Bernoulli(p = 0) + 0.7 Poisson(lambda = 4)): mean 2.8, sd 2.482");
  }

  @Test
  void shiftedCounts() {
    DiscreteShifted trials = new DiscreteShifted(new Geometric(0.5), 1);
    assertThat(trials.mean()).isEqualTo(2);
    assertThat(trials.pmf(1)).isEqualTo(0.5);
    assertThat(trials.pmf(Long.MIN_VALUE)).isZero();
    assertThat(trials).hasToString("1 + Geometric(p = 0.5): mean 2, sd 1.414");
  }

  @Test
  void errorsSayWhatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteTruncated(new Poisson(2), 0.5, 3))
        .withMessage("lower must be a whole number or infinite, but was 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteTruncated(new Poisson(2), 3, Double.NaN))
        .withMessage("upper must be a whole number or infinite, but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteTruncated(new Poisson(2), 3, 2))
        .withMessage("lower must be at most upper, but they were 3.0 and 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteTruncated(new Poisson(2), -9, -1))
        .withMessage(
            "limits must have a probability of at least 1e-300 between them, but were -9.0 and"
                + " -1.0 for Poisson(lambda = 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteShifted(new Poisson(2), Long.MAX_VALUE))
        .withMessageStartingWith("shift must be in ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DiscreteMixture(List.of(new Poisson(1)), List.of(0.5)))
        .withMessage("weights must add up to 1, but added up to 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiscreteMixture.of(Double.NaN, new Poisson(1), new Poisson(2)))
        .withMessage("weight must be in [0, 1], but was NaN");
  }
}
