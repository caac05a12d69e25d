package dev.firstlook.distribution;

import dev.firstlook.distribution.Description.Parameter;
import dev.firstlook.explain.Numbers;
import dev.firstlook.summary.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The smooth density of a sample: every observation carries a small hill, the {@link Kernel}, and
 * their average is the density. How wide the hills are, the bandwidth, decides what is seen: too
 * narrow shows noise, too wide hides structure.
 *
 * <p>f(x) = 1/n &sum; K((x - x<sub>i</sub>) / h) / h. Mean: that of the sample; variance: that of
 * the sample (divisor n) plus h<sup>2</sup>. All functions are exact sums over the sample; only
 * {@link #curve} puts large samples into narrow bins first.
 *
 * @see <a href="https://www.itl.nist.gov/div898/software/dataplot/refman1/auxillar/kernplot.htm">
 *     NIST Dataplot reference, kernel density plot</a>
 */
public final class KernelDensity implements ContinuousDistribution {

  /** How far {@link #grid} reaches beyond the sample, in bandwidths. */
  private static final double CUT = 3;

  /** Above this many terms a curve is computed from bins. */
  private static final long MOST_TERMS = 2_000_000;

  /** Below this a density has lost digits at the end of the range of doubles. */
  private static final double SMALL = 1e-290;

  final double[] values;
  private final Kernel kernel;
  private final double bandwidth;
  private final KernelSums sums;
  private final double least;
  private final double greatest;

  private KernelDensity(double[] values, Kernel kernel, double bandwidth) {
    this.values = values;
    this.kernel = kernel;
    this.bandwidth = Require.positive("bandwidth", bandwidth);
    this.sums = new KernelSums(values, kernel, bandwidth);
    this.least = Arrays.stream(values).min().orElseThrow();
    this.greatest = Arrays.stream(values).max().orElseThrow();
  }

  /**
   * The density with Gaussian kernels and the bandwidth of {@link Bandwidth#NRD0}, R's defaults.
   *
   * @param values at least two, all finite
   * @return the density
   * @throws IllegalArgumentException if there are fewer than two values, or one is not finite
   */
  public static KernelDensity of(double... values) {
    return new KernelDensity(values.clone(), Kernel.GAUSSIAN, Bandwidth.NRD0.of(values));
  }

  /**
   * The density with Gaussian kernels of a given bandwidth.
   *
   * @param values at least one, all finite
   * @param bandwidth the standard deviation of the kernels, in the unit of x; positive
   * @return the density
   * @throws IllegalArgumentException if there is no value, one is not finite, or the bandwidth is
   *     not positive and finite
   */
  public static KernelDensity of(double[] values, double bandwidth) {
    if (!(values.length >= 1)) {
      throw new IllegalArgumentException("a density needs at least 1 value, but had 0");
    }
    for (double value : values) {
      Require.finite("value", value);
    }
    return new KernelDensity(values.clone(), Kernel.GAUSSIAN, bandwidth);
  }

  /**
   * The same sample with another kernel of the same bandwidth.
   *
   * @param other the kernel
   * @return a new density
   */
  public KernelDensity withKernel(Kernel other) {
    return new KernelDensity(values, other, bandwidth);
  }

  /**
   * The same sample with another bandwidth.
   *
   * @param other the standard deviation of the kernels, in the unit of x; positive
   * @return a new density
   * @throws IllegalArgumentException if the bandwidth is not positive and finite
   */
  public KernelDensity withBandwidth(double other) {
    return new KernelDensity(values, kernel, other);
  }

  /**
   * The same sample with the bandwidth that a rule finds.
   *
   * @param rule the rule
   * @return a new density
   * @throws IllegalArgumentException if the sample is too small or too much alike for the rule
   */
  public KernelDensity withBandwidth(Bandwidth rule) {
    return new KernelDensity(values, kernel, rule.of(values));
  }

  /**
   * The number of observations.
   *
   * @return n, at least 1
   */
  public int size() {
    return values.length;
  }

  /**
   * The kernel.
   *
   * @return the shape of the hill on every observation
   */
  public Kernel kernel() {
    return kernel;
  }

  /**
   * The bandwidth.
   *
   * @return the standard deviation of the kernels, in the unit of x
   */
  public double bandwidth() {
    return bandwidth;
  }

  /**
   * The density at equally spaced points from three bandwidths below the sample to three above.
   *
   * @param points how many, at least 2; 512 is a good choice
   * @return the curve
   * @throws IllegalArgumentException if {@code points} is below 2
   */
  public DensityCurve grid(int points) {
    return curve(least - CUT * bandwidth, greatest + CUT * bandwidth, points);
  }

  /**
   * The density at equally spaced points. It is the exact sum for samples of up to some thousand
   * values. For larger ones it comes from values put into narrow bins and is off by less than a
   * millionth of the greatest density with smooth kernels, a hundred-thousandth with kernels that
   * have a kink, and half a percent with the rectangular kernel, which jumps.
   *
   * @param from the first point
   * @param to the last point, above {@code from}
   * @param points how many, at least 2
   * @return the curve
   * @throws IllegalArgumentException if the ends are not finite and in order, or {@code points} is
   *     below 2
   */
  public DensityCurve curve(double from, double to, int points) {
    double[] x = DensityCurve.points(from, to, points);
    boolean few = (long) values.length * points <= MOST_TERMS;
    return new DensityCurve(
        x, few ? pdf(x) : CurveSums.of(values, kernel, bandwidth, from, to, points));
  }

  @Override
  public double pdf(double x) {
    return isInside(x) ? sums.pdf(x) : Double.isNaN(x) ? x : 0;
  }

  @Override
  public double logPdf(double x) {
    double density = pdf(x);
    return density < SMALL && kernel == Kernel.GAUSSIAN && Double.isFinite(x)
        ? sums.logTail(x)
        : Math.log(density);
  }

  @Override
  public double cdf(double x) {
    return isInside(x) ? sums.cdf(x, 1) : x < least ? 0 : x > greatest ? 1 : x;
  }

  @Override
  public double survival(double x) {
    return isInside(x) ? sums.cdf(x, -1) : x < least ? 1 : x > greatest ? 0 : x;
  }

  @Override
  public double quantile(double p) {
    Require.probability("p", p);
    return QuantileSearch.quantile(this, p, least - reach(), greatest + reach());
  }

  @Override
  public double inverseSurvival(double p) {
    Require.probability("p", p);
    return QuantileSearch.inverseSurvival(this, p, least - reach(), greatest + reach());
  }

  @Override
  public double mean() {
    return Moments.of(values).mean();
  }

  @Override
  public double variance() {
    return KernelMoments.of(values, kernel, bandwidth).variance();
  }

  @Override
  public double skewness() {
    return KernelMoments.of(values, kernel, bandwidth).skewness();
  }

  @Override
  public double excessKurtosis() {
    return KernelMoments.of(values, kernel, bandwidth).excessKurtosis();
  }

  @Override
  public double[] modes() {
    return DensityShape.modes(this);
  }

  @Override
  public double entropy() {
    return DensityShape.entropy(this);
  }

  @Override
  public Support support() {
    double radius = kernel.radius() * bandwidth;
    return new Support(least - radius, greatest + radius, false);
  }

  private boolean isInside(double x) {
    double radius = kernel.radius() * bandwidth;
    return x >= least - radius && x <= greatest + radius;
  }

  private double reach() {
    return kernel.reach() * bandwidth;
  }

  double least() {
    return least;
  }

  double greatest() {
    return greatest;
  }

  @Override
  public Description describe() {
    return new Description(
        "KernelDensity",
        "the smooth density of a sample: a hill on every observation",
        List.of(new Parameter("bandwidth", "h", "how wide the hills are", "unit of x", bandwidth)),
        List.of(
            "With a bandwidth near 0 it is the empirical distribution.",
            "It is an equal mixture of as many kernels as there are observations."));
  }

  @Override
  public double[] sample(int size, RandomGenerator random) {
    return Samples.draw(
        size, () -> values[random.nextInt(values.length)] + bandwidth * kernel.sample(random));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KernelDensity that
        && kernel == that.kernel
        && bandwidth == that.bandwidth
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Double.hashCode(bandwidth) + kernel.hashCode();
  }

  @Override
  public String toString() {
    return "Kernel density of %s, %s, bandwidth %s: mean %s, sd %s"
        .formatted(
            Numbers.counted(size(), "observation"),
            kernel.toString().toLowerCase(Locale.ROOT),
            Numbers.text(bandwidth),
            Numbers.within(mean(), standardDeviation()),
            Numbers.text(standardDeviation()));
  }
}
