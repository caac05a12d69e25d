package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationTest {

  private final Mixture groups = Mixture.of(0.25, new Normal(-2, 1), new Normal(2, 1));

  @Test
  void aMixtureIsTheWeightedSumOfItsGroups() {
    Normal left = new Normal(-2, 1);
    Normal right = new Normal(2, 1);
    assertThat(groups.pdf(0.3)).isEqualTo(0.25 * left.pdf(0.3) + 0.75 * right.pdf(0.3));
    assertThat(groups.cdf(0.3)).isEqualTo(0.25 * left.cdf(0.3) + 0.75 * right.cdf(0.3));
    // mean -0.5 + 1.5, variance 1 + 16 * 0.25 * 0.75
    assertThat(groups.mean()).isEqualTo(1);
    assertThat(groups.variance()).isEqualTo(4);
    // third central moment: 0.25 (-3)^3 + 0.75 1^3, and 0 from 3 sd^2 E(shift)
    assertThat(groups.skewness()).isCloseTo(-6.0 / 8, within(1e-15));
    // fourth: 3 + 6 (0.25 9 + 0.75 1) + 0.25 81 + 0.75
    assertThat(groups.excessKurtosis()).isCloseTo(42.0 / 16 - 3, within(1e-15));
    assertThat(groups)
        .hasToString(
            "Mixture(0.25 Normal(mean = -2, sd = 1) + 0.75 Normal(mean = 2, sd = 1)):"
                + " mean 1, sd 2");
  }

  @Test
  void twoEqualGroupsHaveTwoModesOnlyIfTheyAreFarApart() {
    // two normal groups of equal weight part at a distance of 2 sd
    assertThat(Mixture.of(0.5, new Normal(-3, 1), new Normal(3, 1)).modes()).hasSize(2);
    double[] one = Mixture.of(0.5, new Normal(-0.9, 1), new Normal(0.9, 1)).modes();
    assertThat(one).hasSize(1);
    assertThat(one[0]).isCloseTo(0, within(1e-3));
    assertThat(groups.modes()).hasSize(1);
    assertThat(groups.modes()[0]).isCloseTo(2, within(1e-3)).isLessThan(2);
  }

  /** The end of the search is the mode of the gamma, twice, an ulp apart; mode by mpmath. */
  @Test
  void aPeakJustBesideTheEndOfTheSearchIsFound() {
    Mixture mixture =
        Mixture.of(
            0.0089,
            new Laplace(-2.481, 0.998403406649112),
            new Gamma(1.800220407163773, 0.999779935622407));
    assertThat(mixture.modes()).hasSize(1);
    assertThat(mixture.modes()[0]).isCloseTo(0.7997105427155032, within(1e-7));
  }

  @Test
  void aGroupWithoutWeightTakesNoPart() {
    Mixture mixture = Mixture.of(0, new Cauchy(0, 1), new Uniform(3, 5));
    assertThat(mixture.support()).isEqualTo(new Support(3, 5, false));
    assertThat(mixture.mean()).isEqualTo(4);
    assertThat(mixture.median()).isCloseTo(4, within(1e-12));
  }

  @Test
  void weightsThatAreNoSharesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mixture.of(1.5, new Normal(0, 1), new Normal(1, 1)))
        .withMessage("weight must be in [0, 1], but was 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Mixture(List.of(new Normal(0, 1), new Normal(1, 1)), List.of(0.5, 0.25)))
        .withMessage("weights must add up to 1, but added up to 0.75");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Mixture(List.of(new Normal(0, 1)), List.of()))
        .withMessage(
            "a mixture must have one weight per component, but had 0 weights and 1 components");
  }

  @Test
  void halfOfANormalDistributionIsHalfNormal() {
    Truncated half = new Truncated(new Normal(0, 1), 0, Double.POSITIVE_INFINITY);
    // mean sqrt(2 / pi), variance 1 - 2 / pi, entropy log(pi e / 2) / 2
    assertThat(half.mean()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-13));
    assertThat(half.variance()).isCloseTo(1 - 2 / Math.PI, within(1e-13));
    assertThat(half.skewness()).isCloseTo(0.9952717464311565, within(1e-11));
    assertThat(half.excessKurtosis()).isCloseTo(0.8691773036059741, within(1e-11));
    assertThat(half.entropy()).isCloseTo(0.5 * Math.log(Math.PI * Math.E / 2), within(1e-12));
    assertThat(half.median()).isCloseTo(0.6744897501960817, within(1e-14));
    assertThat(half.pdf(-0.1)).isZero();
    assertThat(half.pdf(1)).isCloseTo(2 * new Normal(0, 1).pdf(1), within(1e-15));
    assertThat(half.modes()).containsExactly(0);
    assertThat(half).hasToString("Normal(mean = 0, sd = 1) on [0, ∞): mean 0.7979, sd 0.6028");
  }

  @Test
  void aFarTailIsCutOffWithoutLossOfDigits() {
    Truncated tail = new Truncated(new Normal(0, 1), 30, 40);
    // in arithmetic of 30 digits
    assertThat(tail.survival(30.05)).isCloseTo(0.2224814380882434, within(1e-12));
    assertThat(tail.cdf(tail.quantile(1e-6))).isCloseTo(1e-6, within(2e-13));
    // without memory: an exponential waiting time that has lasted 50 goes on as from the start
    Truncated late = new Truncated(new Exponential(2), 50, Double.POSITIVE_INFINITY);
    assertThat(late.mean()).isCloseTo(50.5, within(1e-11));
    assertThat(late.quantile(0.3)).isCloseTo(50 + new Exponential(2).quantile(0.3), within(1e-13));
  }

  @Test
  void limitsWithNothingBetweenThemAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Truncated(new Exponential(1), -3, -1))
        .withMessage(
            "limits must have a probability of at least 1e-300 between them, but were -3.0 and -1.0"
                + " for Exponential(rate = 1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Truncated(new Normal(0, 1), 2, 1))
        .withMessage("lower must be below upper, but they were 2.0 and 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Truncated(new Normal(0, 1), Double.NaN, 1))
        .withMessage("lower must be a number, but was NaN");
  }

  @Test
  void fahrenheitIsATransformedCelsius() {
    Transformed fahrenheit = new Transformed(new Normal(20, 5), 32, 1.8);
    Normal same = new Normal(68, 9);
    for (double x : new double[] {40, 68, 75.5, 100}) {
      assertThat(fahrenheit.pdf(x)).isCloseTo(same.pdf(x), within(1e-15));
      assertThat(fahrenheit.cdf(x)).isCloseTo(same.cdf(x), within(1e-14));
    }
    assertThat(fahrenheit.quantile(0.9)).isCloseTo(same.quantile(0.9), within(1e-13));
    assertThat(fahrenheit.entropy()).isCloseTo(same.entropy(), within(1e-14));
    assertThat(fahrenheit).hasToString("32 + 1.8 Normal(mean = 20, sd = 5): mean 68, sd 9");
  }

  @Test
  void aNegativeScaleMirrors() {
    Transformed mirrored = Transformed.scaled(new Exponential(1), -1);
    assertThat(mirrored.cdf(-2)).isEqualTo(Math.exp(-2));
    assertThat(mirrored.skewness()).isEqualTo(-2);
    assertThat(mirrored.support()).isEqualTo(new Support(Double.NEGATIVE_INFINITY, 0, false));
    assertThat(Transformed.shifted(new Exponential(1), 5).quantile(0)).isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transformed.scaled(new Normal(0, 1), 0))
        .withMessage("scale must not be 0, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transformed.shifted(new Normal(0, 1), Double.NaN))
        .withMessage("shift must be finite, but was NaN");
  }

  /** Half of the smallest number is 0, and there the density of this Weibull has no end. */
  @Test
  void beyondTheSupportIsNoDensityHoweverNear() {
    Transformed turned = new Transformed(new Weibull(0.9, 1), 0, -2.1);
    assertThat(turned.pdf(0)).isInfinite();
    assertThat(turned.pdf(Double.MIN_VALUE)).isZero();
    assertThat(turned.logPdf(Double.MIN_VALUE)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void anErrorNamesTheEndsThatWereGiven() {
    Transformed turned = new Transformed(new Normal(0, 1), 10, -2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> turned.intervalProbability(5, 3))
        .withMessage("lower must be at most upper, but they were 5.0 and 3.0");
    assertThat(turned.intervalProbability(3, Double.NaN)).isNaN();
    DiscreteShifted moved = new DiscreteShifted(new Poisson(2), 7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moved.intervalProbability(9.5, 8.5))
        .withMessage("lower must be at most upper, but they were 9.5 and 8.5");
    assertThat(moved.intervalProbability(Double.NaN, 8)).isNaN();
  }
}
