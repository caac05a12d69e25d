package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What holds for every distribution of counts.
 *
 * @param <D> the family
 */
interface DiscreteContract<D extends DiscreteDistribution> extends DistributionContract<D> {

  /** Half of the longest range that is looked at mass by mass. */
  int NEAR = 1000;

  /** Masses beyond these tails change no moment in the digits compared. */
  double NOTHING = 1e-30;

  int MOST = 200_000;

  private static long from(DiscreteDistribution d) {
    return (long) Math.max(d.support().lower(), d.median() - NEAR);
  }

  private static long to(DiscreteDistribution d) {
    return (long) Math.min(d.support().upper(), d.median() + NEAR);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void theCdfIsTheRunningSumOfTheMasses(@ForAll("distributions") D d) {
    long from = from(d);
    long to = to(d);
    double sum = d.cdf(from - 1.0);
    for (long k = from; k <= to; k++) {
      sum += d.pmf(k);
      assertThat(d.cdf((double) k)).as("%s at %s", d, k).isCloseTo(sum, within(1e-12));
    }
    assertThat(sum + d.survival((double) to)).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void aRangeOfMassesIsTheMassesOneByOne(@ForAll("distributions") D d) {
    long from = from(d) - 3;
    double[] range = d.pmf(from, to(d) + 3);
    for (int i = 0; i < range.length; i++) {
      double mass = d.pmf(from + i);
      assertThat(range[i])
          .as("%s at %s", d, from + i)
          .isCloseTo(mass, within(1e-12 * mass + Double.MIN_NORMAL));
      assertThat(mass).isBetween(0.0, 1.0);
      if (mass > 1e-300) {
        double log = Math.log(mass);
        assertThat(d.logPmf(from + i)).isCloseTo(log, within(1e-12 * Math.max(1, -log)));
      }
    }
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  default void manyPointsAtOnceAreOneByOne(@ForAll("distributions") D d) {
    double[] x = {d.median() + 0.5, d.support().lower() - 1, Double.NaN};
    assertThat(d.cdf(x)).containsExactly(d.cdf(x[0]), 0, Double.NaN);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void outsideTheSupportThereIsNoMass(@ForAll("distributions") D d) {
    Support support = d.support();
    assertThat(support.discrete()).isTrue();
    assertThat(d.pmf((long) support.lower() - 1)).isZero();
    assertThat(d.logPmf((long) support.lower() - 1)).isEqualTo(-INFINITY);
    assertThat(d.cdf(support.lower() - 1)).isZero();
    assertThat(d.survival(support.lower() - 1)).isEqualTo(1);
    if (support.upper() < INFINITY) {
      assertThat(d.pmf((long) support.upper() + 1)).isZero();
      assertThat(d.cdf(support.upper())).isEqualTo(1);
      assertThat(d.survival(support.upper())).isZero();
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void theCdfIsAStaircaseThatStepsAtWholeNumbers(
      @ForAll("distributions") D d, @ForAll("probabilities") double p) {
    double k = Math.min(d.quantile(p), 1e14);
    assertThat(d.cdf(k + 0.5)).isEqualTo(d.cdf(k));
    assertThat(d.cdf(Math.nextDown(k + 1))).isEqualTo(d.cdf(k));
    assertThat(d.cdf(Math.nextDown(k))).isEqualTo(d.cdf(k - 1));
    assertThat(d.survival(k + 0.5)).isEqualTo(d.survival(k));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  default void theQuantileIsTheFirstNumberThatReachesTheProbability(
      @ForAll("distributions") D d, @ForAll("probabilities") double u) {
    for (double p : new double[] {u + 1e-13 * (1 - u), u * 1e-9 + 1e-250, 1e-200}) {
      double k = d.quantile(p);
      assertThat(d.cdf(k)).as("%s, p %s", d, p).isGreaterThanOrEqualTo(p * (1 - 1e-12));
      if (k > d.support().lower()) {
        assertThat(d.cdf(k - 1)).as("%s, p %s", d, p).isLessThan(p * (1 + 1e-12));
      }
      double j = d.inverseSurvival(p);
      assertThat(d.survival(j)).as("%s, p %s", d, p).isLessThanOrEqualTo(p * (1 + 1e-12));
      if (j > d.support().lower()) {
        assertThat(d.survival(j - 1)).as("%s, p %s", d, p).isGreaterThan(p * (1 - 1e-12));
      }
    }
  }

  /** Above 1/2 a cdf is rounded to a step, and the number after it is as good. */
  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  default void theQuantileOfTheCdfIsTheNumberItself(
      @ForAll("distributions") D d, @ForAll("probabilities") double u) {
    double k = d.quantile(u);
    if (d.pmf((long) k) > 1e-9) {
      double p = d.cdf(k);
      if (p < 1) {
        assertThat(d.quantile(p) - k).as("%s", d).isBetween(0.0, p > 0.5 ? 1.0 : 0.0);
      } else {
        // what is above may be too improbable for the cdf to show
        assertThat(d.quantile(p)).isEqualTo(d.support().upper());
      }
      double q = d.survival(k);
      if (q > 0) {
        assertThat(d.inverseSurvival(q) - k).as("%s", d).isBetween(0.0, q > 0.5 ? 1.0 : 0.0);
      }
    }
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  default void momentsAndEntropyAreThoseOfTheMasses(@ForAll("distributions") D d) {
    long from = (long) d.quantile(NOTHING);
    double last = d.inverseSurvival(NOTHING);
    if (!(last - from < MOST)) {
      return;
    }
    double[] masses = d.pmf(from, (long) last);
    double said = d.mean();
    double mean = 0;
    double entropy = 0;
    for (int i = 0; i < masses.length; i++) {
      mean += masses[i] * (from + i - said);
      entropy -= masses[i] > 0 ? masses[i] * Math.log(masses[i]) : 0;
    }
    double[] central = new double[5];
    for (int i = 0; i < masses.length; i++) {
      double power = masses[i] * (from + i - said);
      for (int r = 2; r <= 4; r++) {
        power *= from + i - said;
        central[r] += power;
      }
    }
    double sd = Math.sqrt(central[2]);
    assertThat(mean).as("mean of %s", d).isCloseTo(0, within(1e-10 * (1 + Math.abs(said))));
    assertThat(d.variance())
        .as("variance of %s", d)
        .isCloseTo(central[2], within(1e-10 * central[2]));
    assertThat(d.entropy()).as("entropy of %s", d).isCloseTo(entropy, within(1e-9));
    if (central[2] > 0) {
      double skewness = central[3] / (sd * sd * sd);
      double kurtosis = central[4] / (central[2] * central[2]) - 3;
      assertThat(d.skewness())
          .as("skewness of %s", d)
          .isCloseTo(skewness, within(1e-8 * (1 + Math.abs(skewness))));
      assertThat(d.excessKurtosis())
          .as("kurtosis of %s", d)
          .isCloseTo(kurtosis, within(1e-8 * (1 + Math.abs(kurtosis))));
    } else {
      assertThat(d.skewness()).isNaN();
      assertThat(d.excessKurtosis()).isNaN();
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void noMassIsGreaterThanThatOfAMode(@ForAll("distributions") D d) {
    double[] modes = d.modes();
    double most = Arrays.stream(d.pmf(from(d), to(d))).max().orElseThrow();
    for (double mode : modes) {
      assertThat(d.support().contains(mode)).isTrue();
      double mass = d.pmf((long) mode);
      assertThat(mass).as("%s", d).isGreaterThanOrEqualTo(most * (1 - 1e-12));
      assertThat(mass).isGreaterThanOrEqualTo(d.pmf((long) mode + 1) * (1 - 1e-12));
      assertThat(mass).isGreaterThanOrEqualTo(d.pmf((long) mode - 1) * (1 - 1e-12));
    }
    if (modes.length == 0) {
      assertThat(d.pmf(from(d))).isEqualTo(most);
      assertThat(d.pmf(to(d))).isEqualTo(most);
    }
    assertThat(modes).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void samplesFollowTheCdf(@ForAll("distributions") D d) {
    int n = 4000;
    long[] sample = d.sample(n, 20_261L);
    assertThat(d.sample(n, 20_261L)).isEqualTo(sample);
    assertThat(d.sample(0, 1L)).isEmpty();
    Arrays.sort(sample);
    assertThat(d.support().contains((double) sample[0])).isTrue();
    assertThat(d.support().contains((double) sample[n - 1])).isTrue();
    // Dvoretzky, Kiefer and Wolfowitz: 2.9 / sqrt(n) is exceeded once in ten million
    for (int i = 0; i < n; i++) {
      if (i + 1 == n || sample[i + 1] != sample[i]) {
        assertThat(d.cdf((double) sample[i]))
            .as("%s at %s", d, sample[i])
            .isCloseTo((i + 1.0) / n, within(2.9 / Math.sqrt(n)));
      }
    }
  }
}
