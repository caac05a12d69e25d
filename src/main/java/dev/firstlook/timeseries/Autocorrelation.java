package dev.firstlook.timeseries;

import dev.firstlook.explain.Explainable;
import dev.firstlook.explain.Numbers;
import dev.firstlook.explain.Tabular;
import dev.firstlook.explain.TextTable;
import dev.firstlook.explain.Working;
import java.util.Arrays;
import java.util.List;

/**
 * How a series is correlated with itself some steps earlier: the autocorrelation (acf) at every lag
 * from 0 on, and the partial autocorrelation (pacf), which is what is left of it when the lags in
 * between are accounted for.
 *
 * <p>The autocovariance at lag h is the mean-corrected sum of x(t) x(t + h), divided by the length
 * n. With missing values (NaN) only the pairs that are there are summed, and n counts them and h; a
 * lag without a pair has no autocorrelation (NaN), and from it on there are no partial ones. So
 * does R with {@code na.action = na.pass}. How many values are missing is said when it is printed.
 *
 * <p>Without gaps all autocorrelations are between -1 and 1. With gaps they need not be: each lag
 * has pairs of its own, which may lie farther from the mean than all values do on average. So both
 * kinds can exceed 1 in size where many values are missing, and then say little.
 *
 * @see <a href="https://www.itl.nist.gov/div898/handbook/eda/section3/eda35c.htm">NIST/SEMATECH
 *     e-Handbook, 1.3.5.12</a>
 */
public final class Autocorrelation implements Explainable, Tabular {

  /** The normal quantile of 97.5 %. */
  static final double Z = 1.959963984540054;

  private final String name;
  private final String step;
  private final int size;
  private final double mean;
  private final double unit;
  private final double[] deviations;
  private final double[] divisors;
  private final double[] covariances;
  private final double[] partial;

  private Autocorrelation(
      String name,
      String step,
      int size,
      double mean,
      double unit,
      double[] deviations,
      double[] divisors,
      double[] covariances) {
    this.name = name;
    this.step = step;
    this.size = size;
    this.mean = mean;
    this.unit = unit;
    this.deviations = deviations;
    this.divisors = divisors;
    this.covariances = covariances;
    this.partial = DurbinLevinson.partial(covariances);
  }

  /**
   * The autocorrelation of a series up to a lag, with the name of the series and of its step.
   *
   * @param series the series; NaN means missing
   * @param lags the largest lag, at least 1 and less than the number of values
   * @return the autocorrelations
   * @throws IllegalArgumentException if a value is infinite, fewer than two different values are
   *     there, or the largest lag is out of range
   */
  public static Autocorrelation of(TimeSeries series, int lags) {
    return of(series.name(), series.step(), series.values(), lags);
  }

  /**
   * The autocorrelation of a series up to a lag.
   *
   * @param values the series; NaN means missing
   * @param lags the largest lag, at least 1 and less than the number of values
   * @return the autocorrelations
   * @throws IllegalArgumentException if a value is infinite, fewer than two different values are
   *     there, or the largest lag is out of range
   */
  public static Autocorrelation of(double[] values, int lags) {
    return of("", "step", values, lags);
  }

  private static Autocorrelation of(String name, String step, double[] values, int lags) {
    if (!(lags >= 1 && lags < values.length)) {
      throw new IllegalArgumentException(
          "lags must be from 1 to the length of the series less 1, %s, but was %s"
              .formatted(values.length - 1, lags));
    }
    int observed = 0;
    double origin = Double.NaN;
    double half = 0;
    for (int t = 0; t < values.length; t++) {
      if (Double.isInfinite(values[t])) {
        throw new IllegalArgumentException(
            "value %s of %s must be finite or NaN, but was %s"
                .formatted(t + 1, values.length, values[t]));
      }
      if (!Double.isNaN(values[t])) {
        origin = observed == 0 ? values[t] : origin;
        half = Math.max(half, Math.abs(values[t] / 2 - origin / 2));
        observed++;
      }
    }
    Magnitude magnitude = Magnitude.of(half);
    double unit = magnitude.restored(1);
    double[] scaled = magnitude.reduced(values);
    double mean = ExactMean.of(scaled);
    double[] centred = new double[values.length];
    for (int t = 0; t < centred.length; t++) {
      centred[t] = Double.isNaN(scaled[t]) ? 0 : scaled[t] - mean;
    }
    if (!(half > 0)) {
      throw new IllegalArgumentException(
          observed == 0
              ? "a series must have values to have an autocorrelation, but all are missing"
              : "a series must vary to have an autocorrelation, but all %s"
                  .formatted(
                      Numbers.counted(observed, "value") + " are " + Numbers.text(origin, 17)));
    }
    double[] covariances = LaggedProducts.of(centred, lags);
    double[] divisors = divisors(values, lags, observed);
    for (int h = 0; h <= lags; h++) {
      covariances[h] /= divisors[h];
    }
    return new Autocorrelation(
        name, step, observed, mean * unit, unit, centred, divisors, covariances);
  }

  /** By what the sum of products at each lag is divided: the number of pairs, and the lag. */
  private static double[] divisors(double[] values, int lags, int observed) {
    double[] divisors = new double[lags + 1];
    if (observed == values.length) {
      Arrays.fill(divisors, values.length);
      return divisors;
    }
    double[] there = new double[values.length];
    for (int t = 0; t < there.length; t++) {
      there[t] = Double.isNaN(values[t]) ? 0 : 1;
    }
    double[] pairs = LaggedProducts.of(there, lags);
    for (int h = 0; h <= lags; h++) {
      // Of no pairs nothing is known.
      divisors[h] = Math.rint(pairs[h]) > 0 ? Math.rint(pairs[h]) + h : Double.NaN;
    }
    return divisors;
  }

  /**
   * The name of the series.
   *
   * @return empty if only its values are known
   */
  public String name() {
    return name;
  }

  /**
   * How far it is from one lag to the next.
   *
   * @return as {@link TimeSeries#step}; {@code step} if only the values are known
   */
  public String step() {
    return step;
  }

  /**
   * The largest lag.
   *
   * @return at least 1
   */
  public int lags() {
    return partial.length;
  }

  /**
   * The number of observed values.
   *
   * @return n, without missing values
   */
  public int size() {
    return size;
  }

  /**
   * The autocorrelations.
   *
   * @return a new array; the index is the lag, and at lag 0 there is 1; in [-1, 1] without gaps,
   *     but with gaps perhaps beyond; NaN where there is no pair
   */
  public double[] acf() {
    double[] acf = covariances.clone();
    for (int h = 0; h < acf.length; h++) {
      acf[h] /= covariances[0];
    }
    return acf;
  }

  /**
   * The autocorrelation at one lag.
   *
   * @param lag from 0 to {@link #lags}
   * @return the correlation of the series with itself that many steps earlier, in [-1, 1] without
   *     gaps, but with gaps perhaps beyond; NaN if there is no pair of values so far apart
   * @throws IllegalArgumentException if the lag is out of range
   */
  public double acf(int lag) {
    if (!(lag >= 0 && lag <= lags())) {
      throw new IllegalArgumentException("lag must be in [0, " + lags() + "], but was " + lag);
    }
    return covariances[lag] / covariances[0];
  }

  /**
   * The autocovariances.
   *
   * @return a new array; the index is the lag, and at lag 0 there is the variance with divisor n;
   *     NaN where there is no pair; 0 or infinite where the squares of the values are
   */
  public double[] autocovariance() {
    double[] inSquares = covariances.clone();
    for (int h = 0; h < inSquares.length; h++) {
      inSquares[h] = inSquares[h] * unit * unit;
    }
    return inSquares;
  }

  /**
   * The partial autocorrelations, by the recursion of Durbin and Levinson.
   *
   * @return a new array; the index is the lag, and at lag 0 there is 1; in [-1, 1] without gaps,
   *     but with gaps perhaps beyond; NaN from the first lag on at which there is no pair
   */
  public double[] pacf() {
    double[] pacf = new double[partial.length + 1];
    pacf[0] = 1;
    System.arraycopy(partial, 0, pacf, 1, partial.length);
    return pacf;
  }

  /**
   * The bound of white noise: of independent values 95 % of the (partial) autocorrelations lie
   * between minus and plus this.
   *
   * @return 1.96 / √n for n observed values; with gaps a lag has fewer pairs and strays farther
   */
  public double whiteNoiseBound() {
    return Z / Math.sqrt(size);
  }

  /** What each value is away from the mean, in units, 0 where missing; not to be changed. */
  double[] deviations() {
    return deviations;
  }

  /** In which deviations and covariances are counted: 1, unless their squares would not do. */
  double unit() {
    return unit;
  }

  /** In squared units; not to be changed. */
  double[] covariances() {
    return covariances;
  }

  double mean() {
    return mean;
  }

  double divisor(int lag) {
    return divisors[lag];
  }

  /**
   * How the autocorrelation and the partial autocorrelation came about, with the numbers of one
   * lag: the one at which the series is most strongly correlated with its past.
   *
   * @return the working
   */
  @Override
  public Working explain() {
    return AutocorrelationWording.working(this);
  }

  @Override
  public List<TextTable> tables() {
    return List.of(AutocorrelationTable.of(this, lags()));
  }

  /**
   * A sketch for a terminal: each lag with a bar, and a star where it is beyond the bound of white
   * noise; at most 60 lags.
   *
   * @return several lines without a line break at the end
   */
  @Override
  public String toString() {
    return AutocorrelationWording.text(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Autocorrelation that
        && name.equals(that.name)
        && step.equals(that.step)
        && size == that.size
        && unit == that.unit
        && Arrays.equals(covariances, that.covariances);
  }

  @Override
  public int hashCode() {
    return 31 * size + Arrays.hashCode(covariances);
  }
}
