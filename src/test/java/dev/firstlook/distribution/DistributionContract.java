package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What holds for every distribution. A test supplies distributions.
 *
 * @param <D> the kind of distribution
 */
interface DistributionContract<D extends Distribution> {

  double INFINITY = Double.POSITIVE_INFINITY;

  /** Distributions with all kinds of parameters. */
  Arbitrary<D> family();

  @Provide
  default Arbitrary<D> distributions() {
    return family();
  }

  @Provide
  default Arbitrary<Double> probabilities() {
    return Arbitraries.doubles().between(0.0, 1.0).ofScale(12);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void nothingIsKnownOfNaN(@ForAll("distributions") D d) {
    assertThat(d.cdf(Double.NaN)).isNaN();
    assertThat(d.survival(Double.NaN)).isNaN();
    assertThat(d.intervalProbability(Double.NaN, 1)).isNaN();
    assertThat(d.intervalProbability(1, Double.NaN)).isNaN();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> d.quantile(Double.NaN))
        .withMessageContaining("must be in [0, 1], but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> d.inverseSurvival(-0.25))
        .withMessageContaining("must be in [0, 1], but was -0.25");
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void theCdfGoesFromZeroToOne(@ForAll("distributions") D d) {
    assertThat(d.cdf(-INFINITY)).isZero();
    assertThat(d.survival(-INFINITY)).isEqualTo(1);
    assertThat(d.cdf(INFINITY)).isEqualTo(1);
    assertThat(d.survival(INFINITY)).isZero();
    assertThat(d.intervalProbability(-INFINITY, INFINITY)).isEqualTo(1);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void theQuantilesOfZeroAndOneAreTheEndsOfTheSupport(@ForAll("distributions") D d) {
    assertThat(d.quantile(0)).isEqualTo(d.support().lower());
    assertThat(d.quantile(1)).isEqualTo(d.support().upper());
    assertThat(d.inverseSurvival(1)).isEqualTo(d.support().lower());
    assertThat(d.inverseSurvival(0)).isEqualTo(d.support().upper());
    assertThat(d.median()).isCloseTo(d.quantile(0.5), within(1e-12 * Math.abs(d.median())));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void theCdfNeverFallsAndTheSurvivalFunctionIsTheRest(
      @ForAll("distributions") D d,
      @ForAll("probabilities") double p,
      @ForAll("probabilities") double q) {
    double low = d.quantile(Math.min(p, q));
    double high = d.quantile(Math.max(p, q));
    assertThat(low).isLessThanOrEqualTo(high);
    assertThat(d.cdf(low)).isLessThanOrEqualTo(d.cdf(high));
    assertThat(d.survival(low)).isGreaterThanOrEqualTo(d.survival(high));
    assertThat(d.survival(low)).isCloseTo(1 - d.cdf(low), within(1e-12));
    assertThat(d.survival(high)).isCloseTo(1 - d.cdf(high), within(1e-12));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void probabilitiesOfEventsAddUp(
      @ForAll("distributions") D d,
      @ForAll("probabilities") double p,
      @ForAll("probabilities") double q) {
    double low = d.quantile(Math.min(p, q));
    double high = d.quantile(Math.max(p, q));
    double exactly = value(d, Event.equalTo(low));
    assertThat(value(d, Event.lessThan(low)) + exactly + value(d, Event.moreThan(low)))
        .isCloseTo(1, within(1e-12));
    assertThat(value(d, Event.atMost(low)) + value(d, Event.moreThan(low)))
        .isCloseTo(1, within(1e-12));
    assertThat(value(d, Event.lessThan(low)) + value(d, Event.atLeast(low)))
        .isCloseTo(1, within(1e-12));
    assertThat(value(d, Event.between(low, high)) + value(d, Event.outside(low, high)))
        .isCloseTo(1, within(1e-12));
    double ends = low < high ? exactly + value(d, Event.equalTo(high)) : exactly;
    assertThat(value(d, Event.strictlyBetween(low, high)) + ends)
        .isCloseTo(value(d, Event.between(low, high)), within(1e-12));
  }

  private static double value(Distribution d, Event event) {
    double value = d.probability(event).value();
    assertThat(value).isBetween(0.0, 1.0);
    return value;
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void theStandardDeviationIsTheRootOfTheVariance(@ForAll("distributions") D d) {
    double sd = Math.sqrt(d.variance());
    if (Double.isNaN(sd)) {
      assertThat(d.standardDeviation()).isNaN();
    } else if (sd > 0 && sd < INFINITY) {
      assertThat(d.standardDeviation() / sd).isCloseTo(1, within(1e-14));
    }
  }
}
