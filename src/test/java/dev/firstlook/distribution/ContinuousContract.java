package dev.firstlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * What holds for every distribution of measurements.
 *
 * @param <D> the family
 */
interface ContinuousContract<D extends ContinuousDistribution> extends DistributionContract<D> {

  /** Tails are cut off where they are less probable than 2^-this. */
  int HALVINGS = 90;

  GaussIntegrator RULE = new GaussIntegratorFactory().legendre(24);

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void theDensityIsKnownOnlyWhereXIs(@ForAll("distributions") D d) {
    assertThat(d.pdf(Double.NaN)).isNaN();
    assertThat(d.logPdf(Double.NaN)).isNaN();
    assertThat(d.pdf(INFINITY)).isZero();
    assertThat(d.pdf(-INFINITY)).isZero();
    assertThat(d.logPdf(INFINITY)).isEqualTo(-INFINITY);
    assertThat(d.logPdf(-INFINITY)).isEqualTo(-INFINITY);
    Support support = d.support();
    assertThat(support.discrete()).isFalse();
    if (support.lower() > -INFINITY) {
      double below = Math.nextDown(support.lower());
      assertThat(d.pdf(below)).isZero();
      assertThat(d.logPdf(below)).isEqualTo(-INFINITY);
      assertThat(d.cdf(below)).isZero();
      assertThat(d.survival(below)).isEqualTo(1);
    }
    if (support.upper() < INFINITY) {
      double above = Math.nextUp(support.upper());
      assertThat(d.pdf(above)).isZero();
      assertThat(d.cdf(above)).isEqualTo(1);
      assertThat(d.survival(above)).isZero();
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void manyPointsAreTheSameAsOneByOne(
      @ForAll("distributions") D d, @ForAll("probabilities") double p) {
    double[] x = {d.quantile(p), d.quantile(1 - p), Double.NaN};
    assertThat(d.pdf(x)).containsExactly(d.pdf(x[0]), d.pdf(x[1]), Double.NaN);
    assertThat(d.cdf(x)).containsExactly(d.cdf(x[0]), d.cdf(x[1]), Double.NaN);
    double density = d.pdf(x[0]);
    if (density > 1e-300 && density < INFINITY) {
      double log = Math.log(density);
      assertThat(d.logPdf(x[0])).isCloseTo(log, within(1e-11 * Math.max(1, Math.abs(log))));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  default void theQuantileIsTheInverseOfTheCdf(
      @ForAll("distributions") D d, @ForAll("probabilities") double u) {
    for (double p : new double[] {u, u * 1e-9}) {
      double x = d.quantile(p);
      assertThat(d.cdf(x)).as("%s, p %s", d, p).isCloseTo(p, within(slack(d, x, p)));
      double y = d.inverseSurvival(p);
      assertThat(d.survival(y)).as("%s, p %s", d, p).isCloseTo(p, within(slack(d, y, p)));
    }
  }

  /** How much the cdf changes over the rounding of x. */
  private static double slack(ContinuousDistribution d, double x, double p) {
    double near = d.intervalProbability(x - 2 * Math.ulp(x), x + 2 * Math.ulp(x));
    return 1e-11 * p + (Double.isNaN(near) ? 0 : near) + Double.MIN_NORMAL;
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  default void theDensityIntegratesToTheCdf(@ForAll("distributions") D d) {
    double from = d.quantile(0.02);
    double sum = d.cdf(from);
    double tolerance = 1e-9 + rounding(d);
    for (int i = 3; i < 98; i++) {
      double to = d.quantile(i / 100.0);
      double end = to;
      double start = from;
      double[] inside =
          Arrays.stream(corners(d)).filter(x -> x > start && x < end).sorted().toArray();
      for (double corner : inside) {
        sum += integral(d::pdf, from, corner, 0.01);
        from = corner;
      }
      sum += integral(d::pdf, from, to, 0.01);
      tolerance += 0.1 * Math.ulp(to) / (to - from);
      assertThat(d.cdf(to)).as("%s at %s", d, to).isCloseTo(sum, within(tolerance));
      from = to;
    }
  }

  /** Where x has few digits between its quantiles, as next to 1e9, no integral has more. */
  private static double rounding(ContinuousDistribution d) {
    double width = d.quantile(0.75) - d.quantile(0.25);
    return 100 * Math.ulp(Math.abs(d.median())) / width;
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  default void momentsAndEntropyAreThoseOfTheDensity(@ForAll("distributions") D d) {
    if (rounding(d) > 1e-9) {
      return;
    }
    double[] ends = ends(d);
    // the integrals ask at nearly the same places
    Map<Double, Double> known = new HashMap<>();
    DoubleUnaryOperator pdf = x -> known.computeIfAbsent(x, d::pdf);
    double middle = Math.abs(d.quantile(0.9) - d.quantile(0.1));
    compare(pdf, "mean of " + d, d.mean(), x -> x, ends, middle);
    compare(pdf, "entropy of " + d, d.entropy(), x -> -d.logPdf(x), ends, 1);
    double mean = d.mean();
    double sd = d.standardDeviation();
    if (sd > 0 && sd < INFINITY) {
      DoubleUnaryOperator z = x -> (x - mean) / sd;
      double skewness = d.skewness();
      double kurtosis = d.excessKurtosis() + 3;
      compare(pdf, "variance of " + d, 1, z.andThen(x -> x * x), ends, 1);
      compare(pdf, "skewness of " + d, skewness, z.andThen(x -> x * x * x), ends, 1);
      compare(pdf, "kurtosis of " + d, kurtosis, z.andThen(x -> x * x * x * x), ends, 1);
    }
  }

  /**
   * Quantiles from one tail to the other, twice as far out in probability from each to the next.
   */
  private double[] ends(D d) {
    double[] ends = new double[2 * HALVINGS - 1];
    for (int i = 0; i < HALVINGS; i++) {
      ends[i] = d.quantile(Math.scalb(1.0, i - HALVINGS));
      ends[ends.length - 1 - i] = d.inverseSurvival(Math.scalb(1.0, i - HALVINGS));
    }
    double last = ends[ends.length - 1];
    DoubleStream inside = Arrays.stream(corners(d)).filter(x -> x > ends[0] && x < last);
    return DoubleStream.concat(Arrays.stream(ends), inside).sorted().toArray();
  }

  /** Where the density has corners or ends: a rule with few points does not see what is beside. */
  default double[] corners(D d) {
    return new double[0];
  }

  private static void compare(
      DoubleUnaryOperator pdf,
      String name,
      double expected,
      DoubleUnaryOperator f,
      double[] ends,
      double unit) {
    // where there is no density, its logarithm does not count
    DoubleUnaryOperator product =
        x -> {
          double density = pdf.applyAsDouble(x);
          return density > 0 ? f.applyAsDouble(x) * density : 0;
        };
    double sum = 0;
    double first = 0;
    double last = 0;
    for (int i = 0; i + 1 < ends.length; i++) {
      last = integral(product, ends[i], ends[i + 1], unit);
      first = i == 0 ? last : first;
      sum += last;
    }
    double scale = Math.max(unit, Math.abs(sum));
    // a heavy tail goes on beyond the last of the ends: then there is nothing to compare
    if (Math.abs(first) + Math.abs(last) < 1e-11 * scale) {
      assertThat(expected).as(name).isCloseTo(sum, within(1e-7 * scale));
    }
  }

  /**
   * Halved until the halves agree with the whole, for densities may have kinks; what is small
   * beside the unit need not agree, for it may be rounding.
   */
  private static double integral(DoubleUnaryOperator f, double from, double to, double unit) {
    return integral(f, from, to, rule(f, from, to), unit, 30);
  }

  private static double integral(
      DoubleUnaryOperator f, double from, double to, double whole, double unit, int depth) {
    double middle = from + 0.5 * (to - from);
    double left = rule(f, from, middle);
    double right = rule(f, middle, to);
    return depth == 0 || Math.abs(left + right - whole) <= 1e-12 * (Math.abs(whole) + unit)
        ? left + right
        : integral(f, from, middle, left, unit, depth - 1)
            + integral(f, middle, to, right, unit, depth - 1);
  }

  private static double rule(DoubleUnaryOperator f, double from, double to) {
    double half = 0.5 * (to - from);
    double sum = 0;
    for (int i = 0; half > 0 && i < RULE.getNumberOfPoints(); i++) {
      sum += RULE.getWeight(i) * f.applyAsDouble(from + half * (1 + RULE.getPoint(i)));
    }
    return sum * half;
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  default void noDensityIsGreaterThanThatOfAMode(@ForAll("distributions") D d) {
    double[] modes = d.modes();
    for (double mode : modes) {
      assertThat(mode).isBetween(d.support().lower(), d.support().upper());
      for (int i = 1; i < 100; i++) {
        assertThat(d.pdf(mode))
            .as("%s at %s", d, mode)
            .isGreaterThanOrEqualTo(d.pdf(d.quantile(i / 100.0)) * (1 - 1e-12));
      }
    }
    if (modes.length == 0) {
      assertThat(d.pdf(d.quantile(0.1))).isEqualTo(d.pdf(d.quantile(0.8)));
    }
    assertThat(modes).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  default void samplesFollowTheCdf(@ForAll("distributions") D d) {
    int n = 4000;
    double[] sample = d.sample(n, 20_261L);
    assertThat(d.sample(n, 20_261L)).isEqualTo(sample);
    assertThat(d.sample(0, 1L)).isEmpty();
    Arrays.sort(sample);
    assertThat(sample[0]).isGreaterThanOrEqualTo(d.support().lower());
    assertThat(sample[n - 1]).isLessThanOrEqualTo(d.support().upper());
    // Dvoretzky, Kiefer and Wolfowitz: 2.9 / sqrt(n) is exceeded once in ten million
    for (int i = 0; i < n; i++) {
      if (i + 1 == n || sample[i + 1] != sample[i]) {
        assertThat(d.cdf(sample[i]))
            .as("%s at %s", d, sample[i])
            .isCloseTo((i + 1.0) / n, within(2.9 / Math.sqrt(n)));
      }
    }
  }
}
