package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Quantiles of mixtures whose cdf is flat over a wide gap, against halving of the sum of the cdfs
 * of the two parts.
 */
class QuantileGapsTest {

  private static final double ROUNDING = 1e-15;

  private static final Mixture FAR_APART = Mixture.of(0.3, new Normal(0, 1), new Normal(-33.34, 2));

  /** P(X &lt;= x) is 0.7 from about 8 deviations above the left mean to as far below the right. */
  @Test
  void atTheWeightTheLeftEndOfTheGapIsTheQuantile() {
    assertThat(FAR_APART.quantile(0.7)).isBetween(-33.34 + 15.5, -33.34 + 17);
    assertThat(FAR_APART.quantile(Math.nextUp(Math.nextUp(0.7)))).isBetween(-8.5, -7.0);
    assertThat(FAR_APART.cdf(FAR_APART.quantile(0.7))).isCloseTo(0.7, within(ROUNDING));
  }

  /** The cdf is 1/2 on all of [1, 9], and the left end of that is the smallest that reaches it. */
  @Test
  void betweenTwoUniformsTheSmallestIsExact() {
    Mixture twoBlocks = Mixture.of(0.5, new Uniform(0, 1), new Uniform(9, 10));
    assertThat(twoBlocks.quantile(0.5)).isEqualTo(1);
    assertThat(twoBlocks.inverseSurvival(0.5)).isEqualTo(1);
    assertThat(twoBlocks.quantile(Math.nextUp(0.5))).isCloseTo(9, within(1e-14));
    Mixture sharpEdge = Mixture.of(0.45, new Uniform(7.77, 75.01), new Uniform(0, 0.125));
    assertThat(sharpEdge.inverseSurvival(0.45)).isCloseTo(0.125, within(1e-14));
  }

  /** A step that leaves the end of the left block must not be the last. */
  @Test
  void aLittleMoreThanTheLeftBlockHolds() {
    Mixture mixture = Mixture.of(0.01, new Uniform(-0.1, -0.02), new Uniform(0.01, 0.02));
    for (double p : new double[] {0.01 + 1e-16, 0.01 + 4e-16, 0.01 + 1e-15}) {
      assertThat(mixture.quantile(p)).isCloseTo(0.01, within(1e-14));
      assertThat(mixture.inverseSurvival(1 - (p + 1e-15))).isCloseTo(0.01, within(1e-14));
    }
  }

  @Test
  void twoKernelsFarApartAreTwoHills() {
    KernelDensity hills = KernelDensity.of(new double[] {-1300, 2}, 0.1);
    assertThat(hills.quantile(0.5)).isBetween(-1300 + 0.78, -1300 + 0.87);
    assertThat(hills.quantile(Math.nextUp(0.5))).isBetween(2 - 0.87, 2 - 0.78);
  }

  /** Beyond the range of doubles is infinity; the search has to begin between infinite ends. */
  @Test
  void anInfiniteQuantileOfOnePart() {
    Mixture mixture = Mixture.of(0.5, new StudentT(0.2), new Normal(0, 1));
    assertThat(mixture.quantile(1e-104)).isLessThan(-1e308);
    assertThat(mixture.inverseSurvival(1e-104)).isGreaterThan(1e308);
  }

  @Property
  void agreesWithHalving(
      @ForAll("parts") ContinuousDistribution first,
      @ForAll("parts") ContinuousDistribution second,
      @ForAll("shares") double share,
      @ForAll("shares") double other) {
    Mixture mixture = Mixture.of(share, first, second);
    double rest = 1 - share;
    DoubleUnaryOperator cdf = x -> share * first.cdf(x) + rest * second.cdf(x);
    DoubleUnaryOperator survival = x -> share * first.survival(x) + rest * second.survival(x);
    for (double weight : List.of(share, rest, other)) {
      for (double p : List.of(weight, Math.nextUp(weight), Math.nextDown(weight))) {
        check(mixture.quantile(p), p, cdf, survival);
        check(mixture.inverseSurvival(p), 1 - p, cdf, survival);
      }
    }
  }

  /** Where p lies within rounding of a flat piece, any x between the two bounds has rounded it. */
  private static void check(
      double x, double p, DoubleUnaryOperator cdf, DoubleUnaryOperator survival) {
    double error = 4 * ROUNDING * Math.min(p, 1 - p);
    boolean left = p <= 0.5;
    DoubleUnaryOperator reached = left ? cdf : y -> -survival.applyAsDouble(y);
    double bound = left ? p : p - 1;
    double least = first(reached, bound - error);
    double greatest = first(reached, bound + error);
    // at a corner the rounding of the flatter side is a larger part of p on the steeper one
    double grain = 4 * ROUNDING * (1 + Math.abs(x));
    assertThat(x).isBetween(least - grain, greatest + grain);
  }

  /** The first number at which a rising function reaches a bound. */
  private static double first(DoubleUnaryOperator rising, double bound) {
    double low = -1e5;
    double high = 1e5;
    for (int i = 0; i < 2000 && low < high; i++) {
      double middle = low + 0.5 * (high - low);
      if (middle == low || middle == high) {
        return high;
      }
      if (rising.applyAsDouble(middle) >= bound) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  @Provide
  Arbitrary<ContinuousDistribution> parts() {
    Arbitrary<Double> places = Arbitraries.integers().between(-90_000, 90_000).map(i -> i / 100.0);
    Arbitrary<Double> widths = Arbitraries.integers().between(1, 500).map(i -> i / 100.0);
    return Combinators.combine(places, widths, Arbitraries.integers().between(0, 3))
        .as(
            (place, width, family) ->
                switch (family) {
                  case 0 -> new Uniform(place, place + width);
                  case 1 -> new Laplace(place, width);
                  case 2 -> Transformed.shifted(new Gamma(width, 1), place);
                  default -> new Normal(place, width);
                });
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.integers().between(1, 99).map(i -> i / 100.0);
  }
}
